package dev.assay.metering.reference;

import org.jspecify.annotations.Nullable;

/** Handles of fields and array elements, which classes of {@code java.util.concurrent} have. */
final class VarHandles {
    private static final String LOOKUP = "java/lang/invoke/MethodHandles";

    private VarHandles() {}

    /** What a handle stands for; null stands for elements of arrays. */
    private record Field(@Nullable String name) {}

    static void addTo(Natives natives) {
        natives.add(
                LOOKUP + ".lookup",
                (machine, _, _) -> machine.type(LOOKUP + "$Lookup").instantiate());
        natives.add(
                LOOKUP + "$Lookup.findVarHandle",
                (machine, arguments, _) -> handle(machine, new Field(Strings.text(arguments[2]))));
        natives.add(LOOKUP + ".arrayElementVarHandle", (machine, _, _) -> handle(machine, new Field(null)));
        natives.add("java/lang/invoke/VarHandle.withInvokeExactBehavior", (_, arguments, _) -> arguments[0]);
    }

    private static Instance handle(Machine machine, Field field) {
        Instance made = machine.type("java/lang/invoke/VarHandle").instantiate();
        made.stand(field);
        return made;
    }

    static @Nullable Object call(Machine machine, String name, String descriptor, @Nullable Object[] arguments) {
        if (name.endsWith("Fence")) {
            return null;
        }
        if (name.equals("withInvokeExactBehavior")) {
            return arguments[0];
        }
        if (!(machine.nonNull(arguments[0]) instanceof Instance handle && handle.host() instanceof Field field)) {
            throw new NotSupported("a handle of another kind");
        }
        Object base = machine.nonNull(arguments[1]);
        boolean element = field.name == null;
        int given = element ? 3 : 2;
        Object before = get(machine, field, base, arguments);
        Object value = arguments.length > given ? arguments[arguments.length - 1] : null;
        return switch (name) {
            case "get", "getVolatile", "getAcquire", "getOpaque" -> before;
            case "set", "setVolatile", "setRelease", "setOpaque" -> {
                set(machine, field, base, arguments, value);
                yield null;
            }
            case "getAndAdd" -> {
                set(machine, field, base, arguments, sum(before, value));
                yield before;
            }
            case "getAndSet" -> {
                set(machine, field, base, arguments, value);
                yield before;
            }
            case "compareAndSet",
                    "weakCompareAndSet",
                    "weakCompareAndSetPlain",
                    "weakCompareAndSetAcquire",
                    "weakCompareAndSetRelease" -> {
                boolean same = UnsafeNatives.isSame(before, arguments[given]);
                if (same) {
                    set(machine, field, base, arguments, value);
                }
                yield same ? 1 : 0;
            }
            default -> throw new NotSupported("VarHandle." + name + descriptor);
        };
    }

    private static Object sum(@Nullable Object one, @Nullable Object other) {
        if (one instanceof Long number && other instanceof Long more) {
            return number + more;
        }
        if (one instanceof Integer number && other instanceof Integer more) {
            return number + more;
        }
        throw new IllegalStateException("no sum of " + one + " and " + other);
    }

    private static @Nullable Object get(Machine machine, Field field, Object base, @Nullable Object[] arguments) {
        if (field.name != null) {
            return ObjectSteps.instance(base).get(field.name);
        }
        return ArrayElements.get(base, index(machine, base, arguments));
    }

    private static void set(
            Machine machine, Field field, Object base, @Nullable Object[] arguments, @Nullable Object value) {
        if (field.name != null) {
            ObjectSteps.instance(base).set(field.name, value);
        } else {
            ArrayElements.set(base, index(machine, base, arguments), value);
        }
    }

    private static int index(Machine machine, Object base, @Nullable Object[] arguments) {
        if (!(arguments[2] instanceof Integer index)) {
            throw new IllegalStateException();
        }
        machine.checkIndex(index, machine.length(base));
        return index;
    }
}
