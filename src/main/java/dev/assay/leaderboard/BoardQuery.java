package dev.assay.leaderboard;

import dev.assay.standings.RankingCriterion;
import dev.assay.standings.RankingSql;

/**
 * The one statement that a leaderboard's page takes: the people of the page, the viewer and the number of all, in one
 * snapshot. Nobody is counted one by one: milestones tell how many people stand before them, so a page far behind
 * costs no more than the first, and a rank is the people before a milestone and some index entries after it.
 *
 * <p>Parameters: {@code board} (a problem, or {@link #SITE}), {@code first} (how many people to pass over),
 * {@code size}, {@code viewer} (a person or {@link #NOBODY}). Rows: the page's in order, then the viewer's, whose first
 * column is true; first come {@code own}, {@code rank}, {@code total}, {@code handle}. A page without rows is one row
 * with a total and nothing else.
 */
public final class BoardQuery {
    /** The site's board. */
    public static final long SITE = 0;

    /** A viewer that has no row. */
    public static final long NOBODY = 0;

    /** %1$s table, %2$s whose rows, %3$s the order's name, %4$s and %5$s its columns. */
    private static final String RANKED = """
            with road as materialized (
                select value, submission_id, people,
                       sum(people) over (order by value, submission_id) - people as ahead
                  from milestone where board = :board and ranked_by = '%3$s'),
            start as (
                select value, submission_id, ahead from road where ahead <= :first
                 order by value desc, submission_id desc limit 1),
            ranked as (
                select false as own, :first + row_number() over (order by page.value, page.submission_id) as rank,
                       page.person_id, page.submission_id
                  from start cross join lateral (
                       select person_id, %4$s as value, %5$s as submission_id from %1$s
                        where %2$s and (%4$s, %5$s) >= (start.value, start.submission_id)
                        order by %4$s, %5$s limit :size offset :first - start.ahead) page
                union all
                select true,
                       mile.ahead + 1 + (
                           select count(*) from %1$s
                            where %2$s and (%4$s, %5$s) >= (mile.value, mile.submission_id)
                              and (%4$s, %5$s) < (mine.value, mine.submission_id)),
                       mine.person_id, mine.submission_id
                  from (select person_id, %4$s as value, %5$s as submission_id from %1$s
                         where %2$s and person_id = :viewer) mine
                 cross join lateral (
                       select value, submission_id, ahead from road
                        where (road.value, road.submission_id) <= (mine.value, mine.submission_id)
                        order by value desc, submission_id desc limit 1) mile),
            whole as (select coalesce(sum(people), 0) as total from road)
            """;

    private static final String AT_PROBLEM = RANKED + """
            select own, rank, total, handle, best.id, best.submitted,
                   %6$s,
                   best.time_ms, best.memory_kb, best.source_bytes,
                   case when :admin and %6$s is not null then cast(best.metered as text) end
              from whole
              left join ranked on true
              left join submission best on best.id = ranked.submission_id
              left join person on person.id = ranked.person_id
             order by own, rank
            """;

    private static final String OF_SITE = RANKED + """
            select own, rank, total, handle, solved, submissions, last_solved, measured, %4$s
              from whole
              left join ranked on true
              left join person_standing using (person_id)
              left join person on person.id = ranked.person_id
             order by own, rank
            """;

    private BoardQuery() {}

    /**
     * A problem's. Further columns: the id and time of the best submission, its cost, time, memory and length, and for
     * who is {@code admin} what was metered.
     */
    public static String atProblem(RankingCriterion by) {
        return AT_PROBLEM.formatted(
                "standing",
                "problem_id = :board and solved is not null",
                by.name(),
                by.value(),
                by.submission(),
                RankingSql.cost("best"));
    }

    /**
     * The site's. Further columns: problems solved, submissions, when the last of the problems was solved, how many of
     * them have a cost, and the score.
     */
    public static String ofSite(RankingCriterion by) {
        return OF_SITE.formatted("person_standing", "solved > 0", by.name(), by.score(), by.submission());
    }
}
