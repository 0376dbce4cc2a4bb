package dev.assay.format;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A package as it was read and found well-formed.
 *
 * @param sha256 lower-case hex over all names and contents; it names this version for ever
 * @param tests samples first, then secret ones; the generated ones are not among them
 * @param statements by language tag, at least one
 * @param editorials by language tag, possibly none
 * @param programs source text by path, of the {@code .java} files that make or show something
 * @param attachments what is offered to everybody, by file name
 * @param pictures what its texts show
 * @param notes what of the package is not used, one line each
 */
public record ProblemPackage(
        String sha256,
        ProblemSpec spec,
        List<TestCase> tests,
        List<JurySubmission> submissions,
        Map<String, Statement> statements,
        Map<String, Statement> editorials,
        Map<String, String> programs,
        Map<String, byte[]> attachments,
        Pictures pictures,
        Optional<Demo> demo,
        List<String> notes) {
    /** The file that every package has at its top. */
    public static final String PROBLEM_YAML = "problem.yaml";

    /** What it takes in memory, about: its tests, what a demo reads, and its texts. */
    public long bytes() {
        return tests.stream().mapToLong(TestCase::bytes).sum()
                + submissions.stream()
                        .mapToLong(submission -> submission.files().length())
                        .sum()
                + statements.values().stream().mapToLong(Statement::bytes).sum()
                + editorials.values().stream().mapToLong(Statement::bytes).sum()
                + length(programs)
                + attachments.values().stream()
                        .mapToLong(attachment -> attachment.length)
                        .sum()
                + pictures.bytes()
                + demo.map(ProblemPackage::bytes).orElse(0L);
    }

    /** Whether a program of the jury shows that the problem can be solved, within its limits, here. */
    public boolean hasAccepted() {
        return submissions.stream().anyMatch(each -> each.expected().equals(Optional.of(Verdict.AC)));
    }

    /** With the time limit that was found for it. */
    public ProblemPackage withTimeLimit(Duration time) {
        return new ProblemPackage(
                sha256,
                spec.withTimeLimit(time),
                tests,
                submissions,
                statements,
                editorials,
                programs,
                attachments,
                pictures,
                demo,
                notes);
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
        return program(path).text();
    }

    /** The jury submission at this path. The reader has checked that it is there. */
    public SourceFiles program(String path) {
        return submissions.stream()
                .filter(s -> s.path().equals(path))
                .map(JurySubmission::files)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such program in " + spec.slug() + ": " + path));
    }
}
