package dev.assay.format.reader;

import dev.assay.format.ProblemPackage;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.validation.Suggestions;
import dev.assay.format.validation.ValidationErrors;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The names at the top of a package. */
final class LayoutCheck {

    private static final Set<String> FOLDERS = new TreeSet<>(Set.of(
            "attachments",
            "data",
            "demo",
            "generators",
            "include",
            "output_validator",
            "output_validators",
            "problem_statement",
            "solution",
            "statement",
            "submissions",
            "training"));
    private static final Set<String> FILES = new TreeSet<>(Set.of(
            ProblemPackage.PROBLEM_YAML,
            "README.md",
            "LICENSE",
            "LICENSE.md",
            "LICENSE.txt",
            "domjudge-problem.ini",
            "problem.pdf"));

    /** What else the standard knows, with what becomes of it. */
    private static final Map<String, String> UNUSED = Map.of(
            "input_validators", "this judge does not run input validators yet: tests are taken as they are",
            "input_format_validators", "this judge does not run input validators yet: tests are taken as they are",
            "input_visualizer", "this judge draws no pictures of tests",
            "output_visualizer", "this judge draws no pictures of outputs");

    private LayoutCheck() {}

    static void check(PackageFiles files, ValidationErrors errors) {
        Set<String> seen = new TreeSet<>();
        for (String path : files.contents().keySet()) {
            int slash = path.indexOf('/');
            String top = slash < 0 ? path : path.substring(0, slash);
            if (seen.add(top)) {
                check(top, slash >= 0, errors);
            }
        }
    }

    private static void check(String name, boolean folder, ValidationErrors errors) {
        Set<String> known = folder ? FOLDERS : FILES;
        if (folder && UNUSED.containsKey(name)) {
            errors.note(name, "is not used: " + UNUSED.get(name));
        } else if (!known.contains(name)) {
            errors.note(
                    name,
                    "is not used, being no " + (folder ? "folder" : "file") + " of the format: "
                            + Suggestions.hint(name, known));
        }
    }
}
