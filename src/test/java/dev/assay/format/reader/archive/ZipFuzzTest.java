package dev.assay.format.reader.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.assay.format.reader.PackageReader;
import dev.assay.format.reader.SmallPackage;
import dev.assay.format.validation.InvalidPackageException;
import dev.assay.testing.Allocation;
import dev.assay.testing.Mutants;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.MethodSource;

/** Bytes that somebody uploads as a package. */
class ZipFuzzTest {

    static List<byte[]> zips() throws Exception {
        return List.of(ZipWriter.write(PackageFileCollector.collect(new SmallPackage().files)), oddZip());
    }

    /** What {@link ZipWriter} never makes: folders, stored entries, comments, the large format. */
    private static byte[] oddZip() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes)) {
            zip.setUseZip64(Zip64Mode.Always);
            zip.setComment("made by hand");
            zip.putArchiveEntry(new ZipArchiveEntry("sum/"));
            zip.closeArchiveEntry();
            zip.setMethod(ZipEntry.STORED);
            ZipArchiveEntry stored = new ZipArchiveEntry("sum/problem.yaml");
            byte[] content = SmallPackage.YAML.getBytes(UTF_8);
            CRC32 crc = new CRC32();
            crc.update(content);
            stored.setSize(content.length);
            stored.setCrc(crc.getValue());
            stored.setUnixMode(0100644);
            stored.setComment("stored");
            zip.putArchiveEntry(stored);
            zip.write(content);
            zip.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    @Test
    void damagedZipsAreReadOrRefused() throws Exception {
        Mutants.feed(2_000, zips(), this::anyBytesAreAPackageOrRefused);
    }

    @MethodSource("zips")
    @FuzzTest(maxDuration = "1m")
    void anyBytesAreAPackageOrRefused(byte[] zip) {
        // what inflates most becomes a thousand times as long
        Allocation.staysBelow((32 << 20) + 4096L * zip.length, () -> read(zip));
    }

    private static void read(byte[] zip) throws InvalidPackageException {
        PackageFiles files;
        try {
            files = ZipReader.read(zip);
            PackageReader.read("sum", files);
        } catch (InvalidPackageException refused) {
            assertThat(refused.errors()).isNotEmpty();
            assertThat(refused.getMessage()).isNotBlank();
            return;
        }
        assertThat(ZipReader.read(ZipWriter.write(files)).sha256()).isEqualTo(files.sha256());
    }
}
