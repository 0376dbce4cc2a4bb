package dev.assay.problem;

import dev.assay.format.Difficulty;
import dev.assay.format.ProblemPackage;
import dev.assay.format.ProblemSpec;
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
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

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

    @Column
    private String family;

    @Column(name = "demo_about_en")
    private @Nullable String demoAboutEn;

    @Column(name = "demo_about_zh")
    private @Nullable String demoAboutZh;

    @Column(name = "shares_solutions")
    private boolean sharesSolutions;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "published_version_id")
    private ProblemVersion published;

    /** For Hibernate. */
    protected Problem() {}

    Problem(ProblemPackage source, ProblemVersion version) {
        this.slug = source.spec().slug();
        publish(source, version);
    }

    final void publish(ProblemPackage source, ProblemVersion version) {
        ProblemSpec spec = source.spec();
        nameEn = spec.name("en");
        nameZh = spec.name("zh");
        difficulty = spec.difficulty();
        keywords = List.copyOf(spec.keywords());
        family = spec.family();
        demoAboutEn = source.demo().map(demo -> demo.about("en")).orElse(null);
        demoAboutZh = source.demo().map(demo -> demo.about("zh")).orElse(null);
        sharesSolutions = spec.sharesSolutions();
        published = version;
    }

    public static Optional<Problem> bySlug(String slug) {
        return find("slug", slug).firstResultOptional();
    }

    /** The order of lists: by family, then by name in this language. */
    public static Comparator<Problem> byFamily(String language) {
        return Comparator.comparingInt((Problem each) -> ProblemSpec.FAMILIES.indexOf(each.family))
                .thenComparing(each -> each.name(language));
    }

    /** @throws RequestRejectedException when there is none */
    public static Problem published(String slug) {
        return bySlug(slug)
                .orElseThrow(() -> RequestRejectedException.notFound(
                        Texts.ofRequest(ProblemMessages.class).noProblem(slug)));
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

    /** What it is about: {@link ProblemSpec#FAMILIES}. */
    public String family() {
        return family;
    }

    /** A sentence about its demo in this language; empty when it has none. */
    public Optional<String> demoAbout(String language) {
        return Optional.ofNullable(language.equals("zh") ? demoAboutZh : demoAboutEn);
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
