package dev.assay.judging.checker;

import dev.assay.format.Checker.DefaultValidator;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The default output validator of the package format. Of values, which have no words: equal ones. */
record DefaultChecker(DefaultValidator rules) implements OutputChecker {

    /** Bytes are characters: what is not UTF-8 compares as it is, and case is that of ASCII. */
    @Override
    public Charset charset() {
        return StandardCharsets.ISO_8859_1;
    }

    @Override
    public boolean matchesValue(@Nullable Object answer, @Nullable Object actual) {
        return CanonicalForm.equal(answer, actual);
    }

    @Override
    public boolean matchesText(String answer, String actual) {
        Words expected = new Words(answer);
        Words given = new Words(actual);
        while (expected.next()) {
            if (!given.next() || !sameSpace(expected, given) || !sameWord(expected, given)) {
                return false;
            }
        }
        return !given.next() && sameSpace(expected, given);
    }

    private boolean sameSpace(Words expected, Words given) {
        return !rules.spaceChangeSensitive() || expected.samePrecedingSpace(given);
    }

    private boolean sameWord(Words expected, Words given) {
        if (rules.hasTolerance()) {
            Optional<DecimalNumber> number = DecimalNumber.of(expected.part());
            if (number.isPresent()) {
                return DecimalNumber.of(given.part())
                        .filter(each -> isClose(number.get(), each))
                        .isPresent();
            }
        }
        return expected.samePart(given, !rules.caseSensitive());
    }

    private boolean isClose(DecimalNumber answer, DecimalNumber actual) {
        return rules.absolute().filter(e -> answer.isWithin(e, actual)).isPresent()
                || rules.relative()
                        .filter(e -> answer.isWithinFraction(e, actual))
                        .isPresent();
    }
}
