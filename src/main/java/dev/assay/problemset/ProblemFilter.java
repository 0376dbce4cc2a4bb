package dev.assay.problemset;

import dev.assay.format.Difficulty;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which problems are asked for. What cannot be understood asks for nothing: a link may be old or mistyped. */
public record ProblemFilter(String text, Optional<Difficulty> difficulty, Optional<Boolean> solved, String tag) {

    static ProblemFilter of(
            @Nullable String text, @Nullable String difficulty, @Nullable String status, @Nullable String tag) {
        return new ProblemFilter(
                text == null ? "" : text.strip(),
                Arrays.stream(Difficulty.values())
                        .filter(d -> d.name().equalsIgnoreCase(difficulty))
                        .findFirst(),
                "solved".equals(status)
                        ? Optional.of(true)
                        : "open".equals(status) ? Optional.of(false) : Optional.empty(),
                tag == null ? "" : tag.strip());
    }

    public boolean isEmpty() {
        return text.isEmpty() && difficulty.isEmpty() && solved.isEmpty() && tag.isEmpty();
    }

    /** For templates: whether this difficulty is the chosen one. */
    public boolean asksFor(String each) {
        return difficulty.map(Difficulty::name).equals(Optional.of(each));
    }

    /** For templates. */
    public boolean asksForSolved() {
        return solved.orElse(false);
    }

    /** For templates. */
    public boolean asksForOpen() {
        return !solved.orElse(true);
    }

    boolean accepts(ProblemRow row) {
        return difficulty.map(d -> d == row.difficulty()).orElse(true)
                && solved.map(s -> s == row.solved()).orElse(true)
                && (tag.isEmpty() || row.keywords().contains(tag))
                && (contains(row.name())
                        || contains(row.slug())
                        || row.keywords().stream().anyMatch(this::contains));
    }

    private boolean contains(String where) {
        return where.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
    }
}
