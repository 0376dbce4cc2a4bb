package dev.assay.metering.reference;

import org.jspecify.annotations.Nullable;

/** Those about arrays. */
final class ArrayNatives {
    private static final String STORE = "java/lang/ArrayStoreException";
    private static final String INDEX = "java/lang/ArrayIndexOutOfBoundsException";

    private ArrayNatives() {}

    static void addTo(Natives natives) {
        natives.add("java/lang/System.arraycopy", (machine, arguments, counted) -> {
            copy(machine, arguments, counted);
            return null;
        });
        natives.add(
                "java/lang/reflect/Array.newInstance(Ljava/lang/Class;I)Ljava/lang/Object;",
                (machine, arguments, counted) -> made(machine, arguments[0], arguments[1], counted));
        natives.add(
                "jdk/internal/misc/Unsafe.allocateUninitializedArray",
                (machine, arguments, counted) -> made(machine, arguments[1], arguments[2], counted));
        natives.add("java/lang/reflect/Array.getLength", (machine, arguments, _) -> machine.length(arguments[0]));
    }

    private static Object made(Machine machine, @Nullable Object component, @Nullable Object length, boolean counted) {
        Type type = Machine.standsFor(machine.nonNull(component));
        String name = type.isPrimitive() ? "[" + type.name() : Machine.arrayOf(type.name());
        return machine.newArray(machine.type(name), number(length), counted);
    }

    private static int number(@Nullable Object value) {
        if (value instanceof Integer number) {
            return number;
        }
        throw new IllegalStateException("no number: " + value);
    }

    private static void copy(Machine machine, @Nullable Object[] arguments, boolean counted) {
        Object from = machine.nonNull(arguments[0]);
        int fromIndex = number(arguments[1]);
        Object to = machine.nonNull(arguments[2]);
        int toIndex = number(arguments[3]);
        int length = number(arguments[4]);
        if (from instanceof Instance
                || to instanceof Instance
                || (from instanceof References) != (to instanceof References)
                || (!(from instanceof References) && from.getClass() != to.getClass())) {
            throw machine.exceptionWithoutText(STORE);
        }
        if (fromIndex < 0
                || toIndex < 0
                || length < 0
                || fromIndex > machine.length(from) - length
                || toIndex > machine.length(to) - length) {
            throw machine.exceptionWithoutText(INDEX);
        }
        if (from instanceof References source
                && to instanceof References target
                && !source.type().isSubtypeOf(target.type())) {
            for (int i = 0; i < length; i++) {
                Object element = source.elements()[fromIndex + i];
                if (element != null
                        && !machine.isInstance(element, target.type().component())) {
                    throw machine.exceptionWithoutText(STORE);
                }
                target.elements()[toIndex + i] = element;
            }
        } else {
            copyElements(from, fromIndex, to, toIndex, length);
        }
        if (counted) {
            int bytes = Descriptor.of(machine.typeOf(from).name().substring(1)).bytes();
            machine.tally().moved((long) length * bytes);
        }
    }

    @SuppressWarnings("SuspiciousSystemArraycopy") // both have been looked at
    static void copyElements(Object from, int fromIndex, Object to, int toIndex, int length) {
        System.arraycopy(
                from instanceof References source ? source.elements() : from,
                fromIndex,
                to instanceof References target ? target.elements() : to,
                toIndex,
                length);
    }
}
