package dev.assay.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a test has beside its input and answer.
 *
 * @param arguments those of the program
 * @param files what lies in its working directory, by path
 * @param checker how this test's output is compared; empty for the problem's way
 * @param texts what is shown and offered in place of the input and the answer; empty for the files themselves
 */
public record TestSettings(
        List<String> arguments, Map<String, byte[]> files, Optional<Checker> checker, Optional<SampleTexts> texts) {
    /** Of a test that has nothing else. */
    public static final TestSettings NONE = new TestSettings(List.of(), Map.of(), Optional.empty(), Optional.empty());

    /** Whether the program is started as for any test. */
    public boolean startsPlainly() {
        return arguments.isEmpty() && files.isEmpty();
    }
}
