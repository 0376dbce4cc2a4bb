package dev.assay.metering.reference;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which case of a switch over patterns an object matches. */
final class TypeSwitch {
    private TypeSwitch() {}

    static Dynamics.Site of(String bootstrapped, List<ConstantDesc> labels) {
        if (!bootstrapped.equals("typeSwitch")) {
            throw new NotSupported("a switch over " + bootstrapped);
        }
        return (machine, values) -> {
            if (!(values[1] instanceof Integer start)) {
                throw new IllegalStateException();
            }
            Object value = values[0];
            if (value == null) {
                return -1;
            }
            for (int i = start; i < labels.size(); i++) {
                if (matches(machine, value, labels.get(i))) {
                    return i;
                }
            }
            return labels.size();
        };
    }

    private static boolean matches(Machine machine, Object value, ConstantDesc label) {
        return switch (label) {
            case ClassDesc type -> machine.isInstance(value, machine.typeOfDescriptor(type.descriptorString()));
            case Integer number ->
                value instanceof Instance box && isNumber(machine, box) && number.equals(box.get("value"));
            case String text -> {
                Object equal = Calls.onReceiver(
                        machine,
                        machine.type("java/lang/Object"),
                        "equals(Ljava/lang/Object;)Z",
                        false,
                        false,
                        machine.strings().intern(text),
                        value);
                yield Integer.valueOf(1).equals(equal);
            }
            default -> throw new NotSupported("a case " + label);
        };
    }

    private static boolean isNumber(Machine machine, @Nullable Object value) {
        return value != null
                && (machine.isInstance(value, machine.type("java/lang/Number"))
                        || machine.isInstance(value, machine.type("java/lang/Character")));
    }
}
