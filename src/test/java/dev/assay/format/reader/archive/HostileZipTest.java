package dev.assay.format.reader.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.assay.format.reader.SmallPackage;
import dev.assay.format.validation.InvalidPackageException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.assertj.core.api.ThrowableAssertAlternative;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileZipTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipArchiveOutputStream zip = new ZipArchiveOutputStream(bytes);

    private byte[] finished() throws IOException {
        zip.close();
        return bytes.toByteArray();
    }

    private ThrowableAssertAlternative<InvalidPackageException> assertRefused(byte[] archive) {
        return assertThatExceptionOfType(InvalidPackageException.class).isThrownBy(() -> ZipReader.read(archive));
    }

    private void add(ZipArchiveEntry entry, String text) throws IOException {
        zip.putArchiveEntry(entry);
        zip.write(text.getBytes(UTF_8));
        zip.closeArchiveEntry();
    }

    private void add(String name) throws IOException {
        add(new ZipArchiveEntry(name), "x");
    }

    /** Writes a name that the library itself would not. */
    private static byte[] renamed(byte[] archive, String from, String to) {
        byte[] old = from.getBytes(UTF_8);
        byte[] replacement = to.getBytes(UTF_8);
        assertThat(replacement).hasSameSizeAs(old);
        byte[] changed = archive.clone();
        for (int i = 0; i + old.length <= changed.length; i++) {
            if (Arrays.equals(changed, i, i + old.length, old, 0, old.length)) {
                System.arraycopy(replacement, 0, changed, i, replacement.length);
            }
        }
        return changed;
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ../evil        |../evil: has '..' in its name: names must stay in the package
            data/../../etc |data/../../etc: has '..' in its name: names must stay in the package
            ..             |..: has '..' in its name: names must stay in the package
            /etc/passwd    |/etc/passwd: has an absolute name: names must begin in the package
            C:/x           |C:/x: has an absolute name: names must begin in the package
            data\\x        |data\\x: has a backslash in its name: a zip separates folders with '/'
            ..\\x          |..\\x: has a backslash in its name: a zip separates folders with '/'
            data//x        |data//x: has an empty or '.' segment in its name
            data/./x       |data/./x: has an empty or '.' segment in its name
            ../            |../: has '..' in its name: names must stay in the package
            """)
    void nameThatLeavesThePackageIsRefused(String name, String error) throws IOException {
        String standIn = "q".repeat(name.length());
        add(standIn);

        assertRefused(renamed(finished(), standIn, name)).withMessage(error);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "../../../x", "../../..", "a\\b"})
    void linkOutOfThePackageIsRefused(String target) throws IOException {
        add(link("data/secret/1.in"), target);

        assertRefused(finished())
                .withMessage("data/secret/1.in: is a link that leads out of the package: put the file itself into it");
    }

    @Test
    void linkToNothingIsRefused() throws IOException {
        add(link("data/secret/1.in"), "2.in");
        add(link("data/secret/2.in"), "1.in");

        assertRefused(finished()).withMessage("""
                data/secret/1.in: is a link to nothing, or to itself: put the file itself into the package
                data/secret/2.in: is a link to nothing, or to itself: put the file itself into the package""");
    }

    @Test
    void linkWithinThePackageIsFollowed() throws Exception {
        add("data/secret/1.in");
        add(link("data/secret/2.in"), "3.in");
        add(link("data/secret/3.in"), "../secret/1.in");
        add(link("more"), "data/secret");

        PackageFiles files = ZipReader.read(finished());

        assertThat(files.content("data/secret/2.in").orElseThrow())
                .isEqualTo(files.content("data/secret/1.in").orElseThrow());
        assertThat(files.content("more/1.in").orElseThrow())
                .isEqualTo(files.content("data/secret/1.in").orElseThrow());
    }

    @Test
    void linksThatMultiplyAreCutShort() throws IOException {
        add("a0/file");
        for (int i = 1; i < 40; i++) {
            add(link("a" + i + "/x"), "../a" + (i - 1));
            add(link("a" + i + "/y"), "../a" + (i - 1));
        }

        assertRefused(finished());
    }

    private static ZipArchiveEntry link(String name) {
        ZipArchiveEntry link = new ZipArchiveEntry(name);
        link.setUnixMode(0120777);
        return link;
    }

    @Test
    void deviceIsRefused() throws IOException {
        ZipArchiveEntry device = new ZipArchiveEntry("data/null");
        device.setUnixMode(0020666);
        add(device, "");

        assertRefused(finished()).withMessage("data/null: is neither a file nor a folder");
    }

    @Test
    void twoEntriesOfOneNameAreRefused() throws IOException {
        add("data/a");
        add("data/b");

        assertRefused(renamed(finished(), "data/b", "data/a")).withMessage("data/a: is there twice");
    }

    @Test
    void namesThatDifferOnlyInCaseAreRefused() throws IOException {
        add("data/a");
        add("data/A");

        assertRefused(finished()).withMessage("data/A: 'data/A' and 'data/a' differ only in case: rename one of them");
    }

    @Test
    void fileThatIsAlsoAFolderIsRefused() throws IOException {
        add("data");
        add("data/a");

        assertRefused(finished()).withMessage("data/a: 'data' is both a file and a folder");
    }

    @Test
    void tenThousandEntriesAreRefused() throws IOException {
        for (int i = 0; i < 10_000; i++) {
            add("demo/" + i);
        }

        assertRefused(finished()).withMessage("the zip has 10000 entries; at most 4000 are allowed");
    }

    @Test
    void threeThousandFilesAreRefused() throws IOException {
        for (int i = 0; i < 3_000; i++) {
            add("demo/" + i);
        }

        assertRefused(finished()).withMessage("the package has more than 2000 files");
    }

    @Test
    void inflationBombIsRefused() throws IOException {
        byte[] zeros = new byte[1 << 20];
        zip.putArchiveEntry(new ZipArchiveEntry("data/secret/1.in"));
        for (int i = 0; i < 40; i++) {
            zip.write(zeros);
        }
        zip.closeArchiveEntry();

        assertRefused(finished()).withMessage("data/secret/1.in: is larger than 32 MiB");
    }

    @Test
    void inflationBombThatSaysItIsSmallIsRefused() throws IOException {
        byte[] zeros = new byte[33 << 20];
        zip.putArchiveEntry(new ZipArchiveEntry("bomb"));
        zip.write(zeros);
        zip.closeArchiveEntry();
        byte[] archive = finished();
        int header = lastHeader(archive);
        Arrays.fill(archive, header + 24, header + 28, (byte) 0); // the length before compression

        assertRefused(archive).withMessage("bomb: is larger than 32 MiB");
    }

    @Test
    void bombOfManyFilesIsRefused() throws IOException {
        byte[] zeros = new byte[10 << 20];
        for (int i = 0; i < 7; i++) {
            zip.putArchiveEntry(new ZipArchiveEntry("demo/" + i));
            zip.write(zeros);
            zip.closeArchiveEntry();
        }

        assertRefused(finished()).withMessage("the package is larger than 64 MiB: let a generator make large tests");
    }

    /** The offset of the last entry's header in the zip's directory. */
    private static int lastHeader(byte[] archive) {
        for (int i = archive.length - 4; i >= 0; i--) {
            if (archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 1 && archive[i + 3] == 2) {
                return i;
            }
        }
        throw new AssertionError("no header");
    }

    @Test
    void encryptedEntryIsRefused() throws IOException {
        add("data/a");
        byte[] archive = finished();
        archive[lastHeader(archive) + 8] |= 1;

        assertRefused(archive).withMessage("data/a: is encrypted: make the zip without a password");
    }

    @Test
    void unusualCompressionIsRefused() throws IOException {
        add("data/a");
        byte[] archive = finished();
        archive[lastHeader(archive) + 10] = (byte) ZipMethod.BZIP2.getCode();

        assertRefused(archive).withMessage("data/a: is compressed with method 12: use the usual one, deflate");
    }

    @Test
    void damagedEntryIsRefused() throws IOException {
        add("data/a");
        byte[] archive = finished();
        archive[lastHeader(archive) + 16] ^= 1;

        assertRefused(archive).withMessage("data/a: is damaged: its checksum is wrong; make the zip again");
    }

    @Test
    void whatIsNoZipIsRefused() {
        assertRefused(new byte[0]).withMessageStartingWith("this is not a zip that can be read: ");
        assertRefused("hello".getBytes(UTF_8)).withMessageStartingWith("this is not a zip that can be read: ");
        assertRefused(new byte[1 << 20]).withMessageStartingWith("this is not a zip that can be read: ");
    }

    @Test
    void oneFolderAroundThePackageIsTakenOff() throws Exception {
        SmallPackage small = new SmallPackage();
        zip.putArchiveEntry(new ZipArchiveEntry("my sum/"));
        zip.closeArchiveEntry();
        for (String path : small.files.keySet()) {
            zip.putArchiveEntry(new ZipArchiveEntry("my sum/" + path));
            zip.write(small.files.getOrDefault(path, new byte[0]));
            zip.closeArchiveEntry();
        }
        add("__MACOSX/my sum/._data");
        add("my sum/.DS_Store");

        assertThat(ZipReader.read(finished()).sha256())
                .isEqualTo(PackageFileCollector.collect(small.files).sha256());
    }

    @Test
    void damagedZipsAreReadOrRefusedButNeverCrash() throws Exception {
        byte[] archive = ZipWriter.write(PackageFileCollector.collect(new SmallPackage().files));
        Random random = new Random(7);
        int refused = 0;
        for (int round = 0; round < 500; round++) {
            byte[] damaged = archive.clone();
            for (int change = 0; change <= random.nextInt(4); change++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            try {
                ZipReader.read(Arrays.copyOf(damaged, damaged.length - random.nextInt(2) * random.nextInt(100)));
            } catch (InvalidPackageException e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(100);
    }
}
