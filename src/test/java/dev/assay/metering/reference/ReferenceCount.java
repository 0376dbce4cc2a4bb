package dev.assay.metering.reference;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs {@code static long run()} of a program's class {@code Main} in the interpreter. */
final class ReferenceCount {
    private static final long STACK = 1L << 30;

    private ReferenceCount() {}

    /** How a run has ended. */
    record Outcome(String end, Count count) {}

    static Outcome of(Map<String, byte[]> program) throws InterruptedException {
        Run run = new Run(program);
        Thread thread = new Thread(null, run, "reference", STACK);
        thread.start();
        thread.join();
        if (run.failure != null) {
            throw run.failure;
        }
        if (run.outcome == null) {
            throw new IllegalStateException("the interpreter has failed");
        }
        return run.outcome;
    }

    private static final class Run implements Runnable {
        private final Map<String, byte[]> program;
        private @Nullable Outcome outcome;
        private @Nullable RuntimeException failure;

        Run(Map<String, byte[]> program) {
            this.program = program;
        }

        @Override
        public void run() {
            try {
                outcome = interpret();
            } catch (StackOverflowError e) {
                failure = new NotSupported("recursion that deep");
            } catch (RuntimeException e) {
                failure = e;
            }
        }

        private Outcome interpret() {
            Machine machine = new Machine(program);
            boot(machine);
            try {
                Object result = machine.call("Main", "run()J");
                return new Outcome(String.valueOf(result), machine.tally().count());
            } catch (Thrown thrown) {
                return new Outcome(
                        thrown.exception().type().name().replace('/', '.'),
                        machine.tally().count());
            }
        }

        /** What the JVM has long before a program, and what the warm-up of guests leaves behind. */
        private static void boot(Machine machine) {
            // a seed is drawn from the clock, which stands then
            machine.initialise(machine.type("java/util/ImmutableCollections"));
            machine.call(
                    "jdk/internal/util/Preconditions",
                    "outOfBoundsCheckIndex(Ljava/util/function/BiFunction;II)Ljava/lang/RuntimeException;",
                    null,
                    1,
                    0);
        }
    }
}
