package dev.assay.harness;

import dev.assay.harness.protocol.TestEnd.Threw;
import java.util.ArrayList;
import java.util.List;

/** What a person needs to know of an exception: its text, and the lines of their own code. */
final class Report {
    private static final int MAX_FRAMES = 20;
    private static final int MAX_TEXT = 2_000;

    private Report() {}

    static Threw of(Throwable thrown) {
        String type = thrown.getClass().getName();
        try {
            return new Threw(type, describe(thrown));
        } catch (Throwable hostile) {
            // getMessage() and getCause() are the program's own code
            return new Threw(type, type);
        }
    }

    private static String describe(Throwable thrown) {
        List<String> lines = new ArrayList<>();
        String text = String.valueOf(thrown);
        lines.add(text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) + "…" : text);
        for (StackTraceElement frame : thrown.getStackTrace()) {
            if (frame.getClassName().startsWith("dev.assay.harness.")
                    || frame.getClassName().startsWith("jdk.internal.reflect.")) {
                break;
            }
            if (lines.size() > MAX_FRAMES) {
                lines.add("\t…");
                break;
            }
            lines.add("\tat " + frame);
        }
        return String.join("\n", lines);
    }
}
