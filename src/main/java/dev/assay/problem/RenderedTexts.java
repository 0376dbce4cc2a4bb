package dev.assay.problem;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.assay.format.ProblemPackage;
import dev.assay.format.Statement;
import dev.assay.web.Markdown;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The texts of packages as HTML, made once for each version and language. */
@ApplicationScoped
public class RenderedTexts {
    private static final int KEPT = 512;

    private final Cache<Key, String> pages =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private enum Kind {
        STATEMENT,
        EXPLANATION,
        EDITORIAL
    }

    private record Key(String sha256, Kind kind, String language) {}

    /** The statement in this language, else in English, else in any; empty when it is no Markdown. */
    public String statement(ProblemPackage source, String language) {
        return html(source, Kind.STATEMENT, markdown(source.statements()), language)
                .orElse("");
    }

    /** The editorial in this language, else in English, else in any; empty when the package has none in Markdown. */
    public Optional<String> editorial(ProblemPackage source, String language) {
        return html(source, Kind.EDITORIAL, markdown(source.editorials()), language);
    }

    private static Map<String, String> markdown(Map<String, Statement> pages) {
        Map<String, String> texts = new TreeMap<>();
        pages.forEach((language, page) -> {
            if (page instanceof Statement.Markdown(String text)) {
                texts.put(language, text);
            }
        });
        return texts;
    }

    /** What explains the demo, in this language or in English; empty when the package has no demo. */
    public Optional<String> explanation(ProblemPackage source, String language) {
        return source.demo().flatMap(demo -> html(source, Kind.EXPLANATION, demo.explanations(), language));
    }

    private static String chosen(Map<String, String> texts, String language) {
        return Stream.of(language, "en")
                .filter(texts::containsKey)
                .findFirst()
                .orElseGet(() -> texts.keySet().stream().sorted().findFirst().orElse("en"));
    }

    private Optional<String> html(ProblemPackage source, Kind kind, Map<String, String> texts, String language) {
        String chosen = chosen(texts, language);
        return Optional.ofNullable(texts.get(chosen))
                .map(text -> pages.get(new Key(source.sha256(), kind, chosen), _ -> Markdown.toHtml(text)));
    }
}
