package dev.assay.submission;

import java.util.EnumMap;
import java.util.Map;

/** Where somebody stands on a leaderboard: ahead of larger values, and of later submissions with the same. */
record Place(long value, long submission) {

    /**
     * Somebody's places on one board.
     *
     * @param row the board's number, then a value and a submission for each {@link By}, null for who has none
     */
    static Map<By, Place> ofRow(Object[] row) {
        Map<By, Place> places = new EnumMap<>(By.class);
        int column = 1;
        for (By by : By.values()) {
            if (row[column] instanceof Number value && row[column + 1] instanceof Number submission) {
                places.put(by, new Place(value.longValue(), submission.longValue()));
            }
            column += 2;
        }
        return places;
    }
}
