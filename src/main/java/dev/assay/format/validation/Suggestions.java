package dev.assay.format.validation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Guesses what a misspelt word was meant to be. */
public final class Suggestions {

    private Suggestions() {}

    /** The end of a sentence about an unknown word: the nearest known one, or all when none is near. */
    public static String hint(String word, Collection<String> known) {
        return nearest(word, known)
                .map(near -> "did you mean '" + near + "'?")
                .orElseGet(() -> "known are " + String.join(", ", known));
    }

    private static Optional<String> nearest(String word, Collection<String> known) {
        record Near(String word, int distance) {}
        LevenshteinDistance distance = new LevenshteinDistance(Math.clamp(word.length() / 3, 1, 3));
        String lower = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .map(candidate -> new Near(candidate, distance.apply(lower, candidate.toLowerCase(Locale.ROOT))))
                .filter(near -> near.distance() >= 0) // -1: further than the threshold
                .min(Comparator.comparingInt(Near::distance))
                .map(Near::word);
    }
}
