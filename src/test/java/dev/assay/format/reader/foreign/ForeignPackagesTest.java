package dev.assay.format.reader.foreign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.assay.format.Checker.DefaultValidator;
import dev.assay.format.JurySubmission;
import dev.assay.format.ProblemPackage;
import dev.assay.format.Statement;
import dev.assay.format.TestCase;
import dev.assay.format.reader.PackageReader;
import dev.assay.format.reader.archive.PackageFileCollector;
import dev.assay.format.validation.InvalidPackageException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignPackagesTest {
    private static final String MAIN = "class A { public static void main(String[] a) {} }\n";

    private final Map<String, byte[]> files = new TreeMap<>();

    private ForeignPackagesTest with(String path, String text) {
        files.put(path, text.getBytes(UTF_8));
        return this;
    }

    private ProblemPackage read() throws InvalidPackageException {
        return PackageReader.read("twice", ForeignPackages.convert(PackageFileCollector.collect(files)));
    }

    private ForeignPackagesTest polygon() {
        return with("problem.xml", """
                <?xml version="1.0" encoding="utf-8" standalone="no"?>
                <problem revision="7" short-name="twice" url="https://polygon.codeforces.com/p1/x/twice">
                  <names><name language="english" value="Twice: &quot;2x&quot;"/><name language="russian" value="Дважды"/></names>
                  <statements>
                    <statement language="english" path="statements/english/problem.tex" type="application/x-tex"/>
                    <statement language="russian" path="statements/russian/problem.tex" type="application/x-tex"/>
                    <statement language="klingon" path="statements/klingon/problem.tex" type="application/x-tex"/>
                  </statements>
                  <judging cpu-name="" cpu-speed="" input-file="" output-file="">
                    <testset name="tests">
                      <time-limit>1500</time-limit>
                      <memory-limit>268435456</memory-limit>
                      <test-count>2</test-count>
                      <input-path-pattern>tests/%02d</input-path-pattern>
                      <answer-path-pattern>tests/%02d.a</answer-path-pattern>
                      <tests><test method="manual" sample="true"/><test cmd="gen 5" method="generated"/></tests>
                    </testset>
                  </judging>
                  <assets>
                    <checker name="std::rcmp6.cpp" type="testlib"><source path="files/check.cpp" type="cpp.g++17"/></checker>
                    <solutions>
                      <solution tag="main"><source path="solutions/A.java" type="java11"/></solution>
                      <solution tag="wrong-answer"><source path="solutions/B.java" type="java11"/></solution>
                      <solution tag="do-not-run"><source path="solutions/C.java" type="java11"/></solution>
                    </solutions>
                  </assets>
                  <tags><tag value="math"/></tags>
                </problem>
                """)
                .with("tests/01", "1\n")
                .with("tests/01.a", "2\n")
                .with("tests/02", "2\n")
                .with("tests/02.a", "4\n")
                .with("statement-sections/english/legend.tex", "Double $x$.")
                .with("statement-sections/english/input.tex", "One number.")
                .with("statement-sections/english/tree.png", "\u0089PNG")
                .with(
                        "statements/russian/problem-properties.json",
                        "{\"legend\": \"Удвойте.\", \"output\": \"Число.\"}")
                .with("solutions/A.java", MAIN)
                .with("solutions/B.java", MAIN)
                .with("solutions/C.java", MAIN);
    }

    @Test
    void packageOfPolygonIsReadWhole() throws Exception {
        ProblemPackage read = polygon().read();

        assertThat(read.spec().names()).isEqualTo(Map.of("en", "Twice: \"2x\"", "ru", "Дважды"));
        assertThat(read.spec().limits().time()).isEqualTo(Duration.ofMillis(1500));
        assertThat(read.spec().limits().memoryMiB()).isEqualTo(256);
        assertThat(read.spec().keywords()).containsExactly("math");
        assertThat(read.spec().version()).isEqualTo("7");
        assertThat(read.tests()).extracting(TestCase::name).containsExactly("001", "002");
        assertThat(read.tests()).extracting(TestCase::sample).containsExactly(true, false);
        assertThat(read.tests().getFirst().settings().checker())
                .isEqualTo(Optional.of(new DefaultValidator(false, false, Optional.of(1e-6), Optional.of(1e-6))));
        assertThat(read.submissions())
                .extracting(JurySubmission::path)
                .containsExactly("submissions/accepted/A.java", "submissions/wrong_answer/B.java");
        assertThat(read.statements())
                .isEqualTo(Map.of(
                        "en",
                        new Statement.Latex("statement/", "Double $x$.\n\n\\section*{Input}\nOne number.\n\n"),
                        "ru",
                        new Statement.Latex("statement/", "Удвойте.\n\n\\section*{Выходные данные}\nЧисло.\n\n")));
        assertThat(read.notes())
                .contains(
                        "problem.xml: has a statement in 'klingon', whose language tag is not known here",
                        "problem.xml: has the solution 'solutions/C.java', tagged 'do-not-run', which is not judged");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "std::rcmp6.cpp | check.cpp | has the checker 'check.cpp', a program in C++ (testlib)",
                "input-file=\"\" | input-file=\"in.txt\" | says that programs read and write files",
                "<assets> | <assets><interactor/> | has an interactor",
                "</problem> | '' | is not XML that can be read",
                "<problem | <!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><problem | is not XML that can be read",
                "<testset | <other | is not XML that can be read",
                "tests/%02d< | missing/%02d< | lacks 2 of 2 tests or their answers",
            })
    void packageOfPolygonThatWouldBeAnotherProblemIsRefused(String what, String by, String message) {
        polygon();
        String xml = new String(files.get("problem.xml"), UTF_8);
        with("problem.xml", xml.replace(what, by));

        assertThatThrownBy(this::read)
                .isInstanceOf(InvalidPackageException.class)
                .hasMessageContaining(message);
    }

    @Test
    void packageOfDomjudgeNeedsNoProblemYaml() throws Exception {
        ProblemPackage read = with("domjudge-problem.ini", """
                name='Twice: a problem'
                timelimit='1.5'
                special_compare_args='float_tolerance 1e-6'
                color='#fff'
                """)
                .with("problem.pdf", "%PDF")
                .with("data/sample/1.in", "1\n")
                .with("data/sample/1.ans", "2\n")
                .with("submissions/accepted/A.java", MAIN)
                .read();

        assertThat(read.spec().name("en")).isEqualTo("Twice: a problem");
        assertThat(read.spec().limits().time()).isEqualTo(Duration.ofMillis(1500));
        assertThat(read.spec().checker())
                .isEqualTo(new DefaultValidator(false, false, Optional.of(1e-6), Optional.of(1e-6)));
        assertThat(read.statements().get("en")).isInstanceOf(Statement.Pdf.class);
    }

    @Test
    void compareScriptOfDomjudgeIsNotInThePackage() {
        with("domjudge-problem.ini", "name=Twice\nspecial_compare=cmp\n");

        assertThatThrownBy(this::read)
                .isInstanceOf(InvalidPackageException.class)
                .hasMessageContaining("names the compare script 'cmp'");
    }
}
