package dev.assay.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.account.User;
import dev.assay.format.Verdict;
import dev.assay.problem.Problem;
import dev.assay.standings.StandingsUpdater;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The rows of submissions. Every write is fenced: it changes a row only if the attempt is the one that is current and
 * no verdict is there, so whoever comes late, or twice, changes nothing. Times are the database's.
 */
@ApplicationScoped
@Transactional
class SubmissionRepository {
    /** After so many faults of ours, over several minutes, somebody has to look. */
    static final int MAX_ATTEMPTS = 8;

    private static final int MAX_METERINGS = 3;
    private static final Duration METERING_PAUSE = Duration.ofSeconds(30);
    private static final String OUR_FAULT = "this failed by a fault of the judge, several times";

    private static final String TRY_AGAIN =
            "update submission set status = 'QUEUED', attempt = attempt + 1, heard = now()";
    private static final String GIVE_UP =
            "update submission set status = 'DONE', heard = now(), verdict = 'JE', reason = 'ATTEMPTS'";

    /** A cost that is known stays; only its lines are missing then. */
    private static final String REFUSE = """
            update submission
               set metering = case when cost is null then 'REFUSED' else 'DONE' end,
                   metering_reason = case when cost is null then :reason end,
                   metering_heard = now()
             where id = :id and attempt = :attempt and metering = 'DUE'
            """;

    /** As Hibernate reads it, which is not as the REST interface writes it. */
    private static final ObjectMapper JSON = new ObjectMapper();

    private final EntityManager entities;
    private final StandingsUpdater standings;

    @Inject
    SubmissionRepository(EntityManager entities, StandingsUpdater standings) {
        this.entities = entities;
        this.standings = standings;
    }

    JudgeJob enter(Problem problem, User person, String source) {
        Submission submission = new Submission(problem, person, source, Instant.now());
        submission.persist();
        return JudgeJob.of(submission);
    }

    boolean started(JudgingEvent.Started news) {
        return update(
                        "update submission set status = 'RUNNING', heard = now() where id = :id and attempt = :attempt"
                                + " and status = 'QUEUED'",
                        news)
                == 1;
    }

    /** Writes the verdict, unless there is one or the attempt is not the current one any more. */
    boolean judged(JudgingEvent.Judged news) {
        boolean written = entities.createNativeQuery("""
                                update submission
                                   set status = 'DONE', heard = now(), verdict = :verdict, reason = :reason,
                                       time_ms = :time, memory_kb = :memory, result = cast(:result as jsonb),
                                       metering = case when :due then 'DUE' end,
                                       metering_heard = case when :follows then now() end
                                 where id = :id and attempt = :attempt and status <> 'DONE'
                                """)
                        .setParameter("id", news.submission())
                        .setParameter("attempt", news.attempt())
                        .setParameter("verdict", news.verdict().name())
                        .setParameter("reason", news.reason())
                        .setParameter("time", news.timeMs())
                        .setParameter("memory", news.memoryKb())
                        .setParameter("result", json(news.result()))
                        .setParameter("due", hasCost(news))
                        .setParameter("follows", news.costFollows())
                        .executeUpdate()
                == 1;
        return refreshed(news.submission(), written);
    }

    /** What is accepted has a cost, and where the problem limits cost, what was not accepted for that alone. */
    private static boolean hasCost(JudgingEvent.Judged news) {
        return news.verdict() == Verdict.AC || (news.verdict() == Verdict.CLE && news.costFollows());
    }

    /**
     * Writes what an accepted submission costs, unless that is known or the attempt is not the current one any more.
     *
     * @param attempt the one whose verdict it is
     */
    boolean metered(long submission, int attempt, StoredCost cost) {
        boolean written = entities.createNativeQuery("""
                                update submission
                                   set metering = 'DONE', metering_heard = now(), cost = :cost, cost_model = :model,
                                       metered = cast(:metered as jsonb)
                                 where id = :id and attempt = :attempt and metering = 'DUE'
                                """)
                        .setParameter("id", submission)
                        .setParameter("attempt", attempt)
                        .setParameter("cost", cost.cost())
                        .setParameter("model", cost.costModel())
                        .setParameter("metered", json(cost))
                        .executeUpdate()
                == 1;
        return refreshed(submission, written);
    }

    /** Adds the counts of its lines to what a submission costs, unless the attempt is not the current one any more. */
    boolean linesCounted(JudgingEvent.LinesCounted news) {
        return entities.createNativeQuery("""
                                update submission
                                   set metering = 'DONE', metering_heard = now(),
                                       metered = jsonb_set(metered, '{lines}', cast(:lines as jsonb))
                                 where id = :id and attempt = :attempt and metering = 'DUE' and cost is not null
                                """)
                        .setParameter("id", news.submission())
                        .setParameter("attempt", news.attempt())
                        .setParameter("lines", json(news.lines()))
                        .executeUpdate()
                == 1;
    }

    /**
     * Has the lines counted of a submission whose cost is known.
     *
     * @return whether they were neither counted nor being counted
     */
    boolean wantLines(long submission) {
        return entities.createNativeQuery("""
                                update submission
                                   set metering = 'DUE', metering_heard = null, metering_tries = 0
                                 where id = :id and metering = 'DONE' and jsonb_array_length(metered -> 'lines') = 0
                                """).setParameter("id", submission).executeUpdate() == 1;
    }

    /** Writes that an accepted submission cannot be metered, unless it has been. */
    boolean meteringRefused(long submission, int attempt, String reason) {
        return entities.createNativeQuery(REFUSE)
                        .setParameter("id", submission)
                        .setParameter("attempt", attempt)
                        .setParameter("reason", reason.replace('\0', '\uFFFD'))
                        .executeUpdate()
                == 1;
    }

    /**
     * Notes that metering failed by our fault, and gives up after a few times.
     *
     * @return whether that was the last time
     */
    boolean meteringFailed(JudgingEvent.MeteringFailed news) {
        boolean last = entities.createNativeQuery(REFUSE + " and metering_tries >= :tries")
                        .setParameter("id", news.submission())
                        .setParameter("attempt", news.attempt())
                        .setParameter("reason", OUR_FAULT)
                        .setParameter("tries", MAX_METERINGS - 1)
                        .executeUpdate()
                == 1;
        if (!last) {
            update(
                    "update submission set metering_tries = metering_tries + 1, metering_heard = now()"
                            + " where id = :id and attempt = :attempt and metering = 'DUE'",
                    news);
        }
        return last;
    }

    /** What is to be metered, and whose it is. */
    record DueMetering(JudgeJob job, long person) {}

    /**
     * What is to be metered next, but for what failed just now: the oldest of the person whose turn it is.
     *
     * @param lastPerson whose turn it was before
     */
    Optional<DueMetering> meteringDue(long lastPerson) {
        return firstDue(lastPerson)
                .or(() -> firstDue(-1))
                .map(id -> Submission.<Submission>findById(id))
                .map(row -> new DueMetering(JudgeJob.of(row), row.person().id()));
    }

    private Optional<Long> firstDue(long after) {
        List<?> first = entities.createNativeQuery("""
                        select id from submission
                         where metering = 'DUE' and person_id > :after
                           and (metering_heard is null or metering_heard < now() - make_interval(secs => :pause))
                         order by person_id, id limit 1
                        """, Long.class)
                .setParameter("after", after)
                .setParameter("pause", METERING_PAUSE.toMillis() / 1e3)
                .getResultList();
        return first.stream().findFirst().map(id -> (Long) id);
    }

    /**
     * Takes a verdict back, with its cost, and opens a new attempt. One submission a transaction: see {@link StandingsUpdater}.
     *
     * @return what is to be judged, empty when there is no verdict, and nothing has changed
     */
    Optional<JudgeJob> rejudge(long submission) {
        boolean reopened =
                entities.createNativeQuery("""
                                update submission
                                   set status = 'QUEUED', attempt = attempt + 1, heard = now(), verdict = null, reason = null,
                                       time_ms = null, memory_kb = null, result = null, metering = null,
                                       metering_tries = 0, metering_heard = null, metering_reason = null, cost = null,
                                       cost_model = null, metered = null
                                 where id = :id and status = 'DONE'
                                """).setParameter("id", submission).executeUpdate() == 1;
        return refreshed(submission, reopened) ? Optional.of(job(submission)) : Optional.empty();
    }

    /**
     * As {@link #rejudge}, for what ended as JE and is tried again by itself.
     *
     * @return whether it is in the queue again
     */
    boolean retry(long submission) {
        entities.createNativeQuery("update submission set retries = retries + 1 where id = :id and verdict = 'JE'")
                .setParameter("id", submission)
                .executeUpdate();
        return rejudge(submission).isPresent();
    }

    /**
     * Some that ended as JE and are to be tried again: before judging became possible again, or long enough ago.
     *
     * @param most what was tried so often by itself already is left alone
     */
    List<Waiting> judgeErrors(Instant ableSince, Duration pause, int most, int count) {
        return entities.createQuery("""
                        select s.id, s.person.id from Submission s
                         where s.verdict = :error and s.retries < :most
                           and (s.lastHeartbeat < :able or s.lastHeartbeat < :longAgo)
                         order by s.lastHeartbeat
                        """, Waiting.class)
                .setParameter("error", Verdict.JE)
                .setParameter("most", most)
                .setParameter("able", ableSince)
                .setParameter("longAgo", Instant.now().minus(pause))
                .setMaxResults(count)
                .getResultList();
    }

    private boolean refreshed(long submission, boolean changed) {
        if (changed) {
            standings.refresh(submission);
        }
        return changed;
    }

    /**
     * Puts a submission whose attempt failed back in the queue; after the last attempt it ends as JE.
     *
     * @return where it is now, empty when the attempt was not the current one and nothing has changed
     */
    Optional<Submission.Status> failed(JudgingEvent.Failed news) {
        boolean last = news.attempt() >= MAX_ATTEMPTS;
        String change = last ? GIVE_UP : TRY_AGAIN;
        int changed = update(change + " where id = :id and attempt = :attempt and status <> 'DONE'", news);
        return changed == 0 ? Optional.empty() : Optional.of(last ? Submission.Status.DONE : Submission.Status.QUEUED);
    }

    /** Puts back in the queue what was not tried. */
    boolean unavailable(JudgingEvent.Unavailable news) {
        return update(
                        "update submission set status = 'QUEUED', heard = now() where id = :id and attempt = :attempt"
                                + " and status <> 'DONE'",
                        news)
                == 1;
    }

    private int update(String sql, JudgingEvent news) {
        return entities.createNativeQuery(sql)
                .setParameter("id", news.submission())
                .setParameter("attempt", news.attempt())
                .executeUpdate();
    }

    /** Notes that these are still being judged. */
    void recordHeartbeats(Collection<Long> running) {
        entities.createNativeQuery(
                        "update submission set heard = now() where status = 'RUNNING' and id = any(cast(:ids as bigint[]))")
                .setParameter("ids", running.toArray(Long[]::new))
                .executeUpdate();
    }

    /**
     * Opens a new attempt for what was being judged and has not been heard of for so long. What was lost with every
     * attempt it may have, such as a submission that takes the server with it, ends as JE.
     */
    int reopen(Duration silence) {
        reopen(GIVE_UP, "attempt >= " + MAX_ATTEMPTS, silence);
        return reopen(TRY_AGAIN, "attempt < " + MAX_ATTEMPTS, silence);
    }

    private int reopen(String change, String which, Duration silence) {
        return entities.createNativeQuery(change + " where status = 'RUNNING' and " + which
                        + " and heard <= now() - make_interval(secs => :silence)")
                .setParameter("silence", silence.toMillis() / 1e3)
                .executeUpdate();
    }

    /** One that waits, and whose it is. */
    record Waiting(long submission, long person) {}

    /** Some that wait, the oldest first, of those that are younger than the given one. */
    List<Waiting> queued(long after, int count) {
        return entities.createQuery(
                        "select s.id, s.person.id from Submission s where s.status = :queued and s.id > :after order by s.id",
                        Waiting.class)
                .setParameter("queued", Submission.Status.QUEUED)
                .setParameter("after", after)
                .setMaxResults(count)
                .getResultList();
    }

    /** What a worker needs for one that waits, empty when it does not wait any more. */
    Optional<JudgeJob> queuedJob(long submission) {
        return Submission.<Submission>findByIdOptional(submission)
                .filter(row -> row.status() == Submission.Status.QUEUED)
                .map(JudgeJob::of);
    }

    JudgeJob job(long submission) {
        return JudgeJob.of(Submission.<Submission>findById(submission));
    }

    private static String json(Object stored) {
        try {
            return JSON.writeValueAsString(stored);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
