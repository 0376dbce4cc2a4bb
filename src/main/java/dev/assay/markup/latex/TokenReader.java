package dev.assay.markup.latex;

import dev.assay.markup.latex.Token.Command;
import dev.assay.markup.latex.Token.Glyph;
import dev.assay.markup.latex.Token.Mark;
import dev.assay.markup.latex.Token.Parameter;

/** Reads a text as tokens, or raw where LaTeX does: in {@code verbatim}, {@code \verb} and addresses. */
final class TokenReader {
    private final String text;
    private int at;

    TokenReader(String text) {
        this.text = text.replace("\r\n", "\n").replace('\r', '\n');
    }

    Token next() {
        while (startsWith("%")) {
            skipComment();
            if (startsWith("\n")) {
                space();
                return Mark.PARAGRAPH;
            }
        }
        if (at >= text.length()) {
            return Mark.END;
        }
        int c = text.codePointAt(at);
        at += Character.charCount(c);
        return switch (c) {
            case '\\' -> command();
            case '{' -> Mark.OPEN;
            case '}' -> Mark.CLOSE;
            case '$' -> Mark.MATH;
            case '~' -> Mark.TIE;
            case '&' -> Mark.ALIGNMENT;
            case '#' -> parameter();
            case ' ', '\t', '\n' -> {
                at--;
                yield space();
            }
            default -> new Glyph(c);
        };
    }

    /** The text before the end, which is skipped; all the rest when it does not come. */
    String rawUntil(String end) {
        int found = text.indexOf(end, at);
        String raw = text.substring(at, found < 0 ? text.length() : found);
        at = found < 0 ? text.length() : found + end.length();
        return raw;
    }

    /** What is between two of the next character, or between braces. */
    String rawDelimited() {
        if (at >= text.length()) {
            return "";
        }
        char delimiter = text.charAt(at);
        if (delimiter == '{') {
            return rawGroup();
        }
        at++;
        return rawUntil(String.valueOf(delimiter));
    }

    /** What is between the braces that come next, with what is escaped as it is meant: an address. */
    String rawGroup() {
        skipBlanks();
        if (!startsWith("{")) {
            return "";
        }
        StringBuilder raw = new StringBuilder();
        int depth = 1;
        for (at++; at < text.length(); at++) {
            char c = text.charAt(at);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                at++;
                break;
            }
            boolean escapes = c == '\\' && at + 1 < text.length() && "%#&_{}~".indexOf(text.charAt(at + 1)) >= 0;
            if (escapes) {
                at++;
            }
            raw.append(escapes ? text.charAt(at) : c);
        }
        return raw.toString();
    }

    /** Skips {@code [options]}. */
    void skipOptions() {
        if (startsWith("[")) {
            rawUntil("]");
        }
    }

    /** Skips a star. */
    void skipStar() {
        if (startsWith("*")) {
            at++;
        }
    }

    private boolean startsWith(String what) {
        return text.startsWith(what, at);
    }

    private Token command() {
        if (at >= text.length()) {
            return new Glyph('\\');
        }
        int start = at;
        while (at < text.length() && isLetter(text.charAt(at))) {
            at++;
        }
        if (at > start) {
            String name = text.substring(start, at);
            skipBlanks();
            return new Command(name);
        }
        int c = text.codePointAt(at);
        at += Character.charCount(c);
        return new Command(c == '\n' || c == '\t' ? " " : Character.toString(c));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private Token parameter() {
        if (at < text.length() && text.charAt(at) >= '1' && text.charAt(at) <= '9') {
            return new Parameter(text.charAt(at++) - '0');
        }
        return new Glyph('#');
    }

    /** With the line break and what the next line is indented by. */
    private void skipComment() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end + 1;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }

    /** An empty line ends a paragraph. */
    private Token space() {
        int start = at;
        while (at < text.length() && " \t\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        long breaks = text.substring(start, at).chars().filter(c -> c == '\n').count();
        return breaks > 1 ? Mark.PARAGRAPH : Mark.SPACE;
    }

    /** Behind a command: at most one line break, so that an empty line still ends the paragraph. */
    private void skipBlanks() {
        int before = at;
        if (space() == Mark.PARAGRAPH) {
            at = before;
        }
    }
}
