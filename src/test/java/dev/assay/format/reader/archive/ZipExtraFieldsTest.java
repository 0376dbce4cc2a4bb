package dev.assay.format.reader.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.assay.format.validation.InvalidPackageException;
import dev.assay.testing.Allocation;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.api.Test;

/** Extra fields can stand in the header of a file and in the zip's directory; four bytes are one. */
class ZipExtraFieldsTest {
    private static final int MOST_OF_ONE_ENTRY = 0xFFFC;

    @Test
    void headerThatAllEntriesShareIsNotReadForEach() {
        byte[] zip = zip(1_500, extraFields(MOST_OF_ONE_ENTRY), new byte[0]); // 200 KB, which took minutes

        Allocation.staysBelow(
                200 << 20, () -> assertThat(ZipReader.read(zip).contents()).hasSize(1_500));
    }

    @Test
    void tooManyExtraFieldsAreRefusedBeforeTheyAreRead() {
        byte[] zip = zip(5, new byte[0], extraFields(MOST_OF_ONE_ENTRY));

        Allocation.staysBelow(
                10 << 20,
                () -> assertThatExceptionOfType(InvalidPackageException.class)
                        .isThrownBy(() -> ZipReader.read(zip))
                        .withMessage("the zip has 327660 bytes of extra fields; at most 262144 are allowed:"
                                + " make it with another program"));
    }

    @Test
    void extraFieldsOfUsualProgramsAreAllowed() throws InvalidPackageException {
        byte[] zip = zip(1_900, extraFields(60), extraFields(60));

        assertThat(ZipReader.read(zip).contents()).hasSize(1_900);
    }

    private static byte[] extraFields(int bytes) {
        ByteBuffer fields = littleEndian(bytes);
        for (int kind = 0x4000; fields.hasRemaining(); kind++) {
            fields.putShort((short) kind).putShort((short) 0);
        }
        return fields.array();
    }

    /** Empty files, all with one header. */
    private static byte[] zip(int entries, byte[] extraOfHeader, byte[] extraInDirectory) {
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        zip.writeBytes(littleEndian(31)
                .putInt(0x04034b50)
                .putShort(26, (short) 1)
                .putShort(28, (short) extraOfHeader.length)
                .put(30, (byte) 'f')
                .array());
        zip.writeBytes(extraOfHeader);
        int directory = zip.size();
        for (int i = 0; i < entries; i++) {
            zip.writeBytes(littleEndian(46 + 4)
                    .putInt(0x02014b50)
                    .putShort(28, (short) 4)
                    .putShort(30, (short) extraInDirectory.length)
                    .put(46, "%04d".formatted(i).getBytes(US_ASCII))
                    .array());
            zip.writeBytes(extraInDirectory);
        }
        int length = zip.size() - directory;
        zip.writeBytes(littleEndian(22)
                .putInt(0x06054b50)
                .putShort(8, (short) entries)
                .putShort(10, (short) entries)
                .putInt(12, length)
                .putInt(16, directory)
                .array());
        return zip.toByteArray();
    }

    private static ByteBuffer littleEndian(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
