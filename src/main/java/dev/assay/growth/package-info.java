/**
 * Finds how a cost grows with the size of the input: exact counts are assigned the most probable of twelve growth
 * classes. The model and its prior are described in {@code docs/growth.md}. Measuring the counts belongs to {@code
 * judging}.
 */
@NullMarked
package dev.assay.growth;

import org.jspecify.annotations.NullMarked;
