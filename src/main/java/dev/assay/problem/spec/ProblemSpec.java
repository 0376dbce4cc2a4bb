package dev.assay.problem.spec;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What {@code problem.yaml} says.
 *
 * @param names the problem's name by language tag; {@code en} is always there
 * @param version the author's own version label, empty when there is none
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
        Limits limits,
        Mode mode,
        String starter,
        Checker checker,
        Optional<Generator> generator,
        Optional<GrowthRule> growth,
        boolean sharesSolutions) {

    /** The name in this language, in English when there is none. */
    public String name(String language) {
        return names.getOrDefault(language, names.getOrDefault("en", slug));
    }
}
