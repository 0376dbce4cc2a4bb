package dev.assay.metering.reference;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What records do that do not say it themselves, as {@code ObjectMethods} has it done. */
final class RecordMethods {
    private static final String BOOTSTRAP = "java/lang/runtime/ObjectMethods";
    private static final String OBJECTS = "java/util/Objects";

    private final String record;
    private final List<String> names;
    private final List<ClassDesc> kinds;

    private RecordMethods(String record, List<String> names, List<ClassDesc> kinds) {
        this.record = record;
        this.names = names;
        this.kinds = kinds;
    }

    static Dynamics.Site of(Machine machine, String method, List<ConstantDesc> arguments) {
        if (!(arguments.get(0) instanceof ClassDesc type) || !(arguments.get(1) instanceof String text)) {
            throw new NotSupported("a record of another kind");
        }
        List<String> names = text.isEmpty() ? List.of() : List.of(text.split(";"));
        List<ClassDesc> kinds = new ArrayList<>();
        for (ConstantDesc getter : arguments.subList(2, arguments.size())) {
            if (getter instanceof DirectMethodHandleDesc handle) {
                kinds.add(handle.invocationType().returnType());
            }
        }
        RecordMethods methods = new RecordMethods(type.descriptorString(), names, kinds);
        return switch (method) {
            case "equals" -> methods::isEqual;
            case "hashCode" -> methods::hash;
            case "toString" -> methods.text(machine, type);
            default -> throw new NotSupported(method);
        };
    }

    @SuppressWarnings("ReferenceEquality") // so does the library
    private @Nullable Object isEqual(Machine machine, @Nullable Object[] values) {
        Instance one = ObjectSteps.instance(values[0]);
        Object other = values[1];
        machine.call(BOOTSTRAP, "eq(Ljava/lang/Object;Ljava/lang/Object;)Z", one, other);
        if (one == other) {
            return 1;
        }
        if (!(other instanceof Instance instance) || !machine.isInstance(instance, machine.typeOfDescriptor(record))) {
            return 0;
        }
        // the guards are nested: the last component is compared first
        for (int i = names.size() - 1; i >= 0; i--) {
            if (!Integer.valueOf(1).equals(equal(machine, i, one, instance))) {
                return 0;
            }
        }
        return 1;
    }

    private @Nullable Object equal(Machine machine, int component, Instance one, Instance other) {
        Object left = one.get(names.get(component));
        Object right = other.get(names.get(component));
        ClassDesc kind = kinds.get(component);
        if (kind.isPrimitive()) {
            String type = kind.descriptorString();
            return machine.call(BOOTSTRAP, "eq(" + type + type + ")Z", left, right);
        }
        return machine.call(OBJECTS, "equals(Ljava/lang/Object;Ljava/lang/Object;)Z", left, right);
    }

    private @Nullable Object hash(Machine machine, @Nullable Object[] values) {
        Instance one = ObjectSteps.instance(values[0]);
        Object sum = 0;
        for (int i = 0; i < names.size(); i++) {
            Object value = one.get(names.get(i));
            String kind = kinds.get(i).descriptorString();
            String owner = Adaptation.BOXES.getOrDefault(kind, OBJECTS);
            String type = kinds.get(i).isPrimitive() ? kind : "Ljava/lang/Object;";
            Object next = machine.call(owner, "hashCode(" + type + ")I", value);
            sum = machine.call(BOOTSTRAP, "hashCombiner(II)I", sum, next);
        }
        return sum;
    }

    private Dynamics.Site text(Machine machine, ClassDesc type) {
        String name = type.displayName();
        String simple = name.substring(name.lastIndexOf('$') + 1);
        if (names.isEmpty()) {
            return (m, _) -> m.strings().intern(simple + "[]");
        }
        StringBuilder recipe = new StringBuilder(simple).append('[');
        for (int i = 0; i < names.size(); i++) {
            recipe.append(i == 0 ? "" : ", ").append(names.get(i)).append("=\1");
        }
        Dynamics.Site joined = Concatenation.of(
                machine,
                MethodTypeDesc.of(ConstantDescs.CD_String, kinds),
                recipe.append(']').toString(),
                List.of());
        return (m, values) -> {
            Instance one = ObjectSteps.instance(values[0]);
            return joined.call(m, names.stream().map(one::get).toArray());
        };
    }
}
