package dev.assay.judging;

import dev.assay.files.WholeFile;
import dev.assay.format.TimeLimit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Time limits that were inferred on this machine, in a file for each version of a package. */
public final class KeptTimeLimits {
    private final Path folder;
    private final TimeLimits limits;

    public KeptTimeLimits(Path folder, TimeLimits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    /** What was kept, or is found now; only what was inferred is kept. */
    public TimeLimit of(PreparedProblem problem) throws IOException {
        Path file = folder.resolve(problem.source().sha256());
        if (Files.exists(file)) {
            return new TimeLimit(Duration.parse(Files.readString(file).strip()), TimeLimit.Origin.INFERRED);
        }
        TimeLimit limit = limits.of(problem);
        if (limit.origin() == TimeLimit.Origin.INFERRED) {
            WholeFile.write(file, List.of(limit.time().toString()));
        }
        return limit;
    }
}
