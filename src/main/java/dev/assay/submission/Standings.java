package dev.assay.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/**
 * What people have reached, for pages and leaderboards. A standing is never added to, always computed anew from the
 * submissions while its row is locked, so it is right whatever verdicts come at the same time, or again.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Standings {
    private static final Row AT_PROBLEM = new Row("""
            insert into standing (problem_id, person_id)
            select problem_id, person_id from submission where id = :id
            on conflict do nothing
            """, """
            select 1 from standing join submission using (problem_id, person_id) where id = :id for update of standing
            """, """
            update standing
               set (submissions, latest_verdict, solved, time_ms, time_submission_id, memory_kb, memory_submission_id) =
                   (select count(*),
                           (array_agg(s.verdict order by s.id desc))[1],
                           min(s.submitted) filter (where s.verdict = 'AC'),
                           min(s.time_ms) filter (where s.verdict = 'AC'),
                           (array_agg(s.id order by s.time_ms, s.id) filter (where s.verdict = 'AC'))[1],
                           min(s.memory_kb) filter (where s.verdict = 'AC'),
                           (array_agg(s.id order by s.memory_kb, s.id) filter (where s.verdict = 'AC'))[1]
                      from submission s
                     where s.problem_id = standing.problem_id and s.person_id = standing.person_id
                       and s.status = 'DONE' and s.verdict <> 'JE')
              from submission mine
             where mine.id = :id
               and standing.problem_id = mine.problem_id and standing.person_id = mine.person_id
            """);

    private static final Row OF_PERSON = new Row("""
            insert into person_standing (person_id) select person_id from submission where id = :id
            on conflict do nothing
            """, """
            select 1 from person_standing join submission using (person_id) where id = :id for update of person_standing
            """, """
            update person_standing
               set (submissions, solved, last_solved) =
                   (select coalesce(sum(s.submissions), 0), count(s.solved), max(s.solved)
                      from standing s where s.person_id = person_standing.person_id)
              from submission mine
             where mine.id = :id and person_standing.person_id = mine.person_id
            """);

    /** A row is made if it is missing, then locked; only after that is read what others have committed. */
    private record Row(String make, String lock, String update) {}

    private final EntityManager entities;

    @Inject
    Standings(EntityManager entities) {
        this.entities = entities;
    }

    /** To be called in the transaction that has written this submission's verdict. */
    void refresh(long submission) {
        refresh(AT_PROBLEM, submission);
        refresh(OF_PERSON, submission);
    }

    private void refresh(Row row, long submission) {
        entities.createNativeQuery(row.make()).setParameter("id", submission).executeUpdate();
        entities.createNativeQuery(row.lock()).setParameter("id", submission).getResultList();
        entities.createNativeQuery(row.update()).setParameter("id", submission).executeUpdate();
    }
}
