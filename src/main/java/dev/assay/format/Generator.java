package dev.assay.format;

import java.util.List;

/**
 * Makes secret tests.
 *
 * @param program path in the package of the program that prints a test's input
 * @param reference path in the package of the submission that makes the answers
 */
public record Generator(String program, String reference, List<Case> secret) {

    public record Case(String name, List<String> arguments) {}
}
