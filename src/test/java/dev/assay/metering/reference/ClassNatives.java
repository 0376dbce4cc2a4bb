package dev.assay.metering.reference;

import org.jspecify.annotations.Nullable;

/** Those of {@code Class}. */
final class ClassNatives {
    private static final String CLASS = "java/lang/Class.";

    private ClassNatives() {}

    static void addTo(Natives natives) {
        natives.add(
                CLASS + "getPrimitiveClass",
                (machine, arguments, _) -> machine.classOf(machine.type(primitive(Strings.text(arguments[0])))));
        natives.add(CLASS + "desiredAssertionStatus", (_, _, _) -> 0);
        natives.add(
                CLASS + "isInstance",
                (machine, arguments, _) ->
                        arguments[1] != null && machine.isInstance(arguments[1], type(arguments)) ? 1 : 0);
        natives.add(
                CLASS + "isAssignableFrom",
                (_, arguments, _) -> Machine.standsFor(arguments[1]).isSubtypeOf(type(arguments)) ? 1 : 0);
        natives.add(CLASS + "isInterface", (_, arguments, _) -> type(arguments).isInterface() ? 1 : 0);
        natives.add(CLASS + "isHidden", (_, _, _) -> 0);
        natives.add(
                CLASS + "getName",
                (machine, arguments, _) ->
                        machine.strings().intern(type(arguments).name().replace('/', '.')));
        natives.add(CLASS + "getSimpleName", (machine, arguments, _) -> {
            String name = type(arguments).name();
            return machine.strings().intern(name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1));
        });
        natives.add(
                CLASS + "getSuperclass",
                (machine, arguments, _) ->
                        type(arguments).superclass().map(machine::classOf).orElse(null));
        natives.add(
                CLASS + "getComponentType",
                (machine, arguments, _) -> type(arguments).isArray()
                        ? machine.classOf(type(arguments).component())
                        : null);
        natives.add(CLASS + "getEnumConstantsShared", ClassNatives::constants);
        natives.add(CLASS + "forName0", (machine, arguments, _) -> {
            Type named = machine.type(Strings.text(arguments[0]).replace('.', '/'));
            machine.initialise(named);
            return machine.classOf(named);
        });
        natives.add("jdk/internal/reflect/Reflection.getCallerClass", (_, _, _) -> null);
    }

    private static Type type(@Nullable Object[] arguments) {
        return Machine.standsFor(arguments[0]);
    }

    private static String primitive(String name) {
        return switch (name) {
            case "boolean" -> "Z";
            case "long" -> "J";
            default -> name.substring(0, 1).toUpperCase(java.util.Locale.ROOT);
        };
    }

    /** The program's own method is asked once. */
    private static @Nullable Object constants(Machine machine, @Nullable Object[] arguments, boolean counted) {
        Instance type = ObjectSteps.instance(arguments[0]);
        Object known = type.get("enumConstants");
        if (known == null) {
            String name = type(arguments).name();
            known = machine.call(name, "values()[L" + name + ";");
            type.set("enumConstants", known);
        }
        return known;
    }
}
