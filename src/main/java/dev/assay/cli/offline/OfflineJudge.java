package dev.assay.cli.offline;

import dev.assay.format.TimeLimit;
import dev.assay.format.reader.PackageReader;
import dev.assay.format.validation.InvalidPackageException;
import dev.assay.judging.Judge;
import dev.assay.judging.JudgingEngine;
import dev.assay.judging.KeptTimeLimits;
import dev.assay.judging.PackageCache;
import dev.assay.judging.PreparedProblem;
import dev.assay.judging.ProblemPreparer;
import dev.assay.judging.TimeLimits;
import dev.assay.sandbox.DataDirectory;
import dev.assay.sandbox.Sandbox;
import dev.assay.sandbox.SandboxSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A judge of this process's own. Who stops the process leaves no guest behind. */
public final class OfflineJudge implements AutoCloseable {
    private static final int DEPTH = 3;
    private static final int HELD_MIB = 64;

    private final Sandbox sandbox;
    private final JudgingEngine engine;
    private final ProblemPreparer preparation;
    private final KeptTimeLimits timeLimits;
    private final Thread hook = new Thread(this::stop, "close-judge");
    private boolean closed;

    public OfflineJudge() throws IOException {
        this(DataDirectory.find());
    }

    public OfflineJudge(Path home) throws IOException {
        SandboxSettings usual = SandboxSettings.defaults(home);
        String runtime =
                Optional.ofNullable(System.getenv("ASSAY_JUDGING_RUNTIME")).orElse(usual.runtime());
        this.sandbox = Sandbox.open(new SandboxSettings(home, runtime, usual.cpus(), usual.warm()));
        sandbox.unused().forEach(each -> System.err.println("assay: not used: " + each));
        this.engine = JudgingEngine.offline(sandbox);
        this.preparation = new ProblemPreparer(engine, home.resolve("tests"), new PackageCache(HELD_MIB));
        this.timeLimits =
                new KeptTimeLimits(home.resolve("time-limits"), new TimeLimits(engine.judge(), defaultTimeLimit()));
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** As the server's setting says it, such as {@code 2s} or {@code PT2S}. */
    private static Duration defaultTimeLimit() {
        return Optional.ofNullable(System.getenv("ASSAY_JUDGING_DEFAULT_TIME_LIMIT"))
                .map(text -> Duration.parse(text.startsWith("P") ? text : "PT" + text))
                .orElse(TimeLimits.USUAL);
    }

    public JudgingEngine engine() {
        return engine;
    }

    public Judge judge() {
        return engine.judge();
    }

    public PreparedProblem read(Path folder) throws IOException, InvalidPackageException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(
                    folder + " is not a folder. Name a problem package, such as problems/algorithms/maximum-gap");
        }
        PreparedProblem problem = preparation.prepare(PackageReader.read(folder));
        return problem.withTimeLimit(timeLimit(problem).time());
    }

    /** That of a package which states none is measured once, and kept. */
    public TimeLimit timeLimit(PreparedProblem problem) throws IOException {
        return timeLimits.of(problem);
    }

    /** All packages below a folder. */
    public List<PreparedProblem> readAll(Path packages) throws IOException, InvalidPackageException {
        List<PreparedProblem> problems = new ArrayList<>();
        for (Path folder : foldersIn(packages)) {
            problems.add(read(folder));
        }
        return problems;
    }

    /** The packages below a folder, in the order of their paths. */
    public static List<Path> foldersIn(Path packages) throws IOException {
        try (Stream<Path> files = Files.walk(packages, DEPTH)) {
            return files.filter(file -> file.endsWith("problem.yaml"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException itRuns) {
            // and closes it, once
        }
        closeOnce();
    }

    private synchronized void closeOnce() throws IOException {
        if (!closed) {
            closed = true;
            engine.close();
            sandbox.close();
        }
    }

    private void stop() {
        try {
            closeOnce();
        } catch (IOException e) {
            System.err.println("assay: " + e.getMessage());
        }
    }
}
