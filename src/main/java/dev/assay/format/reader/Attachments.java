package dev.assay.format.reader;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.assay.format.SourceFiles;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.validation.ValidationErrors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads {@code attachments/}: what everybody may have, and what the editor may start with. */
final class Attachments {
    private static final String FOLDER = "attachments/";
    private static final String TEMPLATES = FOLDER + "templates/";

    private Attachments() {}

    /** By file name. */
    static Map<String, byte[]> read(PackageFiles files, ValidationErrors errors) {
        Map<String, byte[]> attachments = new TreeMap<>();
        for (String path : files.under(FOLDER)) {
            String name = path.substring(FOLDER.length());
            if (!name.contains("/")) {
                attachments.put(name, files.content(path).orElseThrow());
            } else if (!path.startsWith(TEMPLATES)) {
                errors.note(path, "is not offered: attachments are files, or zips, right in attachments/");
            }
        }
        return attachments;
    }

    /** The source that the editor starts with; empty when the package has none for Java. */
    static Optional<String> template(PackageFiles files) {
        List<String> forJava = files.under(TEMPLATES + "java/");
        return (forJava.isEmpty() ? files.under(TEMPLATES + "default/") : forJava)
                .stream()
                        .filter(path -> path.endsWith(SourceFiles.JAVA))
                        .findFirst()
                        .flatMap(files::content)
                        .map(bytes -> new String(bytes, UTF_8));
    }
}
