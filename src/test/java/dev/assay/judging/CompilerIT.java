package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.format.ProblemSpec;
import dev.assay.harness.protocol.Diagnostic;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Sources that are hard on a compiler: each is refused or compiled, and the next one finds the compiler well. */
@JudgingTest
class CompilerIT {
    private static OpenJudge open;
    private static ProblemSpec stdio;

    @BeforeAll
    static void openJudge(OpenJudge shared) throws Exception {
        open = shared;
        stdio = open.problem("sum-of-lines").spec();
    }

    @AfterEach
    void nextSourceCompiles() throws IOException {
        assertThat(compile(main("System.out.println(1);")).ok()).isTrue();
    }

    @Test
    void mebibyteOfCommentsCompiles() throws IOException {
        assertThat(compile("// x\n".repeat((1 << 20) / 5) + main("")).ok()).isTrue();
    }

    @Test
    void mebibyteOfStatementsIsTooLargeForOneMethod() throws IOException {
        assertRefused(main("x += 1;\n".repeat((1 << 20) / 8)), "too large");
    }

    @Test
    void mebibyteOfErrorsIsToldInFiftyDiagnostics() throws IOException {
        CompileReport report = compile(main("y += 1;\n".repeat((1 << 20) / 8)));

        assertThat(report.ok()).isFalse();
        assertThat(report.diagnostics())
                .hasSizeBetween(1, 50)
                .allSatisfy(d -> assertThat(d.line()).isPositive());
    }

    @Test
    void longLineOfWordsIsRefusedAsAnyOther() throws IOException {
        String words = "x ".repeat(5 << 10);

        assertRefused(main(words), "';' expected");
    }

    @Test
    void switchOfSixtyThousandCasesIsTooLarge() throws IOException {
        String cases = IntStream.range(0, 60_000)
                .mapToObj(i -> "case " + i * 7 + " -> x = " + i + ";")
                .collect(Collectors.joining("\n"));

        assertRefused(main("switch (x) {" + cases + "}"), "too large");
    }

    @Test
    void longChainsAndDeepNestingCompileAsWithJavac() throws IOException {
        assertCompiles(main("if (x == 0) x = 1;"
                + IntStream.range(1, 1_000)
                        .mapToObj(i -> "else if (x == " + i + ") x = " + i * 3 + ";\n")
                        .collect(Collectors.joining())));
        assertCompiles(main("x = " + "x + ".repeat(2_000) + "1;"));
        assertCompiles(main("String s = \"\"" + " + x".repeat(2_000) + ";"));
        assertCompiles(main("x = " + "(".repeat(3_000) + "x" + ")".repeat(3_000) + ";"));
        assertCompiles(main("x = " + "Math.abs(".repeat(1_000) + "x" + ")".repeat(1_000) + ";"));
        assertCompiles(main("{".repeat(3_000) + "x++;" + "}".repeat(3_000)));
        assertCompiles(main("java.util." + "List<java.util.".repeat(200) + "List<String>" + ">".repeat(200) + " l;"));
        assertCompiles(main("Runnable r = "
                + IntStream.range(0, 20)
                        .mapToObj(i -> "() -> { Runnable r" + i + " = ")
                        .collect(Collectors.joining())
                + "() -> {}" + "; }".repeat(20) + ";"));
    }

    /** As deep as the compiler goes, whatever kind of level it is. */
    @Test
    void tenThousandLevelsAreTheLimit() throws IOException {
        assertCompiles(main("x = " + "(".repeat(9_980) + "x" + ")".repeat(9_980) + ";"));
        assertRefused(main("x = " + "(".repeat(10_000) + "x" + ")".repeat(10_000) + ";"), "10000 levels");
        assertCompiles(main("x = " + "x + ".repeat(9_900) + "1;"));
        assertCompiles(main("x = " + "- ".repeat(9_980) + "x;"));
    }

    @Test
    void deepNestingIsRefused() throws IOException {
        assertRefused(main("x = " + "(".repeat(20_000) + "1" + ")".repeat(20_000) + ";"), "");
        assertRefused(main("{".repeat(20_000) + "}".repeat(20_000)), "");
        assertRefused(main("x = " + "-".repeat(20_001).replace("-", "- ") + "1;"), "");
        assertRefused(main("Object o = " + "new Object[] {".repeat(9_999) + "}".repeat(9_999) + ";"), "");
    }

    @Test
    void longSumsCompileOrAreRefused() throws IOException {
        String source = main("x = " + "x + ".repeat(20_000) + "1;");

        CompileReport report = compile(source);

        assertThat(report.ok() || !report.diagnostics().isEmpty()).isTrue();
    }

    @Test
    void textLongerThanAClassFileCanHoldIsRefused() throws IOException {
        assertRefused(main("String s = \"" + "a".repeat(70_000) + "\";"), "constant string too long");
    }

    @Test
    void typesThatGrowExponentiallyAreRefusedInTime() throws IOException {
        String nested = IntStream.range(0, 40).mapToObj(_ -> "id(").collect(Collectors.joining());
        String source = main("var v = java.util.List.of("
                + IntStream.range(0, 12)
                        .mapToObj(i -> "java.util.List.of(" + nested + "1, x -> x" + ")".repeat(40) + ")")
                        .collect(Collectors.joining(","))
                + ");");

        CompileReport report = compile(source);

        assertThat(report.ok()).isFalse();
    }

    private static void assertCompiles(String source) throws IOException {
        CompileReport report = compile(source);
        assertThat(report.ok()).as("%s", report).isTrue();
    }

    private static void assertRefused(String source, String words) throws IOException {
        CompileReport report = compile(source);
        assertThat(report.ok()).isFalse();
        assertThat(report.diagnostics())
                .anySatisfy(d -> assertThat(d.message()).hasSizeGreaterThan(10).contains(words))
                .allSatisfy(d -> assertThat(d.message()).hasSizeLessThanOrEqualTo(Diagnostic.MAX_MESSAGE));
    }

    private static CompileReport compile(String source) throws IOException {
        return open.judge().check(stdio, source);
    }

    private static String main(String body) {
        return "class Main {\n    static int x;\n\n    public static void main(String[] args) {\n" + body
                + "\n    }\n}\n";
    }
}
