package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.harness.protocol.Diagnostic;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CostWarningTest {
    private static final CompileReport CLEAN = new CompileReport(true, List.of());

    @TempDir
    private Path folder = Path.of("");

    @Test
    void namesTheCallItsLineAndWhatToUseInstead() throws IOException {
        CompileReport report = CostWarning.addTo(CLEAN, program("""
                import java.util.concurrent.*;

                public class Main {
                    public static void main(String[] arguments) {
                        int n = arguments.length;
                        Executors.newFixedThreadPool(n);
                    }
                }
                """));

        assertThat(report.ok()).isTrue();
        assertThat(report.diagnostics()).singleElement().satisfies(each -> {
            assertThat(each.severity()).isEqualTo(Diagnostic.Severity.WARNING);
            assertThat(each.line()).isEqualTo(6);
            assertThat(each.message())
                    .isEqualTo(
                            "This problem limits cost, and java.util.concurrent.Executors.newFixedThreadPool cannot be"
                                    + " metered. Start a Thread and join it, or use no threads.");
        });
    }

    @Test
    void saysNothingOfWhatCanBeMetered() throws IOException {
        CompileReport report = CostWarning.addTo(CLEAN, program("""
                public class Main {
                    public static void main(String[] arguments) throws Exception {
                        Thread thread = new Thread(() -> System.out.println(System.getProperty("ONLINE_JUDGE")));
                        thread.start();
                        thread.join();
                    }
                }
                """));

        assertThat(report).isEqualTo(CLEAN);
    }

    @Test
    void everyTextIsThereInBothLanguages() throws IOException {
        Set<String> wanted = Stream.concat(CostWarning.INSTEAD.values().stream(), Stream.of(CostWarning.OTHERWISE))
                .map(instead -> "This problem limits cost, and {name} cannot be metered. " + instead)
                .collect(Collectors.toSet());

        assertThat(texts("en").values().stream().map(String::valueOf).toList()).containsAll(wanted);
        assertThat(texts("zh").stringPropertyNames()).isEqualTo(texts("en").stringPropertyNames());
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(Path.of("src/main/resources/compiler-hints_" + language + ".properties"))) {
            texts.load(reader);
        }
        return texts;
    }

    private Program program(String source) throws IOException {
        Path file = Files.writeString(folder.resolve("Main.java"), source);
        assertThat(Objects.requireNonNull(ToolProvider.getSystemJavaCompiler())
                        .run(null, null, null, "-proc:none", "-d", folder.toString(), file.toString()))
                .isZero();
        return new Program(
                Map.of("Main", Files.readAllBytes(folder.resolve("Main.class"))), "Main", Optional.empty(), List.of());
    }
}
