/**
 * Reads problem packages from folders and zips: files in, a well-formed {@link dev.assay.problem.spec.ProblemPackage}
 * or every fault out. Whatever is read was written by a stranger.
 */
@NullMarked
package dev.assay.problem.reading;

import org.jspecify.annotations.NullMarked;
