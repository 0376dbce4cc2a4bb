package dev.assay.playground;

import dev.assay.problem.Problem;
import java.util.List;

/** The published problems that have a demo. */
final class Demos {
    private Demos() {}

    /** By family, then by name. */
    static List<DemosResource.Listed> all(String language) {
        return Problem.<Problem>list("demoAboutEn is not null").stream()
                .sorted(Problem.byFamily(language))
                .flatMap(problem -> DemosResource.Listed.of(problem, language).stream())
                .toList();
    }
}
