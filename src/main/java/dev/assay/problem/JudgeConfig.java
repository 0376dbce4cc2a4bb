package dev.assay.problem;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
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

    /** How many submissions are judged at the same time. */
    @WithDefault("2")
    int parallel();

    /** Whether to warm up at start rather than for the first submission. */
    @WithDefault("true")
    boolean eager();
}
