package dev.assay.format;

import java.util.Optional;

/**
 * A program of the package with the verdict it must get.
 *
 * @param path in the package, such as {@code submissions/accepted/Buckets.java}
 * @param expected empty for {@code rejected}: anything but accepted
 */
public record JurySubmission(String path, Optional<Verdict> expected, String source) {

    /** What the submission at this path is called: its file's name, without the ending. */
    public static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replace(".java", "");
    }

    public boolean agreesWith(Verdict actual) {
        return expected.map(e -> e == actual).orElse(actual != Verdict.AC && actual != Verdict.JE);
    }
}
