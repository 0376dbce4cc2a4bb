package dev.assay.metering.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Those of {@code Unsafe}: fields by their slot, elements of arrays by the offset that HotSpot gives them. */
final class UnsafeNatives {
    private static final String UNSAFE = "jdk/internal/misc/Unsafe.";

    private UnsafeNatives() {}

    static void addTo(Natives natives) {
        natives.add(UNSAFE + "objectFieldOffset1", (_, arguments, _) ->
                (long) Machine.standsFor(arguments[1]).slot(Strings.text(arguments[2])));
        natives.add("java/lang/Class.getDeclaredField", (machine, arguments, _) -> {
            Instance field = machine.type("java/lang/reflect/Field").instantiate();
            field.set("clazz", arguments[0]);
            field.set("name", arguments[1]);
            return field;
        });
        natives.add(UNSAFE + "objectFieldOffset(Ljava/lang/reflect/Field;)J", (_, arguments, _) -> {
            Instance field = ObjectSteps.instance(arguments[1]);
            return (long) Machine.standsFor(field.get("clazz")).slot(Strings.text(field.get("name")));
        });
        natives.add(UNSAFE + "arrayBaseOffset0", (_, _, _) -> Memory.BASE);
        natives.add(UNSAFE + "arrayIndexScale0", (_, arguments, _) -> Memory.scale(Machine.standsFor(arguments[1])));
        natives.add(UNSAFE + "ensureClassInitialized0", (machine, arguments, _) -> {
            machine.initialise(Machine.standsFor(arguments[1]));
            return null;
        });
        natives.add(UNSAFE + "shouldBeInitialized0", (_, _, _) -> 0);
        natives.add(UNSAFE + "fullFence", (_, _, _) -> null);
        for (String kind : List.of("Boolean", "Byte", "Short", "Char", "Int", "Long", "Float", "Double", "Reference")) {
            Native get = (_, arguments, _) -> Memory.get(kind, known(arguments[1]), offset(arguments[2]));
            Native put = (_, arguments, _) -> {
                Memory.put(kind, known(arguments[1]), offset(arguments[2]), arguments[3]);
                return null;
            };
            natives.add(UNSAFE + "get" + kind + "(Ljava/lang/Object;J)" + letter(kind), get);
            natives.add(UNSAFE + "get" + kind + "Volatile", get);
            natives.add(UNSAFE + "put" + kind + "(Ljava/lang/Object;J" + letter(kind) + ")V", put);
            natives.add(UNSAFE + "put" + kind + "Volatile", put);
        }
        for (String kind : List.of("Int", "Long", "Reference")) {
            natives.add(UNSAFE + "compareAndSet" + kind, (_, arguments, _) -> {
                Object before = exchange(kind, arguments);
                return isSame(before, arguments[3]) ? 1 : 0;
            });
            natives.add(UNSAFE + "compareAndExchange" + kind, (_, arguments, _) -> exchange(kind, arguments));
        }
    }

    private static String letter(String kind) {
        return switch (kind) {
            case "Boolean" -> "Z";
            case "Long" -> "J";
            case "Reference" -> "Ljava/lang/Object;";
            default -> kind.substring(0, 1);
        };
    }

    private static Object known(@Nullable Object base) {
        if (base == null) {
            throw new NotSupported("memory beside the heap");
        }
        return base;
    }

    private static long offset(@Nullable Object value) {
        if (value instanceof Long offset) {
            return offset;
        }
        throw new IllegalStateException("no offset: " + value);
    }

    private static @Nullable Object exchange(String kind, @Nullable Object[] arguments) {
        Object base = known(arguments[1]);
        long offset = offset(arguments[2]);
        Object before = Memory.get(kind, base, offset);
        if (isSame(before, arguments[3])) {
            Memory.put(kind, base, offset, arguments[4]);
        }
        return before;
    }

    @SuppressWarnings("ReferenceEquality") // of the program's objects
    static boolean isSame(@Nullable Object one, @Nullable Object other) {
        return one instanceof Number ? one.equals(other) : one == other;
    }
}
