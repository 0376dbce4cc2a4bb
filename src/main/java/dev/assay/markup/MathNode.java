package dev.assay.markup;

import org.commonmark.node.CustomNode;

/** A formula in a text, as TeX. */
public final class MathNode extends CustomNode {
    private final String tex;
    private final boolean display;

    /**
     * A formula.
     *
     * @param display whether it stands on a line of its own
     */
    public MathNode(String tex, boolean display) {
        this.tex = tex;
        this.display = display;
    }

    String tex() {
        return tex;
    }

    boolean display() {
        return display;
    }
}
