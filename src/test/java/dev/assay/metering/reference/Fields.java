package dev.assay.metering.reference;

import java.lang.classfile.instruction.FieldInstruction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Instructions that read and write fields. */
final class Fields {
    private Fields() {}

    static Step of(Machine machine, FieldInstruction field) {
        String owner = field.owner().asInternalName();
        String name = field.name().stringValue();
        Descriptor kind = Descriptor.of(field.type().stringValue());
        return switch (field.opcode()) {
            case GETSTATIC -> {
                Supplier<Type> holder = holder(machine, owner, name);
                yield frame -> frame.push(holder.get().getStatic(name));
            }
            case PUTSTATIC -> {
                Supplier<Type> holder = holder(machine, owner, name);
                yield frame -> {
                    Type type = holder.get();
                    type.setStatic(name, kind.narrowed(frame.pop()));
                };
            }
            case GETFIELD -> frame -> frame.push(object(machine, frame.pop()).get(slot(machine, owner, name)));
            case PUTFIELD ->
                frame -> {
                    Object value = kind.narrowed(frame.pop());
                    object(machine, frame.pop()).set(slot(machine, owner, name), value);
                };
            default -> throw new NotSupported("instruction " + field);
        };
    }

    /** By the class that is named: a subclass may have a field of the same name. */
    private static int slot(Machine machine, String owner, String name) {
        return machine.type(owner).slot(name);
    }

    private static Supplier<Type> holder(Machine machine, String owner, String name) {
        return () -> {
            Type type = machine.type(owner)
                    .withStatic(name)
                    .orElseThrow(() -> new NotSupported("no field " + owner + "." + name));
            machine.initialise(type);
            return type;
        };
    }

    private static Instance object(Machine machine, @Nullable Object value) {
        if (machine.nonNull(value) instanceof Instance instance) {
            return instance;
        }
        throw new IllegalStateException("a field of " + value);
    }
}
