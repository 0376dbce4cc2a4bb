package dev.assay.cli.bench;

import dev.assay.database.EmbeddedPostgres;
import dev.assay.standings.RankingSql;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the database of a server that has ended says, read from its files by a PostgreSQL started for that. */
final class StoredVerdicts implements AutoCloseable {
    private final EmbeddedPostgres postgres;
    private final Connection connection;

    /** A submission as it is stored. */
    record Row(String status, @Nullable String verdict, String source) {}

    private StoredVerdicts(EmbeddedPostgres postgres, Connection connection) {
        this.postgres = postgres;
        this.connection = connection;
    }

    static StoredVerdicts of(Path home) throws SQLException {
        EmbeddedPostgres postgres = EmbeddedPostgres.start(home);
        try {
            EmbeddedPostgres.Connection to = postgres.connection();
            return new StoredVerdicts(postgres, DriverManager.getConnection(to.jdbcUrl(), to.user(), to.password()));
        } catch (SQLException failure) {
            postgres.close();
            throw failure;
        }
    }

    Map<Long, Row> rows() throws SQLException {
        Map<Long, Row> all = new LinkedHashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("select id, status, verdict, source from submission order by id")) {
            while (rows.next()) {
                all.put(rows.getLong(1), new Row(rows.getString(2), rows.getString(3), rows.getString(4)));
            }
        }
        return all;
    }

    /** How many rows of the standings, and so of the leaderboards, are not what the submissions say. */
    int wrongStandings() throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            List<String> tables = List.of("standing", "person_standing");
            for (String table : tables) {
                // a temporary table comes before the one that it is named after
                statement.execute("create temporary table " + table + " (like public." + table + ") on commit drop");
            }
            statement.execute(RankingSql.anew().get(0));
            statement.execute(RankingSql.anew().get(1));
            int wrong = 0;
            for (String table : tables) {
                String kept = "select * from public." + table + " where submissions > 0";
                String computed = "select * from pg_temp." + table;
                wrong +=
                        count(statement, kept + " except " + computed) + count(statement, computed + " except " + kept);
            }
            return wrong;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    private static int count(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select count(*) from (" + query + ") counted")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Override
    public void close() throws SQLException {
        try {
            connection.close();
        } finally {
            postgres.close();
        }
    }
}
