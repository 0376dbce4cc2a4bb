package dev.assay.leaderboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.database.WithPostgres;
import dev.assay.format.Verdict;
import dev.assay.judging.CostModel;
import dev.assay.standings.RankingCriterion;
import dev.assay.standings.RankingSql;
import dev.assay.submission.Verdicts;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Whatever happens at the same time, the boards show what the submissions say. */
@QuarkusTest
@WithPostgres
class ExactBoardsIT {
    private static final int THREADS = 8;

    /** Somewhat less than makes a milestone too long. */
    private static final int CROWD = 505;

    @Inject
    DataSource database;

    /** An accepted submission, as its row has it. */
    private record Accepted(long id, String handle, Map<RankingCriterion, Long> values) {}

    @Test
    void verdictsCostsAndRejudgingsAtTheSameTimeLeaveTheBoardsThatTheSubmissionsGive() throws Exception {
        Verdicts.problem("exact-one");
        Verdicts.problem("exact-two");
        int rounds = 12;
        for (int round = 0; round < rounds; round++) {
            // nothing comes after a round that could make good what it has missed
            long person = Verdicts.person("exact-" + round);
            int next = round % 4;
            together(IntStream.range(0, THREADS), (n, atOnce) -> {
                SplittableRandom random = new SplittableRandom(100L * person + n);
                String slug = n % 2 == 0 ? "exact-one" : "exact-two";
                long id = Verdicts.giveCosting(
                        slug, person, random.nextLong(1, 9), random.nextLong(9), random.nextInt(1, 9), atOnce);
                if (next > 0) {
                    atOnce.run();
                    Verdicts.rejudge(id, n < next ? Verdict.AC : Verdict.WA, random.nextLong(9), random.nextLong(9));
                }
                if (next > 1 && n < next) {
                    Verdicts.meter(id, random.nextLong(1, 9));
                }
            });
        }
        for (String slug : List.of("exact-one", "exact-two")) {
            List<Accepted> accepted = accepted(slug);
            assertThat(accepted).hasSizeGreaterThan(rounds);
            for (RankingCriterion by : RankingCriterion.values()) {
                List<Map<String, Object>> rows = page("problems/" + slug + "/leaderboard", by, 1);
                assertThat(rows)
                        .as("%s by %s", slug, by)
                        .extracting(row -> row.get("handle"))
                        .containsExactlyElementsOf(ranked(accepted, by));
            }
        }
        assertStandingsAsComputedFromScratch();
        assertMilestonesCountWhoStandsThere();
    }

    @Test
    void boardsOfManyAreExactWhileTheyGrowAndShrink() throws Exception {
        Verdicts.problem("exact-many");
        List<Long> submissions = crowd("exact-many", CROWD);
        assertPagesInOrder(CROWD);
        long board = number("select id from problem where slug = 'exact-many'");
        // all behind one milestone, which the next ones make too long, but the last person, who leaves
        execute("delete from milestone where submission_id > 0 and board = " + board);
        execute("update milestone set people = " + (CROWD - 1) + " where board = " + board);
        execute("insert into milestone select board, ranked_by, value, submission_id, 1 from place" + " where board = "
                + board + " and submission_id = " + submissions.getLast());

        int coming = 3 * THREADS;
        int leaving = 8;
        together(IntStream.range(0, coming + leaving), (n, atOnce) -> {
            if (n < coming) {
                long person = Verdicts.person("exact-newcomer-" + n);
                int among = 20 * n;
                Verdicts.giveCosting("exact-many", person, 100_000 + among, 1000 + among, 5 + among, atOnce);
            } else {
                Verdicts.rejudge(submissions.get(submissions.size() - 1 - (n - coming) * 50), Verdict.WA, 1, 1);
            }
        });
        assertPagesInOrder(CROWD + coming - leaving);
        assertMilestonesCountWhoStandsThere();
        for (RankingCriterion by : RankingCriterion.values()) {
            assertThat(count("select * from milestone where board = " + board + " and ranked_by = '" + by + "'"))
                    .as("the first milestone by %s, and the one that divides its people", by)
                    .isEqualTo(2);
        }
    }

    /** So many people solve a problem, one after the other, each worse than the one before. */
    private List<Long> crowd(String slug, int size) throws SQLException {
        execute("""
                with member as (
                    insert into person (handle, display_name, password_hash)
                    select 'crowd-' || n, 'crowd', '-' from generate_series(1, %d) n returning id, handle)
                insert into submission (problem_id, version_id, person_id, source, status, verdict, time_ms, memory_kb,
                                        metering, cost, cost_model)
                select problem.id, published_version_id, member.id, repeat('x', cast(5 + n as integer)), 'DONE', 'AC',
                       1000 + n, 10000 + n, 'DONE', 100000 + n, %d
                  from problem, (select id, row_number() over (order by id) as n from member) member
                 where slug = '%s' order by n
                """.formatted(size, CostModel.CURRENT, slug));
        execute("truncate standing, person_standing, milestone");
        for (String statement : RankingSql.anew()) {
            execute(statement);
        }
        return accepted(slug).stream().map(Accepted::id).sorted().toList();
    }

    /** Every page of every order, put together, is everybody once, in order. */
    private void assertPagesInOrder(int people) throws SQLException {
        List<Accepted> accepted = accepted("exact-many");
        for (RankingCriterion by : RankingCriterion.values()) {
            List<Object> handles = new ArrayList<>();
            List<Object> ranks = new ArrayList<>();
            for (int page = 1; page <= people / Ranking.SIZE + 1; page++) {
                for (Map<String, Object> row : page("problems/exact-many/leaderboard", by, page)) {
                    handles.add(row.get("handle"));
                    ranks.add(row.get("rank"));
                }
            }
            assertThat(handles).as("by %s", by).containsExactlyElementsOf(ranked(accepted, by));
            assertThat(ranks).isEqualTo(IntStream.rangeClosed(1, people).boxed().toList());
        }
    }

    private static List<Map<String, Object>> page(String board, RankingCriterion by, int page) {
        return given().get("/api/v1/" + board + "?by=" + by.key() + "&page=" + page)
                .jsonPath()
                .getList("rows");
    }

    /** The handles in order, found the long way. */
    private static List<Object> ranked(List<Accepted> accepted, RankingCriterion by) {
        Map<Object, Accepted> best = new LinkedHashMap<>();
        accepted.stream()
                .sorted(Comparator.<Accepted, Long>comparing(
                                each -> each.values().get(by))
                        .thenComparingLong(Accepted::id))
                .forEach(each -> best.putIfAbsent(each.handle(), each));
        return List.copyOf(best.keySet());
    }

    private List<Accepted> accepted(String slug) throws SQLException {
        List<Accepted> accepted = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select submission.id, handle, coalesce(cost, 9223372036854775807), time_ms, memory_kb,"
                                + " octet_length(source) from submission join person on person.id = person_id"
                                + " join problem on problem.id = problem_id where verdict = 'AC' and slug = '" + slug
                                + "'")) {
            while (rows.next()) {
                accepted.add(new Accepted(
                        rows.getLong(1),
                        rows.getString(2),
                        Map.of(
                                RankingCriterion.COST, rows.getLong(3),
                                RankingCriterion.TIME, rows.getLong(4),
                                RankingCriterion.MEMORY, rows.getLong(5),
                                RankingCriterion.SOURCE, rows.getLong(6))));
            }
        }
        return accepted;
    }

    private void assertStandingsAsComputedFromScratch() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String table : List.of("standing", "person_standing")) {
                statement.execute("create temporary table " + table + " (like public." + table + ") on commit drop");
            }
            // the temporary tables come before those that they are named after
            statement.execute(RankingSql.anew().get(0));
            statement.execute(RankingSql.anew().get(1));
            for (String table : List.of("standing", "person_standing")) {
                String kept = "select * from public." + table + " where submissions > 0";
                String computed = "select * from pg_temp." + table;
                assertThat(count(statement, computed)).isGreaterThan(5);
                assertThat(count(statement, kept + " except " + computed))
                        .as(table)
                        .isZero();
                assertThat(count(statement, computed + " except " + kept))
                        .as(table)
                        .isZero();
            }
            connection.rollback();
        }
    }

    private void assertMilestonesCountWhoStandsThere() throws SQLException {
        assertThat(count("select * from milestone")).isGreaterThan(4);
        assertThat(count("""
                        select * from milestone full join (
                            select place.board, place.ranked_by, mile.value, mile.submission_id, count(*) as there
                              from place left join lateral (
                                   select value, submission_id from milestone
                                    where board = place.board and ranked_by = place.ranked_by
                                      and (milestone.value, milestone.submission_id) <= (place.value, place.submission_id)
                                    order by milestone.value desc, milestone.submission_id desc limit 1) mile on true
                             group by place.board, place.ranked_by, mile.value, mile.submission_id) counted
                         using (board, ranked_by, value, submission_id)
                         where people is distinct from coalesce(there, 0)
                        """)).isZero();
    }

    private interface Step {
        /** @param atOnce waits until every thread has come so far */
        void take(int number, Runnable atOnce);
    }

    private static void together(IntStream numbers, Step step) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(THREADS);
        Runnable atOnce = () -> {
            try {
                barrier.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException(e);
            }
        };
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Callable<Boolean>> all = numbers.<Callable<Boolean>>mapToObj(n -> () -> {
                        step.take(n, atOnce);
                        return true;
                    })
                    .toList();
            for (Future<Boolean> each : threads.invokeAll(all)) {
                each.get();
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long count(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            return count(statement, query);
        }
    }

    private static long count(Statement statement, String query) throws SQLException {
        return number(statement, "select count(*) from (" + query + ") counted");
    }

    private long number(String query) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            return number(statement, query);
        }
    }

    private static long number(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
