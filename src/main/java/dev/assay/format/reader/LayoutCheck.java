package dev.assay.format.reader;

import dev.assay.format.ProblemPackage;
import dev.assay.format.reader.archive.PackageFiles;
import dev.assay.format.validation.Suggestions;
import dev.assay.format.validation.ValidationErrors;
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
            "input_visualizer",
            "output_visualizer",
            "solution",
            "statement",
            "submissions",
            "training"));
    private static final Set<String> FILES =
            new TreeSet<>(Set.of(ProblemPackage.PROBLEM_YAML, "README.md", "LICENSE", "LICENSE.md", "LICENSE.txt"));
    private static final Set<String> VALIDATORS = Set.of("input_validators", "output_validator", "static_validator");

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
        if (folder && VALIDATORS.contains(name)) {
            errors.add(name, "validators are not supported yet: remove the folder and use assay.checker");
        } else if (!known.contains(name)) {
            errors.add(name, "unknown " + (folder ? "folder: " : "file: ") + Suggestions.hint(name, known));
        }
    }
}
