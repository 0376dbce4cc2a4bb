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

    /** For templates: the own row, when it is not on this page. */
    public Optional<R> ownElsewhere() {
        return own.filter(mine -> rows.stream().noneMatch(row -> row.rank() == mine.rank()));
    }

    public boolean isOwn(Row row) {
        return own.filter(mine -> mine.rank() == row.rank()).isPresent();
    }

    public boolean hasNext() {
        return (long) page * SIZE < total;
    }
}
