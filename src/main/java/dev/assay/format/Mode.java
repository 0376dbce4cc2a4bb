package dev.assay.format;

import dev.assay.harness.protocol.Signature;
import java.util.Optional;

/** How a submission is called. */
public sealed interface Mode {

    /** The class a person writes. */
    String className();

    /** The method a person writes, in function mode. */
    Optional<Signature> function();

    /** {@code class Solution} with one method, called with typed values. */
    record Function(Signature signature) implements Mode {
        @Override
        public String className() {
            return "Solution";
        }

        @Override
        public Optional<Signature> function() {
            return Optional.of(signature);
        }
    }

    /** {@code class Main} with a {@code main} that reads standard input. */
    record Stdio() implements Mode {
        @Override
        public String className() {
            return "Main";
        }

        @Override
        public Optional<Signature> function() {
            return Optional.empty();
        }
    }
}
