package dev.assay.cli.bench;

import dev.assay.judging.CostModel;
import dev.assay.standings.RankingSql;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A site that has been used for years. Some problems are far more popular than others, as they are: of a million
 * submissions the first has 171,000, by nearly everybody.
 *
 * @param submissions of all people to all problems; 45 % are accepted, of these 99 % metered
 */
record WebSeed(int submissions, int people, int problems) {

    void insert(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set work_mem = '256MB'");
            statement.execute("set synchronous_commit = off");
            statement.execute("select setseed(0.25)");
            for (String each : statements()) {
                statement.execute(each);
            }
            statement.execute("vacuum analyze person, problem, submission, standing, person_standing, milestone");
            statement.execute(verdicts());
        }
    }

    private List<String> statements() {
        List<String> all = new ArrayList<>();
        all.add("""
                insert into person (handle, display_name, password_hash)
                select 'seed-' || n, 'seed', '-' from generate_series(1, %d) n
                """.formatted(people));
        all.add("""
                with version as (
                    insert into problem_version (slug, sha256, package)
                    select 'seed-' || n, repeat('0', 64), '' from generate_series(1, %d) n returning id, slug)
                insert into problem (slug, name_en, name_zh, difficulty, keywords, published_version_id)
                select slug, slug, slug, 'EASY', '{}', id from version order by id
                """.formatted(problems));
        all.add("""
                insert into submission (problem_id, version_id, person_id, source, submitted, status, verdict,
                                        time_ms, memory_kb, metering, cost, cost_model)
                select problem, problem, person, repeat('x', size), now() - make_interval(secs => %1$d - n), 'DONE',
                       case when accepted then 'AC' else 'WA' end, time, memory,
                       case when metered then 'DONE' when accepted then 'DUE' end,
                       case when metered then cost end, case when metered then %4$d end
                  from (select n, 1 + floor(%3$d * power(random(), 3))::int as problem,
                               1 + floor(%2$d * random())::int as person,
                               200 + (1500 * random())::int as size,
                               accepted, accepted and random() < 0.99 as metered,
                               20 + (200 * random() * random())::int as time,
                               30000 + (20000 * random())::int as memory,
                               (1e5 * power(2, 8 * random()))::bigint as cost
                          from (select n, random() < 0.45 as accepted from generate_series(1, %1$d) n) drawn) submitted
                """.formatted(submissions, people, problems, CostModel.CURRENT));
        all.addAll(RankingSql.anew());
        return all;
    }

    /**
     * What verdicts leave behind since the tables were last vacuumed: new versions of rows, so that an index alone does
     * not tell who stands there.
     */
    private static String verdicts() {
        return """
                update standing set submissions = standing.submissions + 1
                  from (select distinct problem_id, person_id from submission tablesample system (1)) judged
                 where standing.problem_id = judged.problem_id and standing.person_id = judged.person_id
                """;
    }
}
