package dev.assay.markup;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes an {@link Element} with what is in it. */
final class ElementRenderer implements NodeRenderer {
    private static final Set<String> EMPTY = Set.of("br", "img");

    private final HtmlNodeRendererContext context;
    private final HtmlWriter html;

    ElementRenderer(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Element.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Element element) {
            html.tag(element.tag(), element.attributes());
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            if (!EMPTY.contains(element.tag())) {
                html.tag("/" + element.tag());
            }
        }
    }
}
