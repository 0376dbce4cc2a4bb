package dev.assay.problem;

import dev.assay.judging.Holdings;
import dev.assay.judging.Preparation;
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
import org.jspecify.annotations.Nullable;

/** Versions of packages, parsed and prepared, held in memory as long as they are used and there is room. */
@ApplicationScoped
public class ProblemCatalog {
    private final Judges judges;
    private final Holdings holdings;

    /** Names a version for ever. */
    public record Version(String slug, String sha256) {
        public static Version of(ProblemVersion version) {
            return new Version(version.slug(), version.sha256());
        }
    }

    /** A package and, once that was asked for, how it is judged: that needs little more memory. */
    private static final class Volume implements Holdings.Held {
        private final ProblemPackage source;
        private @Nullable PreparedProblem prepared;

        Volume(ProblemPackage source) {
            this.source = source;
        }

        @Override
        public long bytes() {
            return source.bytes();
        }

        synchronized PreparedProblem prepared(Preparation preparation) throws IOException {
            PreparedProblem known = prepared;
            if (known == null) {
                known = preparation.prepare(source);
                prepared = known;
            }
            return known;
        }
    }

    @Inject
    ProblemCatalog(Judges judges) {
        this.judges = judges;
        this.holdings = judges.holdings();
    }

    /** The package as its author wrote it. */
    public ProblemPackage source(ProblemVersion version) {
        try {
            return volume(Version.of(version)).source;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The package with all its tests, ready to judge.
     *
     * @throws IOException our own fault
     */
    public PreparedProblem prepared(Version version) throws IOException {
        return volume(version).prepared(judges.preparation());
    }

    private Volume volume(Version version) throws IOException {
        return holdings.get(version, Volume.class, () -> new Volume(read(version)));
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
