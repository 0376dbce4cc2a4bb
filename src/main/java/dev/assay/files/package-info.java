/**
 * Files and folders that several processes share: locks, files that are there as a whole, and folders that are removed
 * when the process that made them has ended. It knows nothing of guests, databases or servers. Reading and writing problem packages belongs to {@code
 * format.reader.archive}.
 */
@NullMarked
package dev.assay.files;

import org.jspecify.annotations.NullMarked;
