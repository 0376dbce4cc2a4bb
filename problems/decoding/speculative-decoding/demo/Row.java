/** A line of output: one JSON object. */
final class Row {
    private final StringBuilder text;

    private Row(String kind) {
        text = new StringBuilder("{\"row\":\"").append(kind).append('"');
    }

    static Row of(String kind) {
        return new Row(kind);
    }

    Row with(String field, long value) {
        text.append(",\"").append(field).append("\":").append(value);
        return this;
    }

    Row with(String field, double value) {
        text.append(",\"")
                .append(field)
                .append("\":")
                .append(Double.isFinite(value) ? "%.5g".formatted(value) : "null");
        return this;
    }

    Row with(String field, String value) {
        String escaped = value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
        text.append(",\"").append(field).append("\":\"").append(escaped).append('"');
        return this;
    }

    Row withNothing(String field) {
        text.append(",\"").append(field).append("\":null");
        return this;
    }

    void print() {
        System.out.println(text.append('}'));
    }
}
