package dev.assay.format.reader.archive;

import dev.assay.format.validation.InvalidPackageException;
import dev.assay.format.validation.ValidationErrors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The symbolic links of a zip: what they lead to is taken in a second time, and counts a second time. */
final class ZipLinks {
    /** Of a target, in characters. */
    static final int LONGEST = 1_000;

    private final PackageFileCollector intake;
    private final ValidationErrors errors;

    /** Where each leads, by its own path. */
    private final Map<String, String> targets = new TreeMap<>();

    ZipLinks(PackageFileCollector intake, ValidationErrors errors) {
        this.intake = intake;
        this.errors = errors;
    }

    /** @param target as it stands in the link */
    void add(String path, String target) {
        Optional<String> resolved = resolve(path, target);
        if (resolved.isPresent()) {
            targets.put(path, resolved.get());
        } else {
            LinkFaults.leadsOut(path, errors);
        }
    }

    /** Empty when it is in no place of the package. */
    private static Optional<String> resolve(String path, String target) {
        if (target.isEmpty() || target.length() > LONGEST || target.startsWith("/") || target.contains("\\")) {
            return Optional.empty();
        }
        Deque<String> segments = new ArrayDeque<>(List.of(path.split("/", -1)));
        segments.removeLast();
        for (String segment : target.split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return Optional.empty();
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return Optional.of(String.join("/", segments));
    }

    /** When all files have been taken in. A link to a link needs another round. */
    void follow() throws IOException, InvalidPackageException {
        for (int left = targets.size() + 1; !targets.isEmpty() && left > targets.size(); ) {
            left = targets.size();
            for (Map.Entry<String, String> link : List.copyOf(targets.entrySet())) {
                if (follow(link.getKey(), link.getValue())) {
                    targets.remove(link.getKey());
                }
            }
        }
        targets.keySet().forEach(path -> LinkFaults.leadsNowhere(path, errors));
    }

    private boolean follow(String path, String target) throws IOException, InvalidPackageException {
        Optional<byte[]> file = intake.content(target);
        if (file.isPresent()) {
            take(path, file.get());
            return true;
        }
        List<String> inFolder = target.isEmpty() ? List.of() : intake.under(target + "/");
        for (String each : inFolder) {
            if (!(each + "/").startsWith(path + "/")) {
                take(
                        path + each.substring(target.length()),
                        intake.content(each).orElseThrow());
            }
        }
        return !inFolder.isEmpty();
    }

    private void take(String path, byte[] content) throws IOException, InvalidPackageException {
        if (intake.admits(path)) {
            intake.take(path, new ByteArrayInputStream(content));
        }
    }
}
