package dev.assay.format;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What some tests of a jury submission may and must end as.
 *
 * @param tests their paths below {@code data/} or those of folders above them; empty for all
 * @param permitted what each of them may end as
 * @param required what at least one of them must end as; empty for no such demand
 * @param use whether its times bound the time limit
 */
public record TestRule(Optional<Pattern> tests, Set<Verdict> permitted, Set<Verdict> required, TimeLimitUse use) {

    /** Which bound of the time limit a submission gives. */
    public enum TimeLimitUse {
        NONE,
        /** The limit must leave room above its time. */
        LOWER,
        /** It must be too slow, with room too. */
        UPPER
    }

    boolean isBrokenBy(Map<String, Verdict> results) {
        return results.entrySet().stream()
                .anyMatch(each -> appliesTo(each.getKey()) && !permitted.contains(each.getValue()));
    }

    boolean isFulfilledBy(Map<String, Verdict> results) {
        return required.isEmpty()
                || results.entrySet().stream()
                        .anyMatch(each -> appliesTo(each.getKey()) && required.contains(each.getValue()));
    }

    /** @param test its path below {@code data/} */
    public boolean appliesTo(String test) {
        Predicate<String> matches = tests.map(Pattern::asMatchPredicate).orElse(_ -> true);
        for (String path = test; !path.isEmpty(); path = parent(path)) {
            if (matches.test(path)) {
                return true;
            }
        }
        return false;
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }
}
