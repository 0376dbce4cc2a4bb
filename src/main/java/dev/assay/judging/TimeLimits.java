package dev.assay.judging;

import dev.assay.format.JurySubmission;
import dev.assay.format.TestCase;
import dev.assay.format.TestRule;
import dev.assay.format.TestRule.TimeLimitUse;
import dev.assay.format.TimeLimit;
import dev.assay.format.TimeLimitRule;
import dev.assay.format.Verdict;
import java.io.IOException;
import java.time.Duration;

/** Finds the time limit of a package: what it states, or what the package format infers from the jury's times. */
public final class TimeLimits {
    /** What a submission may ever take. */
    private static final Duration MOST = Duration.ofSeconds(60);

    /** What a package gets that neither states a limit nor has an accepted program to infer it from. */
    public static final Duration USUAL = Duration.ofSeconds(2);

    private final Judge judge;
    private final Duration byDefault;

    public TimeLimits(Judge judge, Duration byDefault) {
        this.judge = judge;
        this.byDefault = byDefault;
    }

    /**
     * The limit for this package.
     *
     * @throws BadTestDataException when the jury's programs leave no limit that this judge can keep
     * @throws IOException our own fault
     */
    public TimeLimit of(PreparedProblem problem) throws IOException {
        TimeLimitRule rule = problem.spec().timeLimit();
        if (rule.stated().isPresent()) {
            return new TimeLimit(rule.stated().get(), TimeLimit.Origin.STATED);
        }
        if (!problem.source().hasAccepted()) {
            return new TimeLimit(byDefault, TimeLimit.Origin.DEFAULT);
        }
        Duration limit = rule.above(slowest(problem, rule));
        if (limit.compareTo(MOST) > 0) {
            throw new BadTestDataException("the jury's programs are so slow that the time limit would be "
                    + limit.toSeconds() + " s: state a limits.time_limit of at most " + MOST.toSeconds() + " s");
        }
        return new TimeLimit(limit, TimeLimit.Origin.INFERRED);
    }

    /** The longest time of a program that must be in time, on the tests on which it must. */
    private Duration slowest(PreparedProblem problem, TimeLimitRule rule) throws IOException {
        Duration generous = Duration.ofNanos(Math.round(MOST.toNanos() / rule.acToTimeLimit()));
        PreparedProblem patient = problem.withTimeLimit(generous);
        Duration slowest = Duration.ZERO;
        for (JurySubmission submission : problem.source().submissions()) {
            if (bounds(submission)) {
                Judgement judgement = judge.judge(patient, submission.files(), StopRule.NEVER);
                Duration time = slowest(submission, judgement);
                slowest = time.compareTo(slowest) > 0 ? time : slowest;
            }
        }
        return slowest;
    }

    private static boolean bounds(JurySubmission submission) {
        return submission.expectation().rules().stream().anyMatch(rule -> rule.use() == TimeLimitUse.LOWER);
    }

    private static Duration slowest(JurySubmission submission, Judgement judgement) throws BadTestDataException {
        long slowest = 0;
        for (TestResult result : judgement.tests()) {
            String path = TestCase.pathOf(result.name(), result.sample());
            for (TestRule rule : submission.expectation().rules()) {
                if (rule.use() == TimeLimitUse.LOWER && rule.appliesTo(path)) {
                    if (result.verdict()
                            .filter(verdict -> verdict == Verdict.TLE)
                            .isPresent()) {
                        throw new BadTestDataException("no time limit can be inferred: " + submission.path()
                                + " must be in time, and takes more than " + result.timeMs() / 1000
                                + " s on test " + result.name() + ". State a limits.time_limit");
                    }
                    slowest = Math.max(slowest, result.timeMs());
                }
            }
        }
        return Duration.ofMillis(slowest);
    }
}
