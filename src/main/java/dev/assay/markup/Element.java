package dev.assay.markup;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.commonmark.node.CustomNode;

/** An element of HTML that CommonMark has no node for. Whether a page may have it is decided by {@link Html}. */
public final class Element extends CustomNode {
    private final String tag;
    private final Map<String, String> attributes;

    public Element(String tag, Map<String, String> attributes) {
        this.tag = tag;
        this.attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    }

    public Element(String tag) {
        this(tag, Map.of());
    }

    public String tag() {
        return tag;
    }

    Map<String, String> attributes() {
        return attributes;
    }
}
