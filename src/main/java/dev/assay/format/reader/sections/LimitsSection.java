package dev.assay.format.reader.sections;

import dev.assay.format.Limits;
import dev.assay.format.TimeLimitRule;
import dev.assay.format.reader.yaml.YamlMapping;
import dev.assay.format.reader.yaml.YamlValue;
import java.time.Duration;
import java.util.Optional;

/**
 * {@code limits}. What cannot be honoured is refused, not forgotten.
 *
 * @param limits with {@link Limits#UNKNOWN_TIME} where the package states no time limit
 * @param validation of one run of an output validator
 * @param passes how often a submission is run at most, in a multi-pass problem
 */
public record LimitsSection(Limits limits, TimeLimitRule timeLimit, Limits validation, int passes) {

    /** What the standard says when nothing is stated. */
    private static final int PASSES = 2;

    /** What the standard calls typical. */
    private static final int LONGEST_VALIDATION = 60;

    private static final Limits VALIDATION = new Limits(Duration.ofSeconds(LONGEST_VALIDATION), 2048, 8, 1024);

    public static final Limits DEFAULT = new Limits(Limits.UNKNOWN_TIME, 256, 8, 128);

    public static final int MOST_CODE_KIB = 1024;

    /** What the standard calls typical, and packages from elsewhere take for granted. */
    private static final int FOREIGN_MEMORY_MIB = 2048;

    private static final double LEAST_SECONDS = 0.1;
    private static final double MOST_SECONDS = 60;
    private static final double MOST_TIMES = 1000;

    /** What the standard's predecessor infers a limit with. */
    private static final TimeLimitRule LEGACY = new TimeLimitRule(Optional.empty(), 5, 2, Duration.ofSeconds(1));

    /**
     * The limits of a package.
     *
     * @param elsewhere a time limit that the package states outside of its limits
     * @param hasValidator whether the package has an output validator of its own
     * @param multiPass whether that may have a submission run again
     */
    public static LimitsSection read(
            YamlMapping root,
            FormatVersion version,
            Optional<Duration> elsewhere,
            boolean hasValidator,
            boolean multiPass) {
        int memory = root.take("assay").isPresent() ? DEFAULT.memoryMiB() : FOREIGN_MEMORY_MIB;
        TimeLimitRule rule = version.isLegacy() ? LEGACY : TimeLimitRule.STANDARD;
        Optional<YamlMapping> limits = root.take("limits").flatMap(YamlMapping::of);
        Optional<Duration> stated = limits.flatMap(LimitsSection::stated).or(() -> elsewhere);
        TimeLimitRule timing = limits.map(mapping -> timing(mapping, version, rule, stated))
                .orElseGet(() ->
                        new TimeLimitRule(stated, rule.acToTimeLimit(), rule.timeLimitToTle(), rule.resolution()));
        Limits read = limits.map(mapping -> sizes(mapping, memory))
                .orElse(new Limits(DEFAULT.time(), memory, DEFAULT.outputMiB(), DEFAULT.codeKiB()));
        Limits validation = limits.map(LimitsSection::validation).orElse(VALIDATION);
        int passes = limits.map(mapping -> passes(mapping, multiPass)).orElse(multiPass ? PASSES : 1);
        limits.ifPresent(mapping -> {
            if (!hasValidator) {
                mapping.noteUnused(
                        ": the package has no output validator of its own",
                        "validation_time",
                        "validation_memory",
                        "validation_output");
            }
            if (version.hasUnknownKeys()) {
                mapping.noteUnknownKeys();
            } else {
                mapping.rejectUnknownKeys();
            }
        });
        return new LimitsSection(stated.map(read::withTime).orElse(read), timing, validation, passes);
    }

    private static Optional<Duration> stated(YamlMapping limits) {
        return seconds(limits, "time_limit", LEAST_SECONDS);
    }

    private static Optional<Duration> seconds(YamlMapping limits, String key, double least) {
        return limits.take(key)
                .flatMap(value ->
                        value.number(least, MOST_SECONDS, "seconds from " + least + " to " + (int) MOST_SECONDS))
                .map(seconds -> Duration.ofNanos(Math.round(seconds * 1e9)));
    }

    private static TimeLimitRule timing(
            YamlMapping limits, FormatVersion version, TimeLimitRule rule, Optional<Duration> stated) {
        Optional<YamlMapping> multipliers = limits.take("time_multipliers").flatMap(YamlMapping::of);
        Optional<Double> ac = multipliers.flatMap(each -> times(each, "ac_to_time_limit"));
        Optional<Double> tle = multipliers.flatMap(each -> times(each, "time_limit_to_tle"));
        multipliers.ifPresent(YamlMapping::rejectUnknownKeys);
        if (version.isLegacy()) {
            ac = ac.or(() -> times(limits, "time_multiplier"));
            tle = tle.or(() -> times(limits, "time_safety_margin"));
        }
        Optional<Duration> resolution = seconds(limits, "time_resolution", 0.001);
        Duration step = resolution.orElse(rule.resolution());
        if (stated.isPresent() && resolution.isPresent() && stated.get().toNanos() % step.toNanos() != 0) {
            limits.take("time_limit")
                    .ifPresent(value -> value.error("is no multiple of 'limits.time_resolution', "
                            + step.toNanos() / 1e9 + ": change one of them"));
        }
        return new TimeLimitRule(stated, ac.orElse(rule.acToTimeLimit()), tle.orElse(rule.timeLimitToTle()), step);
    }

    private static Optional<Double> times(YamlMapping mapping, String key) {
        return mapping.take(key).flatMap(value -> value.number(1, MOST_TIMES, "a factor of 1 or more, such as 2.0"));
    }

    private static Limits sizes(YamlMapping limits, int usualMemory) {
        int memory = take(limits, "memory", 16, 2048, "MiB").orElse(usualMemory);
        int output = take(limits, "output", 1, 64, "MiB").orElse(DEFAULT.outputMiB());
        int code = take(limits, "code", 1, MOST_CODE_KIB, "KiB").orElse(DEFAULT.codeKiB());
        for (String key : new String[] {"compilation_time", "compilation_memory"}) {
            take(limits, key, 1, 1 << 20, key.endsWith("time") ? "seconds" : "MiB");
        }
        limits.noteUnused(": it compiles with limits of its own", "compilation_time", "compilation_memory");
        return new Limits(DEFAULT.time(), memory, output, code);
    }

    private static int passes(YamlMapping limits, boolean multiPass) {
        if (!multiPass) {
            limits.take("validation_passes")
                    .ifPresent(passes -> passes.error("is for multi-pass problems only: remove it"));
            return 1;
        }
        return take(limits, "validation_passes", 2, 100, "passes").orElse(PASSES);
    }

    /** What is above what this judge gives is as much as it gives. */
    private static Limits validation(YamlMapping limits) {
        int seconds = take(limits, "validation_time", 1, 1 << 20, "seconds").orElse(LONGEST_VALIDATION);
        int memory = take(limits, "validation_memory", 1, 1 << 20, "MiB").orElse(VALIDATION.memoryMiB());
        int output = take(limits, "validation_output", 1, 1 << 20, "MiB").orElse(VALIDATION.outputMiB());
        return new Limits(
                Duration.ofSeconds(Math.min(seconds, LONGEST_VALIDATION)),
                Math.clamp(memory, 64, VALIDATION.memoryMiB()),
                Math.min(output, 64),
                VALIDATION.codeKiB());
    }

    private static Optional<Integer> take(YamlMapping limits, String key, int least, int most, String unit) {
        return limits.take(key).flatMap((YamlValue value) -> value.wholeNumber(least, most, unit));
    }
}
