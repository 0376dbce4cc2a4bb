package dev.assay.harness;

import dev.assay.harness.protocol.Cost;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;

/**
 * The counters of the Java runtime that this guest runs on, when it has any. They are not there when this is compiled, so
 * they are called by name.
 */
final class MeterConnection {
    private static final String METER = "java.lang.Meter";

    // looked up before the program starts: what this thread does while it is the program's, is the program's cost
    private final Method profile;
    private final Method read;
    private final Method lines;
    private final Method adopt;
    private final Method free;
    private final Method release;

    private MeterConnection(Class<?> meter) throws NoSuchMethodException {
        this.profile = meter.getMethod("profile");
        this.read = meter.getMethod("read");
        this.lines = meter.getMethod("lines");
        this.adopt = meter.getMethod("adopt", Thread.class);
        this.free = meter.getMethod("free");
        this.release = meter.getMethod("release", Thread.class);
    }

    /** That of this runtime, null when it has none. */
    static MeterConnection start() {
        try {
            Class<?> meter = Class.forName(METER);
            MeterConnection metering = new MeterConnection(meter);
            call(meter.getMethod("start"));
            return metering;
        } catch (ClassNotFoundException ordinaryRuntime) {
            return null;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    void countLines() {
        call(profile);
    }

    /** From now on this thread, and those that it makes, work for the program. */
    void begin() {
        call(adopt, Thread.currentThread());
    }

    /** What the library does for this thread from now on is nobody's cost, unless the program's own code asks for it. */
    void encode() {
        call(free);
    }

    /** This thread no longer does. */
    void end() {
        call(release, Thread.currentThread());
    }

    /** What the program has cost since it began; null when some of it ran where nothing counts. */
    Cost read(boolean byLine) {
        long[] now = (long[]) call(read);
        if (now[3] != 0) {
            return null;
        }
        List<Cost.Line> counted = new ArrayList<>();
        long[] counts = byLine ? (long[]) call(lines) : new long[0];
        for (int line = 1; line < counts.length; line++) {
            if (counts[line] > 0) {
                counted.add(new Cost.Line(line, counts[line]));
            }
        }
        return new Cost(now[0], now[4], now[1], now[2], counted);
    }

    private static Object call(Method method, Object... arguments) {
        try {
            return method.invoke(null, arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
