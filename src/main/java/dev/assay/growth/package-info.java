/** How a value grows with the size of the input: fitting, and words for it. */
@NullMarked
package dev.assay.growth;

import org.jspecify.annotations.NullMarked;
