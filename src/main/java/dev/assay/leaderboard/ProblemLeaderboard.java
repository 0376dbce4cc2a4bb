package dev.assay.leaderboard;

import dev.assay.account.AuthenticatedUser;
import dev.assay.problem.Problem;
import dev.assay.standings.RankingCriterion;
import dev.assay.submission.StoredCost;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Who solved a problem with the least: one row a person, their best. */
@ApplicationScoped
class ProblemLeaderboard {
    private final EntityManager entities;

    @Inject
    ProblemLeaderboard(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A person's best submission.
     *
     * @param cost bytecodes executed in all tests; empty while it is not measured, or when it cannot be
     * @param timeMs CPU time of the slowest test
     * @param memoryKb of the largest test
     * @param sourceBytes length of the source in UTF-8
     * @param submitted when it was sent
     * @param submission which it is, for who may see it
     * @param suspicious for administrators: whether it costs so much less than the jury's that somebody should look
     */
    public record Row(
            long rank,
            String handle,
            Optional<Long> cost,
            long timeMs,
            long memoryKb,
            int sourceBytes,
            Instant submitted,
            Optional<Long> submission,
            Optional<Boolean> suspicious)
            implements Ranking.Row {
        static Row of(Tuple row, boolean visible, boolean admin) {
            Optional<String> metered = Optional.ofNullable(row.get(10, String.class));
            return new Row(
                    row.get(1, Number.class).longValue(),
                    row.get(3, String.class),
                    Optional.ofNullable(row.get(6, Number.class)).map(Number::longValue),
                    row.get(7, Number.class).longValue(),
                    row.get(8, Number.class).longValue(),
                    row.get(9, Number.class).intValue(),
                    row.get(5, Instant.class),
                    Optional.of(row.get(4, Number.class).longValue()).filter(_ -> visible),
                    admin
                            ? metered.map(StoredCost::ofJson)
                                    .map(StoredCost::suspicious)
                                    .or(() -> Optional.of(false))
                            : Optional.empty());
        }
    }

    /**
     * A page of it.
     *
     * @param viewer whose own row is looked up
     * @throws dev.assay.web.RequestRejectedException when there is no such problem
     */
    @Transactional
    Ranking<Row> of(String slug, RankingCriterion by, int page, Optional<AuthenticatedUser> viewer) {
        Problem problem = Problem.published(slug);
        boolean admin = viewer.filter(AuthenticatedUser::isAdmin).isPresent();
        Query query = entities.createNativeQuery(BoardQuery.atProblem(by), Tuple.class)
                .setParameter("board", problem.id())
                .setParameter("admin", admin);
        Found found = Found.of(query, page, viewer.map(AuthenticatedUser::personId));
        Optional<Row> own = found.own().map(row -> Row.of(row, true, admin));
        // as Submission.visibleTo has it: whoever has a row has solved the problem
        boolean visible = admin || (problem.sharesSolutions() && own.isPresent());
        List<Row> rows = found.rows().stream()
                .map(row -> Row.of(row, visible || found.isOwn(row), admin))
                .toList();
        return new Ranking<>(page, found.total(), rows, own);
    }
}
