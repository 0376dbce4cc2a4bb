package dev.assay.judging;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.format.Checker.DefaultValidator;
import dev.assay.format.reader.sections.ValidatorArguments;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The default output validator, case by case as the package format 2025-09 describes it; worked out by hand. */
class DefaultValidatorTest {
    private static final Pattern ESCAPE = Pattern.compile("\\\\x([0-9a-f]{2})");

    /** Texts are bytes, with \xNN for those that are not printable ASCII. */
    @ParameterizedTest(name = "{3}: {4}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            # arguments                   | answer          | output              | verdict | because
            ``                            | 4\\x0a          | 4                   | AC | the last line needs no end
            ``                            | 4               | \\x0a\\x20\\x204\\x0a\\x0a | AC | white space around words is nothing
            ``                            | 1 2 3           | 1\\x092\\x0b3       | AC | tab and vertical tab separate
            ``                            | 1 2 3           | 1\\x0c2\\x0d3       | AC | form feed and carriage return separate
            ``                            | 1 2             | 12                  | WA | words are not joined
            ``                            | 12              | 1 2                 | WA | nor split
            ``                            | 4               | 4 5                 | WA | a word too many
            ``                            | 4 5             | 4                   | WA | a word too few
            ``                            | 1 2             | 2 1                 | WA | words have an order
            ``                            | ``              | ``                  | AC | nothing is nothing
            ``                            | ``              | \\x20\\x0a          | AC | so is white space
            ``                            | 4               | ``                  | WA | nothing is not a word
            ``                            | yes             | YES                 | AC | case is ignored
            ``                            | Yes             | yEs                 | AC | on both sides
            ``                            | yes             | yess                | WA | length is not
            ``                            | [               | {                   | WA | only letters have a case
            ``                            | @               | \\x60               | WA | nor do those beside the letters
            ``                            | \\xc3\\xa9      | \\xc3\\x89          | WA | only ASCII letters have a case
            ``                            | \\xe9           | \\xe9               | AC | bytes that are not UTF-8 compare as they are
            ``                            | \\xe9           | \\xe8               | WA | and differ where they differ
            ``                            | \\xff           | \\xfe               | WA | though a decoder makes the same of both
            ``                            | 1 2             | 1\\xc2\\xa02        | WA | a no-break space separates nothing
            ``                            | 1 2             | 1\\xc2\\x852        | WA | nor does a next line
            ``                            | 1 2             | 1\\xe2\\x80\\x832   | WA | nor an em space
            ``                            | 1 2             | 1\\x1c2             | WA | nor a file separator
            ``                            | 1               | 1\\x1c              | WA | not even at the end
            ``                            | 1               | 1\\x00              | WA | a NUL is part of a word
            ``                            | 1               | 1.0                 | WA | without tolerance numbers are words
            ``                            | 4               | +4                  | WA | to the sign
            ``                            | 1e2             | 1E2                 | AC | whose case is ignored
            case_sensitive                | yes             | YES                 | WA | as asked
            case_sensitive                | yes             | \\x20yes\\x0a       | AC | white space is not case
            case_sensitive float_tolerance 1e-6 | 1e2       | 1E2                 | AC | a number has no case
            case_sensitive float_tolerance 1e-6 | one 1     | One 1               | WA | a word beside it has
            space_change_sensitive        | 1 2\\x0a        | 1 2\\x0a            | AC | the same
            space_change_sensitive        | 1 2\\x0a        | 1 2                 | WA | the end of the last line is missing
            space_change_sensitive        | 1 2\\x0a        | \\x201 2\\x0a       | WA | a leading blank
            space_change_sensitive        | 1 2\\x0a        | 1\\x20\\x202\\x0a   | WA | one more
            space_change_sensitive        | 1 2\\x0a        | 1\\x092\\x0a        | WA | of another type
            space_change_sensitive        | Ab c            | aB C                | AC | case is another matter
            space_change_sensitive        | ``              | \\x0a               | WA | where there is nothing
            space_change_sensitive float_tolerance 1e-6 | 1 2 | 1.0 2.0           | AC | the words may still be close
            float_tolerance 1e-6          | 1               | 1.0000005           | AC | within
            float_tolerance 1e-6          | 1               | 1.00001             | WA | outside
            float_tolerance 1e-6          | 3               | 3.0                 | AC | integers are numbers
            float_tolerance 1e-6          | 0.5             | .5                  | AC | digits before the point may be missing
            float_tolerance 1e-6          | 5               | 5.                  | AC | or behind it
            float_tolerance 1e-6          | 5               | .                   | WA | not both
            float_tolerance 1e-6          | 5               | +5                  | AC | a sign
            float_tolerance 1e-6          | 100             | 1E+2                | AC | an exponent
            float_tolerance 1e-6          | 100             | 1e2.0               | WA | which is whole
            float_tolerance 1e-6          | 100             | 1e                  | WA | and has digits
            float_tolerance 1e-6          | 1               | 0x1p0               | WA | not hexadecimal
            float_tolerance 1e-6          | 1               | 1d                  | WA | not a literal of Java
            float_tolerance 1e-6          | 1               | 1f                  | WA | nor this
            float_tolerance 1e-6          | 1.0             | 1,0                 | WA | no comma
            float_tolerance 1e-6          | 1000            | 1_000               | WA | no underscore
            float_tolerance 1e-6          | 1               | one                 | WA | no word for a number
            float_tolerance 1e-6          | one             | 1                   | WA | no number for a word
            float_tolerance 1e-6          | ABC 1           | abc 1.0             | AC | words compare as words
            float_tolerance 1e-6          | NaN             | nan                 | AC | NaN is a word
            float_tolerance 1e-6          | 1               | NaN                 | WA | and no number
            float_tolerance 1e-6          | Infinity        | infinity            | AC | so is infinity
            float_tolerance 1e-6          | 1               | Infinity            | WA | and no number
            float_tolerance 1e-6          | 0               | -0.0                | AC | zero has no sign
            float_tolerance 1e-6          | 1000000000      | 1000000000.5        | AC | the relative tolerance suffices
            float_tolerance 1e-6          | 0               | 0.000001            | AC | so does the absolute one, to its end
            float_tolerance 1e-6          | 1e308           | 1e999               | WA | nothing is near what a double cannot hold
            float_tolerance 1e-6          | 1e999           | 5                   | WA | from the other side either
            float_tolerance 1e-6          | 1e999           | 10e998              | AC | but the same number
            float_tolerance 1e-6          | 123456789012345678901234567891 | 123456789012345678901234567890 | AC | thirty digits are read
            float_absolute_tolerance 1e-2 | 1000            | 1000.009            | AC | absolute within
            float_absolute_tolerance 1e-2 | 1000            | 1000.02             | WA | absolute only
            float_relative_tolerance 1e-2 | 1000            | 1009                | AC | relative within
            float_relative_tolerance 1e-2 | 1000            | 1011                | WA | relative to the answer
            float_relative_tolerance 1e-2 | 0               | 1e-9                | WA | of zero nothing is near
            float_relative_tolerance 1e-2 | -1000           | -1009               | AC | of its size
            float_relative_tolerance 1e-2 float_absolute_tolerance 1 | 10 | 11      | AC | either of the two
            float_tolerance 0             | 3               | 3.0                 | AC | a tolerance of nothing still reads numbers
            float_tolerance 0             | 3               | 3.0000001           | WA | and forgives nothing
            """)
    void outputIsJudgedAsTheStandardSays(
            String arguments, String answer, String output, String verdict, String because) {
        DefaultValidator rules = ValidatorArguments.read(words(arguments), message -> {
            throw new AssertionError(message);
        });

        assertThat(TextChecker.matches(rules, bytes(answer), bytes(output)) ? "AC" : "WA")
                .as(because)
                .isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            case_sensitve                     | has 'case_sensitve', which the default output validator does not know: did you mean 'case_sensitive'?
            float_tolerance                   | has 'float_tolerance' without a number: write a tolerance of 0 or more, such as float_tolerance 1e-6
            float_tolerance tiny              | has 'float_tolerance' with 'tiny': write a tolerance of 0 or more, such as float_tolerance 1e-6
            float_tolerance -1                | has 'float_tolerance' with '-1': write a tolerance of 0 or more, such as float_tolerance 1e-6
            float_tolerance 1e-6 float_tolerance 1e-6 | has 'float_tolerance' twice: write it once
            float_tolerance 1 float_absolute_tolerance 2 | has 'float_tolerance', which sets both tolerances, beside another one: write float_absolute_tolerance and float_relative_tolerance
            """)
    void argumentsThatMakeNoSenseAreNamed(String arguments, String error) {
        List<String> errors = new ArrayList<>();

        ValidatorArguments.read(words(arguments), errors::add);

        assertThat(errors).containsExactly(error);
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split(" +"));
    }

    private static byte[] bytes(String text) {
        return ESCAPE.matcher(text)
                .replaceAll(escape ->
                        Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16))))
                .getBytes(ISO_8859_1);
    }
}
