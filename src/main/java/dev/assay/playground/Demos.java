package dev.assay.playground;

import dev.assay.problem.Problem;
import dev.assay.problem.spec.ProblemSpec;
import java.util.Comparator;
import java.util.List;

/** The published problems that have a demo. */
final class Demos {
    private Demos() {}

    /** By family, then by name. */
    static List<DemosResource.Listed> all(String language) {
        return Problem.<Problem>list("demoAboutEn is not null").stream()
                .flatMap(problem -> DemosResource.Listed.of(problem, language).stream())
                .sorted(Comparator.comparingInt(
                                (DemosResource.Listed each) -> ProblemSpec.FAMILIES.indexOf(each.family()))
                        .thenComparing(DemosResource.Listed::name))
                .toList();
    }
}
