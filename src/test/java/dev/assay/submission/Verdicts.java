package dev.assay.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.account.User;
import dev.assay.format.Verdict;
import dev.assay.judging.CostModel;
import dev.assay.problem.Problem;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Submissions that were judged without a judge: entered and given their verdict through the ledger. */
public final class Verdicts {
    private static final String UNKNOWN_SHA = "0".repeat(64);
    private static final StoredResult NOTHING =
            new StoredResult(0, new StoredResult.Compile(true, List.of()), List.of());

    private Verdicts() {}

    /** A problem without tests, which can be looked at but not judged. */
    public static void problem(String slug) {
        QuarkusTransaction.requiringNew().run(() -> {
            entities()
                    .createNativeQuery("""
                        with version as (
                            insert into problem_version (slug, sha256, package) values (:slug, :sha, '') returning id)
                        insert into problem (slug, name_en, name_zh, difficulty, keywords, published_version_id)
                        select :slug, :slug, :slug, 'EASY', array['made up'], id from version
                        """)
                    .setParameter("slug", slug)
                    .setParameter("sha", UNKNOWN_SHA)
                    .executeUpdate();
        });
    }

    public static long person(String handle) {
        return QuarkusTransaction.requiringNew().call(() -> {
            entities()
                    .createNativeQuery("insert into person (handle, display_name, password_hash) values (:h, :h, '-')")
                    .setParameter("h", handle)
                    .executeUpdate();
            return User.byHandle(handle).orElseThrow().id();
        });
    }

    /** As a new version of the problem's package would say. */
    public static void share(String slug, boolean solutions) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities()
                        .createNativeQuery("update problem set shares_solutions = :shares where slug = :slug")
                        .setParameter("shares", solutions)
                        .setParameter("slug", slug)
                        .executeUpdate());
    }

    /** @return the submission's id */
    public static long give(String slug, long person, Verdict verdict, long timeMs, long memoryKb) {
        return give(
                slug,
                person,
                "class Solution {}",
                (id, attempt) -> new JudgingEvent.Judged(id, attempt, verdict, null, timeMs, memoryKb, NOTHING));
    }

    /** An accepted submission with this many letters in it, and what it costs. */
    public static long giveCosting(String slug, long person, long cost, long timeMs, int letters) {
        return giveCosting(slug, person, cost, timeMs, letters, () -> {});
    }

    /** @param before what is waited for between the start of its judging and the verdict */
    public static long giveCosting(String slug, long person, long cost, long timeMs, int letters, Runnable before) {
        long submission = give(slug, person, "x".repeat(letters), (id, attempt) -> {
            before.run();
            return new JudgingEvent.Judged(id, attempt, Verdict.AC, null, timeMs, 1, NOTHING, true);
        });
        meter(submission, cost);
        return submission;
    }

    /** An accepted submission with this source. */
    public static long giveSource(String slug, long person, String source) {
        return give(
                slug,
                person,
                source,
                (id, attempt) -> new JudgingEvent.Judged(id, attempt, Verdict.AC, null, 1, 1, NOTHING));
    }

    /** As the metered guest says it after the verdict. */
    public static boolean meter(long submission, long cost) {
        return meter(submission, costing(cost));
    }

    public static boolean meter(long submission, StoredCost cost) {
        return repository().metered(submission, attempt(submission), cost);
    }

    /** Takes the verdict back and gives another one. */
    public static void rejudge(long submission, Verdict verdict, long timeMs, long memoryKb) {
        JudgeJob job = running(() -> repository().rejudge(submission).orElseThrow());
        repository()
                .judged(new JudgingEvent.Judged(submission, job.attempt(), verdict, null, timeMs, memoryKb, NOTHING));
    }

    static StoredCost costing(long cost) {
        return new StoredCost(CostModel.CURRENT, cost, 0, 0, 0, List.of(), null, List.of(), null, List.of(), List.of());
    }

    private static int attempt(long submission) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Submission.<Submission>findByIdOptional(submission)
                        .orElseThrow()
                        .attempt());
    }

    /** What is opened starts in the same transaction, so that nobody finds it waiting. */
    private static JudgeJob running(Supplier<JudgeJob> opened) {
        return QuarkusTransaction.requiringNew().call(() -> {
            JudgeJob job = opened.get();
            repository().started(new JudgingEvent.Started(job.submission(), job.attempt()));
            return job;
        });
    }

    private static SubmissionRepository repository() {
        return Arc.container().instance(SubmissionRepository.class).get();
    }

    /** One that is being judged, and stays so. */
    static JudgeJob open(String slug, long person) {
        return running(() ->
                repository().enter(Problem.bySlug(slug).orElseThrow(), User.findById(person), "class Solution {}"));
    }

    /** Accepts what was {@link #open}. */
    static void accept(JudgeJob job) {
        repository().judged(new JudgingEvent.Judged(job.submission(), job.attempt(), Verdict.AC, null, 1, 1, NOTHING));
    }

    /** What is said in the end of a submission. */
    interface Ending {
        JudgingEvent.Judged of(long submission, int attempt);
    }

    static long give(String slug, long person, String source, Ending ending) {
        JudgeJob job =
                running(() -> repository().enter(Problem.bySlug(slug).orElseThrow(), User.findById(person), source));
        repository().judged(ending.of(job.submission(), job.attempt()));
        return job.submission();
    }

    /** Its metered run is still to come. */
    public static void metering(long submission) {
        meter(submission, "DUE", null, null);
    }

    static void meter(long submission, String metering, @Nullable String reason, @Nullable StoredCost cost) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities()
                        .createNativeQuery("update submission set metering = :metering, metering_reason = :reason,"
                                + " metered = cast(:cost as jsonb), cost = cast(:sum as bigint),"
                                + " cost_model = cast(:model as smallint) where id = :id")
                        .setParameter("metering", metering)
                        .setParameter("reason", reason)
                        .setParameter("cost", cost == null ? null : json(cost))
                        .setParameter("sum", cost == null ? null : cost.cost())
                        .setParameter("model", cost == null ? null : cost.costModel())
                        .setParameter("id", submission)
                        .executeUpdate());
    }

    private static String json(StoredCost cost) {
        try {
            return new ObjectMapper().writeValueAsString(cost);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EntityManager entities() {
        return Arc.container().instance(EntityManager.class).get();
    }
}
