package dev.assay.submission;

import dev.assay.web.Language;
import dev.assay.web.Page;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the judge says of a source in the compiler's voice, in the language of a page: such as that a method is missing.
 * The guest says it in English, and so it is stored. What javac says stays in English.
 */
final class CompilerHints {
    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");
    private static final List<Hint> CHINESE = hints(texts("en"), texts("zh"));

    private final List<Hint> hints;

    private record Hint(Pattern english, String told) {}

    private CompilerHints(List<Hint> hints) {
        this.hints = hints;
    }

    static CompilerHints ofRequest() {
        return in(Page.languageOfRequest());
    }

    static CompilerHints in(Language language) {
        return new CompilerHints(
                switch (language) {
                    case ENGLISH -> List.of();
                    case CHINESE -> CHINESE;
                });
    }

    StoredResult.Compile told(StoredResult.Compile compile) {
        return new StoredResult.Compile(
                compile.ok(),
                compile.diagnostics().stream()
                        .map(said -> new StoredResult.Diagnostic(
                                said.severity(),
                                said.line(),
                                said.column(),
                                said.endLine(),
                                said.endColumn(),
                                told(said.message())))
                        .toList());
    }

    String told(String message) {
        for (Hint hint : hints) {
            Matcher matcher = hint.english().matcher(message);
            if (matcher.matches()) {
                return BLANK.matcher(hint.told())
                        .replaceAll(blank -> Matcher.quoteReplacement(matcher.group(blank.group(1))));
            }
        }
        return message;
    }

    private static List<Hint> hints(Properties english, Properties told) {
        // a longer text first: it may begin like a shorter one
        return english.stringPropertyNames().stream()
                .sorted((a, b) -> Integer.compare(
                        english.getProperty(b).length(), english.getProperty(a).length()))
                .map(key -> new Hint(pattern(english.getProperty(key)), told.getProperty(key)))
                .toList();
    }

    private static Pattern pattern(String text) {
        StringBuilder pattern = new StringBuilder();
        Set<String> named = new HashSet<>();
        int end = 0;
        for (MatchResult blank : BLANK.matcher(text).results().toList()) {
            String name = blank.group(1);
            pattern.append(Pattern.quote(text.substring(end, blank.start())));
            pattern.append(named.add(name) ? "(?<" + name + ">.+?)" : "\\k<" + name + ">");
            end = blank.end();
        }
        return Pattern.compile(
                pattern.append(Pattern.quote(text.substring(end))).toString(), Pattern.DOTALL);
    }

    private static Properties texts(String language) {
        String name = "/compiler-hints_" + language + ".properties";
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(CompilerHints.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
