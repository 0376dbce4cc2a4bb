package dev.assay.markup.latex;

/** What TeX reads a text as. */
sealed interface Token {
    /** As it would be written. */
    String source();

    /** {@code \name}. The white space behind a name of letters is no part of the text. */
    record Command(String name) implements Token {
        boolean isWord() {
            return Character.isLetter(name.charAt(0));
        }

        @Override
        public String source() {
            return "\\" + name + (isWord() ? " " : "");
        }
    }

    /** A character that means itself. */
    record Glyph(int codePoint) implements Token {
        @Override
        public String source() {
            return Character.toString(codePoint);
        }
    }

    /** {@code #1} in the body of a macro. */
    record Parameter(int number) implements Token {
        @Override
        public String source() {
            return "#" + number;
        }
    }

    /** A character that means something else, or several of them. */
    enum Mark implements Token {
        OPEN("{"),
        CLOSE("}"),
        MATH("$"),
        SPACE(" "),
        PARAGRAPH("\n\n"),
        TIE("~"),
        ALIGNMENT("&"),
        END("");

        private final String source;

        Mark(String source) {
            this.source = source;
        }

        @Override
        public String source() {
            return source;
        }
    }
}
