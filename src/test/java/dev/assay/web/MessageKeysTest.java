package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is said in one language is said in the other, with the same blanks to fill. */
class MessageKeysTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern LITERAL_REFUSAL = Pattern.compile("RequestRejectedException\\s*\\.\\w+\\(\\s*\"");
    private static final Pattern LITERAL_ERROR =
            Pattern.compile("new FieldError\\([^;]*?(\"[^\"\n]* [^\"\n]*\"|getMessage\\(\\))");
    private static final Pattern BLANK = Pattern.compile("\\{[a-zA-Z.]+}");

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        try (Stream<Path> files = Files.list(RESOURCES.resolve("messages"))) {
            List<Path> english = files.filter(file -> file.toString().endsWith("_en.properties"))
                    .toList();
            assertThat(english).hasSizeGreaterThanOrEqualTo(2);
            for (Path file : english) {
                assertAlike(file, Path.of(file.toString().replace("_en.properties", "_zh.properties")));
            }
        }
        assertAlike(
                RESOURCES.resolve("compiler-hints_en.properties"), RESOURCES.resolve("compiler-hints_zh.properties"));
        assertAlike(
                RESOURCES.resolve("ValidationMessages.properties"),
                RESOURCES.resolve("ValidationMessages_zh.properties"));
    }

    /** Why a request is refused stands on a page, too. */
    @Test
    void refusalsAreToldByMessagesAndNotByEnglishLiterals() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            for (Path source : sources) {
                assertThat(LITERAL_REFUSAL.matcher(Files.readString(source)).find())
                        .as(source.toString())
                        .isFalse();
            }
        }
    }

    /** They stand at the fields of forms. Programs are told in English; constraints have ValidationMessages. */
    @Test
    void fieldErrorsAreToldByMessagesAndNotByEnglishLiterals() throws IOException {
        Set<String> others = Set.of("ProblemsResource.java", "ErrorResponseMappers.java", "Violations.java");
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !others.contains(file.getFileName().toString()))
                    .toList();
            for (Path source : sources) {
                assertThat(LITERAL_ERROR.matcher(Files.readString(source)).results())
                        .as(source.toString())
                        .isEmpty();
            }
        }
    }

    private static void assertAlike(Path english, Path chinese) throws IOException {
        Properties first = read(english);
        Properties second = read(chinese);
        assertThat(second.stringPropertyNames())
                .as(chinese.toString())
                .containsExactlyInAnyOrderElementsOf(first.stringPropertyNames());
        for (String key : first.stringPropertyNames()) {
            assertThat(second.getProperty(key)).as(key).isNotBlank();
            assertThat(blanks(second.getProperty(key))).as(key).isEqualTo(blanks(first.getProperty(key)));
        }
    }

    private static List<String> blanks(String text) {
        return BLANK.matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    private static Properties read(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
