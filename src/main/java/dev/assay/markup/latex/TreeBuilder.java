package dev.assay.markup.latex;

import dev.assay.markup.Element;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Document;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of a text from left to right. Words make a paragraph where none is open. Scopes nest as groups and
 * environments do; what was left open is closed with what it stands in.
 */
final class TreeBuilder {
    private static final int DEEPEST = 100;
    private static final int MOST_STYLES = 10;

    /** What holds its words without a paragraph if there is but one. */
    private static final Set<String> TIGHT = Set.of("li", "td", "h2", "h3", "h4", "figcaption");

    private static final Set<String> DROPPED_WHEN_EMPTY =
            Set.of("p", "li", "h2", "h3", "h4", "figcaption", "div", "blockquote", "figure", "tr");

    private final Document root = new Document();
    private final Deque<Scope> scopes = new ArrayDeque<>();
    private final StringBuilder words = new StringBuilder();
    private final List<Style> openStyles = new ArrayList<>();
    private final List<Node> openNodes = new ArrayList<>();
    private @Nullable Node paragraph;
    private int ignored;

    /** What a scope is ended by. */
    enum Kind {
        GROUP,
        ENVIRONMENT,
        ITEM,
        ROW,
        CELL
    }

    /**
     * A part of the text.
     *
     * @param name of an environment, else empty
     * @param block where paragraphs go
     * @param resumed the paragraph that goes on behind it
     */
    private record Scope(
            Kind kind,
            String name,
            Node block,
            List<Style> styles,
            @Nullable Node resumed) {}

    TreeBuilder() {
        scopes.push(new Scope(Kind.ENVIRONMENT, "", root, List.of(), null));
    }

    Node finish() {
        while (scopes.size() > 1) {
            pop();
        }
        endParagraph();
        return root;
    }

    /** Forgets all there is. */
    void restart() {
        finish();
        for (Node child = root.getFirstChild(); child != null; child = root.getFirstChild()) {
            child.unlink();
        }
    }

    void words(String text) {
        words.append(text);
    }

    /** Into the running paragraph. */
    void inline(Node node) {
        flush();
        place().appendChild(node);
    }

    /** Beside paragraphs. */
    void block(Node node) {
        endParagraph();
        scope().block().appendChild(node);
    }

    void endParagraph() {
        flush();
        if (paragraph != null && paragraph.getFirstChild() == null) {
            paragraph.unlink();
        }
        paragraph = null;
    }

    /** Changes how what follows in this scope looks. */
    void add(Style style) {
        flush();
        if (scope().styles().size() >= MOST_STYLES || scope().styles().contains(style)) {
            return;
        }
        Scope top = scopes.pop();
        List<Style> styles = new ArrayList<>(top.styles());
        styles.add(style);
        scopes.push(new Scope(top.kind(), top.name(), top.block(), List.copyOf(styles), top.resumed()));
    }

    void clearStyles() {
        flush();
        Scope top = scopes.pop();
        scopes.push(new Scope(top.kind(), top.name(), top.block(), List.of(), top.resumed()));
    }

    /** A group within the running text. */
    void openGroup() {
        flush();
        push(new Scope(Kind.GROUP, "", scope().block(), scope().styles(), null));
    }

    /** A group that becomes an element of its own, such as a heading. */
    void openGroup(Element block) {
        endParagraph();
        scope().block().appendChild(block);
        push(new Scope(Kind.GROUP, "", block, List.of(), null));
    }

    /** A group elsewhere, after which the running paragraph goes on. */
    void openAside(Element block) {
        flush();
        @Nullable Node running = paragraph;
        paragraph = null;
        push(new Scope(Kind.GROUP, "", block, List.of(), running));
    }

    void closeGroup() {
        if (ignored > 0) {
            ignored--;
        } else if (scope().kind() == Kind.GROUP) {
            pop();
        }
    }

    /** An environment whose content stands where the environment does. */
    void openEnvironment(String name) {
        flush();
        push(new Scope(Kind.ENVIRONMENT, name, scope().block(), scope().styles(), null));
    }

    void openEnvironment(String name, Element block) {
        endParagraph();
        scope().block().appendChild(block);
        push(new Scope(Kind.ENVIRONMENT, name, block, List.of(), null));
    }

    /** With all that is still open in it. One that nobody began ends nothing. */
    void closeEnvironment(String name) {
        if (!name.isEmpty() && isIn(name)) {
            while (!scope().name().equals(name)) {
                pop();
            }
            pop();
        }
    }

    /** The innermost environment; empty outside of all. */
    String environment() {
        return scopes.stream()
                .filter(scope -> scope.kind() == Kind.ENVIRONMENT)
                .findFirst()
                .map(Scope::name)
                .orElse("");
    }

    boolean isIn(String environment) {
        return scopes.stream().anyMatch(scope -> scope.name().equals(environment));
    }

    /** Whether this is in a cell of a table, and in no other environment that began there. */
    boolean isInCell() {
        return isOpen(Kind.CELL);
    }

    /** Ends what is of this kind in the innermost environment, and begins another. */
    void nextPart(Kind kind, Element block) {
        endPart(kind);
        endParagraph();
        scope().block().appendChild(block);
        push(new Scope(kind, "", block, List.of(), null));
    }

    /** Ends what is of this kind in the innermost environment. */
    void endPart(Kind kind) {
        if (isOpen(kind)) {
            while (scope().kind() != kind) {
                pop();
            }
            pop();
        }
    }

    private boolean isOpen(Kind kind) {
        return scopes.stream()
                .takeWhile(scope -> scope.kind() != Kind.ENVIRONMENT)
                .anyMatch(scope -> scope.kind() == kind);
    }

    /** Puts another block in place of that of the innermost scope, before anything is in it. */
    void replacePart(Element block) {
        if (scope().kind() == Kind.GROUP) {
            return;
        }
        endParagraph();
        Scope top = scopes.pop();
        top.block().insertAfter(block);
        top.block().unlink();
        scopes.push(new Scope(top.kind(), top.name(), block, top.styles(), top.resumed()));
    }

    boolean isEmptyParagraph() {
        return words.toString().isBlank() && (paragraph == null || paragraph.getFirstChild() == null);
    }

    private Scope scope() {
        return scopes.element();
    }

    /** What nests too deep loses its own look, not its text. */
    private void push(Scope scope) {
        if (scopes.size() >= DEEPEST && scope.kind() == Kind.GROUP) {
            ignored++;
            return;
        }
        if (scopes.size() >= 2 * DEEPEST) {
            scope.block().unlink();
            scopes.push(new Scope(scope.kind(), scope.name(), scope().block(), List.of(), null));
            return;
        }
        scopes.push(scope);
    }

    private void pop() {
        flush();
        Scope closed = scopes.pop();
        if (isSame(closed.block(), scope().block())) {
            return;
        }
        endParagraph();
        if (closed.block() instanceof Element element) {
            tighten(element);
            if (DROPPED_WHEN_EMPTY.contains(element.tag()) && isEmpty(element)) {
                element.unlink();
            }
        }
        paragraph = closed.resumed();
        openNodes.clear();
        openStyles.clear();
    }

    /** A row is empty when its only cell is: the one that begins behind the last row of a table. */
    private static boolean isEmpty(Element element) {
        @Nullable Node only = element.getFirstChild();
        return only == null
                || (element.tag().equals("tr") && isSame(only, element.getLastChild()) && only.getFirstChild() == null);
    }

    /** The very node, not one like it. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(@Nullable Node one, @Nullable Node other) {
        return one == other;
    }

    private static void tighten(Element element) {
        Node only = element.getFirstChild();
        if (TIGHT.contains(element.tag())
                && only instanceof Element inner
                && inner.tag().equals("p")
                && isSame(only, element.getLastChild())) {
            while (only.getFirstChild() != null) {
                element.appendChild(only.getFirstChild());
            }
            only.unlink();
        }
    }

    private void flush() {
        if (words.isEmpty()) {
            return;
        }
        String text = words.toString();
        words.setLength(0);
        if (paragraph == null) {
            text = text.stripLeading();
        }
        if (text.isEmpty()) {
            return;
        }
        place().appendChild(new Text(scope().styles().contains(Style.CODE) ? text : Ligatures.of(text)));
    }

    /** Where the next words go: in the running paragraph, in elements for the styles that hold now. */
    private Node place() {
        if (paragraph == null) {
            paragraph = new Element("p");
            scope().block().appendChild(paragraph);
            openNodes.clear();
            openStyles.clear();
        }
        List<Style> styles = scope().styles();
        int common = 0;
        while (common < openStyles.size()
                && common < styles.size()
                && openStyles.get(common).equals(styles.get(common))) {
            common++;
        }
        openStyles.subList(common, openStyles.size()).clear();
        openNodes.subList(common, openNodes.size()).clear();
        for (Style style : styles.subList(common, styles.size())) {
            Node element = style.element();
            (openNodes.isEmpty() ? paragraph : openNodes.getLast()).appendChild(element);
            openNodes.add(element);
            openStyles.add(style);
        }
        return openNodes.isEmpty() ? paragraph : openNodes.getLast();
    }
}
