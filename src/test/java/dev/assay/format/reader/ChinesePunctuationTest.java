package dev.assay.format.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Chinese sentences have Chinese punctuation: a full-width comma, not the Latin one. */
class ChinesePunctuationTest {
    private static final List<Path> ROOTS = List.of(Path.of("problems"), Path.of("src/main"));
    private static final Pattern TEXT_FILE = Pattern.compile(".*(\\.zh\\.md|[_.]zh\\.(properties|json)|\\.yaml)");

    /** Code and formulas have rules of their own. */
    private static final Pattern NO_PROSE = Pattern.compile("(?s)```.*?```|`[^`\n]*`|\\$\\$.*?\\$\\$|\\$[^$\n]+\\$");

    private static final Pattern LATIN = Pattern.compile("\\p{IsHan}[,;?!]");

    /** A comma between the items of a list or mapping is YAML's own; texts that have commas are quoted. */
    private static final Pattern YAML_COLLECTION = Pattern.compile("[{\\[].*");

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

    @Test
    void noLatinCommaFollowsAChineseCharacter() throws IOException {
        for (Path root : ROOTS) {
            try (Stream<Path> files = Files.walk(root)) {
                List<String> found = files.filter(
                                file -> TEXT_FILE.matcher(file.toString()).matches())
                        .filter(file -> !file.toString().contains("node_modules"))
                        .flatMap(ChinesePunctuationTest::latin)
                        .toList();
                assertThat(found).as(root.toString()).isEmpty();
            }
        }
    }

    private static Stream<String> latin(Path file) {
        return prose(file).lines().filter(line -> LATIN.matcher(line).find()).map(line -> file + ": " + line.strip());
    }

    private static String prose(Path file) {
        try {
            String text = Files.readString(file);
            if (!file.toString().endsWith(".yaml")) {
                return NO_PROSE.matcher(text).replaceAll(" ");
            }
            Stream<String> quoted = QUOTED.matcher(text).results().map(found -> found.group());
            Stream<String> plain = text.lines()
                    .map(line -> QUOTED.matcher(line).replaceAll(" "))
                    .map(line -> YAML_COLLECTION.matcher(line).replaceAll(" "));
            return String.join("\n", Stream.concat(quoted, plain).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
