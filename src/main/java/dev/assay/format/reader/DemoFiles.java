package dev.assay.format.reader;

import dev.assay.format.Picture;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.reader.archive.Utf8;
import dev.assay.format.reader.yaml.YamlValue;
import dev.assay.format.validation.ValidationErrors;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of {@code demo/}, but for the explanations. */
final class DemoFiles {
    static final String FOLDER = "demo/";
    static final String YAML = FOLDER + "demo.yaml";
    static final String PROGRAM = FOLDER + "Main.java";

    private static final Pattern SOURCE = Pattern.compile(FOLDER + "([A-Za-z_][A-Za-z0-9_]*)\\.java");
    private static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_][a-zA-Z0-9_.-]*");
    private static final int MOST_SOURCES = 40;

    private final PackageFiles files;
    private final ValidationErrors errors;

    DemoFiles(PackageFiles files, ValidationErrors errors) {
        this.files = files;
        this.errors = errors;
    }

    /** Nothing, and a fault, when it is missing or no text. */
    Optional<String> required(String path) {
        Optional<byte[]> bytes = files.content(path);
        if (bytes.isEmpty()) {
            errors.add(path, "is missing: a demo has a demo.yaml, a Main.java and an explanation.en.md");
        }
        return bytes.flatMap(content -> Utf8.decode(path, content, errors));
    }

    /** What is compiled with the program, by the class that each file is named for. */
    Map<String, String> sources(int longestKiB) {
        Map<String, String> sources = new TreeMap<>();
        for (String path : files.under(FOLDER)) {
            Matcher name = SOURCE.matcher(path);
            if (name.matches()) {
                byte[] content = files.content(path).orElseThrow();
                if (content.length > longestKiB << 10) {
                    errors.add(path, "is longer than " + longestKiB + " KiB: split it");
                } else if (!path.equals(PROGRAM)) {
                    Utf8.decode(path, content, errors).ifPresent(source -> sources.put(name.group(1), source));
                }
            }
        }
        if (sources.size() > MOST_SOURCES) {
            errors.add(
                    FOLDER,
                    "has " + sources.size() + " sources beside Main.java: at most " + MOST_SOURCES + " can be shown");
        }
        return Collections.unmodifiableMap(sources);
    }

    /** The bytes of the file that is named, none when none is. Refuses what else is in the folder and nobody asks for. */
    byte[] input(Optional<YamlValue> named) {
        Optional<String> path = named.flatMap(this::pathOf);
        for (String other : files.under(FOLDER)) {
            boolean known = other.equals(YAML)
                    || other.endsWith(".md")
                    || SOURCE.matcher(other).matches()
                    || Picture.Type.ofPath(other).isPresent();
            if (!known && !path.equals(Optional.of(other))) {
                errors.add(
                        other,
                        "is not known: demo/ holds demo.yaml, sources named for their class, explanations with their pictures, and"
                                + " the file that demo.yaml names as its input");
            }
        }
        return path.flatMap(files::content).orElse(new byte[0]);
    }

    private Optional<String> pathOf(YamlValue value) {
        Optional<String> name = value.title(255);
        if (name.isEmpty()) {
            return name;
        }
        if (!NAME.matcher(name.get()).matches()) {
            value.error("is '" + name.get() + "': write the name of a file in demo/, such as model.safetensors");
            return Optional.empty();
        }
        String path = FOLDER + name.get();
        if (files.content(path).isEmpty()) {
            value.error("names " + path + ", which is missing: put it there");
        }
        return Optional.of(path);
    }
}
