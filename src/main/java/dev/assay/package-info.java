/** Where the server starts. */
@NullMarked
package dev.assay;

import org.jspecify.annotations.NullMarked;
