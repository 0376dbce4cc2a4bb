package dev.assay.problem;

import dev.assay.format.ProblemPackage;
import dev.assay.format.TimeLimit;
import dev.assay.format.reader.PackageReader;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.reader.archive.ZipWriter;
import dev.assay.format.validation.InvalidPackageException;
import dev.assay.judgeruntime.JudgeConfig;
import dev.assay.judgeruntime.JudgeService;
import dev.assay.judging.PreparedProblem;
import dev.assay.judging.TimeLimits;
import dev.assay.judging.Verification;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Takes packages in: read, prepared, verified by their own jury, stored, and published. */
@ApplicationScoped
class PackageImport {
    private final JudgeService judgeService;
    private final JudgeConfig config;

    /** What became of a package. */
    record Outcome(
            ProblemPackage source,
            boolean published,
            boolean isNew,
            TimeLimit timeLimit,
            boolean verified,
            List<Verification.Row> jury) {
        /** Until when it is not published, though nothing is wrong with it. */
        Optional<Instant> embargo() {
            return source.spec().embargoUntil().filter(until -> until.isAfter(Instant.now()));
        }

        /** Whether the embargo is all that keeps it from being published. */
        boolean embargoed() {
            return embargo().isPresent() && jury.stream().allMatch(Verification.Row::agrees);
        }
    }

    /** What judging the jury's programs has told. */
    private record Trial(TimeLimit timeLimit, List<Verification.Row> jury) {
        boolean agrees() {
            return jury.stream().allMatch(Verification.Row::agrees);
        }
    }

    /** Whether the jury's submissions are judged first. */
    enum Trust {
        /** The packages that came with this server: its own tests have verified them. */
        SHIPPED,
        /** Anybody else's. */
        UPLOADED
    }

    @Inject
    PackageImport(JudgeService judgeService, JudgeConfig config) {
        this.judgeService = judgeService;
        this.config = config;
    }

    /** What is not shipped is judged, so whoever takes it in has a place of the judge. */
    Outcome take(String slug, PackageFiles files, Trust trust) throws InvalidPackageException, IOException {
        ProblemPackage source = PackageReader.read(slug, files);
        boolean verified = source.hasAccepted();
        Optional<ProblemVersion> published = published(source);
        if (published.isPresent()) {
            ProblemVersion version = published.get();
            TimeLimit limit =
                    new TimeLimit(version.withTimeLimit(source).spec().limits().time(), version.timeLimitOrigin());
            return new Outcome(version.withTimeLimit(source), true, false, limit, version.verified(), List.of());
        }
        Trial trial = attempt(source, trust);
        Outcome outcome = new Outcome(
                source.withTimeLimit(trial.timeLimit().time()),
                false,
                false,
                trial.timeLimit(),
                verified,
                trial.jury());
        if (!trial.agrees() || outcome.embargo().isPresent()) {
            return outcome;
        }
        boolean isNew =
                QuarkusTransaction.requiringNew().call(() -> publish(source, files, trial.timeLimit(), verified));
        return new Outcome(outcome.source(), true, isNew, trial.timeLimit(), verified, trial.jury());
    }

    /** Of a shipped package only what cannot be known without. */
    private Trial attempt(ProblemPackage source, Trust trust) throws IOException {
        Optional<Duration> stated = source.spec().timeLimit().stated();
        if (trust == Trust.SHIPPED && stated.isPresent()) {
            return new Trial(new TimeLimit(stated.get(), TimeLimit.Origin.STATED), List.of());
        }
        PreparedProblem prepared = judgeService.preparation().prepare(source);
        return judgeService.use(engine -> {
            TimeLimit limit = new TimeLimits(engine.judge(), config.defaultTimeLimit()).of(prepared);
            return new Trial(
                    limit,
                    trust == Trust.SHIPPED
                            ? List.of()
                            : Verification.of(engine.judge(), prepared.withTimeLimit(limit.time())));
        });
    }

    /** So that whoever submits first need not wait for tests that are still to be generated. */
    void generate(ProblemPackage source) throws IOException {
        judgeService.preparation().generate(source);
    }

    private static Optional<ProblemVersion> published(ProblemPackage source) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Problem.bySlug(source.spec().slug())
                        .map(Problem::published)
                        .flatMap(version -> ProblemVersion.of(version.slug(), version.sha256()))
                        .filter(version -> version.sha256().equals(source.sha256())));
    }

    private static boolean publish(ProblemPackage source, PackageFiles files, TimeLimit limit, boolean verified)
            throws IOException {
        String slug = source.spec().slug();
        Optional<ProblemVersion> known = ProblemVersion.of(slug, source.sha256());
        ProblemVersion version = known.orElseGet(
                () -> new ProblemVersion(slug, source.sha256(), ZipWriter.write(files), limit, verified));
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
