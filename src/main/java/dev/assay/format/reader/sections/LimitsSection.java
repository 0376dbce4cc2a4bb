package dev.assay.format.reader.sections;

import dev.assay.format.Limits;
import dev.assay.format.reader.yaml.YamlMapping;
import java.time.Duration;
import java.util.Optional;

/** {@code limits}. What cannot be honoured is refused, not forgotten. */
public final class LimitsSection {

    public static final Limits DEFAULT = new Limits(Duration.ofSeconds(1), 256, 8, 128);

    public static final int MOST_CODE_KIB = 1024;

    private static final double LEAST_SECONDS = 0.1;
    private static final double MOST_SECONDS = 60;

    private LimitsSection() {}

    public static Limits read(YamlMapping root) {
        return root.require("limits", "limits: with at least a time_limit")
                .flatMap(YamlMapping::of)
                .map(LimitsSection::limits)
                .orElse(DEFAULT);
    }

    private static Limits limits(YamlMapping limits) {
        Duration time = limits.require("time_limit", "time_limit: and the CPU seconds one test may take")
                .flatMap(value -> value.number(
                        LEAST_SECONDS, MOST_SECONDS, "seconds from " + LEAST_SECONDS + " to " + (int) MOST_SECONDS))
                .map(seconds -> Duration.ofNanos(Math.round(seconds * 1e9)))
                .orElse(DEFAULT.time());
        int memory = take(limits, "memory", 16, 2048, "MiB").orElse(DEFAULT.memoryMiB());
        int output = take(limits, "output", 1, 64, "MiB").orElse(DEFAULT.outputMiB());
        int code = take(limits, "code", 1, MOST_CODE_KIB, "KiB").orElse(DEFAULT.codeKiB());
        limits.ignore("time_resolution", "time_multipliers"); // for judges that infer the time limit
        limits.refuse("validation_passes", "there are no multi-pass problems");
        for (String key : new String[] {"compilation_time", "compilation_memory"}) {
            limits.refuse(key, "remove it, the judge sets it for all problems");
        }
        for (String key : new String[] {"validation_time", "validation_memory", "validation_output"}) {
            limits.refuse(key, "there are no validators, use assay.checker");
        }
        limits.rejectUnknownKeys();
        return new Limits(time, memory, output, code);
    }

    private static Optional<Integer> take(YamlMapping limits, String key, int least, int most, String unit) {
        return limits.take(key).flatMap(value -> value.wholeNumber(least, most, unit));
    }
}
