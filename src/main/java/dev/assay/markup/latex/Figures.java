package dev.assay.markup.latex;

import dev.assay.markup.Element;
import dev.assay.markup.PictureAddresses;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Text;

/** Pictures, captions with their numbers, and references to those. */
final class Figures {
    private static final Pattern WIDTH =
            Pattern.compile("(?:^|,)\\s*width\\s*=\\s*([0-9]*\\.?[0-9]*)\\s*(\\\\[a-z]+|cm|mm|in|pt|px)?");
    private static final Map<String, Double> PIXELS =
            Map.of("cm", 37.8, "mm", 3.78, "in", 96.0, "pt", 1.333, "px", 1.0);
    private static final int WIDEST = 2000;

    private final TokenSource source;
    private final TreeBuilder tree;
    private final PictureAddresses addresses;
    private final Set<String> unshown = new LinkedHashSet<>();
    private final Map<String, Integer> labels = new HashMap<>();
    private final List<Reference> references = new ArrayList<>();
    private int figureCount;
    private int tableCount;
    private int last;

    private record Reference(Text text, String label) {}

    Figures(TokenSource source, TreeBuilder tree, PictureAddresses addresses) {
        this.source = source;
        this.tree = tree;
        this.addresses = addresses;
    }

    Set<String> unshown() {
        return unshown;
    }

    /** {@code \includegraphics[options]{name}}. */
    void picture() {
        source.star();
        String options = source.option().map(TokenSource::source).orElse("");
        picture(TokenSource.source(source.argument()), width(options));
    }

    /** @param width as HTML has it, empty for the picture's own */
    void picture(String name, String width) {
        Optional<String> address = addresses.of(name);
        if (address.isEmpty()) {
            unshown.add(name);
            tree.inline(new Text("[" + name + "]"));
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("src", address.get());
        if (!width.isEmpty()) {
            attributes.put("width", width);
        }
        attributes.put("alt", "");
        tree.inline(new Element("img", attributes));
    }

    /** Begins a caption as LaTeX does. */
    void numberCaption() {
        boolean ofTable = inTable();
        last = ofTable ? ++tableCount : ++figureCount;
        tree.words((ofTable ? "Table " : "Figure ") + last + ": ");
    }

    private boolean inTable() {
        return tree.isIn("table") || tree.isIn("table*") || tree.isIn("longtable");
    }

    /** What refers to this means the last caption. */
    void label(String label) {
        labels.put(label, last);
    }

    void reference(String label) {
        Text text = new Text("?");
        references.add(new Reference(text, label));
        tree.inline(text);
    }

    /** Labels may stand behind what refers to them. */
    void resolveReferences() {
        for (Reference reference : references) {
            Optional.ofNullable(labels.get(reference.label()))
                    .ifPresent(number -> reference.text().setLiteral(String.valueOf(number)));
        }
    }

    /** A share of the line's width, such as {@code 0.3}. */
    static String share(String text) {
        return text.matches("[0-9]*\\.?[0-9]+") ? percent(Double.parseDouble(text)) : "";
    }

    private static String percent(double share) {
        return Math.clamp(Math.round(share * 100), 1, 100) + "%";
    }

    private static String width(String options) {
        Matcher width = WIDTH.matcher(options);
        if (!width.find()) {
            return "";
        }
        String digits = width.group(1);
        double number = digits.matches("[0-9]*\\.?[0-9]+") ? Double.parseDouble(digits) : 1;
        String unit = Optional.ofNullable(width.group(2)).orElse("");
        if (unit.startsWith("\\")) {
            return percent(number);
        }
        return PIXELS.containsKey(unit)
                ? String.valueOf(Math.clamp(Math.round(number * PIXELS.get(unit)), 1, WIDEST))
                : "";
    }
}
