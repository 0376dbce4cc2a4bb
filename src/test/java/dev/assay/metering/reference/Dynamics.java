package dev.assay.metering.reference;

import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.MethodTypeDesc;
import org.jspecify.annotations.Nullable;

/**
 * Instructions that are linked when they are first executed. Linking is the JVM's matter; what the linked code calls in
 * the library is done here in the same order.
 */
final class Dynamics {
    private Dynamics() {}

    /** What an instruction is linked to. */
    interface Site {
        @Nullable
        Object call(Machine machine, @Nullable Object[] arguments);
    }

    static Step of(Machine machine, Method method, InvokeDynamicInstruction dynamic) {
        Site site = site(machine, method, dynamic);
        MethodTypeDesc type = dynamic.typeSymbol();
        return frame -> {
            @Nullable Object[] arguments = new Object[type.parameterCount()];
            for (int i = arguments.length - 1; i >= 0; i--) {
                arguments[i] = frame.pop();
            }
            frame.push(site.call(machine, arguments));
        };
    }

    private static Site site(Machine machine, Method method, InvokeDynamicInstruction dynamic) {
        String owner = dynamic.bootstrapMethod().owner().descriptorString();
        String name = dynamic.name().stringValue();
        return switch (owner) {
            case "Ljava/lang/invoke/LambdaMetafactory;" -> LambdaSite.of(method, dynamic);
            case "Ljava/lang/invoke/StringConcatFactory;" ->
                Concatenation.of(
                        machine,
                        dynamic.typeSymbol(),
                        dynamic.bootstrapArgs(),
                        dynamic.bootstrapMethod().methodName());
            case "Ljava/lang/runtime/ObjectMethods;" -> RecordMethods.of(machine, name, dynamic.bootstrapArgs());
            case "Ljava/lang/runtime/SwitchBootstraps;" -> TypeSwitch.of(name, dynamic.bootstrapArgs());
            default -> throw new NotSupported("invokedynamic " + owner + " " + name);
        };
    }
}
