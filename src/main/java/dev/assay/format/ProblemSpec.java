package dev.assay.format;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What {@code problem.yaml} says.
 *
 * @param names the problem's name by language tag, at least one
 * @param version the author's own version label, empty when there is none
 * @param credits who made it, empty when nobody is named
 * @param source where it comes from, empty when nothing is said
 * @param rightsOwner empty when nobody is named
 * @param embargoUntil before this nobody may see it
 * @param family one of {@link #FAMILIES}
 * @param limits where the time limit is still to be inferred, with that of {@link Limits#UNKNOWN_TIME}
 * @param sharesSolutions whether who has solved it may see how others did
 * @param included Java sources that are compiled with every submission, by file name
 */
public record ProblemSpec(
        String slug,
        Map<String, String> names,
        UUID uuid,
        String version,
        String credits,
        String source,
        String license,
        String rightsOwner,
        Optional<Instant> embargoUntil,
        List<String> keywords,
        Difficulty difficulty,
        String family,
        Limits limits,
        TimeLimitRule timeLimit,
        Mode mode,
        String starter,
        Checker checker,
        Optional<Generator> generator,
        Optional<GrowthRule> growth,
        boolean sharesSolutions,
        Map<String, String> included) {

    /** The parts of the field that packages belong to; the first is where a package belongs that says nothing. */
    public static final List<String> FAMILIES = List.of("algorithms", "attention", "ssm", "decoding", "numerics");

    /** The name in this language, in English when there is none. */
    public String name(String language) {
        return Demo.inLanguage(names, language);
    }

    /** Whether an accepted program has to keep a limit of cost, too. */
    public boolean limitsCost() {
        return growth.filter(GrowthRule::limits).isPresent();
    }

    /** A source that somebody has pasted. */
    public SourceFiles pasted(String text) {
        return SourceFiles.pasted(mode.className(), text, included);
    }

    /** With the time limit that was found for it. */
    public ProblemSpec withTimeLimit(Duration time) {
        return new ProblemSpec(
                slug,
                names,
                uuid,
                version,
                credits,
                source,
                license,
                rightsOwner,
                embargoUntil,
                keywords,
                difficulty,
                family,
                limits.withTime(time),
                timeLimit,
                mode,
                starter,
                checker,
                generator,
                growth,
                sharesSolutions,
                included);
    }
}
