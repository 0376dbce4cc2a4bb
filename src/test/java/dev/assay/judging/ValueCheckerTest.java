package dev.assay.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.format.Checker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ValueCheckerTest {
    private static final Checker EXACT = new Checker.Exact();
    private static final Checker SHALLOW = new Checker.Unordered(false);
    private static final Checker DEEP = new Checker.Unordered(true);
    private static final Checker NEARLY = new Checker.Floats(1e-6, 1e-3);

    @Test
    void exactWantsEqualValues() {
        assertMatches(EXACT, 1, 1);
        assertMatches(EXACT, "a", "a");
        assertMatches(EXACT, new int[] {1, 2}, new int[] {1, 2});
        assertMatches(EXACT, new int[][] {{1}, {}}, new int[][] {{1}, {}});
        assertMatches(EXACT, new String[] {"a"}, new String[] {"a"});
        assertMatches(EXACT, List.of(List.of(1), List.of(2, 3)), List.of(List.of(1), List.of(2, 3)));
        assertMatches(EXACT, List.of(new int[] {1}), List.of(new int[] {1}));
    }

    @Test
    void exactRefusesAnyDifference() {
        assertDiffers(EXACT, 1, 2);
        assertDiffers(EXACT, 1, 1L);
        assertDiffers(EXACT, "a", "A");
        assertDiffers(EXACT, new int[] {1, 2}, new int[] {2, 1});
        assertDiffers(EXACT, new long[] {1}, new long[] {1, 1});
        assertDiffers(EXACT, new boolean[] {true}, new boolean[] {false});
        assertDiffers(EXACT, new int[][] {{1}, {}}, new int[][] {{}, {1}});
        assertDiffers(EXACT, List.of(List.of(1), List.of(2, 3)), List.of(List.of(1, 2), List.of(3)));
    }

    @Test
    void thereIsOneZeroAndOneNaN() {
        assertMatches(EXACT, 0.0, -0.0);
        assertMatches(EXACT, Double.NaN, Double.NaN);
        assertMatches(EXACT, new double[] {-0.0, Double.NaN}, new double[] {0.0, Double.NaN});
        assertMatches(EXACT, new float[] {0f}, new float[] {-0f});
        assertMatches(EXACT, List.of(0.0), List.of(-0.0));
        assertMatches(SHALLOW, new double[] {1, -0.0}, new double[] {0.0, 1});
        assertDiffers(EXACT, new double[] {0.0}, new double[] {Double.MIN_VALUE});
    }

    @Test
    void nullIsNothingElse() {
        for (Checker checker : List.of(EXACT, SHALLOW, DEEP, NEARLY)) {
            assertDiffers(checker, new int[0], null);
            assertDiffers(checker, "", null);
            assertDiffers(checker, List.of(), null);
            assertDiffers(checker, List.of(List.of()), Collections.singletonList(null));
            assertDiffers(checker, new int[][] {{}}, new int[][] {null});
            assertDiffers(checker, new String[] {""}, new String[] {null});
        }
    }

    @Test
    void floatForgivesEitherTolerance() {
        assertMatches(NEARLY, 0.0, 0.000001);
        assertMatches(NEARLY, 1000.0, 1000.9);
        assertMatches(NEARLY, 1000f, 1000.9f);
        assertMatches(NEARLY, -0.0, 0.0);
        assertMatches(NEARLY, new double[] {1, 2}, new double[] {1.0001, 2.0001});
        assertMatches(NEARLY, List.of(new double[] {1}), List.of(new double[] {1.0001}));
        assertDiffers(NEARLY, 0.0, 0.0000011);
        assertDiffers(NEARLY, 1000.0, 1001.1);
        assertDiffers(NEARLY, new double[] {1, 2}, new double[] {1, 2, 3});
        assertDiffers(NEARLY, new double[][] {{1}, {2}}, new double[][] {{1}, {3}});
    }

    @Test
    void nanAndInfinitiesAreNeverNear() {
        double[] odd = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0, Double.MAX_VALUE};
        for (double answer : odd) {
            for (double actual : odd) {
                assertThat(ValueChecker.matches(NEARLY, answer, actual))
                        .as(answer + " " + actual)
                        .isEqualTo(Double.compare(answer, actual) == 0);
            }
        }
    }

    @Test
    void floatComparesWholeNumbersAndTextsExactly() {
        assertMatches(NEARLY, new int[] {1000}, new int[] {1000});
        assertDiffers(NEARLY, new int[] {1000}, new int[] {1001});
        assertDiffers(NEARLY, 1000L, 1001L);
        assertDiffers(NEARLY, List.of("a"), List.of("b"));
    }

    @Test
    void unorderedForgivesTheOuterOrderOnly() {
        assertMatches(SHALLOW, new int[] {1, 2, 2}, new int[] {2, 1, 2});
        assertMatches(SHALLOW, List.of(List.of(1, 2), List.of(3)), List.of(List.of(3), List.of(1, 2)));
        assertMatches(SHALLOW, new int[][] {{1, 2}, {3}}, new int[][] {{3}, {1, 2}});
        assertDiffers(SHALLOW, List.of(List.of(1, 2), List.of(3)), List.of(List.of(3), List.of(2, 1)));
        assertDiffers(SHALLOW, new int[] {1, 2, 2}, new int[] {1, 1, 2});
        assertDiffers(SHALLOW, new int[] {1, 2}, new int[] {1, 2, 2});
    }

    @Test
    void deepForgivesTheOrderAtEveryLevel() {
        assertMatches(DEEP, List.of(List.of(1, 2), List.of(3)), List.of(List.of(3), List.of(2, 1)));
        assertMatches(DEEP, new String[][] {{"a", "b"}, {}}, new String[][] {{}, {"b", "a"}});
        assertMatches(DEEP, List.of(List.of(List.of(1, 2), List.of(3))), List.of(List.of(List.of(3), List.of(2, 1))));
        assertDiffers(DEEP, List.of(List.of(1, 2), List.of(3)), List.of(List.of(1), List.of(2, 3)));
        assertDiffers(DEEP, List.of(List.of(1, 1, 2)), List.of(List.of(1, 2, 2)));
    }

    @Test
    void listsWithNullsAreCompared() {
        assertMatches(EXACT, Arrays.asList("a", null), Arrays.asList("a", null));
        assertMatches(DEEP, Arrays.asList("a", null), Arrays.asList(null, "a"));
    }

    @Test
    @Timeout(60) // it was hours
    void elementsOfOneHashAreComparedAsFastAsOthers() {
        List<List<Integer>> rows = IntStream.range(0, 200_000)
                .mapToObj(i -> List.of(i, -31 * i))
                .collect(Collectors.toCollection(ArrayList::new));
        assertThat(rows.stream().mapToInt(List::hashCode).distinct().count()).isEqualTo(1);
        List<List<Integer>> reversed = rows.reversed();
        List<List<Integer>> others = new ArrayList<>(reversed);
        others.set(0, List.of(-1, 31));

        for (Checker checker : List.of(SHALLOW, DEEP)) {
            assertThat(ValueChecker.matches(checker, rows, reversed)).isTrue();
            assertThat(ValueChecker.matches(checker, rows, others)).isFalse();
        }
    }

    private static void assertMatches(Checker checker, Object answer, Object actual) {
        assertThat(ValueChecker.matches(checker, answer, actual))
                .as(checker + " of " + JsonValues.write(answer) + " and " + JsonValues.write(actual))
                .isTrue();
    }

    private static void assertDiffers(Checker checker, Object answer, @Nullable Object actual) {
        assertThat(ValueChecker.matches(checker, answer, actual))
                .as(checker + " of " + JsonValues.write(answer) + " and " + JsonValues.write(actual))
                .isFalse();
    }
}
