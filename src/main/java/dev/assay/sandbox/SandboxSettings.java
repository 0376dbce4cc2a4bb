package dev.assay.sandbox;

import java.nio.file.Path;

/**
 * How this machine runs guests.
 *
 * @param home where guest images and running guests' folders are kept
 * @param runtime the OCI runtime: its name, its path, or {@code auto} for the first that works
 * @param cpus how many processors one guest may keep busy
 * @param warm how many runners of the usual size wait for work
 */
public record SandboxSettings(Path home, String runtime, double cpus, int warm) {

    /** The settings of a machine nobody has configured. */
    public static SandboxSettings defaults(Path home) {
        return new SandboxSettings(
                home, "auto", Math.min(2, Runtime.getRuntime().availableProcessors()), 4);
    }
}
