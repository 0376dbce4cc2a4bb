package dev.assay.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.account.Person;
import dev.assay.problem.Problem;
import dev.assay.problem.spec.Verdict;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Submissions that were judged without a judge: entered and given their verdict through the ledger. */
public final class Verdicts {
    private static final String UNKNOWN_SHA = "0".repeat(64);

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
            return Person.byHandle(handle).orElseThrow().id();
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
        StoredResult result = new StoredResult(0, new StoredResult.Compile(true, List.of()), List.of());
        return give(
                slug,
                person,
                "class Solution {}",
                (id, attempt) -> new JudgeNews.Judged(id, attempt, verdict, null, timeMs, memoryKb, result));
    }

    /** What is said in the end of a submission. */
    interface Ending {
        JudgeNews.Judged of(long submission, int attempt);
    }

    static long give(String slug, long person, String source, Ending ending) {
        SubmissionLedger ledger =
                Arc.container().instance(SubmissionLedger.class).get();
        JudgeJob job = QuarkusTransaction.requiringNew()
                .call(() -> ledger.enter(Problem.bySlug(slug).orElseThrow(), Person.findById(person), source));
        ledger.started(new JudgeNews.Started(job.submission(), job.attempt()));
        ledger.judged(ending.of(job.submission(), job.attempt()));
        return job.submission();
    }

    /** Its metered run is still to come. */
    public static void metering(long submission) {
        meter(submission, "DUE", null, null);
    }

    /** As a metered run leaves it. */
    public static void meter(long submission, StoredCost cost) {
        meter(submission, "DONE", null, cost);
    }

    static void meter(long submission, String metering, @Nullable String reason, @Nullable StoredCost cost) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities()
                        .createNativeQuery("update submission set metering = :metering, metering_reason = :reason,"
                                + " metered = cast(:cost as jsonb) where id = :id")
                        .setParameter("metering", metering)
                        .setParameter("reason", reason)
                        .setParameter("cost", cost == null ? null : json(cost))
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
