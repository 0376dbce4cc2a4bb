package dev.assay.format.reader;

import dev.assay.format.Checker;
import dev.assay.format.ProblemSpec;
import dev.assay.format.reader.sections.Constants;

/**
 * What {@code problem.yaml} tells those that read the rest of the package.
 *
 * @param ownChecker whether the package names one of this judge's own checkers, so that no validator has arguments
 * @param validator the output validator, with what it is told for all tests
 */
record ProblemYaml(ProblemSpec spec, Constants constants, boolean legacy, boolean ownChecker, Checker validator) {

    /** Whether tests are values, and texts therefore UTF-8. */
    boolean isFunction() {
        return spec.mode().function().isPresent();
    }
}
