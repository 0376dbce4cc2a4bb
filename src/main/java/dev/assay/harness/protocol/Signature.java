package dev.assay.harness.protocol;

import java.util.ArrayList;
import java.util.List;

/** The method that a person writes in function mode. */
public record Signature(String method, List<Parameter> parameters, ValueType returns) {

    public record Parameter(String name, ValueType type) {}

    /** The method's head as Java source, such as {@code int maximumGap(int[] nums)}. */
    public String source() {
        List<String> declared =
                parameters.stream().map(p -> p.type().source() + " " + p.name()).toList();
        return returns.source() + " " + method + "(" + String.join(", ", declared) + ")";
    }

    void writeTo(PayloadWriter out) {
        out.writeText(method).writeText(returns.source()).writeInt(parameters.size());
        for (Parameter each : parameters) {
            out.writeText(each.name()).writeText(each.type().source());
        }
    }

    static Signature read(PayloadReader in) throws MalformedFrameException {
        String method = in.readText();
        ValueType returns = readType(in);
        List<Parameter> parameters = new ArrayList<>();
        for (int left = in.readCount(8); left > 0; left--) {
            parameters.add(new Parameter(in.readText(), readType(in)));
        }
        return new Signature(method, List.copyOf(parameters), returns);
    }

    private static ValueType readType(PayloadReader in) throws MalformedFrameException {
        try {
            return ValueType.parse(in.readText());
        } catch (IllegalArgumentException e) {
            throw new MalformedFrameException(e.getMessage());
        }
    }
}
