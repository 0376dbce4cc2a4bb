package dev.assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** {@code --help} and {@code --version} of every command and sub-command, present and future. */
class CommandHelpTest {
    static Stream<List<String>> commands() {
        return withSubcommands(List.of(), AssayCommand.line());
    }

    private static Stream<List<String>> withSubcommands(List<String> path, CommandLine line) {
        return Stream.concat(
                Stream.of(path),
                line.getSubcommands().entrySet().stream()
                        .flatMap(entry -> withSubcommands(
                                Stream.concat(path.stream(), Stream.of(entry.getKey()))
                                        .toList(),
                                entry.getValue())));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void helpTellsHowTheCommandIsUsed(List<String> command) {
        String usage = printed(command, "--help");

        assertThat(usage).startsWith("Usage: " + String.join(" ", withAssay(command)));
        assertThat(usage).contains("--help", "--version");
        assertThat(usage.lines().filter(line -> !line.isBlank()))
                .as("usage, description and options")
                .hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void versionNamesAssayAndJava(List<String> command) {
        assertThat(printed(command, "--version")).startsWith("assay ").contains("Java " + Runtime.version());
    }

    private static List<String> withAssay(List<String> command) {
        return Stream.concat(Stream.of("assay"), command.stream()).toList();
    }

    private static String printed(List<String> command, String option) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line =
                AssayCommand.line().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        int code =
                line.execute(Stream.concat(command.stream(), Stream.of(option)).toArray(String[]::new));
        assertThat(code).as("%s %s: %s", command, option, err).isZero();
        return out.toString();
    }
}
