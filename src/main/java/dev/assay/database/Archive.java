package dev.assay.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks a tar.xz so that nothing lands, and no link points, outside the target. */
final class Archive {
    private static final int OWNER_EXECUTES = 0100;

    private Archive() {}

    /** @param target an existing, empty directory */
    static void unpack(InputStream tarXz, Path target) throws IOException {
        Path root = target.toRealPath();
        try (var tar = new TarArchiveInputStream(new XZCompressorInputStream(tarXz))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, root);
            }
        }
    }

    private static void write(TarArchiveEntry entry, TarArchiveInputStream content, Path root) throws IOException {
        Path path = inside(root, root, entry.getName(), entry);
        Path parent = path.equals(root) ? root : directory(root, path.resolveSibling(""));
        if (entry.isDirectory()) {
            directory(root, path);
        } else if (entry.isSymbolicLink()) {
            inside(root, parent, entry.getLinkName(), entry);
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else if (entry.getLinkFlag() == TarConstants.LF_NORMAL || entry.getLinkFlag() == TarConstants.LF_OLDNORM) {
            Files.copy(content, path);
            boolean program = (entry.getMode() & OWNER_EXECUTES) != 0;
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(program ? "rwxr-xr-x" : "rw-r--r--"));
        } else {
            throw new IOException("archive entry " + entry.getName() + " is neither file, directory nor symbolic link");
        }
    }

    private static Path inside(Path root, Path base, String name, TarArchiveEntry entry) throws IOException {
        Path path = base.resolve(name).normalize();
        if (name.startsWith("/") || !path.startsWith(root)) {
            throw new IOException("archive entry " + entry.getName() + " leads outside the archive, to " + name);
        }
        return path;
    }

    /** Creates it if need be, and makes sure that no link on the way leads out. */
    private static Path directory(Path root, Path path) throws IOException {
        Path directory = Files.createDirectories(path).toRealPath();
        if (!directory.startsWith(root)) {
            throw new IOException("archive directory " + path + " leads outside the archive, to " + directory);
        }
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        return directory;
    }
}
