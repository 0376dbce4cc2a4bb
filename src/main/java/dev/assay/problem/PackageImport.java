package dev.assay.problem;

import dev.assay.format.ProblemPackage;
import dev.assay.format.reader.PackageReader;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.reader.archive.ZipWriter;
import dev.assay.format.validation.InvalidPackageException;
import dev.assay.judgeruntime.JudgeService;
import dev.assay.judging.PreparedProblem;
import dev.assay.judging.Verification;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Takes packages in: read, prepared, verified by their own jury, stored, and published. */
@ApplicationScoped
class PackageImport {
    private final JudgeService judgeService;

    /** What became of a package. */
    record Outcome(ProblemPackage source, boolean published, boolean isNew, List<Verification.Row> jury) {}

    /** Whether the jury's submissions are judged first. */
    enum Trust {
        /** The packages that came with this server: its own tests have verified them. */
        SHIPPED,
        /** Anybody else's. */
        UPLOADED
    }

    @Inject
    PackageImport(JudgeService judgeService) {
        this.judgeService = judgeService;
    }

    /** What is not shipped is judged, so whoever takes it in has a place of the judge. */
    Outcome take(String slug, PackageFiles files, Trust trust) throws InvalidPackageException, IOException {
        ProblemPackage source = PackageReader.read(slug, files);
        if (isPublished(source)) {
            return new Outcome(source, true, false, List.of());
        }
        List<Verification.Row> jury = trust == Trust.SHIPPED ? List.of() : verify(source);
        if (!jury.stream().allMatch(Verification.Row::agrees)) {
            return new Outcome(source, false, false, jury);
        }
        boolean isNew = QuarkusTransaction.requiringNew().call(() -> publish(source, files));
        return new Outcome(source, true, isNew, jury);
    }

    private List<Verification.Row> verify(ProblemPackage source) throws IOException {
        PreparedProblem prepared = judgeService.preparation().prepare(source);
        return judgeService.use(engine -> Verification.of(engine.judge(), prepared));
    }

    /** So that whoever submits first need not wait for tests that are still to be generated. */
    void generate(ProblemPackage source) throws IOException {
        judgeService.preparation().generate(source);
    }

    private static boolean isPublished(ProblemPackage source) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Problem.bySlug(source.spec().slug())
                        .filter(problem -> problem.published().sha256().equals(source.sha256()))
                        .isPresent());
    }

    private static boolean publish(ProblemPackage source, PackageFiles files) throws IOException {
        String slug = source.spec().slug();
        Optional<ProblemVersion> known = ProblemVersion.of(slug, source.sha256());
        ProblemVersion version =
                known.orElseGet(() -> new ProblemVersion(slug, source.sha256(), ZipWriter.write(files)));
        if (known.isEmpty()) {
            version.persist();
        }
        Optional<Problem> existing = Problem.bySlug(slug);
        existing.ifPresent(problem -> problem.publish(source, version));
        if (existing.isEmpty()) {
            new Problem(source, version).persist();
        }
        return existing.isEmpty();
    }
}
