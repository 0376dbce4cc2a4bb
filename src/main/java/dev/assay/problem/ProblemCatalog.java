package dev.assay.problem;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.assay.judging.PreparedProblem;
import dev.assay.problem.reading.InvalidPackageException;
import dev.assay.problem.reading.PackageFiles;
import dev.assay.problem.reading.PackageReader;
import dev.assay.problem.spec.ProblemPackage;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;

/** Versions of packages, parsed and prepared, kept in memory as long as they are used. */
@ApplicationScoped
public class ProblemCatalog {
    private static final int KEPT = 64;

    /** Of packages with much in them, fewer are kept. */
    private static final int BYTES_KEPT = 512 << 20;

    private final Judges judges;
    private final LoadingCache<Version, ProblemPackage> packages =
            ProblemCatalog.<ProblemPackage>cache(Function.identity()).build(ProblemCatalog::read);
    private final LoadingCache<Version, PreparedProblem> prepared =
            cache(PreparedProblem::source).build(this::prepare);

    /** Names a version for ever. */
    public record Version(String slug, String sha256) {
        public static Version of(ProblemVersion version) {
            return new Version(version.slug(), version.sha256());
        }
    }

    @Inject
    ProblemCatalog(Judges judges) {
        this.judges = judges;
    }

    private static <T> Caffeine<Version, T> cache(Function<T, ProblemPackage> source) {
        return Caffeine.newBuilder()
                .maximumWeight(BYTES_KEPT)
                .weigher((version, value) ->
                        Math.max(BYTES_KEPT / KEPT, source.apply(value).bytes()));
    }

    /** The package as its author wrote it. */
    public ProblemPackage source(ProblemVersion version) {
        return packages.get(Version.of(version));
    }

    /**
     * The package with all its tests, ready to judge.
     *
     * @throws IOException our own fault
     */
    public PreparedProblem prepared(Version version) throws IOException {
        try {
            return prepared.get(version);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private PreparedProblem prepare(Version version) {
        try {
            return judges.preparation().prepare(packages.get(version));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ProblemPackage read(Version version) {
        byte[] zip = QuarkusTransaction.joiningExisting()
                .call(() -> ProblemVersion.of(version.slug(), version.sha256())
                        .orElseThrow(() -> new IllegalStateException("no version " + version))
                        .zip());
        try {
            return PackageReader.read(version.slug(), PackageFiles.ofZip(zip));
        } catch (InvalidPackageException e) {
            throw new IllegalStateException("a stored package is no longer read: " + version, e);
        }
    }
}
