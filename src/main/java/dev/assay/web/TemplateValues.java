package dev.assay.web;

import io.quarkus.qute.TemplateExtension;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** What templates can ask of plain values. */
@TemplateExtension
final class TemplateValues {
    private TemplateValues() {}

    /** For a value in the query of an address. */
    static String urlEncoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
