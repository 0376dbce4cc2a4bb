package dev.assay.problem.spec;

/**
 * One test as it stands in the package, or as the generator and the reference made it.
 *
 * @param sample whether everybody may see it
 * @param input UTF-8 text of {@code NAME.in}
 * @param answer UTF-8 text of {@code NAME.ans}
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes of text, made once and never changed or compared
public record TestCase(String name, boolean sample, byte[] input, byte[] answer) {}
