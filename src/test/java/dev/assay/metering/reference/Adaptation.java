package dev.assay.metering.reference;

import java.lang.constant.ClassDesc;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How code that the JVM makes for a lambda converts values: it boxes, unboxes and widens, at nobody's cost. */
final class Adaptation {
    static final Map<String, String> BOXES = Map.of(
            "Z", "java/lang/Boolean",
            "B", "java/lang/Byte",
            "S", "java/lang/Short",
            "C", "java/lang/Character",
            "I", "java/lang/Integer",
            "J", "java/lang/Long",
            "F", "java/lang/Float",
            "D", "java/lang/Double");

    private Adaptation() {}

    static @Nullable Object of(Machine machine, @Nullable Object value, ClassDesc from, ClassDesc to) {
        if (to.isPrimitive()) {
            Object number = value;
            if (!from.isPrimitive()) {
                number = ObjectSteps.instance(machine.nonNull(value)).get("value");
            }
            return widened(number, to.descriptorString());
        }
        return from.isPrimitive() ? box(machine, value, from.descriptorString()) : value;
    }

    private static @Nullable Object widened(@Nullable Object value, String to) {
        if (!(value instanceof Number number)) {
            return value;
        }
        return switch (to) {
            case "J" -> number.longValue();
            case "F" -> number.floatValue();
            case "D" -> number.doubleValue();
            default -> value;
        };
    }

    static @Nullable Object box(Machine machine, @Nullable Object value, String primitive) {
        String owner = BOXES.get(primitive);
        if (owner == null) {
            return null;
        }
        return machine.call(owner, "valueOf(" + primitive + ")L" + owner + ";", value);
    }
}
