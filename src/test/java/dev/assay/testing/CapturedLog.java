package dev.assay.testing;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What is logged above DEBUG, in this process, while it is open, but for what is judged meanwhile: other tests leave
 * submissions behind whose problems cannot be metered.
 */
public final class CapturedLog implements AutoCloseable {
    private final List<String> lines = new CopyOnWriteArrayList<>();

    private final Handler handler = new Handler() {
        @Override
        public void publish(@Nullable LogRecord logged) {
            if (logged != null
                    && logged.getLevel().intValue() >= Level.INFO.intValue()
                    && !logged.getLoggerName().equals("dev.assay.submission.JudgeWorker")) {
                lines.add(logged.getLevel() + " " + logged.getLoggerName() + " " + logged.getMessage()
                        + Optional.ofNullable(logged.getThrown())
                                .map(thrown -> " " + thrown)
                                .orElse(""));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    public CapturedLog() {
        Logger.getLogger("").addHandler(handler);
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(handler);
    }
}
