package dev.assay.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    @TempDir
    private Path target = Path.of("");

    @Test
    void filesProgramsAndInnerLinksAreUnpacked() throws IOException {
        TarArchiveEntry program = new TarArchiveEntry("bin/run");
        program.setMode(0755);
        Archive.unpack(archive(program, link("lib/alias", "../bin/run")), target);
        assertThat(target.resolve("bin/run")).isExecutable();
        assertThat(target.resolve("lib/alias")).hasContent("text");
    }

    @Test
    void nothingLeadsOutOfTheTarget() throws IOException {
        assertRefused(new TarArchiveEntry("../evil"));
        assertRefused(new TarArchiveEntry("a/../../evil"));
        assertRefused(new TarArchiveEntry("/tmp/evil-of-an-archive", true));
        assertRefused(link("up", ".."));
        assertRefused(link("a/b", "../../evil"));
        assertRefused(link("etc", "/etc"));
    }

    @Test
    void hardLinksAndDevicesAreRefused() throws IOException {
        for (byte type : new byte[] {TarConstants.LF_LINK, TarConstants.LF_CHR, TarConstants.LF_FIFO}) {
            TarArchiveEntry entry = new TarArchiveEntry("odd", type);
            entry.setLinkName("bin/run");
            assertRefused(entry);
        }
    }

    private void assertRefused(TarArchiveEntry entry) throws IOException {
        InputStream archive = archive(entry);
        assertThatThrownBy(() -> Archive.unpack(archive, target))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("archive entry");
        assertThat(target.resolve(entry.getName()).normalize()).doesNotExist();
    }

    private static TarArchiveEntry link(String name, String to) {
        TarArchiveEntry entry = new TarArchiveEntry(name, TarConstants.LF_SYMLINK);
        entry.setLinkName(to);
        return entry;
    }

    private static InputStream archive(TarArchiveEntry... entries) throws IOException {
        byte[] text = "text".getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(new XZCompressorOutputStream(bytes))) {
            for (TarArchiveEntry entry : entries) {
                entry.setSize(entry.isFile() ? text.length : 0);
                tar.putArchiveEntry(entry);
                if (entry.isFile()) {
                    tar.write(text);
                }
                tar.closeArchiveEntry();
            }
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
