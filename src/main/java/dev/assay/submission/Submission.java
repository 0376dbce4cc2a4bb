package dev.assay.submission;

import dev.assay.account.AuthenticatedUser;
import dev.assay.account.User;
import dev.assay.format.Verdict;
import dev.assay.judging.CostModel;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemVersion;
import dev.assay.web.RequestRejectedException;
import dev.assay.web.Texts;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A source that somebody sent in for a problem, and what became of it. Written by {@link SubmissionRepository} only. */
@Entity
public class Submission extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Problem problem;

    @ManyToOne(fetch = FetchType.LAZY)
    private ProblemVersion version;

    @ManyToOne(fetch = FetchType.LAZY)
    private User person;

    @Column
    private String source;

    @Column
    private Instant submitted;

    @Column
    @Enumerated(EnumType.STRING)
    private Status status;

    @Column
    private int attempt;

    /** How often it was judged again by itself after a fault of ours. */
    @Column
    private short retries;

    /** When its judging last gave a sign of life. */
    @Column(name = "heard")
    private Instant lastHeartbeat;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable Verdict verdict;

    @Column
    private @Nullable String reason;

    @Column(name = "time_ms")
    private @Nullable Long timeMs;

    @Column(name = "memory_kb")
    private @Nullable Long memoryKb;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable StoredResult result;

    /** In UTF-8; the database's. */
    @Column(name = "source_bytes", insertable = false, updatable = false)
    private int sourceBytes;

    @Column
    @Enumerated(EnumType.STRING)
    private @Nullable Metering metering;

    @Column(name = "metering_tries")
    private short meteringTries;

    /** When its metering last gave a sign of life. */
    @Column(name = "metering_heard")
    private @Nullable Instant meteringHeard;

    @Column(name = "metering_reason")
    private @Nullable String meteringReason;

    @Column
    private @Nullable Long cost;

    @Column(name = "cost_model")
    private @Nullable Short costModel;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable StoredCost metered;

    /** Where a submission is on its way. */
    public enum Status {
        QUEUED,
        RUNNING,
        DONE
    }

    /** Where an accepted submission is on its way to a cost. */
    public enum Metering {
        /** It is to be metered, or just being metered. */
        DUE,
        DONE,
        /** It could not be. */
        REFUSED
    }

    /** For Hibernate. */
    protected Submission() {}

    Submission(Problem problem, User person, String source, Instant now) {
        this.problem = problem;
        this.version = problem.published();
        this.person = person;
        this.source = source;
        this.submitted = now;
        this.lastHeartbeat = now;
        this.status = Status.QUEUED;
        this.attempt = 1;
    }

    /**
     * One's own, anybody's for an administrator, and solutions that the problem shares with who has solved it.
     *
     * @throws RequestRejectedException for others, who are told that there is none
     */
    static Submission visibleTo(AuthenticatedUser viewer, long id) {
        return Submission.<Submission>findByIdOptional(id)
                .filter(s -> viewer.isAdmin() || s.person().id() == viewer.personId() || s.isSharedWith(viewer))
                .orElseThrow(() -> notYours(id));
    }

    private boolean isSharedWith(AuthenticatedUser viewer) {
        return verdict == Verdict.AC && problem.sharesSolutions() && hasSolved(viewer, problem);
    }

    public static boolean hasSolved(AuthenticatedUser viewer, Problem problem) {
        return count("problem = ?1 and person.id = ?2 and verdict = ?3", problem, viewer.personId(), Verdict.AC) > 0;
    }

    public static RequestRejectedException notYours(long id) {
        return RequestRejectedException.notFound(
                Texts.ofRequest(SubmissionMessages.class).notYourSubmission(id));
    }

    /**
     * A person's submissions, the latest first.
     *
     * @param slug of the problem they are for, empty for all
     * @param before only those with a smaller id
     */
    static List<Submission> latest(long person, String slug, long before, int count) {
        return Submission.<Submission>find(
                        "from Submission s join fetch s.problem where s.person.id = ?1 and s.id < ?2"
                                + " and (?3 = '' or s.problem.slug = ?3) order by s.id desc",
                        person,
                        before,
                        slug)
                .page(0, count)
                .list();
    }

    public long id() {
        return id;
    }

    public Problem problem() {
        return problem;
    }

    public ProblemVersion version() {
        return version;
    }

    public User person() {
        return person;
    }

    public String source() {
        return source;
    }

    public Instant submitted() {
        return submitted;
    }

    public Status status() {
        return status;
    }

    public int attempt() {
        return attempt;
    }

    public Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<Long> timeMs() {
        return Optional.ofNullable(timeMs);
    }

    public Optional<Long> memoryKb() {
        return Optional.ofNullable(memoryKb);
    }

    Optional<StoredResult> result() {
        return Optional.ofNullable(result);
    }

    public int sourceBytes() {
        return sourceBytes;
    }

    /** Empty when there is nothing to meter. */
    public Optional<Metering> metering() {
        return Optional.ofNullable(metering);
    }

    int meteringTries() {
        return meteringTries;
    }

    Optional<Instant> meteringHeard() {
        return Optional.ofNullable(meteringHeard);
    }

    public Optional<String> meteringReason() {
        return Optional.ofNullable(meteringReason);
    }

    /** Bytecodes executed, by the cost model that is current; costs of earlier ones do not count. */
    public Optional<Long> cost() {
        return isOfCurrentModel() ? Optional.ofNullable(cost) : Optional.empty();
    }

    public Optional<StoredCost> metered() {
        return isOfCurrentModel() ? Optional.ofNullable(metered) : Optional.empty();
    }

    private boolean isOfCurrentModel() {
        return costModel != null && costModel == CostModel.CURRENT;
    }
}
