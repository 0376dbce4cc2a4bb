/**
 * Reads a whole problem package: its texts, tests, submissions and demo become a {@link
 * dev.assay.format.ProblemPackage}, or a list of validation errors. Every input is treated as hostile. Archives, YAML
 * and the sections of {@code problem.yaml} have packages of their own below this one.
 */
@NullMarked
package dev.assay.format.reader;

import org.jspecify.annotations.NullMarked;
