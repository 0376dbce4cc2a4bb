/**
 * The problem package format as plain records, with its constants. A class here describes what a package says, and can
 * be built in a test by its constructor. Reading packages belongs to {@code format.reader}, running them to {@code
 * judging}.
 */
@NullMarked
package dev.assay.format;

import org.jspecify.annotations.NullMarked;
