package dev.assay.format.reader.sections;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.format.Limits;
import dev.assay.format.Mode;
import dev.assay.format.reader.yaml.YamlValue;
import dev.assay.harness.protocol.Signature;
import dev.assay.harness.protocol.ValueType;
import dev.assay.harness.protocol.ValueType.ArrayOf;
import dev.assay.harness.protocol.ValueType.ListOf;
import dev.assay.harness.protocol.ValueType.Scalar;
import java.util.Optional;
import java.util.regex.Pattern;

/** The source that the editor starts with. It compiles and is wrong. */
final class StarterCode {

    private StarterCode() {}

    static Optional<String> read(YamlValue value, Mode mode, Limits limits) {
        Optional<String> source = value.text();
        if (source.isEmpty()) {
            return source;
        }
        Pattern declaration = Pattern.compile("\\bclass\\s+" + mode.className() + "\\b");
        if (!declaration.matcher(source.get()).find()) {
            value.error("must declare class " + mode.className());
        }
        if (source.get().getBytes(UTF_8).length > limits.codeKiB() << 10) {
            value.error("is longer than limits.code allows, " + limits.codeKiB() + " KiB");
        }
        return source;
    }

    static String of(Mode mode) {
        return switch (mode) {
            case Mode.Function(Signature signature) -> solution(signature);
            case Mode.Stdio() -> MAIN;
        };
    }

    private static final String MAIN = """
            import java.io.BufferedReader;
            import java.io.IOException;
            import java.io.InputStreamReader;

            class Main {
                public static void main(String[] args) throws IOException {
                    BufferedReader in = new BufferedReader(new InputStreamReader(System.in));
                    String line = in.readLine();
                    System.out.println();
                }
            }
            """;

    private static String solution(Signature signature) {
        String head = signature.source();
        String imports = head.contains("List<") ? "import java.util.List;\n\n" : "";
        return imports + """
                class Solution {
                    %s {
                        return %s;
                    }
                }
                """.formatted(head, nothing(signature.returns()));
    }

    /** An expression of this type that holds as little as it can. */
    private static String nothing(ValueType type) {
        return switch (type) {
            case Scalar.BOOLEAN -> "false";
            case Scalar.CHAR -> "' '";
            case Scalar.STRING -> "\"\"";
            case Scalar _ -> "0";
            case ArrayOf(ArrayOf(ValueType element)) -> "new " + element.source() + "[0][]";
            case ArrayOf(ValueType element) -> "new " + element.source() + "[0]";
            case ListOf _ -> "List.of()";
        };
    }
}
