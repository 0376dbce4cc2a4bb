package dev.assay.problem;

import dev.assay.format.ProblemPackage;
import dev.assay.format.reader.PackageReader;
import dev.assay.format.reader.archive.ZipReader;
import dev.assay.format.validation.InvalidPackageException;
import dev.assay.judgeruntime.JudgeService;
import dev.assay.judging.PackageCache;
import dev.assay.judging.PreparedProblem;
import dev.assay.judging.ProblemPreparer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Versions of packages, parsed and prepared, held in memory as long as they are used and there is room. */
@ApplicationScoped
public class ProblemCatalog {
    private final JudgeService judgeService;
    private final PackageCache packageCache;

    /** Names a version for ever. */
    public record Version(String slug, String sha256) {
        public static Version of(ProblemVersion version) {
            return new Version(version.slug(), version.sha256());
        }
    }

    /** A package and, once that was asked for, how it is judged: that needs little more memory. */
    private static final class Volume implements PackageCache.Held {
        private final ProblemPackage source;
        private @Nullable PreparedProblem prepared;

        Volume(ProblemPackage source) {
            this.source = source;
        }

        @Override
        public long bytes() {
            return source.bytes();
        }

        synchronized PreparedProblem prepared(ProblemPreparer preparation) throws IOException {
            PreparedProblem known = prepared;
            if (known == null) {
                known = preparation.prepare(source);
                prepared = known;
            }
            return known;
        }
    }

    @Inject
    ProblemCatalog(JudgeService judgeService) {
        this.judgeService = judgeService;
        this.packageCache = judgeService.packageCache();
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
        return volume(version).prepared(judgeService.preparation());
    }

    private Volume volume(Version version) throws IOException {
        return packageCache.get(version, Volume.class, () -> new Volume(read(version)));
    }

    private static ProblemPackage read(Version version) {
        ProblemVersion stored = QuarkusTransaction.joiningExisting().call(() -> {
            ProblemVersion row = ProblemVersion.of(version.slug(), version.sha256())
                    .orElseThrow(() -> new IllegalStateException("no version " + version));
            row.zip(); // while there is a session to load it with
            return row;
        });
        try {
            return stored.withTimeLimit(PackageReader.readPublished(version.slug(), ZipReader.read(stored.zip())));
        } catch (InvalidPackageException e) {
            throw new IllegalStateException("a stored package is no longer read: " + version, e);
        }
    }
}
