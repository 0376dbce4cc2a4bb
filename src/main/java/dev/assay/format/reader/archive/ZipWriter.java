package dev.assay.format.reader.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a zip that {@link ZipReader} reads back; the same files make the same bytes. */
public final class ZipWriter {

    /** The first moment a zip can name: a real one would make every zip different. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private ZipWriter() {}

    public static byte[] write(PackageFiles files) {
        SortedMap<String, byte[]> contents = files.contents();
        // as much as it can become, within reason: one that grows is copied, and takes three times as much
        int all = contents.values().stream().mapToInt(content -> content.length).sum();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(all / 2 + 1024);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : contents.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(NO_TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail to be written", e);
        }
        return bytes.toByteArray();
    }
}
