package dev.assay.playground;

import dev.assay.format.Verdict;
import dev.assay.judging.CompileReport;
import dev.assay.judging.DemoResult;
import dev.assay.judging.Machine;
import dev.assay.judging.Reason;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The last row of a run.
 *
 * @param run its id, null when it was not kept
 * @param verdict AC when the program came to its own end
 * @param error its exception or standard error, possibly none
 */
record RunSummary(
        String row,
        @Nullable String run,
        Verdict verdict,
        @Nullable String reason,
        long timeMs,
        long memoryKb,
        String error,
        String machine,
        String jdk,
        String date,
        CompileReport compile) {
    static final String ROW = "end";

    /** The last row of a run that could not be made, which is our fault. */
    static final String FAULT =
            "{\"row\":\"" + ROW + "\",\"run\":null,\"verdict\":\"" + Verdict.JE + "\",\"reason\":null}";

    static RunSummary of(@Nullable String id, DemoResult show) {
        return new RunSummary(
                ROW,
                id,
                show.verdict(),
                show.reason().map(Reason::code).orElse(null),
                show.timeMs(),
                show.memoryKb(),
                show.error().replace('\0', '\uFFFD'),
                Machine.NAME,
                Machine.JDK,
                Instant.now().toString(),
                show.compile());
    }
}
