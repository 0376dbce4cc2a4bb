package dev.assay.judging.checker;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A floating-point number as the package format writes it: decimal, with or without an exponent. Java would also take
 * its own literals (1d), hexadecimal ones and NaN: as output those are words.
 */
record DecimalNumber(String text, double value) {
    private static final Pattern GRAMMAR = Pattern.compile("[+-]?(?:[0-9]*\\.[0-9]+|[0-9]+\\.?)(?:[Ee][+-]?[0-9]+)?");

    /** As many characters as anybody prints; a number is read in time that grows faster than its length. */
    private static final int LONGEST = 5_000;

    static Optional<DecimalNumber> of(String word) {
        return word.length() <= LONGEST && GRAMMAR.matcher(word).matches()
                ? Optional.of(new DecimalNumber(word, Double.parseDouble(word)))
                : Optional.empty();
    }

    boolean isWithin(double tolerance, DecimalNumber other) {
        return isFinite(other) ? Math.abs(value - other.value) <= tolerance : isEqual(other);
    }

    boolean isWithinFraction(double tolerance, DecimalNumber other) {
        return isFinite(other) ? Math.abs(value - other.value) <= tolerance * Math.abs(value) : isEqual(other);
    }

    private boolean isFinite(DecimalNumber other) {
        return Double.isFinite(value) && Double.isFinite(other.value);
    }

    /** Beyond what a double holds, only equal numbers are close. */
    private boolean isEqual(DecimalNumber other) {
        try {
            return value == other.value && new BigDecimal(text).compareTo(new BigDecimal(other.text)) == 0;
        } catch (NumberFormatException beyondAllBounds) {
            return text.equals(other.text);
        }
    }
}
