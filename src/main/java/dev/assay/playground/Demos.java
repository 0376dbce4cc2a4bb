package dev.assay.playground;

import dev.assay.problem.Problem;
import java.util.List;
import java.util.Optional;

/** The published problems that have a demo. */
final class Demos {
    private Demos() {}

    /** @param about a sentence */
    public record Listed(String slug, String name, String family, String about) {
        static Optional<Listed> of(Problem problem, String language) {
            return problem.demoAbout(language)
                    .map(about -> new Listed(problem.slug(), problem.name(language), problem.family(), about));
        }
    }

    /** By family, then by name. */
    static List<Listed> all(String language) {
        return Problem.<Problem>list("demoAboutEn is not null").stream()
                .sorted(Problem.byFamily(language))
                .flatMap(problem -> Listed.of(problem, language).stream())
                .toList();
    }
}
