package dev.assay.metering.generated;

import java.util.List;
import java.util.random.RandomGenerator;

/** Random expressions of the type int. */
final class Expressions {
    private final RandomGenerator random;
    private final int method;

    Expressions(RandomGenerator random, int method) {
        this.random = random;
        this.method = method;
    }

    int number(int bound) {
        return random.nextInt(bound);
    }

    String any() {
        return any(2);
    }

    private String any(int depth) {
        if (depth == 0) {
            return pick(List.of(
                    String.valueOf(number(20) - 3),
                    "(int) sum",
                    "data[" + number(32) + "]",
                    "list.size()",
                    "map.size()",
                    "text.length()",
                    "depth",
                    "fuel",
                    "atomic.get()"));
        }
        String x = any(depth - 1);
        String y = any(depth - 1);
        return pick(List.of(
                "(" + x + " + " + y + ")",
                "(" + x + " - " + y + ")",
                "(" + x + " * " + y + ")",
                "(" + x + " ^ " + y + ")",
                "(" + x + " >>> " + number(9) + ")",
                "(" + x + " << (" + y + "))",
                "(" + x + " / (1 + (" + y + " & 7)))",
                "(" + x + " % " + (2 + number(9)) + ")",
                "(" + x + " < " + y + " ? " + x + " : " + y + ")",
                "(" + x + " > 3 && " + y + " != 2 || " + x + " == " + y + " ? 1 : 2)",
                "Math.max(" + x + ", " + y + ")",
                "Math.floorMod(" + x + ", " + (2 + number(9)) + ")",
                "Integer.bitCount(" + x + ")",
                "Integer.compare(" + x + ", " + y + ")",
                "Integer.reverse(" + x + ")",
                "Long.hashCode((long) " + x + " * " + y + ")",
                "(int) Math.sqrt(" + x + " & 1023)",
                "(int) (Math.sin(" + x + ") * 100)",
                "(int) Math.pow(" + x + " & 7, 2)",
                "(int) (char) (" + x + " & 127)",
                "(int) (byte) (0 + " + x + ")",
                "data[" + x + " & 31]",
                "map.getOrDefault(" + x + " & 15, " + y + ")",
                "Shape.of(" + x + " & 63).twice()",
                "Colour.values()[(" + x + " & 1)].weight()",
                "switch (" + x + " & 3) { case 0 -> " + y + "; case 1, 2 -> 5; default -> " + x + "; }",
                method + 1 < GeneratedProgram.METHODS ? "m" + (method + 1) + "(depth)" : "m" + method + "(depth - 1)",
                "m" + method + "(depth - 1)",
                "Integer.valueOf(" + x + ").hashCode()",
                "Integer.toString(" + x + ").length()",
                "Boolean.hashCode(" + x + " > " + y + ")",
                "Late.TABLE[" + x + " & 7]",
                "(int) (" + x + " * 1.5f)",
                "Character.getNumericValue((char) ('0' + (" + x + " & 7)))"));
    }

    /** An index that is sometimes out of bounds. */
    String index(String size) {
        return switch (number(6)) {
            case 0 -> any();
            case 1 -> size;
            default -> "Math.floorMod(" + any() + ", Math.max(1, " + size + "))";
        };
    }

    <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
