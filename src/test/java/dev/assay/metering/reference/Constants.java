package dev.assay.metering.reference;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;

/** Instructions that push a constant. */
final class Constants {
    private Constants() {}

    static Step of(Machine machine, ConstantDesc constant) {
        return switch (constant) {
            case Integer number -> frame -> frame.push(number);
            case Long number -> frame -> frame.push(number);
            case Float number -> frame -> frame.push(number);
            case Double number -> frame -> frame.push(number);
            case String text -> frame -> frame.push(machine.strings().intern(text));
            case ClassDesc type ->
                frame -> frame.push(machine.classOf(machine.typeOfDescriptor(type.descriptorString())));
            default -> {
                if (constant.equals(ConstantDescs.NULL)) {
                    yield frame -> frame.push(null);
                }
                yield _ -> {
                    throw new NotSupported("constant " + constant);
                };
            }
        };
    }
}
