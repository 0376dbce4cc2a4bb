package dev.assay.cli.offline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.cli.AssayCommand;
import dev.assay.testing.Requirements;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** {@code ./assay judge} and {@code ./assay verify}, as a script sees them. */
class JudgeCommandIT {
    private static final Path PACKAGE = Path.of("src/test/resources/packages/running-sums");
    private static final Path ACCEPTED = PACKAGE.resolve("submissions/accepted/OneLoop.java");
    private static final Path WRONG = PACKAGE.resolve("submissions/wrong_answer/SumsInInt.java");

    @TempDir
    private Path folder = Path.of("");

    private record Run(int code, String out, String err) {}

    @BeforeAll
    static void aRuntimeIsInstalled() {
        Requirements.sandbox();
    }

    @Test
    void oneObjectIsPrintedWithTheDocumentedFields() throws IOException {
        Run run = run("judge", PACKAGE.toString(), WRONG.toString(), "--json");

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().strip().lines()).hasSize(1);
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.fieldNames())
                .toIterable()
                .contains("verdict", "score", "time_ms", "memory_kb", "cost", "growth", "compile", "tests");
        assertThat(json.get("verdict").asText()).isEqualTo("WA");
        assertThat(json.get("score").asInt()).isZero();
        assertThat(json.at("/compile/ok").asBoolean()).isTrue();
        assertThat(json.at("/compile/diagnostics").isArray()).isTrue();
        assertThat(json.get("tests"))
                .hasSize(3)
                .allSatisfy(test -> assertThat(test.fieldNames())
                        .toIterable()
                        .contains("name", "verdict", "time_ms", "memory_kb", "cost"));
        assertThat(json.at("/tests/0/verdict").asText()).isEqualTo("AC");
        assertThat(json.at("/tests/2/verdict").asText()).isEqualTo("WA");
    }

    @Test
    void sourceThatDoesNotCompileIsAVerdictToo() throws IOException {
        Path source = Files.writeString(folder.resolve("Solution.java"), "class Solution {");

        Run run = run("judge", PACKAGE.toString(), source.toString(), "--json");

        assertThat(run.code()).as(run.err()).isZero();
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertThat(json.get("verdict").asText()).isEqualTo("CE");
        assertThat(json.at("/compile/ok").asBoolean()).isFalse();
        assertThat(json.at("/compile/diagnostics/0/line").asInt()).isEqualTo(1);
        assertThat(json.at("/compile/diagnostics/0/message").asText()).isNotBlank();
    }

    @Test
    void withoutJsonTheVerdictIsTheLastLine() {
        Run run = run("judge", PACKAGE.toString(), ACCEPTED.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().strip().lines().toList()).hasSize(5).last().isEqualTo("AC");
    }

    @Test
    void missingFolderOrFileIsNamedAndNoVerdict() {
        Run noFolder = run("judge", folder.resolve("none").toString(), ACCEPTED.toString(), "--json");
        Run noFile =
                run("judge", PACKAGE.toString(), folder.resolve("None.java").toString(), "--json");

        assertThat(noFolder.code()).isNotZero();
        assertThat(noFolder.err()).startsWith("assay: ").contains("none is not a folder");
        assertThat(noFile.code()).isNotZero();
        assertThat(noFile.err()).startsWith("assay: ").contains("None.java is not a file");
        assertThat(List.of(noFolder.out(), noFile.out())).containsOnly("");
    }

    @Test
    void sourceThatIsNoTextIsRefused() throws IOException {
        Path binary = Files.write(folder.resolve("Solution.java"), new byte[] {(byte) 0xFF, 0});

        Run run = run("judge", PACKAGE.toString(), binary.toString());

        assertThat(run.code()).isNotZero();
        assertThat(run.err()).contains("is not UTF-8 text");
    }

    @Test
    void juryThatAgreesIsVerified() {
        Run run = run("verify", PACKAGE.toString());

        assertThat(run.code()).as(run.out()).isZero();
        assertThat(run.out())
                .containsPattern("agrees +expected AC +got AC .*OneLoop.java")
                .containsPattern("agrees +expected WA +got WA .*SumsInInt.java")
                .contains("2 agree, 0 disagree");
    }

    @Test
    void juryThatDisagreesIsPrintedAgainstWhatItGot() throws IOException {
        Path copy = folder.resolve("running-sums");
        try (Stream<Path> files = Files.walk(PACKAGE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = copy.resolve(PACKAGE.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        Files.copy(WRONG, copy.resolve("submissions/accepted/Liar.java"));

        Run run = run("verify", copy.toString());

        assertThat(run.code()).isNotZero();
        assertThat(run.out())
                .containsPattern("DISAGREES +expected AC +got WA .*Liar.java")
                .contains("2 agree, 1 disagree");
    }

    private static Run run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line =
                AssayCommand.line().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int code = line.execute(arguments);
        return new Run(code, out.toString(), err.toString());
    }
}
