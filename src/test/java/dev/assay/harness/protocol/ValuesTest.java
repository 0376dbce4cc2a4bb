package dev.assay.harness.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes over the wire in function mode comes back as it was. */
class ValuesTest {

    static Stream<Arguments> values() {
        return Stream.of(
                value("int", Integer.MIN_VALUE),
                value("long", Long.MAX_VALUE),
                value("double", -0.0),
                value("double", Double.NaN),
                value("float", Float.NEGATIVE_INFINITY),
                value("boolean", true),
                value("char", '\uD800'),
                value("String", "é求\0\uD83D"),
                value("String", ""),
                value("int[]", new int[] {1, -2, 3}),
                value("int[]", new int[0]),
                value("long[]", new long[] {Long.MIN_VALUE, 0}),
                value("double[]", new double[] {Double.MIN_VALUE, -0.0}),
                value("float[]", new float[] {1.5f, Float.NaN}),
                value("boolean[]", new boolean[] {true, false, true}),
                value("char[]", new char[] {'a', '\uFFFF'}),
                value("String[]", new String[] {"", null, "x"}),
                value("int[][]", new int[][] {{1}, {}, null, {2, 3}}),
                value("long[][]", new long[][] {{1}, {2}}),
                value("double[][]", new double[][] {{0.1}, {}}),
                value("float[][]", new float[][] {{0.1f}, {}}),
                value("boolean[][]", new boolean[][] {{true}, {}}),
                value("char[][]", new char[][] {{'x', 'y'}}),
                value("String[][]", new String[][] {{"a", null}, null, {}}),
                value("List<Integer>", List.of(1, 2, 3)),
                value("List<Long>", List.of(1L)),
                value("List<Double>", List.of(0.5, Double.NaN)),
                value("List<Float>", List.of(0.5f)),
                value("List<Boolean>", List.of(false, true)),
                value("List<Character>", List.of('x')),
                value("List<String>", Arrays.asList("a", null, "")),
                value("List<int[]>", List.of(new int[] {1}, new int[0])),
                value("List<String[]>", List.of(new String[] {"a"}, new String[0])),
                value("List<int[][]>", List.of(new int[][] {{1}, {}}, new int[0][])),
                value("List<List<Integer>>", Arrays.asList(List.of(1), List.of(), null)),
                value("List<List<List<String>>>", List.of(List.of(List.of("deep")), List.of())));
    }

    private static Arguments value(String type, Object value) {
        return Arguments.of(type, value);
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("values")
    void everyTypeComesBackAsItWas(String type, Object value) throws Exception {
        assertThat(roundTrip(type, value))
                .usingRecursiveComparison()
                .withEqualsForType(Double::equals, Double.class)
                .withEqualsForType(Float::equals, Float.class)
                .isEqualTo(value);
    }

    @Test
    void nullIsAValueOfEveryTypeThatCanBeNull() throws Exception {
        for (String type : List.of("String", "int[]", "String[]", "int[][]", "List<Integer>", "List<List<String>>")) {
            assertThat(roundTrip(type, null)).as(type).isNull();
        }
    }

    @Test
    void nullWhereANumberMustBeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> roundTrip("int", null))
                .withMessage("expected Integer, not null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> roundTrip("List<Integer>", Arrays.asList(1, null)))
                .withMessage("expected Integer, not null");
    }

    @Test
    void listOfOtherThingsThanItsTypeSaysIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> roundTrip("List<Integer>", List.of("1")))
                .withMessage("expected Integer, not java.lang.String");
    }

    @Test
    @SuppressWarnings("serial")
    void listThatLiesAboutItsSizeIsSentAsWhatItHolds() throws Exception {
        List<Integer> liar = new ArrayList<>(List.of(1, 2)) {
            @Override
            public int size() {
                return Integer.MAX_VALUE;
            }
        };

        assertThat(roundTrip("List<Integer>", liar)).isEqualTo(List.of(1, 2));
    }

    @Test
    void typesThatNobodyCanSendAreRefusedByName() {
        for (String type :
                List.of("byte", "int[][][]", "List<int>", "Integer", "List<Integer>[]", "Map<String,Long>")) {
            assertThatIllegalArgumentException().as(type).isThrownBy(() -> ValueType.parse(type));
        }
        assertThatThrownBy(() -> ValueType.parse("List<int>"))
                .hasMessageContaining("'int'")
                .hasMessageContaining("boxed inside a list");
    }

    @Test
    void typesAreWrittenAsTheyWereRead() {
        values().map(v -> (String) v.get()[0])
                .forEach(type -> assertThat(ValueType.parse(type).source()).isEqualTo(type));
    }

    private static Object roundTrip(String source, Object value) throws MalformedFrameException {
        ValueType type = ValueType.parse(source);
        PayloadWriter out = new PayloadWriter();
        Values.write(type, value, out);
        PayloadReader in = new PayloadReader(out.toBytes());
        Object read = Values.read(type, in);
        in.expectEnd();
        return read;
    }
}
