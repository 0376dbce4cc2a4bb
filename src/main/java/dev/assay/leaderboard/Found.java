package dev.assay.leaderboard;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;

/**
 * What a {@link BoardQuery} has found.
 *
 * @param rows the page's, in order
 * @param own the viewer's
 */
record Found(long total, List<Tuple> rows, Optional<Tuple> own) {

    /** @param query of a {@link BoardQuery}, made for {@code Tuple.class} */
    @SuppressWarnings("unchecked") // JPA types its native queries by an argument, not by their type
    static Found of(Query query, int page, Optional<Long> viewer) {
        List<Tuple> all = query.setParameter("first", Ranking.before(page))
                .setParameter("size", Ranking.SIZE)
                .setParameter("viewer", viewer.orElse(BoardQuery.NOBODY))
                .getResultList();
        return new Found(
                all.getFirst().get(2, Number.class).longValue(),
                all.stream().filter(row -> Boolean.FALSE.equals(row.get(0))).toList(),
                all.stream().filter(row -> Boolean.TRUE.equals(row.get(0))).findFirst());
    }

    /** Whether this row of the page is the viewer's. */
    boolean isOwn(Tuple row) {
        return own.filter(mine -> mine.get(3).equals(row.get(3))).isPresent();
    }
}
