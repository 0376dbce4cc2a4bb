package dev.assay.format;

import java.util.Map;
import java.util.Optional;

/**
 * A program of the package with what judging it must end as.
 *
 * @param path in the package, such as {@code submissions/accepted/Buckets.java}, or that of a folder
 */
public record JurySubmission(String path, Expectation expectation, SourceFiles files) {

    /** What the submission at this path is called: its file's name, without the ending. */
    public static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replace(SourceFiles.JAVA, "");
    }

    /** The verdict that is meant; empty where several would do. */
    public Optional<Verdict> expected() {
        return expectation.verdict();
    }

    /** The text of the main file. */
    public String source() {
        return files.text();
    }

    /** By the verdict alone, where nothing is known of the tests. */
    public boolean agreesWith(Verdict actual) {
        return expectation.isMetBy(actual, Map.of(TestCase.pathOf("any", false), actual));
    }

    /** @param tests how those that were run ended, by their path below {@code data/} */
    public boolean agreesWith(Verdict actual, Map<String, Verdict> tests) {
        return expectation.isMetBy(actual, tests);
    }
}
