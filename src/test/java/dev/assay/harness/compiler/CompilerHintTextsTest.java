package dev.assay.harness.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.harness.protocol.CompileRequest;
import dev.assay.harness.protocol.Diagnostic;
import dev.assay.harness.protocol.Signature;
import dev.assay.harness.protocol.ValueType;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The compiler's guest says what pages translate, word for word. */
class CompilerHintTextsTest {
    private static final Path TEXTS = Path.of("src/main/resources/compiler-hints_en.properties");

    /** Said where a test would need a compiler that dies, or a bug of javac. Those of costs are held by {@code CostWarningTest}. */
    private static final Set<String> NOT_PROVOKED = Set.of(
            "compilerFailed",
            "compilerMemory",
            "compilerTime",
            "costThreads",
            "costFiles",
            "costReflection",
            "costOther");

    private static final Signature SIGNATURE =
            new Signature("sum", List.of(new Signature.Parameter("a", ValueType.parse("int[]"))), ValueType.Scalar.INT);

    @Test
    void everyHintIsSaidWithTheWordsThatPagesKnow() throws IOException {
        Set<String> said = new HashSet<>();
        try (WarmCompiler compiler = new WarmCompiler()) {
            for (String source : List.of(
                    "package p; class Solution { int sum(int[] a) { return 0; } }",
                    "class Another { int sum(int[] a) { return 0; } }",
                    "class Solution {}",
                    "class Solution { int sum(long[] a) { return 0; } }",
                    "class Solution { long sum(int[] a) { return 0; } }",
                    "abstract class Solution { abstract int sum(int[] a); }",
                    "class Solution { Solution(int x) {} int sum(int[] a) { return 0; } }",
                    "class Solution { int sum(int[] a) { return " + "-(".repeat(11_000) + "1" + ")".repeat(11_000)
                            + "; } }")) {
                said.add(hint(compiler, "Solution", source, Optional.of(SIGNATURE)));
            }
            said.add(hint(compiler, "Main", "class Main {}", Optional.empty()));
            said.add(hint(compiler, "Main", "package java.p; class Main { void main() {} }", Optional.empty()));
        }

        assertThat(said)
                .containsExactlyInAnyOrderElementsOf(texts().stringPropertyNames().stream()
                        .filter(key -> !NOT_PROVOKED.contains(key))
                        .collect(Collectors.toSet()));
    }

    @Test
    void hintsThatNoTestProvokesStandInTheSources() throws IOException {
        String sources = Stream.of("harness/compiler/WarmCompiler.java", "judging/Compiler.java")
                .map(name -> read(Path.of("src/main/java/dev/assay", name)))
                .collect(Collectors.joining())
                .replaceAll("\"\\s*\\+\\s*\"", "");

        assertThat(sources)
                .contains("The compiler failed on this source (")
                .contains("The compiler gave up on this source: it needed more \" + what")
                .contains("overLimit(\"memory than it may have.\")")
                .contains("overLimit(\"than \" + CPU_LIMIT.toSeconds() + \" s.\")")
                .contains(" Simplify very large or deeply nested expressions, types and constants.");
    }

    private static String hint(WarmCompiler compiler, String type, String source, Optional<Signature> function)
            throws IOException {
        List<Diagnostic> said = compiler.compile(
                        new CompileRequest(type, source, Map.of(), function, Optional.empty(), "java.base"))
                .diagnostics();
        assertThat(said).hasSize(1);
        String message = said.getFirst().message();
        // of two that fit, the one with more words
        return texts().entrySet().stream()
                .filter(text -> fits(String.valueOf(text.getValue()), message))
                .max((a, b) -> String.valueOf(a.getValue()).length()
                        - String.valueOf(b.getValue()).length())
                .map(text -> String.valueOf(text.getKey()))
                .orElse("no text for: " + message);
    }

    private static boolean fits(String text, String message) {
        String pattern = Pattern.compile("\\{\\w+}")
                .splitAsStream(text)
                .map(Pattern::quote)
                .collect(Collectors.joining(".+"));
        return message.matches("(?s)" + pattern + (text.endsWith("}") ? ".+" : ""));
    }

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(TEXTS)) {
            texts.load(reader);
        }
        return texts;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
