package dev.assay.judging;

import dev.assay.format.Verdict;
import dev.assay.harness.protocol.Cost;
import java.util.Optional;

/**
 * How a run of the program on one input ended, before anybody compared anything.
 *
 * @param printed what it wrote to standard output
 * @param error an exception's text, or standard error
 * @param cost what a metered guest has counted, if it came to that
 */
record Outcome(End end, OutputBlocks printed, String error, long cpuNanos, long memoryKb, Optional<Cost> cost) {

    Outcome withCost(Cost known) {
        return new Outcome(end, printed, error, cpuNanos, memoryKb, Optional.of(known));
    }

    /** CPU time, rounded up. */
    long timeMs() {
        return Math.ceilDiv(cpuNanos, 1_000_000L);
    }

    sealed interface End {
        /** The function returned; encoded as on the wire. */
        @SuppressWarnings("ArrayRecordComponent") // passed on once, never compared
        record Returned(byte[] value) implements End {}

        /** The program came to its normal end: what it printed counts. */
        record Finished() implements End {}

        /** It did not. */
        record Failed(Verdict verdict, Reason reason) implements End {}
    }
}
