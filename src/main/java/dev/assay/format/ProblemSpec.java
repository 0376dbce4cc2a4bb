package dev.assay.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What {@code problem.yaml} says.
 *
 * @param names the problem's name by language tag; {@code en} is always there
 * @param version the author's own version label, empty when there is none
 * @param family one of {@link #FAMILIES}
 * @param sharesSolutions whether who has solved it may see how others did
 */
public record ProblemSpec(
        String slug,
        Map<String, String> names,
        UUID uuid,
        String version,
        String credits,
        String license,
        List<String> keywords,
        Difficulty difficulty,
        String family,
        Limits limits,
        Mode mode,
        String starter,
        Checker checker,
        Optional<Generator> generator,
        Optional<GrowthRule> growth,
        boolean sharesSolutions) {

    /** The parts of the field that packages belong to; the first is where a package belongs that says nothing. */
    public static final List<String> FAMILIES = List.of("algorithms", "attention", "ssm", "decoding", "numerics");

    /** The name in this language, in English when there is none. */
    public String name(String language) {
        return names.getOrDefault(language, names.getOrDefault("en", slug));
    }
}
