package dev.assay.problem;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

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

    /** For Hibernate. */
    protected ProblemVersion() {}

    /** @param zip handed over, not to be changed */
    ProblemVersion(String slug, String sha256, byte[] zip) {
        this.slug = slug;
        this.sha256 = sha256;
        this.zip = zip;
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

    /** Not a copy: leave it as it is. */
    byte[] zip() {
        return zip;
    }
}
