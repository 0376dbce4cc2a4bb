package dev.assay.problem.spec;

import dev.assay.harness.protocol.Signature;

/** How a submission is called. */
public sealed interface Mode {

    /** The class a person writes. */
    String className();

    /** {@code class Solution} with one method, called with typed values. */
    record Function(Signature signature) implements Mode {
        @Override
        public String className() {
            return "Solution";
        }
    }

    /** {@code class Main} with a {@code main} that reads standard input. */
    record Stdio() implements Mode {
        @Override
        public String className() {
            return "Main";
        }
    }
}
