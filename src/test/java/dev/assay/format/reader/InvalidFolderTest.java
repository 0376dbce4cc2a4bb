package dev.assay.format.reader;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.format.TestCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvalidFolderTest {

    private final SmallPackage small = new SmallPackage();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            output_validator/V.java                  |problem.yaml: has an assay.checker or a function beside an output validator: remove one of them
            output_validator/v.py                    |output_validator/v.py: is no Java source: this judge runs validators in Java only
            static_validator/v.py                    |static_validator: holds a static validator, with which this judge cannot judge yet
            statement/problem.German.md              |statement/problem.German.md: names no language: write a tag such as en, zh or pt-BR before the ending
            data/1.in                                |data/1.in: is in neither data/sample nor data/secret: move it there
            data/secrets/1.in                        |data/secrets/1.in: is in an unknown folder: did you mean 'secret'?
            data/secret/02.in                        |data/secret/02.in: has no .ans file beside it: add data/secret/02.ans
            data/secret/02.ans                       |data/secret/02.ans: has no .in file beside it: add data/secret/02.in
            data/secret/01.files/x                   |data/secret/01.files: has no use: a function reads no files
            submissions/Loop.java                    |submissions/Loop.java: is in no folder: move it into that of its verdict, such as submissions/accepted
            submissions/wrong_awnser/Loop.java       |submissions/wrong_awnser/Loop.java: is in an unknown folder: did you mean 'wrong_answer'?
            """)
    void misplacedFileIsRefused(String path, String error) {
        assertThat(small.put(path, "x").errors()).containsExactly(error);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            problem.yml                              |problem.yml: is not used, being no file of the format: did you mean 'problem.yaml'?
            statements/x.md                          |statements: is not used, being no folder of the format: did you mean 'statement'?
            input_validators/v.py                    |input_validators: is not used: this judge does not run input validators yet: tests are taken as they are
            output_visualizer/v.py                   |output_visualizer: is not used: this judge draws no pictures of outputs
            statement/figure.eps                     |statement: holds what is not used by this judge, which reads problem.LANGUAGE.md, .tex and .pdf, and shows pictures in PNG, JPEG, GIF, WebP and SVG: figure.eps
            data/secret/01.hint                      |data: has hints, descriptions or pictures of tests, which this judge does not show
            data/secret/notes.txt                    |data/secret/notes.txt: is not used, belonging to no test
            data/invalid_input/1.in                  |data/invalid_input: is not used: this judge does not try validators on tests of their own yet
            submissions/mixed/Loop.java              |submissions/mixed/Loop.java: is judged, whatever it ends as: mixed is no folder that the format knows
            submissions/accepted/loop.py             |submissions: 1 program in .py skipped: this judge runs Java only
            submissions/accepted/folder/main.cpp     |submissions: 1 program in .cpp skipped: this judge runs Java only
            attachments/folder/x                     |attachments/folder/x: is not offered: attachments are files, or zips, right in attachments/
            include/java/data.txt                    |include/java/data.txt: is not used by this judge: only Java sources are included
            """)
    void fileThatIsNotUsedIsNamed(String path, String note) throws Exception {
        assertThat(small.put(path, "x").notes()).containsExactly(note);
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
    void secretTestWithTheNameOfASampleHasItsFolderInItsName() throws Exception {
        small.put("data/secret/1.in", "[]\n0\n").put("data/secret/1.ans", "0\n");

        assertThat(small.read().tests()).extracting(TestCase::name).containsExactly("1", "01", "01-empty", "secret/1");
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
            small.put("data/secret/x" + i + ".ans", "x");
        }

        assertThat(small.errors()).hasSize(101).first().isEqualTo("900 more faults are not listed");
    }
}
