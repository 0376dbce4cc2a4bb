package dev.assay.leaderboard;

import java.util.List;
import java.util.Optional;

/**
 * A page of a leaderboard.
 *
 * @param page from 1
 * @param own the viewer's row, wherever it stands; empty when they have none
 */
public record Ranking<R extends Ranking.Row>(int page, long total, List<R> rows, Optional<R> own) {
    static final int SIZE = 50;

    /** One person's best. */
    public interface Row {
        long rank();

        String handle();
    }

    /** How many people stand before a page. */
    static long before(int page) {
        return (page - 1L) * SIZE;
    }

    /** For templates: the own row, when it is not on this page. */
    public Optional<R> ownElsewhere() {
        return rows.stream().anyMatch(this::isOwn) ? Optional.empty() : own;
    }

    public boolean isOwn(Row row) {
        return own.filter(mine -> mine.handle().equals(row.handle())).isPresent();
    }

    public boolean hasNext() {
        return (long) page * SIZE < total;
    }
}
