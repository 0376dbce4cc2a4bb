package dev.assay.format;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
        return tests.map(pattern -> matches(pattern, test)).orElse(true);
    }

    /** Whether a pattern matches this path or that of a folder above it. */
    public static boolean matches(Pattern pattern, String path) {
        for (String each = path; !each.isEmpty(); each = parent(each)) {
            if (pattern.matcher(each).matches()) {
                return true;
            }
        }
        return false;
    }

    private static String parent(String path) {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }
}
