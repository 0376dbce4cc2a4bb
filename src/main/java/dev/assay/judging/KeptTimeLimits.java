package dev.assay.cli.offline;

import dev.assay.format.TimeLimit;
import dev.assay.judging.PreparedProblem;
import dev.assay.judging.TimeLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** Time limits that were inferred on this machine, in a file for each version of a package. */
final class KeptTimeLimits {
    private final Path folder;
    private final TimeLimits limits;

    KeptTimeLimits(Path folder, TimeLimits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    TimeLimit of(PreparedProblem problem) throws IOException {
        Path file = folder.resolve(problem.source().sha256());
        if (Files.exists(file)) {
            return new TimeLimit(Duration.parse(Files.readString(file).strip()), TimeLimit.Origin.INFERRED);
        }
        TimeLimit limit = limits.of(problem);
        if (limit.origin() == TimeLimit.Origin.INFERRED) {
            Files.createDirectories(folder);
            Files.writeString(file, limit.time() + "\n");
        }
        return limit;
    }
}
