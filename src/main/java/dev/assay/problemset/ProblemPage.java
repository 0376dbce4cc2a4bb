package dev.assay.problemset;

import dev.assay.format.Difficulty;
import dev.assay.format.ProblemSpec;
import java.util.List;

/**
 * A problem's page.
 *
 * @param statement as HTML, sanitised
 * @param source what the editor starts with
 * @param fresh whether that is to win over a draft the browser kept
 * @param ownInput what the field for own input starts with
 * @param error why the source that was sent was refused, empty if none was
 * @param sharesSolutions whether accepted sources are shown to who has solved it
 */
public record ProblemPage(
        String slug,
        String name,
        Difficulty difficulty,
        List<String> keywords,
        String statement,
        List<Sample> samples,
        long timeMs,
        int memoryMiB,
        int stackMiB,
        boolean function,
        String file,
        String source,
        boolean fresh,
        String ownInput,
        String error,
        boolean hasEditorial,
        boolean sharesSolutions) {

    public record Sample(int number, String input, String answer) {}

    static String fileOf(ProblemSpec spec) {
        return spec.mode().className() + ".java";
    }
}
