package dev.assay.problemset;

import dev.assay.format.Difficulty;
import dev.assay.format.ProblemSpec;
import dev.assay.format.TimeLimit;
import java.util.List;

/**
 * A problem's page.
 *
 * @param statement as HTML, sanitised; empty when it is in another form
 * @param pdf the language of the statement in PDF, empty when it has another form
 * @param origin of the time limit
 * @param verified whether a program of the jury has shown that it can be solved here
 * @param credits who made it, empty when nobody is named
 * @param attachments names of files that are offered
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
        String pdf,
        List<Sample> samples,
        long timeMs,
        TimeLimit.Origin origin,
        boolean verified,
        Credits credits,
        List<String> attachments,
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

    /** @param interaction what both sides say, in place of input and answer; empty for most */
    public record Sample(int number, String input, String answer, String interaction) {}

    /** Whose it is. Each is empty when nothing is said. */
    public record Credits(String authors, String source, String license, String rightsOwner) {}

    static String fileOf(ProblemSpec spec) {
        return spec.mode().className() + ".java";
    }
}
