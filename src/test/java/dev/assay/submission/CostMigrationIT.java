package dev.assay.submission;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.database.WithPostgres;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A site that is older than costs. */
@QuarkusTest
@WithPostgres
class CostMigrationIT {
    private static final String SCHEMA = "before_costs";

    @Inject
    DataSource database;

    @AfterEach
    void remove() throws SQLException {
        rows("drop schema " + SCHEMA + " cascade");
    }

    @Test
    void whatWasAcceptedIsDueAndRankedAsIfNothingWereMeasured() throws SQLException {
        site().target("5").load().migrate();
        rows("""
                insert into person (handle, display_name, password_hash)
                values ('ada', 'ada', '-'), ('bob', 'bob', '-'), ('eve', 'eve', '-');
                insert into problem_version (slug, sha256, package) values ('old', repeat('0', 64), '');
                insert into problem (slug, name_en, name_zh, difficulty, keywords, published_version_id)
                values ('old', 'old', 'old', 'EASY', '{}', 1);
                insert into submission (problem_id, version_id, person_id, source, status, verdict, time_ms, memory_kb)
                values (1, 1, 1, 'four', 'DONE', 'AC', 5, 7), (1, 1, 2, 'four', 'DONE', 'AC', 8, 8),
                       (1, 1, 3, 'four', 'DONE', 'WA', 1, 1), (1, 1, 1, 'ü', 'DONE', 'AC', 6, 6);
                insert into submission (problem_id, version_id, person_id, source) values (1, 1, 1, '-');
                insert into standing
                values (1, 1, 2, 'AC', now(), 5, 1, 6, 4), (1, 2, 1, 'AC', now(), 8, 2, 8, 2), (1, 3, 1, 'WA', null, null, null, null, null);
                insert into person_standing values (1, 2, 1, now()), (2, 1, 1, now()), (3, 1, 0, null);
                """);
        site().load().migrate();

        assertThat(rows("select coalesce(metering, '-') || source_bytes from submission order by id"))
                .containsExactly("DUE4", "DUE4", "-4", "DUE2", "-1");
        assertThat(rows("select concat_ws(' ', board, ranked_by, value, submission_id, person_id) from place"
                        + " where board = 1 order by 1"))
                .containsExactly(
                        "1 COST 9223372036854775807 1 1",
                        "1 COST 9223372036854775807 2 2",
                        "1 MEMORY 6 4 1",
                        "1 MEMORY 8 2 2",
                        "1 SOURCE 2 4 1",
                        "1 SOURCE 4 2 2",
                        "1 TIME 5 1 1",
                        "1 TIME 8 2 2");
        assertThat(rows("select concat_ws(' ', submission_id, person_id) from place"
                        + " where board = 0 and ranked_by = 'SOURCE' order by value"))
                .containsExactly("4 1", "2 2");
        assertThat(rows("select concat_ws(' ', board, count(*), sum(people)) from milestone group by board order by 1"))
                .containsExactly("0 4 8", "1 4 8");
    }

    private FluentConfiguration site() {
        return Flyway.configure().dataSource(database).schemas(SCHEMA);
    }

    /** The first column, as text. */
    private List<String> rows(String sql) throws SQLException {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local search_path to " + SCHEMA);
            if (statement.execute(sql)) {
                try (ResultSet rows = statement.getResultSet()) {
                    while (rows.next()) {
                        found.add(rows.getString(1));
                    }
                }
            }
            connection.commit();
        }
        return found;
    }
}
