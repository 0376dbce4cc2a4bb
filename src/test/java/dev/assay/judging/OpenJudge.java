package dev.assay.judging;

import dev.assay.format.reader.PackageReader;
import dev.assay.format.validation.InvalidPackageException;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxSettings;
import dev.assay.testing.GuestProcesses;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A judge in the real sandbox, with a home below {@code target/} that only such judges use. */
final class OpenJudge implements AutoCloseable {
    private static final Path HOME = Path.of("target", "open-judge-home").toAbsolutePath();
    private static final Path PACKAGES = Path.of("src", "test", "resources", "packages");

    private final Sandbox sandbox;
    private final JudgingEngine engine;

    private OpenJudge(Sandbox sandbox) {
        this.sandbox = sandbox;
        this.engine = JudgingEngine.offline(sandbox);
    }

    static OpenJudge open() throws IOException {
        return new OpenJudge(Sandbox.open(SandboxSettings.defaults(HOME)));
    }

    Judge judge() {
        return engine.judge();
    }

    JudgingEngine engine() {
        return engine;
    }

    /** One of the tests' own packages. */
    PreparedProblem problem(String slug) throws IOException, InvalidPackageException {
        return problem(PACKAGES.resolve(slug));
    }

    PreparedProblem problem(Path folder) throws IOException, InvalidPackageException {
        return new ProblemPreparer(engine, HOME.resolve("tests"), new PackageCache(64))
                .prepare(PackageReader.read(folder));
    }

    static Path home() {
        return HOME;
    }

    /** The processes of its guests, and of those of other open judges. */
    static List<ProcessHandle> guestProcesses() {
        return GuestProcesses.below(HOME);
    }

    @Override
    public void close() throws IOException {
        engine.close();
        sandbox.close();
    }
}
