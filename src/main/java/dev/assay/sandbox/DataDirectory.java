package dev.assay.sandbox;

import java.nio.file.Path;
import java.util.Optional;

/** Where Assay keeps its data: {@code ASSAY_HOME}, else the usual place for this user. */
public final class DataDirectory {
    private DataDirectory() {}

    public static Path find() {
        return Optional.ofNullable(System.getenv("ASSAY_HOME"))
                .map(Path::of)
                .orElseGet(() -> System.getProperty("user.name").equals("root")
                        ? Path.of("/var/lib/assay")
                        : Path.of(System.getProperty("user.home"), ".local", "share", "assay"))
                .toAbsolutePath();
    }
}
