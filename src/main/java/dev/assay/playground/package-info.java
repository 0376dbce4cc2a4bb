/**
 * Demos: their pages, runs that are streamed as JSON lines, kept runs, and benchmarks of a package's variants. A run
 * takes a place in a queue of its own. Running a program in a guest belongs to {@code judging}.
 */
@NullMarked
package dev.assay.playground;

import org.jspecify.annotations.NullMarked;
