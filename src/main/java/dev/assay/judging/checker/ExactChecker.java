package dev.assay.judging.checker;

import org.jspecify.annotations.Nullable;

/** {@code exact}: equal values; the same lines, whose white space at the end does not count. */
record ExactChecker() implements OutputChecker {

    @Override
    public boolean matchesValue(@Nullable Object answer, @Nullable Object actual) {
        return CanonicalForm.equal(answer, actual);
    }

    @Override
    public boolean matchesText(String answer, String actual) {
        return new Lines(answer).matches(new Lines(actual));
    }
}
