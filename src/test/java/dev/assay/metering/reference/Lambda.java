package dev.assay.metering.reference;

import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an object that a lambda or a method reference has made does when it is called. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Lambda(Shape shape, @Nullable Object[] captured) {

    /**
     * What is the same for all of one place.
     *
     * @param called the method
     * @param erased the type of the interface's method
     * @param instantiated the same with type arguments
     * @param captured types of what is captured
     * @param own whether the place is in the program
     * @param counted whether the class counts
     */
    record Shape(
            DirectMethodHandleDesc called,
            MethodTypeDesc erased,
            MethodTypeDesc instantiated,
            List<ClassDesc> captured,
            boolean own,
            boolean counted) {}

    @Nullable
    Object call(Machine machine, @Nullable Object[] receiverAndArguments) {
        DirectMethodHandleDesc called = shape.called;
        MethodTypeDesc wanted = called.invocationType();
        List<@Nullable Object> arguments = new ArrayList<@Nullable Object>(Arrays.asList(captured));
        arguments.addAll(Arrays.asList(receiverAndArguments).subList(1, receiverAndArguments.length));
        List<ClassDesc> given = new ArrayList<>(shape.captured);
        given.addAll(shape.erased.parameterList());
        for (int i = 0; i < arguments.size(); i++) {
            arguments.set(i, Adaptation.of(machine, arguments.get(i), given.get(i), wanted.parameterType(i)));
        }
        Object result = invoke(machine, arguments.toArray());
        if (shape.erased.returnType().descriptorString().equals("V")) {
            return null;
        }
        return Adaptation.of(machine, result, wanted.returnType(), shape.erased.returnType());
    }

    private @Nullable Object invoke(Machine machine, @Nullable Object[] arguments) {
        String descriptor = shape.called.owner().descriptorString();
        Type owner = machine.typeOfDescriptor(descriptor);
        String name = shape.called.methodName();
        boolean isNew = shape.called.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR;
        String type = shape.called.lookupDescriptor();
        Prices prices = new Prices(machine);
        boolean asCall = isNew || prices.isWrittenAsCall(owner.name(), name, type);
        if (!asCall) {
            return invoke(machine, owner, name + type, false, arguments);
        }
        Tally.State before = machine.tally().state();
        boolean counted = shape.counted;
        if (shape.own) {
            machine.tally().resume();
        }
        try {
            if (counted) {
                chargeAsCall(machine, prices, owner, name, type, isNew, arguments.length);
            }
            if (!isNew) {
                return invoke(machine, owner, name + type, counted, arguments);
            }
            Instance made = owner.instantiate();
            @Nullable Object[] all = new Object[arguments.length + 1];
            all[0] = made;
            System.arraycopy(arguments, 0, all, 1, arguments.length);
            machine.run(owner.method("<init>" + type).orElseThrow(), counted, all);
            return made;
        } finally {
            machine.tally().restore(before);
        }
    }

    /** Loads of the arguments, the call and the return, as in the lambda that makes the call. */
    private static void chargeAsCall(
            Machine machine, Prices prices, Type owner, String name, String type, boolean isNew, int arguments) {
        machine.initialise(owner);
        machine.tally().add(arguments + 1);
        if (isNew) {
            int dupAndCall = 2;
            machine.tally().add(Prices.ofNew(owner) + dupAndCall);
            machine.tally().object(owner.objectBytes());
        } else {
            machine.tally().add(prices.ofCall(owner.name(), name, type));
            int box = Prices.boxBytes(owner.name(), name, type);
            if (box > 0) {
                machine.tally().object(box);
            }
        }
    }

    private @Nullable Object invoke(
            Machine machine, Type owner, String key, boolean counted, @Nullable Object[] arguments) {
        return switch (shape.called.kind()) {
            case STATIC, INTERFACE_STATIC -> {
                machine.initialise(owner);
                yield machine.run(owner.method(key).orElseThrow(() -> new NotSupported(key)), counted, arguments);
            }
            case SPECIAL, INTERFACE_SPECIAL -> Calls.onReceiver(machine, owner, key, true, counted, arguments);
            case VIRTUAL, INTERFACE_VIRTUAL -> Calls.onReceiver(machine, owner, key, false, counted, arguments);
            default -> throw new NotSupported("a reference to " + key);
        };
    }
}
