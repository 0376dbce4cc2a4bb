package dev.assay.leaderboard;

import dev.assay.account.SignedIn;
import dev.assay.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Who solved a problem with the least: one row a person, their best. */
@ApplicationScoped
class ProblemLeaderboard {
    private static final String ROWS = """
            select handle, best.time_ms, best.memory_kb, best.submitted, standing.%1$s, standing.%2$s
              from standing
              join submission best on best.id = standing.%2$s
              join person on person.id = standing.person_id
             where standing.problem_id = :problem and standing.solved is not null
            """;

    private final EntityManager entities;

    @Inject
    ProblemLeaderboard(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A person's best submission.
     *
     * @param submitted when it was sent
     * @param submission which it is, for who may see it
     */
    public record Row(
            long rank, String handle, long timeMs, long memoryKb, Instant submitted, Optional<Long> submission)
            implements Ranking.Row {
        static Row of(long rank, Tuple row, boolean visible) {
            return new Row(
                    rank,
                    row.get(0, String.class),
                    row.get(1, Number.class).longValue(),
                    row.get(2, Number.class).longValue(),
                    row.get(3, Instant.class),
                    Optional.of(row.get(5, Number.class).longValue()).filter(_ -> visible));
        }
    }

    /**
     * A page of it.
     *
     * @param viewer whose own row is looked up
     * @throws dev.assay.web.RefusedException when there is no such problem
     */
    @Transactional
    Ranking<Row> of(String slug, By by, int page, Optional<SignedIn> viewer) {
        Problem published = Problem.published(slug);
        long problem = published.id();
        Optional<Row> own = viewer.flatMap(person -> own(problem, by, person.personId()));
        // as Submission.visibleTo has it: whoever has a row has solved the problem
        boolean visible = (published.sharesSolutions() && own.isPresent())
                || viewer.filter(SignedIn::isAdmin).isPresent();
        long first = (page - 1L) * Ranking.SIZE;
        List<Tuple> tuples =
                Tuples.of(query(ROWS + " order by standing.%1$s, standing.%2$s limit :size offset :first", by, problem)
                        .setParameter("size", Ranking.SIZE)
                        .setParameter("first", first));
        List<Row> rows = new ArrayList<>();
        for (Tuple each : tuples) {
            long rank = first + rows.size() + 1;
            boolean mine = own.filter(row -> row.rank() == rank).isPresent();
            rows.add(Row.of(rank, each, visible || mine));
        }
        Number total = (Number) entities.createNativeQuery(
                        "select count(*) from standing where problem_id = :problem and solved is not null")
                .setParameter("problem", problem)
                .getSingleResult();
        return new Ranking<>(page, total.longValue(), rows, own);
    }

    private Optional<Row> own(long problem, By by, long person) {
        return Tuples.of(query(ROWS + " and standing.person_id = :person", by, problem)
                        .setParameter("person", person))
                .stream()
                .findFirst()
                .map(mine -> {
                    Number ahead = (Number) entities.createNativeQuery("""
                                    select count(*) from standing
                                     where problem_id = :problem and solved is not null
                                       and (%s, %s) < (:value, :submission)
                                    """.formatted(by.value(), by.submission()))
                            .setParameter("problem", problem)
                            .setParameter("value", mine.get(4))
                            .setParameter("submission", mine.get(5))
                            .getSingleResult();
                    return Row.of(ahead.longValue() + 1, mine, true);
                });
    }

    private Query query(String sql, By by, long problem) {
        return entities.createNativeQuery(sql.formatted(by.value(), by.submission()), Tuple.class)
                .setParameter("problem", problem);
    }
}
