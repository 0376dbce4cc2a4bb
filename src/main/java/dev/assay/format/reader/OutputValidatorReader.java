package dev.assay.format.reader;

import dev.assay.format.SourceFiles;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.reader.archive.Utf8;
import dev.assay.format.validation.ValidationErrors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Reads the program of a package that decides on outputs. */
final class OutputValidatorReader {
    private static final String FOLDER = "output_validator/";

    /** Of the format's older versions: a file or a folder in it is a program. */
    private static final String LEGACY_FOLDER = "output_validators/";

    private static final String JAVA_ONLY = ": this judge runs validators in Java only";

    private final PackageFiles files;
    private final ValidationErrors errors;

    private OutputValidatorReader(PackageFiles files, ValidationErrors errors) {
        this.files = files;
        this.errors = errors;
    }

    /**
     * The program, empty when the package has none or names the default one.
     *
     * @param chosen the words of {@code validation}, of older packages
     */
    static Optional<SourceFiles> read(PackageFiles files, List<String> chosen, ValidationErrors errors) {
        OutputValidatorReader reader = new OutputValidatorReader(files, errors);
        if (!files.under(FOLDER).isEmpty()) {
            return reader.program(FOLDER);
        }
        return files.under(LEGACY_FOLDER).isEmpty() || chosen.contains("default")
                ? Optional.empty()
                : reader.onlyProgram();
    }

    private Optional<SourceFiles> onlyProgram() {
        Set<String> programs = new TreeSet<>();
        for (String path : files.under(LEGACY_FOLDER)) {
            String name = path.substring(LEGACY_FOLDER.length());
            programs.add(LEGACY_FOLDER + name.split("/", 2)[0] + (name.contains("/") ? "/" : ""));
        }
        if (programs.size() > 1) {
            errors.add(
                    LEGACY_FOLDER.substring(0, LEGACY_FOLDER.length() - 1),
                    "holds more than one program, " + String.join(", ", programs)
                            + ": put the validator's files into one folder");
            return Optional.empty();
        }
        return program(programs.iterator().next());
    }

    /** @param path of a file, or of a folder with a slash at its end */
    private Optional<SourceFiles> program(String path) {
        List<String> all = path.endsWith("/") ? files.under(path) : List.of(path);
        Map<String, String> texts = new TreeMap<>();
        for (String each : all) {
            if (each.endsWith(SourceFiles.JAVA)) {
                String name = each.substring(path.endsWith("/") ? path.length() : path.lastIndexOf('/') + 1);
                Utf8.decode(each, files.content(each).orElseThrow(), errors).ifPresent(text -> texts.put(name, text));
            }
        }
        if (texts.isEmpty()) {
            errors.add(all.getFirst(), "is no Java source" + JAVA_ONLY);
            return Optional.empty();
        }
        String unused =
                all.stream().filter(each -> !each.endsWith(SourceFiles.JAVA)).collect(Collectors.joining(", "));
        if (!unused.isEmpty()) {
            errors.note(path, "has files that are not used: " + unused + JAVA_ONLY);
        }
        return Optional.of(SourceFiles.ofFolder(texts, Optional.empty()));
    }
}
