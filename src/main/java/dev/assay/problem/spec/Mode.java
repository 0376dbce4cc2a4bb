package dev.assay.problem.spec;

import dev.assay.harness.protocol.ValueType;
import java.util.List;

/** How a submission is called. */
public sealed interface Mode {

    /** The class a person writes. */
    String className();

    /** {@code class Solution} with one method, called with typed values. */
    record Function(String method, List<Parameter> parameters, ValueType returns) implements Mode {
        @Override
        public String className() {
            return "Solution";
        }

        public List<ValueType> parameterTypes() {
            return parameters.stream().map(Parameter::type).toList();
        }
    }

    /** {@code class Main} with a {@code main} that reads standard input. */
    record Stdio() implements Mode {
        @Override
        public String className() {
            return "Main";
        }
    }

    record Parameter(String name, ValueType type) {}
}
