package dev.assay.problem;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.assay.format.ProblemPackage;
import dev.assay.format.Statement;
import dev.assay.markup.Markdown;
import dev.assay.markup.PictureAddresses;
import dev.assay.markup.latex.Latex;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts of packages as HTML, made once for each version and language. */
@ApplicationScoped
public class RenderedTexts {
    private static final int KEPT = 512;
    private static final String EXPLANATIONS = "demo/";

    private final Cache<Key, String> pages =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    private enum Kind {
        STATEMENT,
        EXPLANATION,
        EDITORIAL
    }

    private record Key(String sha256, Kind kind, String language) {}

    /** The statement in this language, else in English, else in any; empty when it is a document. */
    public Optional<String> statement(ProblemPackage source, String language) {
        return page(source, Kind.STATEMENT, source.statements(), language);
    }

    /** The language of the statement that is shown. */
    public static String languageOfStatement(ProblemPackage source, String language) {
        return chosen(source.statements(), language);
    }

    /** The editorial in this language, else in English, else in any; empty when the package has none that is text. */
    public Optional<String> editorial(ProblemPackage source, String language) {
        return page(source, Kind.EDITORIAL, source.editorials(), language);
    }

    /** What explains the demo, in this language or in English; empty when the package has no demo. */
    public Optional<String> explanation(ProblemPackage source, String language) {
        return source.demo().flatMap(demo -> {
            String chosen = chosen(demo.explanations(), language);
            return Optional.ofNullable(demo.explanations().get(chosen))
                    .map(text -> pages.get(
                            new Key(source.sha256(), Kind.EXPLANATION, chosen),
                            _ -> Markdown.toHtml(text, addresses(source, EXPLANATIONS))));
        });
    }

    private Optional<String> page(ProblemPackage source, Kind kind, Map<String, Statement> texts, String language) {
        String chosen = chosen(texts, language);
        return Optional.ofNullable(texts.get(chosen))
                .filter(text -> !(text instanceof Statement.Pdf))
                .map(text -> pages.get(new Key(source.sha256(), kind, chosen), _ -> html(source, text)));
    }

    private static String html(ProblemPackage source, Statement text) {
        return switch (text) {
            case Statement.Markdown(String folder, String markdown) ->
                Markdown.toHtml(markdown, addresses(source, folder));
            case Statement.Latex(String folder, String latex) ->
                Latex.toHtml(latex, addresses(source, folder)).html();
            case Statement.Pdf _ -> "";
        };
    }

    /** The hash of the content is in the address, so that browsers may keep what they have. */
    private static PictureAddresses addresses(ProblemPackage source, String folder) {
        return name -> source.pictures()
                .path(folder, name)
                .flatMap(path -> source.pictures()
                        .at(path)
                        .map(picture ->
                                "/problems/" + source.spec().slug() + "/pictures/" + picture.hash() + "/" + path));
    }

    private static String chosen(Map<String, ?> texts, String language) {
        return Stream.of(language, "en")
                .filter(texts::containsKey)
                .findFirst()
                .orElseGet(() -> texts.keySet().stream().sorted().findFirst().orElse("en"));
    }
}
