package dev.assay.problemset;

import dev.assay.web.Language;
import dev.assay.web.Page;
import io.quarkus.qute.TemplateExtension;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/**
 * Names of tags in the reader's language. Packages write their keywords in English; the Chinese names of common ones are in
 * {@code tags/zh.properties}, and a keyword that is not there is shown as the package has it.
 */
@TemplateExtension
final class TagNames {
    private static final Properties CHINESE = read();

    private TagNames() {}

    /** {@code {tag.tagName}} in templates. */
    static String tagName(String keyword) {
        return Page.languageOfRequest() == Language.CHINESE ? CHINESE.getProperty(keyword, keyword) : keyword;
    }

    private static Properties read() {
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(TagNames.class.getResourceAsStream("/tags/zh.properties")),
                StandardCharsets.UTF_8)) {
            Properties names = new Properties();
            names.load(reader);
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
