package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.format.Checker;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextCheckerTest {
    private static final Checker EXACT = new Checker.Exact();
    private static final Checker TOKENS = Checker.DefaultValidator.PLAIN;
    private static final Checker LINES = new Checker.Unordered(false);
    private static final Checker NEARLY =
            new Checker.DefaultValidator(false, false, Optional.of(1e-6), Optional.of(1e-3));

    @Test
    void exactForgivesWhiteSpaceAtTheEndsOfLinesAndOfTheText() {
        assertMatches(EXACT, "1 2\n3\n", "1 2\n3");
        assertMatches(EXACT, "1 2\n3\n", "1 2 \t\r\n3\n\n \n");
        assertMatches(EXACT, "", "\n\n");
    }

    @Test
    void exactForgivesNothingElse() {
        assertDiffers(EXACT, "1 2\n", "1  2\n");
        assertDiffers(EXACT, "1\n2\n", "1\n\n2\n");
        assertDiffers(EXACT, "1\n", "\n1\n");
        assertDiffers(EXACT, "1\n", " 1\n");
        assertDiffers(EXACT, "yes\n", "Yes\n");
        assertDiffers(EXACT, "1\n", "");
    }

    @Test
    void tokensForgiveAnyWhiteSpace() {
        assertMatches(TOKENS, "1 2\n3\n", "\n1\t2   3");
        assertMatches(TOKENS, "", " \n");
    }

    @Test
    void tokensMustBeTheSameWordsInTheSameOrder() {
        assertDiffers(TOKENS, "1 2", "12");
        assertDiffers(TOKENS, "1 2", "2 1");
        assertDiffers(TOKENS, "1 2", "1 2 3");
        assertDiffers(TOKENS, "1", "1.0");
        assertDiffers(TOKENS, "1", "");
    }

    @Test
    void floatForgivesEitherTolerance() {
        assertMatches(NEARLY, "0.0", "0.000001");
        assertMatches(NEARLY, "1000 x", "1000.9   x");
        assertMatches(NEARLY, "-0.0", "0");
        assertMatches(NEARLY, "1e3", "1000");
        assertDiffers(NEARLY, "0.0", "0.0000011");
        assertDiffers(NEARLY, "1000", "1001.1");
        assertDiffers(NEARLY, "1", "-1");
    }

    @Test
    void floatComparesWhatIsNoNumberAsWords() {
        assertMatches(NEARLY, "IMPOSSIBLE", "IMPOSSIBLE");
        assertDiffers(NEARLY, "1.0 x", "1.0 y");
        assertDiffers(NEARLY, "1.0", "one");
        assertDiffers(NEARLY, "1 2", "1");
    }

    @Test
    void literalsOfJavaAreNoNumbers() {
        for (String literal : List.of("1d", "1D", "1f", "1.0F")) {
            assertDiffers(NEARLY, "1", literal);
        }
    }

    @Test
    void unorderedForgivesTheOrderOfLines() {
        assertMatches(LINES, "a\nb\na\n", "b\na \na");
        assertDiffers(LINES, "a\nb\na\n", "a\nb\nb\n");
        assertDiffers(LINES, "a b\n", "b a\n");
        assertDiffers(LINES, "a\n", "a\na\n");
    }

    /** In plain words, though not in little memory. */
    @Test
    void anyTextIsComparedAsItsLinesAndWordsAre() {
        String alphabet = " \n\r\t\u000B\u001C\u2003ab1";
        for (int seed = 0; seed < 50_000; seed++) {
            Random random = new Random(seed);
            String answer = text(alphabet, random);
            String actual = random.nextInt(3) == 0 ? answer.strip() + " \n" : text(alphabet, random);

            assertThat(TextChecker.matches(EXACT, answer, actual))
                    .isEqualTo(lines(answer).equals(lines(actual)));
            assertThat(TextChecker.matches(LINES, answer, actual))
                    .isEqualTo(lines(answer).stream()
                            .sorted()
                            .toList()
                            .equals(lines(actual).stream().sorted().toList()));
            assertThat(TextChecker.matches(TOKENS, answer, actual))
                    .isEqualTo(words(answer).equals(words(actual)));
        }
    }

    private static String text(String alphabet, Random random) {
        return random.ints(random.nextInt(8), 0, alphabet.length())
                .collect(StringBuilder::new, (text, i) -> text.append(alphabet.charAt(i)), StringBuilder::append)
                .toString();
    }

    private static List<String> lines(String text) {
        return text.stripTrailing().lines().map(String::stripTrailing).toList();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("[ \t-\r]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static void assertMatches(Checker checker, String answer, String actual) {
        assertThat(TextChecker.matches(checker, answer, actual)).as(actual).isTrue();
    }

    private static void assertDiffers(Checker checker, String answer, String actual) {
        assertThat(TextChecker.matches(checker, answer, actual)).as(actual).isFalse();
    }
}
