package dev.assay.cli.bench;

import dev.assay.leaderboard.BoardQuery;
import dev.assay.standings.RankingCriterion;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody looks at a page of a leaderboard.
 *
 * @param board a problem's, or {@link BoardQuery#SITE}
 * @param first how many people stand before the page
 */
record LeaderboardPageQuery(long board, RankingCriterion by, long first, long viewer) {
    private static final Pattern PARAMETER = Pattern.compile(":(\\w+)");
    private static final int SIZE = 50;

    /** What came of it. */
    record Seen(int rows, long total) {}

    Seen look(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepare(connection, "");
                ResultSet rows = statement.executeQuery()) {
            int count = 0;
            long total = 0;
            while (rows.next()) {
                count++;
                total = rows.getLong("total");
            }
            return new Seen(count, total);
        }
    }

    /** How the database goes about it. */
    String plan(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepare(connection, "explain (analyze, buffers) ");
                ResultSet rows = statement.executeQuery()) {
            StringBuilder plan = new StringBuilder();
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
            return plan.toString();
        }
    }

    private PreparedStatement prepare(Connection connection, String prefix) throws SQLException {
        String query = board == BoardQuery.SITE ? BoardQuery.ofSite(by) : BoardQuery.atProblem(by);
        Matcher names = PARAMETER.matcher(query);
        List<String> parameters = new ArrayList<>();
        while (names.find()) {
            parameters.add(names.group(1));
        }
        PreparedStatement statement = connection.prepareStatement(prefix + names.replaceAll("?"));
        for (int i = 0; i < parameters.size(); i++) {
            switch (parameters.get(i)) {
                case "board" -> statement.setLong(i + 1, board);
                case "first" -> statement.setLong(i + 1, first);
                case "size" -> statement.setInt(i + 1, SIZE);
                case "viewer" -> statement.setLong(i + 1, viewer);
                case "admin" -> statement.setBoolean(i + 1, false);
                default -> throw new IllegalStateException("nobody knows " + parameters.get(i));
            }
        }
        return statement;
    }
}
