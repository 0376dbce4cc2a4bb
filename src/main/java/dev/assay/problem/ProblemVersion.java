package dev.assay.problem;

import dev.assay.format.ProblemPackage;
import dev.assay.format.TimeLimit;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A package as it once arrived. It never changes; what it is called, its SHA-256, follows from its bytes. */
@Entity
@Table(name = "problem_version")
public class ProblemVersion extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column
    private String slug;

    @Column
    private String sha256;

    /** The package as a zip: megabytes, which most who load a version do not ask for. */
    @Basic(fetch = FetchType.LAZY)
    @Immutable // else Hibernate keeps a copy, to see whether it was changed
    @Column(name = "package")
    private byte[] zip;

    /** Null when the package states it. */
    @Column(name = "time_limit_ms")
    private @Nullable Integer timeLimitMs;

    @Column(name = "time_limit_origin")
    @Enumerated(EnumType.STRING)
    private TimeLimit.Origin timeLimitOrigin;

    @Column
    private boolean verified;

    /** For Hibernate. */
    protected ProblemVersion() {}

    /**
     * A version with what importing it has told.
     *
     * @param zip handed over, not to be changed
     * @param verified whether a program of the jury was accepted
     */
    ProblemVersion(String slug, String sha256, byte[] zip, TimeLimit timeLimit, boolean verified) {
        this.slug = slug;
        this.sha256 = sha256;
        this.zip = zip;
        this.timeLimitOrigin = timeLimit.origin();
        this.timeLimitMs = timeLimit.origin() == TimeLimit.Origin.STATED
                ? null
                : Math.toIntExact(timeLimit.time().toMillis());
        this.verified = verified;
    }

    static Optional<ProblemVersion> of(String slug, String sha256) {
        return find("slug = ?1 and sha256 = ?2", slug, sha256).firstResultOptional();
    }

    public long id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String sha256() {
        return sha256;
    }

    /** The package with the time limit that was found for it. */
    ProblemPackage withTimeLimit(ProblemPackage source) {
        return timeLimitMs == null ? source : source.withTimeLimit(Duration.ofMillis(timeLimitMs));
    }

    public TimeLimit.Origin timeLimitOrigin() {
        return timeLimitOrigin;
    }

    /** Whether a program of the jury has shown that the problem can be solved here. */
    public boolean verified() {
        return verified;
    }

    /** Not a copy: leave it as it is. */
    byte[] zip() {
        return zip;
    }
}
