package dev.assay.leaderboard;

import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;

/** Rows of native queries. */
final class Tuples {
    private Tuples() {}

    /** @param query one that was made for {@code Tuple.class} */
    @SuppressWarnings("unchecked") // JPA types its native queries by an argument, not by their type
    static List<Tuple> of(Query query) {
        return query.getResultList();
    }
}
