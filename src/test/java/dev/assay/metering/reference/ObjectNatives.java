package dev.assay.metering.reference;

/** Those of {@code Object} and {@code Throwable}. */
final class ObjectNatives {
    private ObjectNatives() {}

    static void addTo(Natives natives) {
        natives.add(
                "java/lang/Object.getClass",
                (machine, arguments, _) -> machine.classOf(machine.typeOf(machine.nonNull(arguments[0]))));
        natives.add("java/lang/Object.clone", ObjectNatives::copy);
        natives.add("java/lang/Object.notify", (_, _, _) -> null);
        natives.add("java/lang/Object.notifyAll", (_, _, _) -> null);
        natives.add("java/lang/Object.hashCode", (_, _, _) -> {
            throw new NotSupported("identity hash codes");
        });
        natives.add("java/lang/System.identityHashCode", (_, _, _) -> {
            throw new NotSupported("identity hash codes");
        });
        natives.add(
                "java/lang/ref/Reference.refersTo0",
                (_, arguments, _) ->
                        UnsafeNatives.isSame(ObjectSteps.instance(arguments[0]).get("referent"), arguments[1]) ? 1 : 0);
        natives.add("java/lang/ref/Reference.clear0", (_, arguments, _) -> {
            ObjectSteps.instance(arguments[0]).set("referent", null);
            return null;
        });
        natives.add(
                "java/lang/String.intern",
                (machine, arguments, _) -> machine.strings().intern(Strings.text(arguments[0])));
        natives.add("java/lang/Throwable.fillInStackTrace()Ljava/lang/Throwable;", (machine, arguments, _) -> {
            machine.tally().trace();
            return arguments[0];
        });
        natives.add("java/lang/Throwable.getMessage", (_, arguments, _) -> {
            Instance exception = ObjectSteps.instance(arguments[0]);
            if (exception.host() != null) {
                throw new NotSupported("what the JVM says of " + exception.type());
            }
            return exception.get("detailMessage");
        });
    }

    private static Object copy(
            Machine machine, @org.jspecify.annotations.Nullable Object[] arguments, boolean counted) {
        Object original = machine.nonNull(arguments[0]);
        if (original instanceof Instance instance) {
            if (!machine.isInstance(instance, machine.type("java/lang/Cloneable"))) {
                throw machine.exception(
                        "java/lang/CloneNotSupportedException",
                        instance.type().name().replace('/', '.'));
            }
            if (counted) {
                machine.tally().copied(instance.type().objectBytes());
            }
            return instance.copy();
        }
        int length = machine.length(original);
        Object made = machine.newArray(machine.typeOf(original), length, counted);
        ArrayNatives.copyElements(original, 0, made, 0, length);
        return made;
    }
}
