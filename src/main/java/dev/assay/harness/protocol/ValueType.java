package dev.assay.harness.protocol;

/** The type of a parameter or result in function mode. */
public sealed interface ValueType {

    /** The type as Java source. */
    String source();

    /** How deep arrays and lists may nest. */
    int MAX_DEPTH = 3;

    enum Scalar implements ValueType {
        INT("int", "Integer"),
        LONG("long", "Long"),
        DOUBLE("double", "Double"),
        FLOAT("float", "Float"),
        BOOLEAN("boolean", "Boolean"),
        CHAR("char", "Character"),
        STRING("String", "String");

        private final String source;
        private final String boxed;

        Scalar(String source, String boxed) {
            this.source = source;
            this.boxed = boxed;
        }

        @Override
        public String source() {
            return source;
        }
    }

    record ArrayOf(ValueType element) implements ValueType {
        @Override
        public String source() {
            return element.source() + "[]";
        }
    }

    record ListOf(ValueType element) implements ValueType {
        @Override
        public String source() {
            return "List<" + (element instanceof Scalar s ? s.boxed : element.source()) + ">";
        }
    }

    /**
     * Reads a type as a package writes it, such as {@code int[][]} or {@code List<List<Integer>>}.
     *
     * @throws IllegalArgumentException saying what is wrong
     */
    static ValueType parse(String text) {
        ValueType type = parse(text.strip(), false, 0);
        return type;
    }

    private static ValueType parse(String text, boolean inList, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("a type nests at most " + MAX_DEPTH + " deep");
        }
        if (text.endsWith("[]")) {
            ValueType element = parse(text.substring(0, text.length() - 2).strip(), false, depth + 1);
            if (element instanceof ListOf || element instanceof ArrayOf(ArrayOf _)) {
                throw new IllegalArgumentException("'" + text + "': arrays hold scalars, in one or two dimensions");
            }
            return new ArrayOf(element);
        }
        if (text.startsWith("List<") && text.endsWith(">")) {
            return new ListOf(parse(text.substring(5, text.length() - 1).strip(), true, depth + 1));
        }
        for (Scalar scalar : Scalar.values()) {
            if (text.equals(inList ? scalar.boxed : scalar.source)) {
                return scalar;
            }
        }
        throw new IllegalArgumentException("unknown type '" + text
                + "': use int, long, double, float, boolean, char or String, their arrays, or List<…> of those"
                + (inList ? " (boxed inside a list: List<Integer>)" : ""));
    }
}
