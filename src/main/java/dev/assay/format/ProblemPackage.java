package dev.assay.format;

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
    /** The file that every package has at its top. */
    public static final String PROBLEM_YAML = "problem.yaml";

    /** What it takes in memory, about: its tests, what a demo reads, and its texts. */
    public long bytes() {
        long tests = tests().stream()
                .mapToLong(test -> (long) test.input().length + test.answer().length)
                .sum();
        long texts = submissions.stream()
                .mapToLong(submission -> submission.source().length())
                .sum();
        return tests
                + texts
                + length(statements)
                + length(editorials)
                + length(programs)
                + demo.map(ProblemPackage::bytes).orElse(0L);
    }

    private static long bytes(Demo demo) {
        return demo.input().length
                + demo.program().length()
                + length(demo.additionalSources())
                + length(demo.explanations());
    }

    private static long length(Map<String, String> texts) {
        return texts.values().stream().mapToLong(String::length).sum();
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
