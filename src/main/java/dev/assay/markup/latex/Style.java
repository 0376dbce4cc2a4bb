package dev.assay.markup.latex;

import dev.assay.markup.Element;
import java.util.Map;

/** How words look: an element around them. */
record Style(String tag, Map<String, String> attributes) {
    static final Style CODE = new Style("code");

    Style(String tag) {
        this(tag, Map.of());
    }

    Element element() {
        return new Element(tag, attributes);
    }
}
