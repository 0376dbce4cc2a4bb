package dev.assay.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keeps the milestones along the leaderboards right, while people overtake each other. One transaction at a time does
 * so at a board, after it has written its own change: it sees all that others have changed before.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class RankCheckpoints {
    /** How many people there are from a new milestone to the next. */
    private static final int LENGTH = 256;

    /** Of more than this many, two are made. */
    private static final int LONGEST = 2 * LENGTH;

    private static final String LOCK = "select 1 from pg_advisory_xact_lock(hashtextextended('milestone', :board))";

    /** Takes away those who leave and adds those who come, each at the last milestone before them. */
    private static final String MOVE = """
            with moved as (
                insert into milestone (board, ranked_by, value, submission_id, people)
                select :board, step.ranked_by, coalesce(mile.value, cast(%d as bigint)), coalesce(mile.submission_id, 0), sum(step.people)
                  from unnest(cast(:by as text[]), cast(:values as bigint[]),
                              cast(:submissions as bigint[]), cast(:people as integer[]))
                       as step (ranked_by, value, submission_id, people)
                  left join lateral (
                       select value, submission_id from milestone
                        where board = :board and ranked_by = step.ranked_by
                          and (milestone.value, milestone.submission_id) <= (step.value, step.submission_id)
                        order by milestone.value desc, milestone.submission_id desc
                        limit 1) mile on true
                 group by step.ranked_by, mile.value, mile.submission_id
                having sum(step.people) <> 0
                    on conflict (board, ranked_by, value, submission_id)
                       do update set people = milestone.people + excluded.people
                returning people)
            select coalesce(max(people), 0), coalesce(min(people), 1) from moved
            """.formatted(Long.MIN_VALUE);

    private static final String DIVIDE = """
            with divided as (
                select milestone.*, half.value as half_value, half.submission_id as half_submission_id
                  from milestone
                  left join lateral (
                       select value, submission_id from milestone later
                        where later.board = milestone.board and later.ranked_by = milestone.ranked_by
                          and (later.value, later.submission_id) > (milestone.value, milestone.submission_id)
                        order by later.value, later.submission_id
                        limit 1) next on true
                 cross join lateral (
                       select place.value, place.submission_id from place
                        where place.board = milestone.board and place.ranked_by = milestone.ranked_by
                          and (place.value, place.submission_id) >= (milestone.value, milestone.submission_id)
                          and (place.value, place.submission_id)
                              < (coalesce(next.value, %3$d), coalesce(next.submission_id, %3$d))
                        order by place.value, place.submission_id
                        limit 1 offset %1$d) half
                 where milestone.board = :board and people > %2$d),
            shortened as (
                update milestone set people = %1$d from divided
                 where milestone.board = divided.board and milestone.ranked_by = divided.ranked_by
                   and milestone.value = divided.value and milestone.submission_id = divided.submission_id)
            insert into milestone (board, ranked_by, value, submission_id, people)
            select board, ranked_by, half_value, half_submission_id, people - %1$d from divided
            """.formatted(LENGTH, LONGEST, Long.MAX_VALUE);

    /** The first of a board, whose submission is 0, stays. */
    private static final String REMOVE =
            "delete from milestone where board = :board and people = 0 and submission_id > 0";

    private final EntityManager entities;

    @Inject
    RankCheckpoints(EntityManager entities) {
        this.entities = entities;
    }

    /** To be called in the transaction that has moved a person from here to there. */
    void move(long board, Map<RankingCriterion, RankPosition> from, Map<RankingCriterion, RankPosition> to) {
        List<Step> steps = new ArrayList<>();
        for (RankingCriterion by : RankingCriterion.values()) {
            RankPosition left = from.get(by);
            RankPosition reached = to.get(by);
            if (left != null && !left.equals(reached)) {
                steps.add(new Step(by, left, -1));
            }
            if (reached != null && !reached.equals(left)) {
                steps.add(new Step(by, reached, 1));
            }
        }
        if (!steps.isEmpty()) {
            move(board, steps);
        }
    }

    private record Step(RankingCriterion by, RankPosition place, int people) {}

    private void move(long board, List<Step> steps) {
        entities.createNativeQuery(LOCK).setParameter("board", board).getSingleResult();
        Object[] people = (Object[]) entities.createNativeQuery(MOVE)
                .setParameter("board", board)
                .setParameter("by", steps.stream().map(step -> step.by().name()).toArray(String[]::new))
                .setParameter(
                        "values",
                        steps.stream().map(step -> step.place().value()).toArray(Long[]::new))
                .setParameter(
                        "submissions",
                        steps.stream().map(step -> step.place().submission()).toArray(Long[]::new))
                .setParameter("people", steps.stream().map(Step::people).toArray(Integer[]::new))
                .getSingleResult();
        if (((Number) people[0]).intValue() > LONGEST) {
            entities.createNativeQuery(DIVIDE).setParameter("board", board).executeUpdate();
        }
        if (((Number) people[1]).intValue() == 0) {
            entities.createNativeQuery(REMOVE).setParameter("board", board).executeUpdate();
        }
    }
}
