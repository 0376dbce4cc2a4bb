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

/** Tables: {@code tabular} and those like it. */
final class Tables {
    private final TokenSource source;
    private final TreeBuilder tree;

    /** Of the tables that are open, the innermost first. */
    private final Deque<Columns> open = new ArrayDeque<>();

    /** A table that is open. */
    private static final class Columns {
        private final String environment;
        private final List<String> alignments;

        /** Of the running cell, from 0. */
        private int column;

        Columns(String environment, List<String> alignments) {
            this.environment = environment;
            this.alignments = alignments;
        }

        /** The cell that comes next in the row, or the first of the next row. */
        Element cell(boolean first) {
            column = first ? 0 : column + 1;
            String alignment = column < alignments.size() ? alignments.get(column) : "left";
            return new Element("td", alignment.equals("left") ? Map.of() : Map.of("align", alignment));
        }
    }

    Tables(TokenSource source, TreeBuilder tree) {
        this.source = source;
        this.tree = tree;
    }

    /** Reads the columns that come next and begins the first cell. */
    void begin(String environment) {
        List<String> alignments = alignments(source.argument());
        tree.openEnvironment(environment, new Element("table"));
        open.push(new Columns(environment, alignments));
        beginRow();
    }

    void nextCell() {
        if (tree.isInCell()) {
            tree.nextPart(TreeBuilder.Kind.CELL, innermost().cell(false));
        } else {
            tree.words("&");
        }
    }

    private void beginRow() {
        tree.nextPart(TreeBuilder.Kind.ROW, new Element("tr"));
        tree.nextPart(TreeBuilder.Kind.CELL, innermost().cell(true));
    }

    /** Whether this was in a table. */
    boolean endRow() {
        boolean inTable = tree.isInCell();
        if (inTable) {
            beginRow();
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
        if (tree.isInCell()) {
            tree.replacePart(new Element("td", attributes));
        }
    }

    /** The table in which the text is; those that have ended are forgotten. */
    private Columns innermost() {
        String environment = tree.environment();
        while (!open.isEmpty() && !open.element().environment.equals(environment)) {
            open.pop();
        }
        return open.isEmpty() ? new Columns(environment, List.of()) : open.element();
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
