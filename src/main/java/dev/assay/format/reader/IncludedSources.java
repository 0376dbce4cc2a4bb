package dev.assay.format.reader;

import dev.assay.format.SourceFiles;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.reader.archive.Utf8;
import dev.assay.format.validation.ValidationErrors;
import java.util.Map;
import java.util.TreeMap;

/** Reads {@code include/}: sources that are compiled with every submission. */
final class IncludedSources {
    private static final String DEFAULT = "include/default/";
    private static final String JAVA = "include/java/";

    private IncludedSources() {}

    /** By file name; a file for Java wins over one for all languages. */
    static Map<String, String> read(PackageFiles files, ValidationErrors errors) {
        Map<String, String> included = new TreeMap<>();
        read(files.under(JAVA).isEmpty() ? DEFAULT : JAVA, files, included, errors);
        return included;
    }

    private static void read(String folder, PackageFiles files, Map<String, String> included, ValidationErrors errors) {
        for (String path : files.under(folder)) {
            if (path.endsWith(SourceFiles.JAVA)) {
                Utf8.decode(path, files.content(path).orElseThrow(), errors)
                        .ifPresent(text -> included.put(path.substring(folder.length()), text));
            } else {
                errors.note(path, "is not used by this judge: only Java sources are included");
            }
        }
    }
}
