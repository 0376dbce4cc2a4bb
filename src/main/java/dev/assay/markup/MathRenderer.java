package dev.assay.markup;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes a formula as the TeX it is: the page's script draws it, and without the script it can still be read. */
final class MathRenderer implements NodeRenderer {
    private final HtmlWriter html;

    MathRenderer(HtmlNodeRendererContext context) {
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(MathNode.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof MathNode math) {
            Map<String, String> attributes = new LinkedHashMap<>();
            attributes.put("class", "math");
            if (math.display()) {
                attributes.put("data-display", "block");
            }
            html.tag("span", attributes);
            html.text(math.tex());
            html.tag("/span");
        }
    }
}
