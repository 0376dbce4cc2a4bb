package dev.assay.standings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * What people have reached, for pages and leaderboards. A standing is never added to, always computed anew from the
 * submissions while its row is locked, so it is right whatever verdicts and costs come at the same time, or again.
 *
 * <p>Everybody locks in one order (submission, standing, problem's board, person's standing, site's board), and a
 * transaction refreshes one submission once, so nobody waits for somebody who waits for them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StandingsUpdater {
    private static final Row AT_PROBLEM = new Row("""
            insert into standing (problem_id, person_id)
            select problem_id, person_id from submission where id = :id
            on conflict do nothing
            """, """
            select standing.problem_id, %s
              from standing join submission mine using (problem_id, person_id)
             where mine.id = :id for update of standing
            """.formatted(places("standing", false)), """
            update standing
               set (%s) =
                   (select %s from submission s
                     where s.problem_id = standing.problem_id and s.person_id = standing.person_id and %s)
              from submission mine
             where mine.id = :id
               and standing.problem_id = mine.problem_id and standing.person_id = mine.person_id
            returning standing.problem_id, %s
            """.formatted(
            RankingSql.AT_PROBLEM_COLUMNS, RankingSql.AT_PROBLEM, RankingSql.COUNTS, places("standing", false)));

    private static final Row OF_PERSON = new Row("""
            insert into person_standing (person_id) select person_id from submission where id = :id
            on conflict do nothing
            """, """
            select 0, %s from person_standing join submission mine using (person_id)
             where mine.id = :id for update of person_standing
            """.formatted(places("person_standing", true)), """
            update person_standing
               set (%s) = (select %s from standing s where s.person_id = person_standing.person_id)
              from submission mine
             where mine.id = :id and person_standing.person_id = mine.person_id
            returning 0, %s
            """.formatted(
                    RankingSql.OF_PERSON_COLUMNS, RankingSql.OF_PERSON, places("person_standing", true)));

    /**
     * A row is made if it is missing, then locked; only after that is read what others have committed. The second and
     * third statement tell the board and the places there, before and after.
     */
    private record Row(String make, String lock, String update) {}

    private final EntityManager entities;
    private final RankCheckpoints checkpoints;

    @Inject
    StandingsUpdater(EntityManager entities, RankCheckpoints checkpoints) {
        this.entities = entities;
        this.checkpoints = checkpoints;
    }

    /** To be called in the transaction that has written this submission's verdict, or its cost. */
    public void refresh(long submission) {
        refresh(AT_PROBLEM, submission);
        refresh(OF_PERSON, submission);
    }

    private void refresh(Row row, long submission) {
        entities.createNativeQuery(row.make()).setParameter("id", submission).executeUpdate();
        Object[] before = one(row.lock(), submission);
        Object[] after = one(row.update(), submission);
        checkpoints.move(((Number) after[0]).longValue(), RankPosition.ofRow(before), RankPosition.ofRow(after));
    }

    private Object[] one(String sql, long submission) {
        return (Object[])
                entities.createNativeQuery(sql).setParameter("id", submission).getSingleResult();
    }

    private static String places(String table, boolean scores) {
        return RankingSql.join(
                by -> "%1$s.%2$s, %1$s.%3$s".formatted(table, scores ? by.score() : by.value(), by.submission()));
    }
}
