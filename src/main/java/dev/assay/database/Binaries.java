package dev.assay.database;

import dev.assay.files.ProcessFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** PostgreSQL's programs, unpacked once from the class path into {@code bin-<digest of the archive>}. */
record Binaries(Path directory) {

    static Binaries unpack(Path home) throws IOException {
        String resource = resource();
        Path directory = home.resolve("bin-" + digest(resource).substring(0, 12));
        if (!Files.isDirectory(directory)) {
            // Unpacked beside and renamed, so that a crash in between leaves nothing that looks whole.
            Path unfinished = home.resolve(directory.getFileName() + ".new");
            ProcessFolder.removeTree(unfinished);
            Directories.make(unfinished, "rwxr-xr-x");
            try (InputStream archive = open(resource)) {
                Archive.unpack(archive, unfinished);
            }
            Files.move(unfinished, directory, StandardCopyOption.ATOMIC_MOVE);
        }
        return new Binaries(directory);
    }

    Path program(String name) {
        return directory.resolve("bin").resolve(name);
    }

    private static String resource() {
        String architecture = switch (System.getProperty("os.arch", "").toLowerCase(Locale.ROOT)) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            case String other -> other;
        };
        return "postgres-" + System.getProperty("os.name", "").toLowerCase(Locale.ROOT) + "-" + architecture + ".txz";
    }

    private static InputStream open(String resource) {
        InputStream archive = Binaries.class.getClassLoader().getResourceAsStream(resource);
        if (archive == null) {
            throw new DatabaseException("This build has no embedded PostgreSQL for this machine (no " + resource
                    + " on the class path). Name a PostgreSQL of your own: set QUARKUS_DATASOURCE_JDBC_URL,"
                    + " QUARKUS_DATASOURCE_USERNAME and QUARKUS_DATASOURCE_PASSWORD.");
        }
        return archive;
    }

    private static String digest(String resource) throws IOException {
        try (var archive = new DigestInputStream(open(resource), MessageDigest.getInstance("SHA-256"))) {
            archive.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(archive.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
