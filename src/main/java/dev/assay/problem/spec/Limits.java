package dev.assay.problem.spec;

import java.time.Duration;

/**
 * What one test may use.
 *
 * @param time CPU time of all threads together
 * @param memoryMiB Java heap
 * @param outputMiB printed or returned
 * @param codeKiB source text
 */
public record Limits(Duration time, int memoryMiB, int outputMiB, int codeKiB) {}
