package dev.assay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code ./assay} answers by itself, before anything is built. */
class ScriptTest {
    private record Run(int code, String printed) {}

    @ParameterizedTest
    @ValueSource(strings = {"up", "test", "dev", "train"})
    void commandsOfTheScriptTellHowTheyAreUsed(String command) throws Exception {
        Run help = run(command, "--help");

        assertThat(help.code()).as(help.printed()).isZero();
        assertThat(help.printed()).startsWith("Usage: ./assay " + command);
        assertThat(run(command, "--no-install", "-h")).as("wherever it stands").isEqualTo(help);
        assertThat(run("help", command)).isEqualTo(help);
    }

    @Test
    void helpListsEveryCommand() throws Exception {
        Run help = run();

        assertThat(help.code()).isZero();
        assertThat(Pattern.compile("(?m)^  ([a-z]+) .*")
                        .matcher(help.printed())
                        .results()
                        .map(MatchResult::group)
                        .map(line -> line.strip().split(" ", 2)[0]))
                .containsExactly(
                        "up", "test", "dev", "judge", "verify", "import", "export", "convert", "bench", "train",
                        "help");
    }

    @Test
    void whatIsNotUnderstoodIsNamed() throws Exception {
        assertThat(run("serve").code()).isEqualTo(1);
        assertThat(run("serve").printed()).endsWith("assay: there is no command 'serve'\n");
        assertThat(run("up", "--fast").code()).isEqualTo(1);
        assertThat(run("up", "--fast").printed()).contains("not '--fast'");
        assertThat(run("test", "--fast", "FrameTest").code()).isEqualTo(1);
        assertThat(run("dev", "everything").code()).isEqualTo(1);
    }

    private static Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("./assay"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("ASSAY_JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), printed);
    }
}
