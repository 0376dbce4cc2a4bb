package dev.assay.markup.latex;

import dev.assay.markup.Element;
import dev.assay.markup.latex.Token.Glyph;
import dev.assay.markup.latex.Token.Mark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Node;

/** Tables: {@code tabular} and those like it. */
final class Tables {
    private final TokenSource source;
    private final TreeBuilder tree;

    /** Of the tables that are open, the innermost first. */
    private final Deque<Columns> open = new ArrayDeque<>();

    /** How the columns of a table are aligned. */
    private record Columns(String environment, List<String> alignments) {}

    Tables(TokenSource source, TreeBuilder tree) {
        this.source = source;
        this.tree = tree;
    }

    /** Reads the columns that come next and begins the first cell. */
    void begin(String environment) {
        List<String> alignments = alignments(source.argument());
        tree.openEnvironment(environment, new Element("table"));
        tree.nextPart(TreeBuilder.Kind.ROW, new Element("tr"));
        open.push(new Columns(environment, alignments));
        tree.nextPart(TreeBuilder.Kind.CELL, cell(0));
    }

    void nextCell() {
        tree.cell()
                .ifPresentOrElse(
                        cell -> {
                            int column = 1;
                            for (Node each = cell.getPrevious(); each != null; each = each.getPrevious()) {
                                column++;
                            }
                            tree.nextPart(TreeBuilder.Kind.CELL, cell(column));
                        },
                        () -> tree.words("&"));
    }

    /** Whether this was in a table. */
    boolean endRow() {
        boolean inTable = tree.cell().isPresent();
        if (inTable) {
            tree.nextPart(TreeBuilder.Kind.ROW, new Element("tr"));
            tree.nextPart(TreeBuilder.Kind.CELL, cell(0));
        }
        return inTable;
    }

    /** {@code \multicolumn}: the cell becomes one that spans several columns. */
    void span() {
        String columns = TokenSource.source(source.argument());
        List<String> alignments = alignments(source.argument());
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("colspan", columns);
        attributes.put("align", alignments.isEmpty() ? "left" : alignments.getFirst());
        if (tree.cell().isPresent()) {
            tree.replacePart(new Element("td", attributes));
        }
    }

    private Element cell(int column) {
        String environment = tree.environment();
        while (!open.isEmpty() && !open.element().environment().equals(environment)) {
            open.pop();
        }
        List<String> alignments = open.isEmpty() ? List.of() : open.element().alignments();
        String alignment = column < alignments.size() ? alignments.get(column) : "left";
        return new Element("td", alignment.equals("left") ? Map.of() : Map.of("align", alignment));
    }

    /** Of {@code |l|c|p{3cm}|}: each letter is a column, and some have a width behind them. */
    private static List<String> alignments(List<Token> columns) {
        List<String> alignments = new ArrayList<>();
        int depth = 0;
        for (Token token : columns) {
            depth += token == Mark.OPEN ? 1 : token == Mark.CLOSE ? -1 : 0;
            if (depth == 0 && token instanceof Glyph glyph) {
                switch (glyph.codePoint()) {
                    case 'l', 'p', 'm', 'b', 'X' -> alignments.add("left");
                    case 'c' -> alignments.add("center");
                    case 'r', 'S' -> alignments.add("right");
                    default -> {}
                }
            }
        }
        return alignments;
    }
}
