package dev.assay.judging.checker;

import org.jspecify.annotations.Nullable;

/** {@code tokens}: the same words, whatever white space is between them. Of values, which have no words: equal ones. */
record TokensChecker() implements OutputChecker {

    @Override
    public boolean matchesValue(@Nullable Object answer, @Nullable Object actual) {
        return CanonicalForm.equal(answer, actual);
    }

    @Override
    public boolean matchesText(String answer, String actual) {
        return new Words(answer).matches(new Words(actual));
    }
}
