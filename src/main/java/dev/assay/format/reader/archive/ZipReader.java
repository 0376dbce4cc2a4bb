package dev.assay.format.reader.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.format.ProblemPackage;
import dev.assay.format.validation.InvalidPackageException;
import dev.assay.format.validation.ValidationErrors;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Reads a zip. Nothing is unpacked to a file system, and no length or name in a header is believed. */
public final class ZipReader {

    /** Folders have entries of their own. */
    static final int MAX_ENTRIES = 2 * PackageFileCollector.MAX_FILES;

    /** Of all entries together. Usual are 40 an entry; the library's time grows with the square of what one has. */
    static final int MAX_EXTRA_BYTES = 256 << 10;

    private static final int FILE_TYPE = 0170000;
    private static final int REGULAR_FILE = 0100000;
    private static final int FOLDER = 0040000;
    private static final int SYMBOLIC_LINK = 0120000;

    private final ValidationErrors errors = new ValidationErrors();
    private final PackageFileCollector intake = new PackageFileCollector(errors);

    private record Member(String path, ZipArchiveEntry entry) {
        boolean isLink() {
            return typeOf(entry) == SYMBOLIC_LINK;
        }
    }

    private ZipReader() {}

    /** The zip may hold the package itself or one folder that is the package. How long it may be is the caller's. */
    public static PackageFiles read(byte[] zip) throws InvalidPackageException {
        ZipReader reading = new ZipReader();
        reading.refuseExcess(zip);
        try (ZipFile file = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(zip))
                .setUseUnicodeExtraFields(false) // else an entry could have two names
                .setIgnoreLocalFileHeader(true) // all entries can share one, and be told its extra fields
                .get()) {
            reading.takeAll(file);
        } catch (IOException | RuntimeException e) { // the library answers some malformed zips with the latter
            throw reading.errors.stop("", "this is not a zip that can be read: " + e.getMessage());
        }
        return reading.intake.files();
    }

    /** Before the library makes objects of it: a few megabytes can list a million entries, or extra fields of one. */
    private void refuseExcess(byte[] zip) throws InvalidPackageException {
        int entries = 0;
        long extra = 0;
        for (int i = 0; i + 4 <= zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                entries++;
                extra += i + 32 <= zip.length ? (zip[i + 30] & 0xFF) | (zip[i + 31] & 0xFF) << 8 : 0;
            }
        }
        if (entries > MAX_ENTRIES) {
            throw errors.stop("", "the zip has " + entries + " entries; at most " + MAX_ENTRIES + " are allowed");
        }
        if (extra > MAX_EXTRA_BYTES) {
            throw errors.stop(
                    "",
                    "the zip has " + extra + " bytes of extra fields; at most " + MAX_EXTRA_BYTES
                            + " are allowed: make it with another program");
        }
    }

    private void takeAll(ZipFile zip) throws IOException, InvalidPackageException {
        List<Member> members = new ArrayList<>();
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = new String(entry.getRawName(), UTF_8);
            boolean folder = name.endsWith("/");
            String path = folder ? name.substring(0, name.length() - 1) : name;
            if (isSafe(path, name) && isOrdinary(entry, name, folder) && !folder && !isIgnored(path)) {
                members.add(new Member(path, entry));
            }
        }
        errors.throwIfAny(); // before anything is inflated
        int top = topFolderLength(members);
        ZipLinks links = new ZipLinks(intake, errors);
        for (Member member : members) {
            String path = member.path().substring(top);
            if (member.isLink()) {
                links.add(path, target(zip, member.entry()));
            } else {
                take(zip, path, member.entry());
            }
        }
        links.follow();
    }

    private boolean isSafe(String path, String name) {
        String problem = null;
        if (path.contains("\\")) {
            problem = "has a backslash in its name: a zip separates folders with '/'";
        } else if (path.startsWith("/") || path.matches("(?s)[a-zA-Z]:.*")) {
            problem = "has an absolute name: names must begin in the package";
        } else if (segments(path).anyMatch(".."::equals)) {
            problem = "has '..' in its name: names must stay in the package";
        } else if (segments(path).anyMatch(s -> s.isEmpty() || s.equals("."))) {
            problem = "has an empty or '.' segment in its name";
        }
        if (problem != null) {
            errors.add(name, problem);
        }
        return problem == null;
    }

    private boolean isOrdinary(ZipArchiveEntry entry, String name, boolean folder) {
        // Looked at whatever system the entry says it comes from: some unpackers do not ask either.
        int type = typeOf(entry);
        String problem = null;
        if (type != 0 && type != SYMBOLIC_LINK && type != (folder ? FOLDER : REGULAR_FILE)) {
            problem = "is neither a file nor a folder";
        } else if (entry.getGeneralPurposeBit().usesEncryption()) {
            problem = "is encrypted: make the zip without a password";
        } else if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
            problem = "is compressed with method " + entry.getMethod() + ": use the usual one, deflate";
        }
        if (problem != null) {
            errors.add(name, problem);
        }
        return problem == null;
    }

    private static int typeOf(ZipArchiveEntry entry) {
        return (int) (entry.getExternalAttributes() >> 16) & FILE_TYPE;
    }

    /** Where a link leads: its content. */
    private static String target(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(ZipLinks.LONGEST + 1), UTF_8);
        }
    }

    private static boolean isIgnored(String path) {
        return segments(path).anyMatch(PackageFileCollector::isIgnored);
    }

    private static Stream<String> segments(String path) {
        return Stream.of(path.split("/", -1));
    }

    /** How much of each name to leave out: file managers zip the folder itself. */
    private static int topFolderLength(List<Member> members) {
        if (members.isEmpty()) {
            return 0;
        }
        String first = members.getFirst().path();
        String top = first.substring(0, first.indexOf('/') + 1);
        boolean holdsAll = members.stream().allMatch(m -> m.path().startsWith(top));
        boolean isPackage = members.stream().anyMatch(m -> m.path().equals(top + ProblemPackage.PROBLEM_YAML));
        return holdsAll && isPackage ? top.length() : 0;
    }

    private void take(ZipFile zip, String path, ZipArchiveEntry entry) throws InvalidPackageException {
        if (!intake.admits(path)) {
            return;
        }
        CRC32 crc = new CRC32();
        try (InputStream in = new CheckedInputStream(zip.getInputStream(entry), crc)) {
            intake.take(path, in);
        } catch (IOException e) {
            throw errors.stop(path, "is damaged: " + e.getMessage() + "; make the zip again");
        }
        if (crc.getValue() != entry.getCrc()) {
            errors.add(path, "is damaged: its checksum is wrong; make the zip again");
        }
    }
}
