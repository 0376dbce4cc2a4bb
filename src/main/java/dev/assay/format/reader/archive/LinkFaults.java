package dev.assay.format.reader.archive;

import dev.assay.format.validation.ValidationErrors;
import java.util.Set;

/** What becomes of symbolic links that lead to no file of the package: nothing is read through them. */
final class LinkFaults {
    /** Where a missing file would change how a problem is judged or shown. */
    private static final Set<String> READ = Set.of(
            "data",
            "demo",
            "attachments",
            "include",
            "output_validator",
            "output_validators",
            "problem.yaml",
            "problem_statement",
            "solution",
            "statement",
            "submissions");

    private LinkFaults() {}

    static void leadsOut(String path, ValidationErrors errors) {
        if (READ.contains(path.split("/", 2)[0])) {
            errors.add(path, "is a link that leads out of the package: put the file itself into it");
        } else {
            errors.note(path, "is left out, being a link that leads out of the package");
        }
    }

    static void leadsNowhere(String path, ValidationErrors errors) {
        if (READ.contains(path.split("/", 2)[0])) {
            errors.add(path, "is a link to nothing, or to itself: put the file itself into the package");
        } else {
            errors.note(path, "is left out, being a link to nothing, or to itself");
        }
    }
}
