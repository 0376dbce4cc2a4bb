package dev.assay.markup;

import java.util.Set;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Formulas in CommonMark: {@code $…$} in a line, {@code $$…$$} on a line of its own. A dollar sign followed by a space
 * is a dollar sign, and so is one that nothing closes.
 */
final class MathParser implements InlineContentParser {
    private static final char DOLLAR = '$';

    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of(DOLLAR);
        }

        @Override
        public InlineContentParser create() {
            return new MathParser();
        }
    }

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        boolean display = scanner.next(DOLLAR);
        if (!display && (scanner.peek() == ' ' || scanner.peek() == '\n')) {
            return ParsedInline.none();
        }
        Position start = scanner.position();
        while (findClosing(scanner)) {
            Position end = scanner.position();
            scanner.next();
            if (!display || scanner.next(DOLLAR)) {
                String tex = scanner.getSource(start, end).getContent().strip();
                return tex.isEmpty()
                        ? ParsedInline.none()
                        : ParsedInline.of(new MathNode(tex, display), scanner.position());
            }
        }
        return ParsedInline.none();
    }

    /** Stops before the next dollar sign that no backslash protects. */
    private static boolean findClosing(Scanner scanner) {
        while (scanner.hasNext()) {
            if (scanner.peek() == DOLLAR) {
                return true;
            }
            if (scanner.peek() == '\\') {
                scanner.next();
            }
            scanner.next();
        }
        return false;
    }
}
