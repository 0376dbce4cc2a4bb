package dev.assay.format.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.format.Checker;
import dev.assay.format.Difficulty;
import dev.assay.format.Generator;
import dev.assay.format.JurySubmission;
import dev.assay.format.Limits;
import dev.assay.format.Mode;
import dev.assay.format.ProblemPackage;
import dev.assay.format.ProblemSpec;
import dev.assay.format.Statement;
import dev.assay.format.TestCase;
import dev.assay.format.Verdict;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PackageReaderTest {

    private final SmallPackage small = new SmallPackage();

    @Test
    void everyValueOfProblemYamlIsRead() throws Exception {
        ProblemSpec spec = small.read().spec();

        assertThat(spec.slug()).isEqualTo("sum");
        assertThat(spec.names()).isEqualTo(Map.of("en", "Sum", "zh", "求和"));
        assertThat(spec.uuid()).hasToString("3d1d7e0e-1f0a-4a58-9d2d-9f2b5a4f6c01");
        assertThat(spec.version()).isEqualTo("1.0");
        assertThat(spec.credits()).isEqualTo("Assay maintainers");
        assertThat(spec.license()).isEqualTo("cc by-sa");
        assertThat(spec.keywords()).containsExactly("arrays", "loops");
        assertThat(spec.difficulty()).isEqualTo(Difficulty.EASY);
        assertThat(spec.limits()).isEqualTo(new Limits(Duration.ofMillis(1500), 256, 8, 1));
        assertThat(spec.checker()).isEqualTo(new Checker.Exact());
        assertThat(spec.mode())
                .isInstanceOfSatisfying(
                        Mode.Function.class,
                        function -> assertThat(function.signature().source())
                                .isEqualTo("long sum(int[] nums, long start)"));
        assertThat(spec.sharesSolutions()).as("unless it says so").isFalse();
        assertThat(spec.generator())
                .contains(new Generator(
                        "generators/Cases.java",
                        "submissions/accepted/Loop.java",
                        List.of(
                                new Generator.Case("large", List.of("uniform", "1000", "7")),
                                new Generator.Case("none", List.of()))));
    }

    @Test
    void packageMayShareItsSolutions() throws Exception {
        small.line("difficulty:", "difficulty: easy\nshare_solutions: true");

        assertThat(small.read().spec().sharesSolutions()).isTrue();
    }

    @Test
    void samplesComeFirstAndTestsAreInTheOrderOfTheirNames() throws Exception {
        List<TestCase> tests = small.read().tests();

        assertThat(tests).extracting(TestCase::name).containsExactly("1", "01", "01-empty");
        assertThat(tests).extracting(TestCase::sample).containsExactly(true, false, false);
        assertThat(tests.getFirst().input()).isEqualTo("[1,2]\n3\n".getBytes(UTF_8));
        assertThat(tests.getFirst().answer()).isEqualTo("6\n".getBytes(UTF_8));
    }

    @Test
    void folderOfASubmissionIsItsExpectedVerdict() throws Exception {
        ProblemPackage read = small.read();

        assertThat(read.submissions())
                .extracting(JurySubmission::expected)
                .containsExactly(Optional.of(Verdict.AC), Optional.empty(), Optional.of(Verdict.WA));
        assertThat(read.source("submissions/rejected/Nothing.java")).startsWith("// no loop");
        assertThat(read.source("generators/Cases.java")).isEqualTo("class Cases {}\n");
    }

    @Test
    void pagesAreReadByLanguage() throws Exception {
        ProblemPackage read = small.read();

        assertThat(read.statements())
                .isEqualTo(Map.of(
                        "en", new Statement.Markdown("statement/", "Add them up.\n"),
                        "zh", new Statement.Markdown("statement/", "全部相加。\n")));
        assertThat(read.editorials()).isEqualTo(Map.of("en", new Statement.Markdown("solution/", "One loop.\n")));
    }

    @Test
    void withoutAFunctionTheProblemReadsStandardInputAndComparesTokens() throws Exception {
        ProblemSpec spec = small.stdio().line("checker:", "").read().spec();

        assertThat(spec.mode()).isEqualTo(new Mode.Stdio());
        assertThat(spec.checker()).isEqualTo(Checker.DefaultValidator.PLAIN);
    }

    @Test
    void limitsThatAreNotGivenHaveDefaults() throws Exception {
        small.line("memory:", "").line("output:", "").line("code:", "");

        assertThat(small.read().spec().limits()).isEqualTo(new Limits(Duration.ofMillis(1500), 256, 8, 128));
    }

    @Test
    void stackIsWhatThePackageSays() throws Exception {
        small.line("checker:", "checker: exact\nstack: 512");

        assertThat(small.read().spec().limits().stackMiB()).isEqualTo(512);
    }

    /** The compiler names every other place that a new checker needs. */
    @Test
    void everyCheckerCanBeWritten() throws Exception {
        Set<Class<?>> written = new HashSet<>();
        for (String checker : List.of("exact", "{float: {absolute: 1e-9}}", "unordered")) {
            written.add(new SmallPackage()
                    .line("checker:", "checker: " + checker)
                    .read()
                    .spec()
                    .checker()
                    .getClass());
        }
        written.add(new SmallPackage()
                .stdio()
                .line("checker:", "checker: tokens")
                .read()
                .spec()
                .checker()
                .getClass());
        written.add(new SmallPackage()
                .stdio()
                .line("checker:", "share_solutions: false")
                .put("output_validator/V.java", "class V { public static void main(String[] args) {} }")
                .read()
                .spec()
                .checker()
                .getClass());

        assertThat(written).containsExactlyInAnyOrder(Checker.class.getPermittedSubclasses());
    }

    @Test
    void growthSizesThatWereAllowedOnceAreReadInPublishedVersions() throws Exception {
        small.line("checker:", "growth: {sizes: [5, 6, 7, 9], arguments: \"uniform {n} 1\"}");

        assertThat(small.errors()).singleElement().asString().contains("'assay.growth.sizes' has 4 sizes");
        assertThat(small.readPublished().spec().growth().orElseThrow().sizes()).containsExactly(5, 6, 7, 9);
    }

    @Test
    void checkersWithDetailsAreRead() throws Exception {
        small.line("checker:", "checker: {float: {absolute: 1e-9}}");
        assertThat(small.read().spec().checker()).isEqualTo(new Checker.Floats(1e-9, 0));

        small.line("checker:", "checker: {unordered: deep}");
        assertThat(small.read().spec().checker()).isEqualTo(new Checker.Unordered(true));

        small.line("checker:", "checker: unordered");
        assertThat(small.read().spec().checker()).isEqualTo(new Checker.Unordered(false));
    }

    @Test
    void harmlessKeysOfTheStandardAreAccepted() throws Exception {
        small.line("credits:", """
                credits:
                  authors: [Ann <ann@example.org>, {name: Bob, email: bob@example.org}]
                  testers: [Cid]
                  translators: {zh: [Dee]}
                source: [{name: A contest, url: https://example.org}]
                rights_owner: Ann
                allow_file_writing: false
                """)
                .line("time_limit:", "time_limit: 1\ntime_multipliers: {ac_to_time_limit: 3}\ntime_resolution: 0.1")
                .line("type:", "type: [pass-fail]")
                .line("languages:", "languages: all");

        assertThat(small.read().spec().credits()).isEqualTo("Ann, Bob");
    }

    @Test
    void aNameMayBeOneText() throws Exception {
        small.line("zh: ", "").line("en: ", "").line("name:", "name: Sum");

        assertThat(small.read().spec().names()).isEqualTo(Map.of("en", "Sum"));
    }

    @Test
    void allFaultsAreFoundAtOnce() {
        small.line("difficulty:", "dificulty: easy")
                .line("memory:", "memory: 1")
                .remove("data/sample/1.ans")
                .remove("statement/problem.en.md")
                .remove("statement/problem.zh.md");

        assertThat(small.errors())
                .containsExactly(
                        "data/sample/1.in: has no .ans file beside it: add data/sample/1.ans",
                        "problem.yaml:14: 'limits.memory' is '1': write a whole number of MiB from 16 to 2048",
                        "problem.yaml:18: unknown key 'dificulty': did you mean 'difficulty'?",
                        "statement: holds no statement: add problem.LANGUAGE.md, such as problem.en.md");
    }
}
