package dev.assay.markup.latex;

import dev.assay.markup.latex.Token.Command;
import dev.assay.markup.latex.Token.Mark;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Reads formulas as TeX: with the author's macros expanded, and without what KaTeX does not know. */
final class Formula {
    private static final Set<String> DROPPED_WITH_ARGUMENT = Set.of("label");
    private static final Set<String> DROPPED = Set.of("ensuremath", "xspace", "nonumber", "notag", "displaylimits");
    private static final Map<String, String> REPLACED =
            Map.of("emph", "textit", "textsc", "text", "bm", "boldsymbol", "num", "mathrm", "mbox", "text");

    private final TokenSource source;

    Formula(TokenSource source) {
        this.source = source;
    }

    /** Up to the sign that ended it. An empty line ends a formula, too: its author forgot to. */
    String until(Predicate<Token> isEnd) {
        StringBuilder tex = new StringBuilder();
        int depth = 0;
        for (Token token = source.next(); token != Mark.END && token != Mark.PARAGRAPH; token = source.next()) {
            if (depth == 0 && isEnd.test(token)) {
                break;
            }
            depth = Math.max(0, depth + (token == Mark.OPEN ? 1 : token == Mark.CLOSE ? -1 : 0));
            tex.append(written(token));
        }
        return tex.toString().strip();
    }

    /** Up to {@code \end} of this environment. */
    String untilEnd(String environment) {
        StringBuilder tex = new StringBuilder();
        for (Token token = source.next(); token != Mark.END; token = source.next()) {
            if (token.equals(new Command("end"))) {
                String ended = TokenSource.source(source.argument());
                if (ended.equals(environment)) {
                    break;
                }
                tex.append("\\end{").append(ended).append('}');
            } else {
                tex.append(token == Mark.PARAGRAPH ? " " : written(token));
            }
        }
        return tex.toString().strip();
    }

    private String written(Token token) {
        if (token instanceof Command(String name)) {
            if (DROPPED_WITH_ARGUMENT.contains(name)) {
                source.argument();
                return "";
            }
            if (DROPPED.contains(name)) {
                return "";
            }
            return new Command(REPLACED.getOrDefault(name, name)).source();
        }
        return token.source();
    }
}
