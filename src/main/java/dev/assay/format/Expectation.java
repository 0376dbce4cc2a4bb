package dev.assay.format;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How judging a jury submission must end.
 *
 * @param label what is shown, such as {@code WA}
 * @param verdict the one verdict that is meant, empty when there is none such
 * @param whole verdicts of the submission that suffice, whatever its tests ended as
 * @param rules what else the tests must keep to; none when only {@code whole} counts
 */
public record Expectation(String label, Optional<Verdict> verdict, Set<Verdict> whole, List<TestRule> rules) {
    /** A program that ends in one of these ways is one that the package format calls a run-time error. */
    public static final Set<Verdict> CRASHES = Set.of(Verdict.RTE, Verdict.MLE, Verdict.OLE);

    /** Verdicts that no single test has. */
    private static final Set<Verdict> OF_SUBMISSIONS = Set.of(Verdict.CE, Verdict.CLE, Verdict.JE);

    /** Of a submission of which nothing is known. */
    public static Expectation any() {
        return new Expectation("any", Optional.empty(), EnumSet.complementOf(EnumSet.of(Verdict.JE)), List.of());
    }

    /** Of one that does not get as far as a test, or whose tests are all right. */
    public static Expectation ofWhole(Verdict verdict) {
        return new Expectation(verdict.name(), Optional.of(verdict), Set.of(verdict), List.of());
    }

    /** That, and more. */
    public Expectation and(List<TestRule> further) {
        List<TestRule> all = Stream.concat(rules.stream(), further.stream()).toList();
        return new Expectation(label, verdict, further.isEmpty() ? whole : Set.of(), all);
    }

    /** @param tests how those that were run ended, by their path below {@code data/} */
    public boolean isMetBy(Verdict actual, Map<String, Verdict> tests) {
        return whole.contains(actual)
                || (!rules.isEmpty()
                        && !OF_SUBMISSIONS.contains(actual)
                        && rules.stream().allMatch(rule -> !rule.isBrokenBy(tests) && rule.isFulfilledBy(tests)));
    }

    /** Whether further tests would make no difference: a rule is broken, or all that must happen has happened. */
    public boolean isDecidedBy(Map<String, Verdict> tests) {
        return rules.stream().anyMatch(rule -> rule.isBrokenBy(tests))
                || (tests.values().stream().anyMatch(verdict -> verdict != Verdict.AC)
                        && rules.stream().allMatch(rule -> rule.isFulfilledBy(tests)));
    }
}
