package dev.assay.format.reader;

import dev.assay.format.JurySubmission;
import dev.assay.format.Verdict;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.reader.archive.Utf8;
import dev.assay.format.validation.Suggestions;
import dev.assay.format.validation.ValidationErrors;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads {@code submissions/}: the jury's programs, each in the folder of the verdict that it must get. */
final class SubmissionsReader {

    private static final String REJECTED = "rejected";
    private static final Set<Verdict> NOT_EXPECTED = EnumSet.of(Verdict.JE);
    private static final Set<String> NOT_SUPPORTED = Set.of("brute_force", "submissions.yaml");
    private static final Set<String> FOLDERS = Arrays.stream(Verdict.values())
            .filter(verdict -> !NOT_EXPECTED.contains(verdict))
            .map(Verdict::folder)
            .collect(Collectors.toCollection(() -> new TreeSet<>(Set.of(REJECTED))));

    private final PackageFiles files;
    private final int longest;
    private final ValidationErrors errors;
    private final List<JurySubmission> submissions = new ArrayList<>();

    private SubmissionsReader(PackageFiles files, int longest, ValidationErrors errors) {
        this.files = files;
        this.longest = longest;
        this.errors = errors;
    }

    /** @param longest bytes a source may have */
    static List<JurySubmission> read(PackageFiles files, int longest, ValidationErrors errors) {
        SubmissionsReader reader = new SubmissionsReader(files, longest, errors);
        files.under("submissions/").forEach(reader::add);
        if (files.under("submissions/accepted/").isEmpty()) {
            errors.add("submissions/accepted", "holds nothing: at least one accepted submission is required");
        }
        return List.copyOf(reader.submissions);
    }

    private void add(String path) {
        String[] segments = path.split("/", -1);
        String folder = segments[1];
        if (NOT_SUPPORTED.contains(folder)) {
            errors.add(path, "submissions/" + folder + " is not supported yet: use the folders of the verdicts");
        } else if (segments.length == 2) {
            errors.add(path, "is in no folder: move it into that of its verdict, such as submissions/accepted");
        } else if (!FOLDERS.contains(folder)) {
            errors.add(path, "is in an unknown folder: " + Suggestions.hint(folder, FOLDERS));
        } else if (segments.length > 3) {
            errors.add(path, "submissions of several files are not supported yet: make it one .java file");
        } else if (!path.endsWith(".java")) {
            errors.add(path, "is not a .java file: only Java can be judged");
        } else {
            Optional<Verdict> expected = folder.equals(REJECTED) ? Optional.empty() : Verdict.ofFolder(folder);
            source(path).ifPresent(source -> submissions.add(new JurySubmission(path, expected, source)));
        }
    }

    private Optional<String> source(String path) {
        byte[] bytes = files.content(path).orElseThrow();
        if (bytes.length > longest) {
            errors.add(path, "is longer than limits.code allows, " + (longest >> 10) + " KiB");
            return Optional.empty();
        }
        return Utf8.decode(path, bytes, errors);
    }
}
