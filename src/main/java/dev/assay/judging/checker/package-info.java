/**
 * Compares an output with the answer: one file for each checker, and {@code OutputCheckers}, which finds the one that a
 * package names. It knows values and texts as the JDK has them. How outputs arrive from a guest belongs to {@code
 * judging}.
 */
@NullMarked
package dev.assay.judging.checker;

import org.jspecify.annotations.NullMarked;
