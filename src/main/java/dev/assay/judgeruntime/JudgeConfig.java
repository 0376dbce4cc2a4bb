package dev.assay.judgeruntime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How this server judges. */
@ConfigMapping(prefix = "assay.judging")
public interface JudgeConfig {

    /** Where guest images and generated tests are kept; the usual place for this user by default. */
    Optional<Path> home();

    /** A folder of problem packages to load at start. */
    Optional<Path> problems();

    /** The OCI runtime: its name, its path, or {@code auto} for the first that works. */
    @WithDefault("auto")
    String runtime();

    /** Runners of the usual size that wait for work. */
    @WithDefault("4")
    int warm();

    /** How much is judged at the same time: submissions, runs, checks and packages together. */
    @WithDefault("2")
    int parallel();

    /** How much more, of persons of whom nothing is being judged: so nobody's many submissions hold up another's first. */
    @WithDefault("1")
    int reserved();

    Waiting waiting();

    /** How much may wait before more is refused. What a person submits in vain can be sent again later. */
    interface Waiting {
        @WithDefault("10000")
        int submissions();

        @WithDefault("100")
        int submissionsPerPerson();

        /** Runs, checks and packages that are to be verified: whoever sent them waits for the answer. */
        @WithDefault("200")
        int runs();

        @WithDefault("4")
        int runsPerPerson();
    }

    /** How many MiB of packages and tests are kept in memory, all together; the others are read when they are needed. */
    @WithDefault("64")
    int heldMib();

    /** Of a package that states no time limit and has no accepted program to infer one from. */
    @WithDefault("2s")
    Duration defaultTimeLimit();

    /** Whether to warm up at start rather than for the first submission. */
    @WithDefault("true")
    boolean eager();
}
