package dev.assay.testing;

import dev.assay.harness.protocol.ValueType;
import dev.assay.harness.protocol.ValueType.ArrayOf;
import dev.assay.harness.protocol.ValueType.ListOf;
import dev.assay.harness.protocol.ValueType.Scalar;
import dev.assay.harness.protocol.Values;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Values of function mode, of every type there is. */
public final class AnyValue {
    private static final int LONGEST = 5;
    private static final double[] ODD_NUMBERS = {0, -0.0, Double.NaN, Double.NEGATIVE_INFINITY, Double.MIN_VALUE, 0.1};

    public static final List<ValueType> TYPES = types();

    private AnyValue() {}

    private static List<ValueType> types() {
        List<ValueType> flat = new ArrayList<>(List.of(Scalar.values()));
        for (Scalar scalar : Scalar.values()) {
            flat.add(new ArrayOf(scalar));
            flat.add(new ArrayOf(new ArrayOf(scalar)));
        }
        List<ValueType> inLists = flat.stream().<ValueType>map(ListOf::new).toList();
        List<ValueType> inListsOfLists = Arrays.stream(Scalar.values())
                .<ValueType>map(scalar -> new ListOf(new ListOf(scalar)))
                .toList();
        return Stream.of(flat, inLists, inListsOfLists).flatMap(List::stream).toList();
    }

    /** A value without nulls. */
    public static Object of(ValueType type, Random random) {
        return switch (type) {
            case Scalar scalar -> scalar(scalar, random);
            case ArrayOf(ValueType element) -> {
                Object array = Array.newInstance(Values.classOf(element), random.nextInt(LONGEST));
                for (int i = 0; i < Array.getLength(array); i++) {
                    Array.set(array, i, of(element, random));
                }
                yield array;
            }
            case ListOf(ValueType element) ->
                Stream.generate(() -> of(element, random))
                        .limit(random.nextInt(LONGEST))
                        .toList();
        };
    }

    private static Object scalar(Scalar type, Random random) {
        double odd = ODD_NUMBERS[random.nextInt(ODD_NUMBERS.length)];
        boolean ordinary = random.nextBoolean();
        return switch (type) {
            case INT -> random.nextInt() >> random.nextInt(32);
            case LONG -> random.nextLong() >> random.nextInt(64);
            case DOUBLE -> ordinary ? random.nextGaussian() : odd;
            case FLOAT -> ordinary ? random.nextFloat() : (float) odd;
            case BOOLEAN -> random.nextBoolean();
            case CHAR -> (char) random.nextInt(1 << 16);
            case STRING ->
                random.ints(random.nextInt(LONGEST), 0, ordinary ? 128 : 1 << 16)
                        .collect(StringBuilder::new, (text, c) -> text.append((char) c), StringBuilder::append)
                        .toString();
        };
    }
}
