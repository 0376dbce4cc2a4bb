package dev.assay.markup.latex;

import dev.assay.markup.latex.Token.Command;
import dev.assay.markup.latex.Token.Glyph;
import dev.assay.markup.latex.Token.Mark;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The tokens of a text, with the author's macros expanded. It ends after so many tokens, whatever the macros do. */
final class TokenSource {
    private static final int MOST_TOKENS = 2_000_000;
    private static final int MOST_PARAMETERS = 9;

    private final TokenReader reader;
    private final Deque<Token> pending = new ArrayDeque<>();
    private final Map<String, Macro> macros = new HashMap<>();
    private int left = MOST_TOKENS;

    TokenSource(String text) {
        this.reader = new TokenReader(text);
    }

    /** Whether the text was left before its end. */
    boolean exhausted() {
        return left <= 0;
    }

    /** The reader, for what LaTeX reads raw; empty while a macro is being read. */
    Optional<TokenReader> raw() {
        return pending.isEmpty() ? Optional.of(reader) : Optional.empty();
    }

    /** The next token as it stands. */
    Token plain() {
        if (--left <= 0) {
            pending.clear();
            return Mark.END;
        }
        Token next = pending.poll();
        return next == null ? reader.next() : next;
    }

    /** The next token that no macro of the author's stands for. Definitions are taken and not given. */
    Token next() {
        while (true) {
            Token token = plain();
            if (!(token instanceof Command(String name))) {
                return token;
            }
            Macro macro = macros.get(name);
            if (macro != null) {
                expand(macro);
            } else if (!define(name)) {
                return token;
            }
        }
    }

    /** Reads these before all else. */
    void push(List<? extends Token> tokens) {
        left -= tokens.size();
        if (left > 0) {
            for (Token token : tokens.reversed()) {
                pending.push(token);
            }
        }
    }

    Token peek() {
        Token token = plain();
        if (token != Mark.END) {
            pending.push(token);
        }
        return token;
    }

    void skipSpaces() {
        while (peek() == Mark.SPACE) {
            plain();
        }
    }

    /** What is in the braces that come next, else the next token. */
    List<Token> argument() {
        skipSpaces();
        Token first = peek();
        if (first == Mark.PARAGRAPH || first == Mark.CLOSE || first == Mark.END) {
            return List.of();
        }
        plain();
        return first == Mark.OPEN ? untilClosed() : List.of(first);
    }

    /** What is in the brackets that come next. */
    Optional<List<Token>> option() {
        boolean spaced = peek() == Mark.SPACE;
        skipSpaces();
        if (!isGlyph(peek(), '[')) {
            if (spaced) {
                push(List.of(Mark.SPACE));
            }
            return Optional.empty();
        }
        plain();
        List<Token> tokens = new ArrayList<>();
        int depth = 0;
        for (Token token = plain(); token != Mark.END && token != Mark.PARAGRAPH; token = plain()) {
            depth += token == Mark.OPEN ? 1 : token == Mark.CLOSE ? -1 : 0;
            if (depth <= 0 && isGlyph(token, ']')) {
                return Optional.of(tokens);
            }
            tokens.add(token);
        }
        // it was a bracket, and no option
        tokens.addFirst(new Glyph('['));
        tokens.add(Mark.PARAGRAPH);
        push(tokens);
        return Optional.empty();
    }

    boolean star() {
        boolean star = isGlyph(peek(), '*');
        if (star) {
            plain();
        }
        return star;
    }

    private static boolean isGlyph(Token token, char character) {
        return token instanceof Glyph(int codePoint) && codePoint == character;
    }

    /** As it would be written. */
    static String source(List<Token> tokens) {
        StringBuilder source = new StringBuilder();
        tokens.forEach(token -> source.append(token.source()));
        return source.toString().strip();
    }

    private List<Token> untilClosed() {
        List<Token> tokens = new ArrayList<>();
        int depth = 1;
        for (Token token = plain(); token != Mark.END; token = plain()) {
            depth += token == Mark.OPEN ? 1 : token == Mark.CLOSE ? -1 : 0;
            if (depth == 0) {
                break;
            }
            tokens.add(token);
        }
        return tokens;
    }

    private void expand(Macro macro) {
        List<List<Token>> arguments = new ArrayList<>();
        macro.optional().ifPresent(standard -> arguments.add(option().orElse(standard)));
        while (arguments.size() < macro.parameters()) {
            arguments.add(argument());
        }
        push(macro.expand(arguments, left));
    }

    /** Whether this command defines another. */
    private boolean define(String command) {
        switch (command) {
            case "newcommand", "renewcommand", "providecommand", "newcommandx", "DeclareRobustCommand" -> {
                star();
                Optional<String> name = name(argument());
                Optional<List<Token>> count = option();
                Optional<List<Token>> standard = option();
                List<Token> body = argument();
                int parameters = count.map(TokenSource::number).orElse(0);
                name.filter(known -> !command.equals("providecommand") || !macros.containsKey(known))
                        .ifPresent(known -> macros.put(known, new Macro(parameters, standard, body)));
            }
            case "DeclareMathOperator" -> {
                boolean star = star();
                Optional<String> name = name(argument());
                List<Token> body = new ArrayList<>(
                        List.of(new Command("operatorname"), star ? new Glyph('*') : Mark.SPACE, Mark.OPEN));
                body.addAll(argument());
                body.add(Mark.CLOSE);
                name.ifPresent(known -> macros.put(known, new Macro(0, Optional.empty(), body)));
            }
            case "def", "gdef", "edef", "xdef" -> defineAsTex();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** {@code \def\name#1#2{…}}. What else stands between the name and the body is not asked for. */
    private void defineAsTex() {
        Optional<String> name = name(List.of(plain()));
        int parameters = 0;
        while (peek() != Mark.OPEN && peek() != Mark.END && peek() != Mark.PARAGRAPH) {
            if (plain() instanceof Token.Parameter(int number)) {
                parameters = number;
            }
        }
        Macro macro = new Macro(parameters, Optional.empty(), argument());
        name.ifPresent(known -> macros.put(known, macro));
    }

    private static Optional<String> name(List<Token> tokens) {
        return tokens.stream()
                .filter(Command.class::isInstance)
                .map(token -> ((Command) token).name())
                .findFirst();
    }

    private static int number(List<Token> tokens) {
        String digits = source(tokens);
        return digits.matches("[0-9]") ? Math.min(Integer.parseInt(digits), MOST_PARAMETERS) : 0;
    }
}
