/** People, their roles, passwords, browser sessions and API tokens. */
@NullMarked
package dev.assay.account;

import org.jspecify.annotations.NullMarked;
