package dev.assay.leaderboard;

import dev.assay.standings.RankingCriterion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;

/**
 * By problems solved; among equals, the smaller geometric mean of a person's bests is ahead, so that halving one counts
 * as much as halving any other; then, who got there first.
 */
@ApplicationScoped
class SiteLeaderboard {
    /** What a solved problem takes off a score, as the function {@code score} of the database has it. */
    private static final double SOLVED = 0x1p40;

    /** A score counts doublings in millionths. */
    private static final double DOUBLING = 1e6;

    private final EntityManager entities;

    @Inject
    SiteLeaderboard(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A person.
     *
     * @param lastSolved when the latest problem that counts was first solved
     * @param mean geometric, of their bests at all problems solved; empty as long as one of these is not known
     */
    public record Row(long rank, String handle, long solved, long submissions, Instant lastSolved, Optional<Long> mean)
            implements Ranking.Row {
        static Row of(Tuple row, RankingCriterion by) {
            long solved = row.get(4, Number.class).longValue();
            boolean known =
                    by != RankingCriterion.COST || row.get(7, Number.class).longValue() == solved;
            double doublings = (row.get(8, Number.class).doubleValue() / solved + SOLVED) / DOUBLING;
            return new Row(
                    row.get(1, Number.class).longValue(),
                    row.get(3, String.class),
                    solved,
                    row.get(5, Number.class).longValue(),
                    row.get(6, Instant.class),
                    Optional.of(Math.round(Math.pow(2, doublings))).filter(_ -> known));
        }
    }

    @Transactional
    Ranking<Row> page(RankingCriterion by, int page, Optional<Long> viewer) {
        Query query =
                entities.createNativeQuery(BoardQuery.ofSite(by), Tuple.class).setParameter("board", BoardQuery.SITE);
        Found found = Found.of(query, page, viewer);
        return new Ranking<>(
                page,
                found.total(),
                found.rows().stream().map(row -> Row.of(row, by)).toList(),
                found.own().map(row -> Row.of(row, by)));
    }
}
