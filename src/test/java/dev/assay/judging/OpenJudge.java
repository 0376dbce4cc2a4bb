package dev.assay.judging;

import dev.assay.problem.reading.InvalidPackageException;
import dev.assay.problem.reading.PackageReader;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxFault;
import dev.assay.sandbox.SandboxSettings;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** A judge in the real sandbox, with guest images below {@code target/}. */
final class OpenJudge implements AutoCloseable {
    private static final Path HOME = Path.of("target", "assay-home").toAbsolutePath();
    private static final Path PACKAGES = Path.of("src", "test", "resources", "packages");

    private final Sandbox sandbox;
    private final Judge judge;

    private OpenJudge(Sandbox sandbox) {
        this.sandbox = sandbox;
        this.judge = new Judge(sandbox, 1);
    }

    /** Where no OCI runtime is installed, the tests are skipped and say so; in CI that is a failure. */
    static OpenJudge open() throws IOException {
        try {
            return new OpenJudge(Sandbox.open(SandboxSettings.defaults(HOME)));
        } catch (SandboxFault fault) {
            boolean missing = String.valueOf(fault.getMessage()).startsWith("No OCI runtime is installed");
            Assumptions.assumeFalse(
                    missing && !"true".equals(System.getenv("CI")),
                    "Skipped, nothing is judged: " + fault.getMessage());
            throw fault;
        }
    }

    Judge judge() {
        return judge;
    }

    /** One of the tests' own packages. */
    PreparedProblem problem(String slug) throws IOException, InvalidPackageException {
        return problem(PACKAGES.resolve(slug));
    }

    PreparedProblem problem(Path folder) throws IOException, InvalidPackageException {
        return new Preparation(judge, HOME.resolve("tests")).prepare(PackageReader.read(folder));
    }

    @Override
    public void close() throws IOException {
        judge.close();
        sandbox.close();
    }
}
