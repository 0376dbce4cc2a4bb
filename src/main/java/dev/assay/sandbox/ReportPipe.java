package dev.assay.sandbox;

import dev.assay.harness.protocol.Frame;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;

/**
 * A pipe for the harness of a guest whose other pipes are the program's: it says what exception has ended the program. The
 * program shares the harness's memory and may say it in its place, so it decides nothing but the name of a failure. What it
 * holds is the kernel's, and no more than a pipe can.
 */
final class ReportPipe implements Closeable {
    /** Where the guest sees it. */
    static final String IN_GUEST = "/opt/assay/report";

    private static final int LONGEST = 1 << 14;

    private final Path path;
    private final FileChannel writer;
    private final FileChannel reader;

    private ReportPipe(Path path, FileChannel writer, FileChannel reader) {
        this.path = path;
        this.writer = writer;
        this.reader = reader;
    }

    /** An open one, which a guest may open too. */
    static ReportPipe create(Path path) throws IOException {
        HostCommands.run(List.of("mkfifo", path.toString()));
        // as a reader and a writer, nobody has to wait for the other side
        FileChannel writer = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        FileChannel reader = FileChannel.open(path, StandardOpenOption.READ);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw--w--w-"));
        return new ReportPipe(path, writer, reader);
    }

    Path path() {
        return path;
    }

    /** From now on nobody can open it; who holds it is the guest alone. */
    void seal() throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
        writer.close();
    }

    /**
     * What was said, if anything, with this nonce. The guest has ended.
     *
     * @param nonce that the harness was told
     */
    Optional<Frame> read(long nonce) {
        try {
            InputStream in = Channels.newInputStream(reader);
            return Optional.of(Frame.readFrom(in, LONGEST)).filter(frame -> frame.nonce() == nonce);
        } catch (IOException nothingOrNonsense) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
        reader.close();
    }
}
