package dev.assay.sandbox;

import dev.assay.files.ProcessFolder;
import dev.assay.harness.protocol.Frame;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is heard of a guest's end beside its program's pipes.
 *
 * @param folder where the host has them until the guest has opened them
 * @param log the JVM's own words
 * @param report the harness's, where the runtime can pass a pipe on
 */
record GuestReports(Path folder, JvmLog log, Optional<ReportPipe> report) implements Closeable {
    /** In memory, so that no full disk is in the way; and its path, which a guest may read, tells nothing of the host. */
    private static final Path SHARED_MEMORY = Path.of("/dev/shm");

    private static final String PREFIX = "assay-";

    static GuestReports create(String guest, boolean withReport) throws IOException {
        Path folder = Files.createDirectory(
                SHARED_MEMORY.resolve(PREFIX + guest),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        JvmLog log = JvmLog.create(folder.resolve("jvm.log"));
        Optional<ReportPipe> report =
                withReport ? Optional.of(ReportPipe.create(folder.resolve("report"))) : Optional.empty();
        return new GuestReports(folder, log, report);
    }

    /** Removes what a process that died while its guests started has left; their names begin so. */
    static void sweep(String guests) throws IOException {
        if (!Files.isDirectory(SHARED_MEMORY)) {
            return;
        }
        try (DirectoryStream<Path> left = Files.newDirectoryStream(SHARED_MEMORY, PREFIX + guests + "*")) {
            for (Path folder : left) {
                ProcessFolder.removeTree(folder);
            }
        }
    }

    /** What is mounted in the guest, by the place there. */
    Map<String, Path> mounts() {
        Map<String, Path> mounts = new LinkedHashMap<>();
        mounts.put(JvmLog.IN_GUEST, log.path());
        report.ifPresent(pipe -> mounts.put(ReportPipe.IN_GUEST, pipe.path()));
        return mounts;
    }

    /** Before any program runs: from now on nobody can open either, and they have no name on the host any more. */
    void seal() throws IOException {
        log.seal();
        if (report.isPresent()) {
            report.get().seal();
        }
        ProcessFolder.removeTree(folder);
    }

    Optional<Frame> report(long nonce) {
        return report.flatMap(pipe -> pipe.read(nonce));
    }

    @Override
    public void close() throws IOException {
        log.close();
        if (report.isPresent()) {
            report.get().close();
        }
        ProcessFolder.removeTree(folder);
    }
}
