/**
 * What is wrong with a package: errors with file, line and a suggestion, collected so that the author gets all of them
 * at once. Every reader of the format reports here. The checks themselves stand where the part of the package is read.
 */
@NullMarked
package dev.assay.format.validation;

import org.jspecify.annotations.NullMarked;
