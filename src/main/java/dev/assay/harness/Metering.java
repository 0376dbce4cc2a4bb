package dev.assay.harness;

import dev.assay.harness.protocol.Cost;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * The counters of the Java runtime that this guest runs on, when it has any. They are not there when this is compiled, so
 * they are called by name.
 */
final class Metering {
    private static final String METER = "java.lang.Meter";

    private final Class<?> meter;
    private long[] before = new long[3];

    private Metering(Class<?> meter) {
        this.meter = meter;
    }

    /** That of this runtime, null when it has none. */
    static Metering start() {
        try {
            Metering metering = new Metering(Class.forName(METER));
            metering.call("start");
            return metering;
        } catch (ClassNotFoundException ordinaryRuntime) {
            return null;
        }
    }

    void countLines() {
        call("profile");
    }

    /** From now on this thread, and those that it makes, work for the program. */
    void begin() {
        before = (long[]) call("read");
        call("adopt", Thread.currentThread());
    }

    /** This thread no longer does. */
    void end() {
        call("release", Thread.currentThread());
    }

    /** What the program has cost since it began, once its threads have ended. */
    Cost read(boolean byLine) {
        long[] now = (long[]) call("read");
        List<Cost.Line> lines = new ArrayList<>();
        long[] counts = byLine ? (long[]) call("lines") : new long[0];
        for (int line = 1; line < counts.length; line++) {
            if (counts[line] > 0) {
                lines.add(new Cost.Line(line, counts[line]));
            }
        }
        return new Cost(now[0] - before[0], now[1] - before[1], now[2] - before[2], lines);
    }

    private Object call(String name) {
        try {
            return meter.getMethod(name).invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private void call(String name, Thread thread) {
        try {
            Method method = meter.getMethod(name, Thread.class);
            method.invoke(null, thread);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
