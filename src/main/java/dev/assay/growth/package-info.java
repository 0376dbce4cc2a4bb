/** How a cost grows with the size of the input: a curve of exact counts is given the likeliest of nine growth classes. */
@NullMarked
package dev.assay.growth;

import org.jspecify.annotations.NullMarked;
