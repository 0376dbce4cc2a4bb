package dev.assay.metering.reference;

import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.InvokeInstruction;
import org.jspecify.annotations.Nullable;

/** Instructions that call methods. */
final class Calls {
    private Calls() {}

    static Step of(Machine machine, InvokeInstruction call) {
        String owner = call.owner().asInternalName();
        String name = call.name().stringValue();
        String descriptor = call.type().stringValue();
        boolean returns = !descriptor.endsWith(")V");
        int parameters = call.typeSymbol().parameterCount();
        boolean fixed = call.opcode() == Opcode.INVOKESTATIC;
        int boxBytes = Prices.boxBytes(owner, name, descriptor);
        String key = name + descriptor;
        boolean exact = call.opcode() == Opcode.INVOKESPECIAL;
        boolean handle = owner.equals("java/lang/invoke/VarHandle") && !name.equals("<init>");
        return frame -> {
            @Nullable Object[] arguments = new Object[parameters + (fixed ? 0 : 1)];
            for (int i = arguments.length - 1; i >= 0; i--) {
                arguments[i] = frame.pop();
            }
            if (frame.counts() && boxBytes > 0) {
                machine.tally().object(boxBytes);
            }
            Object result;
            if (handle) {
                result = VarHandles.call(machine, name, descriptor, arguments);
            } else if (fixed) {
                Method method = method(machine, machine.type(owner), key);
                machine.initialise(method.type());
                result = machine.run(method, frame.counts(), arguments);
            } else {
                result = onReceiver(machine, machine.type(owner), key, exact, frame.counts(), arguments);
            }
            if (returns) {
                frame.push(result);
            }
        };
    }

    /** Calls the receiver's method, or exactly this one. */
    static @Nullable Object onReceiver(
            Machine machine, Type owner, String key, boolean exact, boolean counted, @Nullable Object... arguments) {
        Object receiver = machine.nonNull(arguments[0]);
        Method named = method(machine, owner.isArray() ? machine.type("java/lang/Object") : owner, key);
        if (exact || named.isPrivate()) {
            return machine.run(named, counted, arguments);
        }
        Type type = machine.typeOf(receiver);
        Method method = type.method(key).orElse(named);
        if (method.isAbstract() && receiver instanceof Instance instance && instance.host() instanceof Lambda lambda) {
            return lambda.call(machine, arguments);
        }
        return machine.run(method, counted, arguments);
    }

    private static Method method(Machine machine, Type owner, String key) {
        return owner.method(key)
                .or(() -> machine.type("java/lang/Object").method(key))
                .orElseThrow(() -> new NotSupported("no method " + owner + "." + key));
    }
}
