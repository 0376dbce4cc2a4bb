package dev.assay.problemset;

import dev.assay.format.Difficulty;
import java.util.List;
import java.util.Optional;

/**
 * A problem in the list.
 *
 * @param submissions judged ones, of all people
 * @param solvers people who have solved it
 * @param own the viewer's state: {@code AC} once solved, else their latest verdict, empty when they have not tried
 */
public record ProblemRow(
        String slug,
        String name,
        Difficulty difficulty,
        List<String> keywords,
        long submissions,
        long solvers,
        Optional<String> own) {

    public boolean solved() {
        return own.equals(Optional.of("AC"));
    }
}
