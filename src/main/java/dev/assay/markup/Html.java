package dev.assay.markup;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/**
 * Writes texts as HTML. Packages come from strangers, so the result is sanitised whatever it was made of: no script, no
 * style, no address but http(s) and the site's own, no picture but the package's.
 */
public final class Html {
    static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .nodeRendererFactory(MathRenderer::new)
            .nodeRendererFactory(ElementRenderer::new)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowCommonBlockElements()
            .allowCommonInlineFormattingElements()
            .allowElements("pre", "hr", "a", "span", "table", "thead", "tbody", "tr", "th", "td")
            .allowElements("img", "figure", "figcaption")
            .allowWithoutAttributes("span")
            .allowStandardUrlProtocols()
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src")
            .matching(Pattern.compile("/problems/[a-z0-9-]+/pictures/[0-9a-f]+/[A-Za-z0-9_./-]+"))
            .onElements("img")
            .allowAttributes("alt")
            .onElements("img")
            .allowAttributes("width")
            .matching(Pattern.compile("\\d{1,4}|\\d{1,2}%|100%"))
            .onElements("img")
            .allowAttributes("class")
            .matching(Pattern.compile("math"))
            .onElements("span")
            .allowAttributes("data-display")
            .matching(Pattern.compile("block"))
            .onElements("span")
            .allowAttributes("class")
            .matching(Pattern.compile("language-[a-z]{1,20}"))
            .onElements("code")
            .allowAttributes("class")
            .matching(Pattern.compile("centered"))
            .onElements("div")
            .allowAttributes("class")
            .matching(Pattern.compile("footnotes"))
            .onElements("ol")
            .allowAttributes("align")
            .matching(true, "left", "right", "center")
            .onElements("th", "td")
            .allowAttributes("colspan")
            .matching(Pattern.compile("\\d{1,2}"))
            .onElements("td")
            .allowAttributes("start")
            .matching(Pattern.compile("\\d{1,6}"))
            .onElements("ol")
            .toFactory();

    private Html() {}

    public static String of(Node text) {
        return POLICY.sanitize(RENDERER.render(text));
    }
}
