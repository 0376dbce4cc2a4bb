package dev.assay.format.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvalidFolderTest {

    private final SmallPackage small = new SmallPackage();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            problem.yml                              |problem.yml: unknown file: did you mean 'problem.yaml'?
            statements/x.md                          |statements: unknown folder: did you mean 'statement'?
            output_validator/V.java                  |output_validator: validators are not supported yet: remove the folder and use assay.checker
            statement/problem.de.tex                 |statement/problem.de.tex: is not supported: statement/ holds CommonMark in files named problem.LANGUAGE.md, such as problem.en.md
            statement/problem.German.md              |statement/problem.German.md: is not supported: statement/ holds CommonMark in files named problem.LANGUAGE.md, such as problem.en.md
            data/1.in                                |data/1.in: is in neither data/sample nor data/secret: move it there
            data/secrets/1.in                        |data/secrets/1.in: is in an unknown folder: did you mean 'secret'?
            data/secret/group1/1.in                  |data/secret/group1/1.in: test groups are not supported yet: put all tests right into data/secret
            data/secret/test_group.yaml              |data/secret/test_group.yaml: test groups are not supported yet: put all tests right into data/secret
            data/secret/01.hint                      |data/secret/01.hint: is not supported: a test is NAME.in and NAME.ans
            data/invalid_input/1.in                  |data/invalid_input/1.in: tests of validators are not supported yet: remove data/invalid_input
            data/secret/02.in                        |data/secret/02.in: has no .ans file beside it: add data/secret/02.ans
            data/secret/02.ans                       |data/secret/02.ans: has no .in file beside it: add data/secret/02.in
            submissions/Loop.java                    |submissions/Loop.java: is in no folder: move it into that of its verdict, such as submissions/accepted
            submissions/wrong_awnser/Loop.java       |submissions/wrong_awnser/Loop.java: is in an unknown folder: did you mean 'wrong_answer'?
            submissions/judge_error/Loop.java        |submissions/judge_error/Loop.java: is in an unknown folder: known are accepted, compile_error, cost_limit_exceeded, memory_limit_exceeded, output_limit_exceeded, rejected, run_time_error, time_limit_exceeded, wrong_answer
            submissions/brute_force/Loop.java        |submissions/brute_force/Loop.java: submissions/brute_force is not supported yet: use the folders of the verdicts
            submissions/accepted/two/Main.java       |submissions/accepted/two/Main.java: submissions of several files are not supported yet: make it one .java file
            submissions/accepted/loop.py             |submissions/accepted/loop.py: is not a .java file: only Java can be judged
            """)
    void unknownFileIsRefused(String path, String error) {
        assertThat(small.put(path, "x").errors()).containsExactly(error);
    }

    @Test
    void packageWithoutTestsIsRefused() {
        small.line("generator:", "").line("program:", "").line("reference:", "");
        small.line("secret:", "").line("large:", "").line("none:", "");
        small.files.keySet().removeIf(path -> path.startsWith("data/"));

        assertThat(small.errors())
                .containsExactly("data: holds no test: put NAME.in and NAME.ans into data/sample or data/secret");
    }

    @Test
    void generatedTestsAreEnough() throws Exception {
        small.files.keySet().removeIf(path -> path.startsWith("data/"));

        assertThat(small.read().tests()).isEmpty();
    }

    @Test
    void secretTestWithTheNameOfASampleIsRefused() {
        small.put("data/secret/1.in", "[]\n0\n").put("data/secret/1.ans", "0\n");

        assertThat(small.errors()).containsExactly("data/secret/1.in: has the name of a sample: choose another");
    }

    @Test
    void packageWithoutAcceptedSubmissionIsRefused() {
        assertThat(small.remove("submissions/accepted/Loop.java").errors())
                .contains("submissions/accepted: holds nothing: at least one accepted submission is required");
    }

    @Test
    void submissionLongerThanTheCodeLimitIsRefused() {
        assertThat(small.put("submissions/accepted/Loop.java", "/".repeat(1025)).errors())
                .containsExactly("submissions/accepted/Loop.java: is longer than limits.code allows, 1 KiB");
    }

    @Test
    void textThatIsNotUtf8IsRefusedAtItsLine() {
        assertThat(small.put("data/secret/01.in", "fine\ncaf\u00e9\n".getBytes(ISO_8859_1))
                        .errors())
                .containsExactly("data/secret/01.in:2: is not UTF-8 text: byte 0xE9 at offset 8; save it as UTF-8");
        assertThat(new SmallPackage()
                        .put("generators/Cases.java", "class".getBytes(UTF_16))
                        .errors())
                .containsExactly("generators/Cases.java:1: is not UTF-8 text: byte 0xFE at offset 0; save it as UTF-8");
    }

    @Test
    void byteOrderMarkIsRefused() {
        assertThat(small.put("statement/problem.en.md", "\ufeffAdd").errors())
                .containsExactly(
                        "statement/problem.en.md:1: begins with a byte order mark: save it as UTF-8 without one");
    }

    @Test
    void nulCharacterIsRefused() {
        assertThat(small.put("data/sample/1.ans", "6\n\0").errors())
                .containsExactly("data/sample/1.ans:2: holds a NUL character at offset 2: remove it");
    }

    @Test
    void emptyStatementIsRefused() {
        assertThat(small.put("statement/problem.en.md", " \n").errors())
                .containsExactly("statement/problem.en.md: is empty: write it or remove the file");
    }

    @Test
    void aThousandFaultsAreCutShort() {
        for (int i = 0; i < 1000; i++) {
            small.put("statement/" + i + ".txt", "x");
        }

        assertThat(small.errors()).hasSize(101).first().isEqualTo("900 more faults are not listed");
    }
}
