package dev.assay.leaderboard;

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

/** By problems solved; among equals, who got there first is ahead. */
@ApplicationScoped
class SiteLeaderboard {
    private static final String ROWS = """
            select handle, s.solved, s.submissions, s.last_solved, s.person_id
              from person_standing s join person on person.id = s.person_id
             where s.solved > 0
            """;

    private static final String AHEAD = """
            select count(*) from person_standing
             where solved > :solved
                or solved = :solved and (last_solved, person_id) < (:last, :person)
            """;

    private final EntityManager entities;

    @Inject
    SiteLeaderboard(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A person.
     *
     * @param lastSolved when the latest problem that counts was first solved
     */
    public record Row(long rank, String handle, long solved, long submissions, Instant lastSolved)
            implements Ranking.Row {
        static Row of(long rank, Tuple row) {
            return new Row(
                    rank,
                    row.get(0, String.class),
                    row.get(1, Number.class).longValue(),
                    row.get(2, Number.class).longValue(),
                    row.get(3, Instant.class));
        }
    }

    @Transactional
    Ranking<Row> page(int page, Optional<Long> viewer) {
        long first = (page - 1L) * Ranking.SIZE;
        List<Row> rows = new ArrayList<>();
        Query query = entities.createNativeQuery(
                        ROWS + " order by s.solved desc, s.last_solved, s.person_id limit :size offset :first",
                        Tuple.class)
                .setParameter("size", Ranking.SIZE)
                .setParameter("first", first);
        for (Tuple each : Tuples.of(query)) {
            rows.add(Row.of(first + rows.size() + 1, each));
        }
        Number total = (Number) entities.createNativeQuery("select count(*) from person_standing where solved > 0")
                .getSingleResult();
        return new Ranking<>(page, total.longValue(), rows, viewer.flatMap(this::own));
    }

    private Optional<Row> own(long person) {
        Query query = entities.createNativeQuery(ROWS + " and s.person_id = :person", Tuple.class)
                .setParameter("person", person);
        return Tuples.of(query).stream().findFirst().map(mine -> {
            Number ahead = (Number) entities.createNativeQuery(AHEAD)
                    .setParameter("solved", mine.get(1))
                    .setParameter("last", mine.get(3))
                    .setParameter("person", person)
                    .getSingleResult();
            return Row.of(ahead.longValue() + 1, mine);
        });
    }
}
