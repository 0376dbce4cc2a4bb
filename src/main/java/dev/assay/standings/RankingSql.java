package dev.assay.standings;

import dev.assay.format.Verdict;
import dev.assay.judging.CostModel;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How standings are computed from submissions, whether one of them or all. */
public final class RankingSql {
    /** Columns of {@code standing} that {@link #AT_PROBLEM} computes. */
    static final String AT_PROBLEM_COLUMNS =
            "submissions, latest_verdict, solved, " + join(by -> by.value() + ", " + by.submission());

    /** Of submissions {@code s} of one person to one problem. Our own faults (JE) are nobody's attempts. */
    static final String AT_PROBLEM = """
            count(*),
            (array_agg(s.verdict order by s.id desc))[1],
            min(s.submitted) filter (where s.verdict = 'AC'),
            %s
            """.formatted(join(RankingSql::best));

    static final String COUNTS = "s.status = 'DONE' and s.verdict <> '" + Verdict.JE + "'";

    /** Columns of {@code person_standing} that {@link #OF_PERSON} computes. */
    static final String OF_PERSON_COLUMNS =
            "submissions, solved, last_solved, measured, " + join(by -> by.score() + ", " + by.submission());

    /** Of standings {@code s} of one person. */
    static final String OF_PERSON = """
            coalesce(sum(s.submissions), 0),
            count(s.solved),
            max(s.solved),
            count(*) filter (where s.cost < %d),
            %s
            """.formatted(RankingCriterion.UNMEASURED, join(RankingSql::sum));

    private RankingSql() {}

    /**
     * Statements that compute all standings, and the milestones of all leaderboards, from the submissions. The tables
     * {@code standing}, {@code person_standing} and {@code milestone} are empty before.
     */
    public static List<String> anew() {
        return List.of(
                "insert into standing (problem_id, person_id, " + AT_PROBLEM_COLUMNS
                        + ") select problem_id, person_id, " + AT_PROBLEM + " from submission s where " + COUNTS
                        + " group by problem_id, person_id",
                "insert into person_standing (person_id, " + OF_PERSON_COLUMNS + ") select person_id, " + OF_PERSON
                        + " from standing s group by person_id",
                "insert into milestone select * from milestones_anew()");
    }

    /**
     * The cost of a submission, if it was measured by the model that is current.
     *
     * @param submission its alias
     */
    public static String cost(String submission) {
        return "case when %1$s.cost_model = %2$d then %1$s.cost end".formatted(submission, CostModel.CURRENT);
    }

    /** What {@code per} makes of each order, separated by commas. */
    static String join(Function<RankingCriterion, String> per) {
        return Arrays.stream(RankingCriterion.values()).map(per).collect(Collectors.joining(", "));
    }

    private static String best(RankingCriterion by) {
        String value = by == RankingCriterion.COST
                ? "coalesce(%s, %d)".formatted(cost("s"), RankingCriterion.UNMEASURED)
                : "s." + by.value();
        return "min(%1$s) filter (where s.verdict = 'AC'), (array_agg(s.id order by %1$s, s.id) filter (where s.verdict = 'AC'))[1]"
                .formatted(value);
    }

    private static String sum(RankingCriterion by) {
        return "sum(score(s.%s)) filter (where s.solved is not null), max(s.%s)".formatted(by.value(), by.submission());
    }
}
