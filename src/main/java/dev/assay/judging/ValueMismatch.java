package dev.assay.judging;

/**
 * Where JSON is not what a signature asks for.
 *
 * @param line from 1
 * @param column from 1
 * @param detail the type in Java, the number of values, or what the JSON parser says, in English
 */
public record ValueMismatch(int line, int column, Expected expected, String detail) {

    /** What should stand there. */
    public enum Expected {
        JSON,
        ARRAY,
        NUMBER_IN_RANGE,
        ONE_CHARACTER,
        VALUE,
        NOTHING_MORE
    }

    /** For authors of packages. */
    String message() {
        String wrong = switch (expected) {
            case JSON -> "not JSON: " + detail;
            case ARRAY -> "expected a JSON array for " + detail;
            case NUMBER_IN_RANGE -> "expected a number that fits " + detail;
            case ONE_CHARACTER -> "expected a string of length one";
            case VALUE -> "expected a value of type " + detail;
            case NOTHING_MORE -> "expected nothing more: there are " + detail + " values, one for each parameter";
        };
        return "line " + line + ", column " + column + ": " + wrong;
    }
}
