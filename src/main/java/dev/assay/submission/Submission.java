package dev.assay.submission;

import dev.assay.account.Person;
import dev.assay.problem.Problem;
import dev.assay.problem.ProblemVersion;
import dev.assay.problem.spec.Verdict;
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
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A source that somebody sent in for a problem, and what became of it. Written by {@link SubmissionLedger} only. */
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
    private Person person;

    @Column
    private String source;

    @Column
    private Instant submitted;

    @Column
    @Enumerated(EnumType.STRING)
    private Status status;

    @Column
    private int attempt;

    /** When its judging last gave a sign of life. */
    @Column
    private Instant heard;

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

    /** Where a submission is on its way. */
    public enum Status {
        QUEUED,
        RUNNING,
        DONE
    }

    /** For Hibernate. */
    protected Submission() {}

    Submission(Problem problem, Person person, String source, Instant now) {
        this.problem = problem;
        this.version = problem.published();
        this.person = person;
        this.source = source;
        this.submitted = now;
        this.heard = now;
        this.status = Status.QUEUED;
        this.attempt = 1;
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

    public Person person() {
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
}
