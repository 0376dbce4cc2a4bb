package dev.assay.format.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.format.Checker;
import dev.assay.format.Checker.DefaultValidator;
import dev.assay.format.Difficulty;
import dev.assay.format.JurySubmission;
import dev.assay.format.Limits;
import dev.assay.format.Mode;
import dev.assay.format.ProblemSpec;
import dev.assay.format.SampleTexts;
import dev.assay.format.Statement;
import dev.assay.format.TestCase;
import dev.assay.format.TestRule;
import dev.assay.format.TestRule.TimeLimitUse;
import dev.assay.format.TimeLimitRule;
import dev.assay.format.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Packages as others write them: nothing of this judge's own is in them. */
class StandardPackageTest {
    private static final String STANDARD = """
            problem_format_version: 2025-09
            name: Twice
            uuid: 6f8a3e0c-4b57-4f0e-9d43-0f2f0c9b7a77
            """;
    private static final String LEGACY = "name: Twice\n";

    private final SmallPackage foreign = new SmallPackage();

    @BeforeEach
    void makeAPackageFromElsewhere() {
        foreign.files.clear();
        foreign.put("problem.yaml", STANDARD)
                .put("statement/problem.en.md", "Double it.\n")
                .put("data/sample/1.in", "1\n")
                .put("data/sample/1.ans", "2\n")
                .put("data/secret/2.in", "2\n")
                .put("data/secret/2.ans", "4\n")
                .put("submissions/accepted/A.java", "class A { public static void main(String[] a) {} }\n");
    }

    private StandardPackageTest yaml(String text) {
        foreign.put("problem.yaml", text);
        return this;
    }

    private ProblemSpec spec() throws Exception {
        return foreign.read().spec();
    }

    @Test
    void packageWithoutASectionOfOurOwnIsAnUnratedProgramComparedByTheDefaultValidator() throws Exception {
        assertThat(spec().difficulty()).isEqualTo(Difficulty.UNRATED);
        assertThat(spec().mode()).isEqualTo(new Mode.Stdio());
        assertThat(spec().checker()).isEqualTo(DefaultValidator.PLAIN);
        assertThat(spec().timeLimit()).isEqualTo(TimeLimitRule.STANDARD);
        assertThat(spec().limits().withTime(Limits.UNKNOWN_TIME)).isEqualTo(spec().limits());
        assertThat(foreign.notes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-09", "2025-09-draft", "2023-07-draft", "2023-07", "draft"})
    void draftsAreReadAsTheVersionThatTheyBecame(String version) throws Exception {
        yaml(STANDARD.replace("2025-09", version));

        assertThat(spec().timeLimit().acToTimeLimit()).isEqualTo(2);
    }

    @Test
    void keysThatDraftsHadAreNamedAndTypesMayBeWords() throws Exception {
        yaml(STANDARD.replace("2025-09", "2023-07-draft") + "source_url: https://example.org\ntype: pass-fail\n");

        assertThat(foreign.notes())
                .containsExactly("problem.yaml: 'source_url' is not used by this judge, which does not know it");

        yaml(STANDARD + "type: pass-fail interactive\n");
        assertThat(foreign.errors())
                .containsExactly(
                        "output_validator: is missing: in an interactive problem it talks with the submission");

        yaml(STANDARD + "type: multi-pass\n");
        assertThat(foreign.errors())
                .containsExactly("output_validator: is missing: in a multi-pass problem it makes the next input");
    }

    @Test
    void packageWithoutASectionOfOurOwnGetsMoreMemory() throws Exception {
        assertThat(spec().limits().memoryMiB()).isEqualTo(2048);

        yaml(STANDARD + "assay: {difficulty: easy}\n");
        assertThat(spec().limits().memoryMiB()).isEqualTo(256);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "problem_format_version: legacy\n", "problem_format_version: legacy-icpc\n"})
    void legacyPackageIsRead(String version) throws Exception {
        yaml(version + """
                name: Twice
                author: Ann and Bob
                source: A contest
                source_url: https://example.org
                license: cc by-sa
                rights_owner:
                keywords: numbers  easy
                validation: default
                validator_flags: float_tolerance 1e-6 case_sensitive
                limits: {time_multiplier: 3, time_safety_margin: 4, memory: 512}
                """);

        assertThat(spec().names()).isEqualTo(Map.of("en", "Twice"));
        assertThat(spec().credits()).isEqualTo("Ann and Bob");
        assertThat(spec().source()).isEqualTo("A contest");
        assertThat(spec().license()).isEqualTo("cc by-sa");
        assertThat(spec().keywords()).containsExactly("numbers", "easy");
        assertThat(spec().checker()).isEqualTo(new DefaultValidator(true, false, Optional.of(1e-6), Optional.of(1e-6)));
        assertThat(spec().timeLimit()).isEqualTo(new TimeLimitRule(Optional.empty(), 3, 4, Duration.ofSeconds(1)));
        assertThat(spec().limits().memoryMiB()).isEqualTo(512);
        assertThat(foreign.notes()).isEmpty();
    }

    @Test
    void keysThatAnOlderPackageHasOfItsOwnAreNamed() throws Exception {
        yaml(LEGACY + "verified: yes\nlibraries: testlib\n");

        assertThat(foreign.notes())
                .containsExactly(
                        "problem.yaml: 'verified' is not used by this judge, which does not know it",
                        "problem.yaml: 'libraries' is not used by this judge, which does not know it");
    }

    @Test
    void timeLimitOfDomjudgeIsHonoured() throws Exception {
        yaml(LEGACY).foreign.put("domjudge-problem.ini", "name = 'Twice'\ntimelimit='3'\n");

        assertThat(spec().timeLimit().stated()).contains(Duration.ofSeconds(3));
        assertThat(spec().limits().time()).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void keysOfTheStandardAreHonouredOrNamed() throws Exception {
        yaml(STANDARD + """
                type: [pass-fail]
                version: "7"
                credits: {authors: [Ann <ann@example.org>, {name: Bob}], testers: Cid, translators: {de: Dee}}
                source: [{name: A contest, url: https://example.org}, Another]
                license: cc by
                rights_owner: Ann
                embargo_until: 2020-02-29
                keywords: [numbers]
                languages: [java, cpp]
                allow_file_writing: true
                constants: {n: 5, name: {value: x, tex: $x$}}
                limits:
                  time_limit: 3
                  time_multipliers: {ac_to_time_limit: 4, time_limit_to_tle: 2}
                  time_resolution: 0.5
                  compilation_time: 60
                  validation_memory: 2048
                """);

        assertThat(spec().credits()).isEqualTo("Ann, Bob");
        assertThat(spec().source()).isEqualTo("A contest, Another");
        assertThat(spec().rightsOwner()).isEqualTo("Ann");
        assertThat(spec().embargoUntil()).contains(Instant.parse("2020-02-29T00:00:00Z"));
        assertThat(spec().timeLimit())
                .isEqualTo(new TimeLimitRule(Optional.of(Duration.ofSeconds(3)), 4, 2, Duration.ofMillis(500)));
        assertThat(foreign.notes())
                .containsExactly(
                        "problem.yaml: 'allow_file_writing' is not used by this judge: programs write nothing but"
                                + " temporary files",
                        "problem.yaml: 'limits.compilation_time' is not used by this judge: it compiles with limits of"
                                + " its own",
                        "problem.yaml: 'limits.validation_memory' is not used by this judge: the package has no"
                                + " output validator of its own",
                        "problem.yaml: 'credits.testers' is not used by this judge: its pages name the authors",
                        "problem.yaml: 'credits.translators' is not used by this judge: its pages name the authors");
    }

    @Test
    void nameAndStatementMayBeInAnyLanguage() throws Exception {
        yaml(STANDARD.replace("name: Twice", "name: {sv: Dubbelt}"));
        foreign.remove("statement/problem.en.md").put("statement/problem.sv.md", "Dubbla.\n");

        assertThat(spec().name("en")).isEqualTo("Dubbelt");
        assertThat(foreign.read().statements()).containsOnlyKeys("sv");
    }

    @Test
    void constantsStandForTheirValues() throws Exception {
        yaml(STANDARD + "constants: {n: 5, k: {value: 1000, tex: '1\\,000'}}\n");
        foreign.put("statement/problem.en.md", "{{n}} {{k}} {{k.tex}} {{unknown}}{{nextsample}}\n")
                .put("submissions/accepted/A.java", "class A { int n = {{k}}; }")
                .put("include/java/Limits.java", "class Limits { int n = {{n}}; }");

        assertThat(foreign.read().statements())
                .containsValue(new Statement.Markdown("statement/", "5 1000 1\\,000 {{unknown}}\n"));
        assertThat(foreign.read().submissions().getFirst().source()).isEqualTo("class A { int n = 1000; }");
        assertThat(spec().included()).isEqualTo(Map.of("Limits.java", "class Limits { int n = 5; }"));
    }

    @Test
    void testsMayLieInFoldersAndAreInTheOrderOfTheirNames() throws Exception {
        foreign.put("data/secret/b/1.in", "1\n")
                .put("data/secret/b/1.ans", "2\n")
                .put("data/secret/a/x/9.in", "1\n")
                .put("data/secret/a/x/9.ans", "2\n");

        assertThat(foreign.read().tests()).extracting(TestCase::name).containsExactly("1", "2", "a/x/9", "b/1");
    }

    @Test
    void argumentsOfTheValidatorAreThoseOfTheNearestFile() throws Exception {
        foreign.put("data/secret/2.yaml", "output_validator_args: [case_sensitive]\nargs: [-v, \"a b\"]\n")
                .put("data/secret/g/3.in", "")
                .put("data/secret/g/3.ans", "")
                .put("data/secret/g/test_group.yaml", "output_validator_args: [float_tolerance, 1e-3]\n")
                .put("data/secret/h/4.in", "")
                .put("data/secret/h/4.ans", "")
                .put("data/secret/test_group.yaml", "output_validator_args: space_change_sensitive\n");

        List<TestCase> tests = foreign.read().tests();

        assertThat(tests)
                .extracting(test -> test.settings().checker().orElseThrow())
                .containsExactly(
                        DefaultValidator.PLAIN,
                        new DefaultValidator(true, false, Optional.empty(), Optional.empty()),
                        new DefaultValidator(false, false, Optional.of(1e-3), Optional.of(1e-3)),
                        new DefaultValidator(false, true, Optional.empty(), Optional.empty()));
        assertThat(tests.get(1).settings().arguments()).containsExactly("-v", "a b");
    }

    @Test
    void flagsOfALegacyGroupAddToThoseOfTheProblem() throws Exception {
        yaml(LEGACY + "validator_flags: case_sensitive float_tolerance 1e-9\n");
        foreign.put("data/secret/testdata.yaml", "output_validator_flags: float_tolerance 1e-3\non_reject: continue\n");

        assertThat(foreign.read().tests().getLast().settings().checker())
                .contains(new DefaultValidator(true, false, Optional.of(1e-3), Optional.of(1e-3)));
        assertThat(foreign.notes()).hasSize(1).first().asString().contains("'on_reject', which is not used");
    }

    @Test
    void nonsenseBesideATestIsAnError() {
        foreign.put("data/secret/2.yaml", "output_validator_args: [float_tolerence, 1]\nhintt: x\n");

        assertThat(foreign.errors())
                .containsExactly(
                        "data/secret/2.yaml:1: 'output_validator_args' has 'float_tolerence', which the default output"
                                + " validator does not know: did you mean 'float_tolerance'?",
                        "data/secret/2.yaml:1: 'output_validator_args' has '1', which the default output validator"
                                + " does not know: known are case_sensitive, space_change_sensitive, float_tolerance,"
                                + " float_absolute_tolerance, float_relative_tolerance",
                        "data/secret/2.yaml:2: unknown key 'hintt': did you mean 'hint'?");
    }

    @Test
    void filesOfATestAreRead() throws Exception {
        foreign.put("data/secret/2.files/map.txt", "x").put("data/secret/2.files/deep/y", "z");

        assertThat(foreign.read().tests().getLast().settings().files()).containsOnlyKeys("map.txt", "deep/y");
    }

    @Test
    void testsAreBytesAndNeedNotBeUtf8() throws Exception {
        foreign.put("data/secret/2.in", "\u00e9\0".getBytes(ISO_8859_1));

        assertThat(foreign.read().tests().getLast().input()).containsExactly(0xE9, 0);
    }

    @Test
    void whatIsShownOfASampleMayDiffer() throws Exception {
        foreign.put("data/sample/1.in.statement", "one")
                .put("data/sample/1.ans.statement", "two")
                .put("data/sample/1.in.download", "file");
        SampleTexts texts = foreign.read().tests().getFirst().settings().texts().orElseThrow();

        assertThat(texts.shownInput()).isEqualTo("one".getBytes(UTF_8));
        assertThat(texts.shownAnswer()).isEqualTo("two".getBytes(UTF_8));
        assertThat(texts.offeredInput()).isEqualTo("file".getBytes(UTF_8));
        assertThat(texts.offeredAnswer()).isEqualTo("2\n".getBytes(UTF_8));

        foreign.put("data/sample/1.interaction", "< 1\n> 2\n");
        assertThat(foreign.errors())
                .containsExactly(
                        "data/sample/1.ans.statement: stands beside data/sample/1.interaction, and both say what is"
                                + " shown: remove one of them",
                        "data/sample/1.in.statement: stands beside data/sample/1.interaction, and both say what is"
                                + " shown: remove one of them");
    }

    @Test
    void interactionOfASampleIsShown() throws Exception {
        foreign.put("data/sample/1.interaction", "< 1\n> 2\n");

        assertThat(foreign.read()
                        .tests()
                        .getFirst()
                        .settings()
                        .texts()
                        .orElseThrow()
                        .interaction())
                .contains("< 1\n> 2\n");
    }

    @Test
    void folderIsOneSubmission() throws Exception {
        foreign.put("submissions/accepted/two/Helper.java", "class Helper {}")
                .put("submissions/accepted/two/main/Start.java", "class Start { void main() {} }")
                .put("submissions/accepted/two/notes.txt", "x");

        JurySubmission two = foreign.read().submissions().getLast();

        assertThat(two.path()).isEqualTo("submissions/accepted/two");
        assertThat(two.files().texts()).containsOnlyKeys("Helper.java", "main/Start.java");
        assertThat(two.files().main()).isEqualTo("main/Start.java");
    }

    @Test
    void programsInOtherLanguagesAreCountedInANote() throws Exception {
        foreign.put("submissions/accepted/a.py", "x")
                .put("submissions/accepted/b.py", "x")
                .put("submissions/wrong_answer/c.cpp", "x");

        assertThat(foreign.read().submissions()).hasSize(1);
        assertThat(foreign.notes())
                .containsExactly(
                        "submissions: 1 program in .cpp skipped: this judge runs Java only",
                        "submissions: 2 programs in .py skipped: this judge runs Java only");
    }

    @Test
    void packageWithoutAcceptedJavaIsRead() throws Exception {
        foreign.remove("submissions/accepted/A.java").put("submissions/accepted/a.py", "x");

        assertThat(foreign.read().hasAccepted()).isFalse();
    }

    @Test
    void submissionsYamlDemandsMoreAndOverridesFolders() throws Exception {
        foreign.put("submissions/brute_force/B.java", "class B {}")
                .put("submissions/mine/C.java", "class C {}")
                .put("submissions/time_limit_exceeded/D.java", "class D {}")
                .put("submissions/submissions.yaml", """
                        brute_force/{A,B}.java:
                          sample: {permitted: [AC]}
                          secret/*-big: {permitted: [AC, TLE], required: [TLE], use_for_time_limit: upper}
                        mine: {permitted: [WA, AC], entrypoint: C}
                        time_limit_exceeded: {permitted: [AC, WA, TLE]}
                        """);
        List<JurySubmission> jury = foreign.read().submissions();

        JurySubmission brute = named(jury, "B");
        assertThat(brute.expectation().rules())
                .extracting(TestRule::use)
                .containsExactly(TimeLimitUse.NONE, TimeLimitUse.LOWER, TimeLimitUse.UPPER);
        assertThat(brute.agreesWith(Verdict.TLE, Map.of("sample/1", Verdict.AC, "secret/1-big", Verdict.TLE)))
                .isTrue();
        assertThat(brute.agreesWith(Verdict.TLE, Map.of("sample/1", Verdict.TLE, "secret/1-big", Verdict.TLE)))
                .isFalse();
        assertThat(brute.agreesWith(Verdict.TLE, Map.of("sample/1", Verdict.AC, "secret/1", Verdict.TLE)))
                .isFalse();

        JurySubmission mine = named(jury, "C");
        assertThat(mine.files().entryPoint()).contains("C");
        assertThat(mine.agreesWith(Verdict.WA, Map.of("secret/1", Verdict.WA))).isTrue();
        assertThat(mine.agreesWith(Verdict.RTE, Map.of("secret/1", Verdict.RTE)))
                .isFalse();

        JurySubmission slow = named(jury, "D");
        assertThat(slow.agreesWith(Verdict.WA, Map.of("secret/1", Verdict.WA, "secret/2", Verdict.TLE)))
                .isTrue();
        assertThat(slow.agreesWith(Verdict.WA, Map.of("secret/1", Verdict.WA))).isFalse();
    }

    @Test
    void foldersDemandWhatTheStandardSays() throws Exception {
        for (String folder : List.of("rejected", "run_time_error", "brute_force", "wrong_answer")) {
            foreign.put("submissions/" + folder + "/" + folder + ".java", "class A {}");
        }
        List<JurySubmission> jury = foreign.read().submissions();

        assertThat(named(jury, "run_time_error").agreesWith(Verdict.MLE))
                .as("a crash")
                .isTrue();
        assertThat(named(jury, "brute_force").agreesWith(Verdict.TLE)).isTrue();
        assertThat(named(jury, "brute_force").agreesWith(Verdict.WA)).isFalse();
        assertThat(named(jury, "brute_force").agreesWith(Verdict.AC)).isFalse();
        assertThat(named(jury, "rejected").agreesWith(Verdict.CE)).isTrue();
        assertThat(named(jury, "rejected").agreesWith(Verdict.AC)).isFalse();
        assertThat(named(jury, "wrong_answer").agreesWith(Verdict.CE)).isFalse();
    }

    @Test
    void sourceInAnOldEncodingIsReadAndNamed() throws Exception {
        foreign.put("submissions/accepted/A.java", "// caf\u00e9".getBytes(ISO_8859_1));

        assertThat(foreign.read().submissions().getFirst().source()).isEqualTo("// caf\u00e9");
        assertThat(foreign.notes())
                .containsExactly("submissions/accepted/A.java: is not UTF-8 text without a byte order mark: it is read"
                        + " as ISO 8859-1");
    }

    @Test
    void attachmentsAreOfferedAndATemplateStartsTheEditor() throws Exception {
        foreign.put("attachments/tool.py", "x").put("attachments/templates/java/Start.java", "class Start {}\n");

        assertThat(foreign.read().attachments()).containsOnlyKeys("tool.py");
        assertThat(spec().starter()).isEqualTo("class Start {}\n");
    }

    @Test
    void statementsInLatexAndPdfAreKept() throws Exception {
        foreign.remove("statement/problem.en.md")
                .put("problem_statement/problem.en.tex", "\\problemname{Twice}\n")
                .put("problem_statement/problem.en.pdf", "%PDF")
                .put("problem_statement/problem.de.tex", "Doppelt\n");

        assertThat(foreign.read().statements().get("en")).isInstanceOf(Statement.Pdf.class);
        assertThat(foreign.read().statements().get("de"))
                .isEqualTo(new Statement.Latex("problem_statement/", "Doppelt\n"));
    }

    @Test
    void latexThatAPageShowsWholeIsPreferredToPdf() throws Exception {
        foreign.remove("statement/problem.en.md")
                .put("statement/problem.en.tex", "\\problemname{Twice} Double \\input{what}. % \\input{what}\n")
                .put("statement/what.tex", "\\emph{it}")
                .put("statement/problem.en.pdf", "%PDF");

        assertThat(foreign.read().statements().get("en"))
                .isEqualTo(
                        new Statement.Latex("statement/", "\\problemname{Twice} Double \\emph{it}. % \\input{what}\n"));
    }

    @Test
    void latexThatIsUnknownIsNamed() throws Exception {
        foreign.put("problem.yaml", STANDARD + "constants: {n: 5}\n")
                .put("statement/problem.de.tex", "Doppelt \\foo{{{n}}} \\input{../../etc/passwd}\n");

        assertThat(foreign.read().statements().get("de"))
                .isEqualTo(new Statement.Latex("statement/", "Doppelt \\foo{5} \\input{../../etc/passwd}\n"));
        assertThat(foreign.notes())
                .containsExactly(
                        "statement/problem.de.tex: holds LaTeX that is shown as it stands, being unknown to this"
                                + " judge: \\foo, \\input");
    }

    @Test
    void picturesBesideTextsAreKeptAndThoseThatCannotBeShownAreNamed() throws Exception {
        foreign.put("statement/img/a.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .put("statement/b.png", "no picture")
                .put("statement/c.pdf", "%PDF")
                .put(
                        "statement/problem.en.md",
                        "![](img/a.svg) ![](./img/../img/a.svg) ![](b.png) ![](c.pdf) ![](https://example.org/d.png)\n");

        assertThat(foreign.read().pictures().byPath()).containsOnlyKeys("statement/img/a.svg");
        assertThat(foreign.notes())
                .containsExactly(
                        "statement/b.png: is not shown: its content is no PNG, as its name says",
                        "statement/problem.en.md: shows the picture 'b.png', which this judge cannot: put a PNG, JPEG,"
                                + " GIF, WebP or SVG of that name into statement/",
                        "statement/problem.en.md: shows the picture 'c.pdf', which this judge cannot: put a PNG, JPEG,"
                                + " GIF, WebP or SVG of that name into statement/",
                        "statement/problem.en.md: shows a picture of another site, https://example.org/d.png, which is"
                                + " linked instead: put the picture beside the text",
                        "statement: holds what is not used by this judge, which reads problem.LANGUAGE.md, .tex and"
                                + " .pdf, and shows pictures in PNG, JPEG, GIF, WebP and SVG: c.pdf");
    }

    @Test
    void solutionHasTheStandardsName() throws Exception {
        foreign.put("solution/solution.md", "Shift.\n").put("solution/solution.de.md", "Schieben.\n");

        assertThat(foreign.read().editorials())
                .isEqualTo(Map.of(
                        "en",
                        new Statement.Markdown("solution/", "Shift.\n"),
                        "de",
                        new Statement.Markdown("solution/", "Schieben.\n")));
    }

    @Test
    void ownCheckersCompareAsBeforeAndValidatorsArgumentsAreNamed() throws Exception {
        yaml(STANDARD + "assay: {checker: exact}\n")
                .foreign
                .put("data/secret/test_group.yaml", "output_validator_args: [case_sensitive]\n");

        assertThat(spec().checker()).isEqualTo(new Checker.Exact());
        assertThat(foreign.read().tests().getLast().settings().checker()).isEmpty();
        assertThat(foreign.notes())
                .containsExactly("data: has 'output_validator_args', which is not used by this judge:"
                        + " assay.checker says how outputs compare");
    }

    private static JurySubmission named(List<JurySubmission> jury, String name) {
        return jury.stream()
                .filter(each -> JurySubmission.nameOf(each.path()).equals(name))
                .findFirst()
                .orElseThrow();
    }
}
