package dev.assay.playground;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A run of a demo that has ended. Who knows its id may see it. */
@Entity
@Table(name = "demo_run")
class DemoRun extends PanacheEntityBase {
    @Id
    private String id;

    @Column(name = "problem_version_id")
    private long version;

    @Column(name = "person_id")
    private @Nullable Long person;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode parameters;

    @Column
    private @Nullable String source;

    @Column
    private String printed;

    @Column
    @JdbcTypeCode(SqlTypes.JSON)
    private JsonNode ending;

    /** Whether it is what the demo's page opens with: the package's own program with the parameters' default values. */
    @Column(name = "is_default")
    private boolean isDefault;

    /** For Hibernate. */
    protected DemoRun() {}

    DemoRun(
            String id,
            long version,
            Optional<Fork> fork,
            JsonNode parameters,
            boolean isDefault,
            String printed,
            JsonNode ending) {
        this.id = id;
        this.version = version;
        this.person = fork.map(Fork::person).orElse(null);
        this.source = fork.map(Fork::source).orElse(null);
        this.parameters = parameters;
        this.isDefault = isDefault;
        this.printed = printed;
        this.ending = ending;
    }

    /** A program that somebody has changed. */
    record Fork(long person, String source) {}

    /** The run of the package's own program, if there has been one. */
    static Optional<DemoRun> own(long version, JsonNode parameters) {
        return find("version = ?1 and source is null and parameters = ?2", version, parameters)
                .firstResultOptional();
    }

    /** The run that the page of this version opens with, once it has been made. */
    static Optional<String> defaultOf(long version) {
        return find("select r.id from DemoRun r where r.version = ?1 and r.isDefault", version)
                .project(String.class)
                .firstResultOptional();
    }

    static Optional<DemoRun> of(String slug, String id) {
        return find(
                        "from DemoRun r where r.id = ?1"
                                + " and r.version in (select v.id from ProblemVersion v where v.slug = ?2)",
                        id,
                        slug)
                .firstResultOptional();
    }

    /** Of a person's forks, and of a version's own program, the latest runs stay, and the default run in any case. */
    static void forgetOlder(Optional<Fork> fork, long version, int kept) {
        String kin = fork.isPresent()
                ? "source is not null and person_id = ?1"
                : "source is null and problem_version_id = ?1";
        getEntityManager()
                .createNativeQuery("delete from demo_run where " + kin
                        + " and not is_default and id not in (select id from demo_run where " + kin
                        + " order by ended desc limit ?2)")
                .setParameter(1, fork.map(Fork::person).orElse(version))
                .setParameter(2, kept)
                .executeUpdate();
    }

    void makeDefault() {
        isDefault = true;
    }

    String id() {
        return id;
    }

    JsonNode parameters() {
        return parameters;
    }

    Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /** JSON Lines. */
    String printed() {
        return printed;
    }

    JsonNode ending() {
        return ending;
    }
}
