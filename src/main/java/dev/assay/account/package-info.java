/**
 * Users, their roles, passwords, browser sessions, API tokens and quotas. Other features ask {@link
 * dev.assay.account.CurrentUser} who is signed in. What a user may see of a problem or a submission is decided there.
 */
@NullMarked
package dev.assay.account;

import org.jspecify.annotations.NullMarked;
