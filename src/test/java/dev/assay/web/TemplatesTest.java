package dev.assay.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the Content-Security-Policy would forbid is not there to begin with, so it can stay as strict as it is. */
class TemplatesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @Test
    void noTemplateHasInlineScriptsStylesOrHandlersOrLoadsFromElsewhere() throws IOException {
        assertThat(found("<script(?! (type=\"module\" )?src=\"\\{cdi:assets\\.url\\()"))
                .isEmpty();
        assertThat(found("<style|\\sstyle=|<base\\b|<iframe|<embed")).isEmpty();
        assertThat(found("<object(?! class=\"document\" type=\"application/pdf\" data=\"/problems/)"))
                .isEmpty();
        assertThat(found("<[^>]*\\son[a-z]+\\s*=")).isEmpty();
        assertThat(found("(src|href|action)=\"([a-z]+:|//)")).isEmpty();
    }

    /** An address without the file's hash would be kept by browsers after an upgrade. */
    @Test
    void everyAssetOfATemplateComesFromTheManifest() throws IOException {
        assertThat(found("[\"']/assets/")).isEmpty();
        Assets assets = new Assets();
        assertThat(found("(?<=cdi:assets\\.url\\(')[^']*").values())
                .isNotEmpty()
                .allSatisfy(names -> assertThat(names)
                        .allSatisfy(name -> assertThat(assets.url(name)).contains(name)));
    }

    /** The sanitiser has seen these ({@link dev.assay.markup.Html}); nothing else leaves a template unescaped. */
    @Test
    void onlyTheTextsOfPackagesAreHtml() throws IOException {
        assertThat(found("\\{[^}]*\\braw\\b[^}]*}|safe}"))
                .isEqualTo(Map.of(
                        "problemset/problem.html", List.of("{view.statement.raw}"),
                        "problemset/editorial.html", List.of("{text.raw}"),
                        "playground/demo.html", List.of("{demo.explanation.raw}")));
    }

    private static Map<String, List<String>> found(String regex) throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            List<Path> templates = files.filter(Files::isRegularFile).toList();
            assertThat(templates).hasSizeGreaterThan(10);
            for (Path template : templates) {
                List<String> here = Pattern.compile(regex)
                        .matcher(Files.readString(template))
                        .results()
                        .map(MatchResult::group)
                        .toList();
                if (!here.isEmpty()) {
                    found.put(TEMPLATES.relativize(template).toString(), here);
                }
            }
        }
        return found;
    }
}
