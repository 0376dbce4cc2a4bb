package dev.assay.problem.reading;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a folder of one CommonMark text a language: {@code statement/problem.en.md}, {@code solution/editorial.en.md}. */
final class PagesReader {

    private static final int MAX_BYTES = 1 << 20;
    private static final Pattern NAME = Pattern.compile("([a-z]+)\\.([^.]+)\\.md");

    private PagesReader() {}

    static Map<String, String> statements(PackageFiles files, Faults faults) {
        Map<String, String> statements = read(files, "statement", "problem", faults);
        if (files.content("statement/problem.en.md").isEmpty()) {
            faults.add("statement/problem.en.md", "is missing: every problem has a statement in English");
        }
        return statements;
    }

    static Map<String, String> editorials(PackageFiles files, Faults faults) {
        return read(files, "solution", "editorial", faults);
    }

    /** Of a demo, beside whose other files they stand. */
    static Map<String, String> explanations(PackageFiles files, Faults faults) {
        Map<String, String> explanations = read(files, "demo", "explanation", faults);
        if (files.content("demo/explanation.en.md").isEmpty()) {
            faults.add("demo/explanation.en.md", "is missing: every demo is explained in English");
        }
        return explanations;
    }

    private static Map<String, String> read(PackageFiles files, String folder, String stem, Faults faults) {
        Map<String, String> pages = new TreeMap<>();
        for (String path : files.under(folder + "/")) {
            if (folder.equals("demo") && !path.endsWith(".md")) {
                continue;
            }
            Matcher name = NAME.matcher(path.substring(folder.length() + 1));
            byte[] bytes = files.content(path).orElseThrow();
            if (!name.matches()
                    || !name.group(1).equals(stem)
                    || !HeaderSection.LANGUAGE.matcher(name.group(2)).matches()) {
                faults.add(
                        path,
                        "is not supported: " + folder + "/ holds CommonMark in files named " + stem
                                + ".LANGUAGE.md, such as " + stem + ".en.md");
            } else if (bytes.length > MAX_BYTES) {
                faults.add(path, "is longer than " + (MAX_BYTES >> 20) + " MiB");
            } else {
                Utf8.decode(path, bytes, faults).ifPresent(text -> {
                    if (text.isBlank()) {
                        faults.add(path, "is empty: write it or remove the file");
                    }
                    pages.put(name.group(2), text);
                });
            }
        }
        return Map.copyOf(pages);
    }
}
