package dev.assay.metering.reference;

import java.lang.classfile.FieldModel;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Methods that the host executes: those that have no bytecode, and those whose bytecode is about a JVM that is being
 * started. None of them counts in the cost model. All other methods are interpreted.
 */
final class Natives {
    private final Map<String, Native> known = new HashMap<>();

    Natives() {
        ObjectNatives.addTo(this);
        ClassNatives.addTo(this);
        ArrayNatives.addTo(this);
        SystemNatives.addTo(this);
        NumberNatives.addTo(this);
        ThreadNatives.addTo(this);
        UnsafeNatives.addTo(this);
        VarHandles.addTo(this);
    }

    void add(String method, Native host) {
        known.put(method, host);
    }

    Optional<Native> of(Method method) {
        String owner = method.type().name();
        String name = owner + "." + method.name();
        if (method.name().equals("registerNatives") || method.name().equals("initIDs")) {
            return Optional.of((_, _, _) -> null);
        }
        if (isInputOrOutput(owner)) {
            return Optional.of((_, _, _) -> {
                throw new NotSupported("input and output: " + method);
            });
        }
        return Optional.ofNullable(known.getOrDefault(name + method.descriptor(), known.get(name)));
    }

    private static boolean isInputOrOutput(String owner) {
        boolean exempt = owner.endsWith("Exception") || owner.equals("java/io/ObjectStreamField");
        return owner.equals("java/util/Scanner") || (owner.startsWith("java/io/") && !exempt);
    }

    /** What the JVM puts into fields when it starts. */
    void afterInitialising(Machine machine, Type type) {
        switch (type.name()) {
            case "jdk/internal/misc/UnsafeConstants" -> {
                type.setStatic("ADDRESS_SIZE0", 8);
                type.setStatic("PAGE_SIZE", 4096);
                type.setStatic("UNALIGNED_ACCESS", 1);
            }
            case "jdk/internal/util/StaticProperty" -> {
                for (FieldModel field : type.model().fields()) {
                    type.setStatic(
                            field.fieldName().stringValue(), machine.strings().intern(""));
                }
                type.setStatic("USER_LANGUAGE", machine.strings().intern("en"));
            }
            case "java/lang/System" -> machine.call("java/lang/System", "setJavaLangAccess()V");
            case "jdk/internal/access/SharedSecrets" -> machine.initialise(machine.type("java/lang/System"));
            default -> {}
        }
    }
}
