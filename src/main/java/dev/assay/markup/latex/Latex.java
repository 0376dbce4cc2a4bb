package dev.assay.markup.latex;

import dev.assay.markup.Element;
import dev.assay.markup.Html;
import dev.assay.markup.MathNode;
import dev.assay.markup.PictureAddresses;
import dev.assay.markup.latex.Token.Command;
import dev.assay.markup.latex.Token.Glyph;
import dev.assay.markup.latex.Token.Mark;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** Turns a LaTeX statement into a page. What it does not know is shown as its author wrote it, and told. */
public final class Latex {
    private final TokenSource source;
    private final Formula formula;
    private final TreeBuilder tree = new TreeBuilder();
    private final Tables tables;
    private final Figures figures;
    private final Set<String> unknown = new LinkedHashSet<>();
    private final Element footnotes = new Element("ol", Map.of("class", "footnotes"));
    private int footnoteCount;

    private Latex(String text, PictureAddresses addresses) {
        this.source = new TokenSource(text);
        this.formula = new Formula(source);
        this.tables = new Tables(source, tree);
        this.figures = new Figures(source, tree, addresses);
    }

    public static LatexText toHtml(String text, PictureAddresses addresses) {
        Latex latex = new Latex(text, addresses);
        Node page = latex.read();
        return new LatexText(Html.of(page), latex.unknown, latex.figures.unshown(), latex.source.exhausted());
    }

    private Node read() {
        for (Token token = source.next(); token != Mark.END; token = source.next()) {
            read(token);
        }
        Node page = tree.finish();
        figures.resolveReferences();
        if (footnotes.getFirstChild() != null) {
            page.appendChild(footnotes);
        }
        return page;
    }

    private void read(Token token) {
        switch (token) {
            case Command(String name) -> command(name);
            case Glyph glyph -> tree.words(glyph.source());
            case Token.Parameter parameter -> tree.words(parameter.source());
            case Mark mark -> {
                switch (mark) {
                    case OPEN -> tree.openGroup();
                    case CLOSE -> tree.closeGroup();
                    case MATH -> dollar();
                    case SPACE -> tree.words(" ");
                    case PARAGRAPH -> tree.endParagraph();
                    case TIE -> tree.words("\u00a0");
                    case ALIGNMENT -> tables.nextCell();
                    case END -> {}
                }
            }
        }
    }

    private void dollar() {
        if (source.peek() == Mark.MATH) {
            source.plain();
            math(formula.until(token -> token == Mark.MATH), true);
            if (source.peek() == Mark.MATH) {
                source.plain();
            }
        } else {
            math(formula.until(token -> token == Mark.MATH), false);
        }
    }

    private void math(String tex, boolean display) {
        if (!tex.isEmpty()) {
            tree.inline(new MathNode(tex, display));
        }
    }

    private void command(String name) {
        Optional<String> character = Symbols.character(name);
        if (character.isPresent()) {
            tree.words(character.get());
        } else if (Symbols.isAccent(name)) {
            tree.words(Symbols.accented(name, plainText(source.argument())));
        } else if (Commands.DROPPED.containsKey(name)) {
            skip(Commands.DROPPED.getOrDefault(name, ""));
        } else if (Commands.TRANSPARENT.containsKey(name)) {
            skip(Commands.TRANSPARENT.getOrDefault(name, ""));
            styled(List.of());
        } else if (Commands.STYLED.containsKey(name)) {
            styled(List.of(Commands.STYLED.get(name)));
        } else if (Commands.DECLARED.containsKey(name)) {
            tree.add(Commands.DECLARED.get(name));
        } else if (Commands.PLAIN.contains(name)) {
            tree.clearStyles();
        } else if (Commands.HEADINGS.containsKey(name)) {
            skip("so");
            group(new Element(Commands.HEADINGS.get(name)));
        } else {
            special(name);
        }
    }

    private void special(String name) {
        switch (name) {
            case "begin" -> begin(TokenSource.source(source.argument()));
            case "end" -> tree.closeEnvironment(TokenSource.source(source.argument()));
            case "par" -> tree.endParagraph();
            case "\\", "newline", "linebreak", "tabularnewline" -> {
                skip("so");
                if (!tables.endRow() && !tree.isEmptyParagraph()) {
                    tree.inline(new Element("br"));
                }
            }
            case "(" -> math(formula.until(new Command(")")::equals), false);
            case "[" -> math(formula.until(new Command("]")::equals), true);
            case "ensuremath" -> math(TokenSource.source(source.argument()), false);
            case "item" -> item();
            case "multicolumn" -> tables.span();
            case "includegraphics" -> figures.picture();
            case "illustration" -> illustration();
            case "caption", "caption*" -> {
                skip("so");
                group(new Element("figcaption"));
                figures.numberCaption();
            }
            case "label" -> figures.label(TokenSource.source(source.argument()));
            case "ref", "autoref", "cref", "pageref" -> figures.reference(TokenSource.source(source.argument()));
            case "footnote" -> footnote();
            case "href" -> styled(link(address()));
            case "url" -> {
                String address = address();
                tree.openGroup();
                link(address).forEach(tree::add);
                tree.inline(new Text(address));
                tree.closeGroup();
            }
            case "verb", "lstinline" -> verb();
            case "enquote" -> {
                List<Token> quoted = new ArrayList<>(List.of(new Glyph('“')));
                quoted.addAll(source.argument());
                quoted.add(new Glyph('”'));
                source.push(quoted);
            }
            case "ifplastex", "iftrue", "fi" -> {}
            case "iffalse", "ifpdf", "else" -> skipBranch();
            default -> unknown(name);
        }
    }

    private void unknown(String name) {
        unknown.add("\\" + name);
        tree.words("\\" + name);
        if (source.peek() instanceof Glyph) {
            tree.words(" ");
        }
    }

    private void begin(String name) {
        Optional<TokenReader> raw = source.raw();
        if (Commands.FORMULAS.containsKey(name)) {
            String inner = Commands.FORMULAS.get(name);
            String tex = formula.untilEnd(name);
            math(
                    inner.isEmpty() || tex.isEmpty() ? tex : "\\begin{" + inner + "}" + tex + "\\end{" + inner + "}",
                    !name.equals("math"));
        } else if (Commands.VERBATIM.contains(name) && raw.isPresent()) {
            raw.get().skipOptions();
            if (name.equals("minted")) {
                raw.get().rawGroup();
            }
            String text = raw.get().rawUntil("\\end{" + name + "}");
            Element block = new Element("pre");
            block.appendChild(new Text(text.startsWith("\n") ? text.substring(1) : text));
            tree.block(block);
        } else if (Commands.DRAWINGS.contains(name) && raw.isPresent()) {
            raw.get().rawUntil("\\end{" + name + "}");
            unknown.add(name);
            tree.words("[" + name + "]");
        } else if (name.equals("document")) {
            tree.restart();
            unknown.clear();
        } else if (name.equals("center")) {
            tree.openEnvironment(name, new Element("div", Map.of("class", "centered")));
        } else if (Commands.SECTIONS.contains(name)) {
            tree.openGroup(new Element("h2"));
            tree.words(name);
            tree.closeGroup();
            tree.openEnvironment(name);
        } else if (Commands.ENVIRONMENTS.containsKey(name)) {
            skip(Commands.ENVIRONMENTS.getOrDefault(name, ""));
            known(name);
        } else {
            unknown.add(name);
            tree.openEnvironment(name);
        }
    }

    private void known(String name) {
        String tag = Commands.BLOCKS.getOrDefault(name, "");
        if (tag.isEmpty()) {
            tree.openEnvironment(name);
        } else if (tag.equals("table")) {
            tables.begin(name);
        } else {
            tree.openEnvironment(name, new Element(tag));
        }
    }

    private void item() {
        tree.nextPart(TreeBuilder.Kind.ITEM, new Element("li"));
        source.option().ifPresent(label -> {
            tree.openGroup();
            tree.add(new Style("strong"));
            List<Token> tokens = new ArrayList<>(label);
            tokens.add(Mark.CLOSE);
            tokens.add(Mark.SPACE);
            source.push(tokens);
        });
    }

    /** The standard's macro: a width, a file, and what is written below it. */
    private void illustration() {
        String width = TokenSource.source(source.argument());
        String file = TokenSource.source(source.argument());
        List<Token> caption = source.argument();
        tree.openEnvironment("illustration", new Element("figure"));
        figures.picture(file, Figures.share(width));
        List<Token> rest = new ArrayList<>(List.of(Mark.OPEN));
        rest.addAll(caption);
        rest.add(Mark.CLOSE);
        rest.addAll(List.of(new Command("end"), Mark.OPEN));
        "illustration".chars().forEach(c -> rest.add(new Glyph(c)));
        rest.add(Mark.CLOSE);
        source.push(rest);
        group(new Element("figcaption"));
    }

    private void footnote() {
        skip("o");
        Element note = new Element("li");
        footnotes.appendChild(note);
        footnoteCount++;
        Element mark = new Element("sup");
        mark.appendChild(new Text(String.valueOf(footnoteCount)));
        tree.inline(mark);
        closeAfterArgument();
        tree.openAside(note);
    }

    /** A group whose argument may be a single token. */
    private void group(Element block) {
        closeAfterArgument();
        tree.openGroup(block);
    }

    private void styled(List<Style> styles) {
        closeAfterArgument();
        tree.openGroup();
        styles.forEach(tree::add);
    }

    /** Puts the end of the group that is about to begin behind the argument that comes next. */
    private void closeAfterArgument() {
        List<Token> tokens = new ArrayList<>(source.argument());
        tokens.add(Mark.CLOSE);
        source.push(tokens);
    }

    private String address() {
        return source.raw()
                .map(TokenReader::rawGroup)
                .orElseGet(() -> plainText(source.argument()))
                .strip();
    }

    private static List<Style> link(String address) {
        return List.of(new Style("a", Map.of("href", address)));
    }

    private void verb() {
        Optional<TokenReader> raw = source.raw();
        if (raw.isEmpty()) {
            unknown("verb");
            return;
        }
        raw.get().skipStar();
        raw.get().skipOptions();
        Element code = new Element("code");
        code.appendChild(new Text(raw.get().rawDelimited()));
        tree.inline(code);
    }

    /** Up to what ends this branch of a condition. */
    private void skipBranch() {
        int depth = 0;
        for (Token token = source.plain(); token != Mark.END; token = source.plain()) {
            if (token instanceof Command(String name)) {
                if (depth == 0 && (name.equals("fi") || name.equals("else"))) {
                    return;
                }
                depth += name.startsWith("if") && !name.equals("ifthenelse") ? 1 : name.equals("fi") ? -1 : 0;
            }
        }
    }

    private void skip(String parameters) {
        for (int i = 0; i < parameters.length(); i++) {
            switch (parameters.charAt(i)) {
                case 's' -> source.star();
                case 'o' -> source.option();
                default -> source.argument();
            }
        }
    }

    /** Letters as they are, and commands that stand for letters. */
    private static String plainText(List<Token> tokens) {
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            text.append(
                    token instanceof Command(String name)
                            ? Symbols.character(name).orElse("")
                            : token.source());
        }
        return text.toString();
    }
}
