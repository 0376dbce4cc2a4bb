/**
 * The pages on which users find and solve problems: the list with its filters, and a problem with its editor. They ask
 * {@code problem} and {@code submission} and store nothing. Managing packages belongs to {@code problem}.
 */
@NullMarked
package dev.assay.problemset;

import org.jspecify.annotations.NullMarked;
