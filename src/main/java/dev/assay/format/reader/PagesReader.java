package dev.assay.format.reader;

import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.reader.archive.Utf8;
import dev.assay.format.reader.yaml.LocalizedTexts;
import dev.assay.format.validation.ValidationErrors;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a folder of one CommonMark text a language: {@code statement/problem.en.md}, {@code solution/editorial.en.md}. */
final class PagesReader {

    private static final int MAX_BYTES = 1 << 20;
    private static final Pattern NAME = Pattern.compile("([a-z]+)\\.([^.]+)\\.md");

    private PagesReader() {}

    static Map<String, String> statements(PackageFiles files, ValidationErrors errors) {
        Map<String, String> statements = read(files, "statement", "problem", errors);
        if (files.content("statement/problem.en.md").isEmpty()) {
            errors.add("statement/problem.en.md", "is missing: every problem has a statement in English");
        }
        return statements;
    }

    static Map<String, String> editorials(PackageFiles files, ValidationErrors errors) {
        return read(files, "solution", "editorial", errors);
    }

    /** Of a demo, beside whose other files they stand. */
    static Map<String, String> explanations(PackageFiles files, ValidationErrors errors) {
        Map<String, String> explanations = read(files, "demo", "explanation", errors);
        if (files.content("demo/explanation.en.md").isEmpty()) {
            errors.add("demo/explanation.en.md", "is missing: every demo is explained in English");
        }
        return explanations;
    }

    private static Map<String, String> read(PackageFiles files, String folder, String stem, ValidationErrors errors) {
        Map<String, String> pages = new TreeMap<>();
        for (String path : files.under(folder + "/")) {
            if (folder.equals("demo") && !path.endsWith(".md")) {
                continue;
            }
            Matcher name = NAME.matcher(path.substring(folder.length() + 1));
            byte[] bytes = files.content(path).orElseThrow();
            if (!name.matches()
                    || !name.group(1).equals(stem)
                    || !LocalizedTexts.LANGUAGE.matcher(name.group(2)).matches()) {
                errors.add(
                        path,
                        "is not supported: " + folder + "/ holds CommonMark in files named " + stem
                                + ".LANGUAGE.md, such as " + stem + ".en.md");
            } else if (bytes.length > MAX_BYTES) {
                errors.add(path, "is longer than " + (MAX_BYTES >> 20) + " MiB");
            } else {
                Utf8.decode(path, bytes, errors).ifPresent(text -> {
                    if (text.isBlank()) {
                        errors.add(path, "is empty: write it or remove the file");
                    }
                    pages.put(name.group(2), text);
                });
            }
        }
        return Map.copyOf(pages);
    }
}
