package dev.assay.format.reader.archive;

import dev.assay.format.validation.InvalidPackageException;
import dev.assay.format.validation.ValidationErrors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Takes files in one by one and holds them to the rules for names and sizes. */
public final class PackageFileCollector {

    static final int MAX_FILES = 2_000;
    static final int MAX_FILE_BYTES = 32 << 20;
    static final int MAX_TOTAL_BYTES = 64 << 20;
    static final int MAX_DEPTH = 8;

    private static final Pattern SEGMENT = Pattern.compile("[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,254}");

    private final ValidationErrors errors;
    private final SortedMap<String, byte[]> contents = new TreeMap<>();

    /** Every file and folder (with a {@code /} at its end) by its lower-case name. */
    private final Map<String, String> claimed = new HashMap<>();

    private long total;

    PackageFileCollector(ValidationErrors errors) {
        this.errors = errors;
    }

    /** The files that these contents, by path, make. */
    public static PackageFiles collect(Map<String, byte[]> contents) throws InvalidPackageException {
        PackageFileCollector intake = new PackageFileCollector(new ValidationErrors());
        for (Map.Entry<String, byte[]> file : contents.entrySet()) {
            if (intake.admits(file.getKey())) {
                try {
                    intake.take(file.getKey(), new ByteArrayInputStream(file.getValue()));
                } catch (IOException e) {
                    throw new AssertionError("memory cannot fail to be read", e);
                }
            }
        }
        return intake.files();
    }

    /**
     * What file managers, version control and other tools leave behind, in any folder. It is no part of the package, as
     * the format says of names that begin with a period or a dash.
     */
    static boolean isIgnored(String segment) {
        return segment.startsWith(".") || segment.startsWith("-") || segment.equals("__MACOSX");
    }

    /** What has been taken in at this path; nothing when nothing has. */
    Optional<byte[]> content(String path) {
        return Optional.ofNullable(contents.get(path));
    }

    /** The paths taken in so far that are in this folder, which is given with a {@code /} at its end. */
    List<String> under(String folder) {
        return contents.keySet().stream()
                .filter(path -> path.startsWith(folder))
                .toList();
    }

    /** Whether the name is in order and new; adds a note, or a fault, when it is not. */
    boolean admits(String path) {
        List<String> segments = List.of(path.split("/", -1));
        if (segments.size() > MAX_DEPTH) {
            errors.add(path, "is more than " + MAX_DEPTH + " levels deep");
            return false;
        }
        for (String segment : segments) {
            if (!SEGMENT.matcher(segment).matches()) {
                errors.note(
                        path,
                        "is as if absent, as the format wants: '" + segment
                                + "' is not of at most 255 letters (a-z, A-Z)," + " digits, '_', '.' and '-'");
                return false;
            }
        }
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            if (!claim(path, path.substring(0, slash + 1))) {
                return false;
            }
        }
        return claim(path, path);
    }

    private boolean claim(String path, String name) {
        boolean folder = name.endsWith("/");
        String key = (folder ? name.substring(0, name.length() - 1) : name).toLowerCase(Locale.ROOT);
        String earlier = claimed.putIfAbsent(key, name);
        if (earlier == null || (folder && earlier.equals(name))) {
            return true;
        }
        if (earlier.equals(name)) {
            errors.add(path, "is there twice");
        } else if (earlier.equalsIgnoreCase(name)) {
            errors.add(path, "'" + name + "' and '" + earlier + "' differ only in case: rename one of them");
        } else {
            errors.add(path, "'" + key + "' is both a file and a folder");
        }
        return false;
    }

    /** Reads an admitted file, never more of it than the limits allow, whatever length anyone claims it has. */
    void take(String path, InputStream in) throws IOException, InvalidPackageException {
        if (contents.size() == MAX_FILES) {
            throw errors.stop("", "the package has more than " + MAX_FILES + " files");
        }
        long room = Math.min(MAX_FILE_BYTES, MAX_TOTAL_BYTES - total);
        byte[] bytes = in.readNBytes((int) room + 1);
        if (bytes.length > MAX_FILE_BYTES) {
            throw errors.stop(path, "is larger than " + (MAX_FILE_BYTES >> 20) + " MiB");
        }
        if (bytes.length > room) {
            throw errors.stop(
                    "",
                    "the package is larger than " + (MAX_TOTAL_BYTES >> 20) + " MiB: let a generator make large tests");
        }
        total += bytes.length;
        contents.put(path, bytes);
    }

    PackageFiles files() throws InvalidPackageException {
        errors.throwIfAny();
        return new PackageFiles(contents, errors);
    }
}
