package dev.assay.standings;

import java.util.EnumMap;
import java.util.Map;

/** Where somebody stands on a leaderboard: ahead of larger values, and of later submissions with the same. */
record RankPosition(long value, long submission) {

    /**
     * Somebody's places on one board.
     *
     * @param row the board's number, then a value and a submission for each {@link RankingCriterion}, null for who has none
     */
    static Map<RankingCriterion, RankPosition> ofRow(Object[] row) {
        Map<RankingCriterion, RankPosition> places = new EnumMap<>(RankingCriterion.class);
        int column = 1;
        for (RankingCriterion by : RankingCriterion.values()) {
            if (row[column] instanceof Number value && row[column + 1] instanceof Number submission) {
                places.put(by, new RankPosition(value.longValue(), submission.longValue()));
            }
            column += 2;
        }
        return places;
    }
}
