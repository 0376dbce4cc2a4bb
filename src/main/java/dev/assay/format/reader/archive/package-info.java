/**
 * The files of a package, read from a folder or a ZIP file and written to a ZIP file, within limits of size and
 * number. It knows bytes and paths only. What a file means is decided in the packages above.
 */
@NullMarked
package dev.assay.format.reader.archive;

import org.jspecify.annotations.NullMarked;
