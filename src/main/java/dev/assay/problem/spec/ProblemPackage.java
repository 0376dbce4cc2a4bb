package dev.assay.problem.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A package as it was read and found well-formed.
 *
 * @param sha256 lower-case hex over all names and contents; it names this version for ever
 * @param tests samples first, then secret ones; the generated ones are not among them
 * @param statements CommonMark by language tag
 * @param editorials CommonMark by language tag, possibly none
 * @param programs source text by path, for all {@code .java} files outside {@code submissions/}
 */
public record ProblemPackage(
        String sha256,
        ProblemSpec spec,
        List<TestCase> tests,
        List<JurySubmission> submissions,
        Map<String, String> statements,
        Map<String, String> editorials,
        Map<String, String> programs,
        Optional<Demo> demo) {

    /** Of the tests and of what a demo reads. */
    public int bytes() {
        return tests.stream()
                        .mapToInt(test -> test.input().length + test.answer().length)
                        .sum()
                + demo.map(known -> known.input().length).orElse(0);
    }

    /** The source at this path, be it a program or a jury submission. The reader has checked that it is there. */
    public String source(String path) {
        String program = programs.get(path);
        if (program != null) {
            return program;
        }
        return submissions.stream()
                .filter(s -> s.path().equals(path))
                .map(JurySubmission::source)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such program in " + spec.slug() + ": " + path));
    }
}
