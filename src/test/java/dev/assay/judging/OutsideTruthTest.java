package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.assay.format.Checker;
import dev.assay.format.JurySubmission;
import dev.assay.format.Mode;
import dev.assay.format.ProblemPackage;
import dev.assay.format.Verdict;
import dev.assay.format.reader.PackageReader;
import dev.assay.harness.protocol.Signature;
import dev.assay.harness.protocol.ValueType;
import dev.assay.testing.Compiled;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The juries of the model packages agree with each other, and all of them could be wrong in the same way. Here each
 * accepted submission meets what public implementations answered.
 */
@Tag("slow") // left out by ./assay test --fast
class OutsideTruthTest {
    private static final Path PROBLEMS = Path.of("problems");

    /** They have no public counterpart: the operations on the cache are an exercise of ours. */
    private static final Set<String> OUR_OWN = Set.of("decoding/kv-cache-rollback");

    @Test
    void everyModelPackageIsCompared() throws IOException {
        List<String> compared =
                RecordedVectors.all().stream().map(RecordedVectors::problem).toList();

        for (String family : List.of("attention", "decoding", "numerics", "ssm")) {
            try (Stream<Path> packages = Files.list(PROBLEMS.resolve(family))) {
                assertThat(packages.map(folder -> family + "/" + folder.getFileName())
                                .filter(name -> !OUR_OWN.contains(name)))
                        .as("record what a public implementation answers in %s", RecordedVectors.FOLDER)
                        .isSubsetOf(compared);
            }
        }
    }

    @Test
    void everyFileSaysWhereItsNumbersComeFrom() throws IOException {
        assertThat(RecordedVectors.all()).allSatisfy(file -> {
            assertThat(file.how()).isNotBlank();
            assertThat(file.sources())
                    .isNotEmpty()
                    .allSatisfy(
                            source -> assertThat(source).containsOnlyKeys("repository", "file", "commit", "licence"));
        });
    }

    @TestFactory
    Stream<DynamicTest> acceptedSubmissionsAgreeWithPublicImplementations() throws IOException {
        return RecordedVectors.all().stream().flatMap(OutsideTruthTest::tests);
    }

    private static Stream<DynamicTest> tests(RecordedVectors recorded) {
        ProblemPackage problem = problem(recorded.problem());
        return problem.submissions().stream()
                .filter(submission -> submission.expected().equals(Optional.of(Verdict.AC)))
                .flatMap(submission -> tests(recorded, problem, submission));
    }

    private static Stream<DynamicTest> tests(
            RecordedVectors recorded, ProblemPackage problem, JurySubmission submission) {
        Signature signature = ((Mode.Function) problem.spec().mode()).signature();
        String name = recorded.problem() + " " + JurySubmission.nameOf(submission.path());
        Class<?> program = Compiled.of(submission.source(), "Solution");
        return recorded.cases().stream()
                .map(each -> DynamicTest.dynamicTest(
                        name + ": " + each.name(), () -> assertAgrees(signature, program, each)));
    }

    private static void assertAgrees(Signature signature, Class<?> program, RecordedVectors.Case recorded) {
        Object[] arguments = signature.parameters().stream()
                .map(parameter -> recorded.argument(parameter.name(), parameter.type()))
                .toArray();
        Object expected = recorded.expected(signature.returns());

        Object actual = Compiled.call(program, signature.method(), arguments);

        assertThat(ValueChecker.matches(
                        new Checker.Floats(recorded.tolerance(), recorded.tolerance()), expected, actual))
                .as(
                        "%s instead of %s, off by up to %s",
                        JsonValues.write(actual), JsonValues.write(expected), ValueChecker.distance(expected, actual))
                .isTrue();
    }

    /** The judged function returns what the matrix does to a signal; the demo beside it has the entries themselves. */
    @Test
    void legsMatrixOfTheDemoIsThatOfTheAuthors() {
        RecordedVectors recorded = RecordedVectors.read(RecordedVectors.FOLDER.resolve("demos/hippo-legs-matrix.json"));
        Class<?> demo = demo(recorded.problem());

        for (RecordedVectors.Case each : recorded.cases()) {
            double[][] a = (double[][]) each.expected(ValueType.parse("double[][]"));
            for (int n = 0; n < a.length; n++) {
                for (int m = 0; m < a.length; m++) {
                    assertThat((double) Compiled.call(demo, "a", n, m)).isCloseTo(a[n][m], within(each.tolerance()));
                }
            }
        }
    }

    static Class<?> demo(String slug) {
        String source = problem(slug).demo().orElseThrow().program();
        return Compiled.of(source, "Main");
    }

    static ProblemPackage problem(String slug) {
        try {
            return PackageReader.read(PROBLEMS.resolve(slug));
        } catch (Exception e) {
            throw new AssertionError(slug, e);
        }
    }
}
