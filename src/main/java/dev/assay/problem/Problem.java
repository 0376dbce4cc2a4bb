package dev.assay.problem;

import dev.assay.problem.spec.Difficulty;
import dev.assay.problem.spec.ProblemSpec;
import dev.assay.web.RefusedException;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A problem that people can solve: the published version of a package, with what lists show of it. */
@Entity
public class Problem extends PanacheEntityBase {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column
    private String slug;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_zh")
    private String nameZh;

    @Column
    @Enumerated(EnumType.STRING)
    private Difficulty difficulty;

    @Column
    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> keywords;

    @Column(name = "shares_solutions")
    private boolean sharesSolutions;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "published_version_id")
    private ProblemVersion published;

    /** For Hibernate. */
    protected Problem() {}

    Problem(ProblemSpec spec, ProblemVersion version) {
        this.slug = spec.slug();
        publish(spec, version);
    }

    final void publish(ProblemSpec spec, ProblemVersion version) {
        nameEn = spec.name("en");
        nameZh = spec.name("zh");
        difficulty = spec.difficulty();
        keywords = List.copyOf(spec.keywords());
        sharesSolutions = spec.sharesSolutions();
        published = version;
    }

    public static Optional<Problem> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** @throws RefusedException when there is none */
    public static Problem published(String slug) {
        return bySlug(slug).orElseThrow(() -> RefusedException.notFound("There is no problem '" + slug + "'."));
    }

    public long id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    /** The name in this language. */
    public String name(String language) {
        return language.equals("zh") ? nameZh : nameEn;
    }

    public Difficulty difficulty() {
        return difficulty;
    }

    public List<String> keywords() {
        return List.copyOf(keywords);
    }

    /** Whether accepted submissions are shown to who has solved it themselves. */
    public boolean sharesSolutions() {
        return sharesSolutions;
    }

    public ProblemVersion published() {
        return published;
    }
}
