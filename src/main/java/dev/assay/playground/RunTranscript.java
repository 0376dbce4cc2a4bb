package dev.assay.playground;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of one run: written once, as they are printed, and read by any number of readers at their own pace. */
final class RunTranscript {
    /** More than this is drawn by no chart, and a reader who reads nothing holds no more. */
    static final int MOST_ROWS = 20_000;

    static final int MOST_BYTES = 4 << 20;

    /** What is read at once, roughly. */
    private static final int PIECE = 1 << 14;

    private final List<byte[]> rows = new ArrayList<>();
    private int bytes;
    private boolean full;
    private Optional<RunEnd> end = Optional.empty();
    private long endedNanos;

    /** How a run came to its end. */
    sealed interface RunEnd {
        /** The JSON of the last row. */
        record Told(String row) implements RunEnd {}

        /**
         * By a fault of ours.
         *
         * @param instead the last row for those who have been told something already
         */
        record Failed(RuntimeException why, String instead) implements RunEnd {}
    }

    /**
     * What a reader gets next.
     *
     * @param lines whole rows, separated by line feeds
     * @param rows how many rows these are
     */
    @SuppressWarnings("ArrayRecordComponent") // written to the network, and never changed or compared
    record Piece(byte[] lines, int rows) {}

    /** One that is complete. */
    static RunTranscript of(DemoRun run) {
        RunTranscript transcript = new RunTranscript();
        run.printed().lines().forEach(transcript::append);
        transcript.end(new RunEnd.Told(run.ending().toString()));
        return transcript;
    }

    /** @return whether there was room for it; what comes after a row for which there was none is not kept either */
    synchronized boolean add(String row) {
        full |= rows.size() == MOST_ROWS || bytes + row.length() > MOST_BYTES;
        if (!full) {
            append(row);
        }
        return !full;
    }

    private synchronized void append(String row) {
        byte[] line = row.getBytes(StandardCharsets.UTF_8);
        rows.add(line);
        bytes += line.length;
    }

    synchronized boolean isFull() {
        return full;
    }

    synchronized void end(RunEnd how) {
        if (end.isEmpty()) {
            end = Optional.of(how);
            endedNanos = System.nanoTime();
        }
    }

    synchronized Optional<RunEnd> end() {
        return end;
    }

    /** Whether it ended before this moment of {@link System#nanoTime}. */
    synchronized boolean endedBefore(long nanos) {
        return end.isPresent() && endedNanos - nanos < 0;
    }

    /** The rows after so many; null when there are none yet. */
    synchronized @Nullable Piece after(int read) {
        if (read >= rows.size()) {
            return null;
        }
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        int next = read;
        while (next < rows.size() && (next == read || lines.size() + rows.get(next).length < PIECE)) {
            if (next > read) {
                lines.write('\n');
            }
            lines.writeBytes(rows.get(next++));
        }
        return new Piece(lines.toByteArray(), next - read);
    }

    /** JSON Lines. */
    synchronized String printed() {
        StringBuilder printed = new StringBuilder(bytes + rows.size());
        rows.forEach(
                row -> printed.append(new String(row, StandardCharsets.UTF_8)).append('\n'));
        return printed.toString();
    }
}
