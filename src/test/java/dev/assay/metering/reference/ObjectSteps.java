package dev.assay.metering.reference;

import org.jspecify.annotations.Nullable;

/** Instructions that make objects and arrays, and ask what they are. */
final class ObjectSteps {
    private ObjectSteps() {}

    static Step made(Machine machine, String name) {
        return frame -> {
            Type type = machine.type(name);
            machine.initialise(type);
            if (frame.counts()) {
                machine.tally().object(type.objectBytes());
            }
            frame.push(type.instantiate());
        };
    }

    static Step array(Machine machine, String name) {
        return frame -> {
            int length = frame.popInt();
            frame.push(machine.newArray(machine.type(name), length, frame.counts()));
        };
    }

    static Step arrays(Machine machine, String name, int dimensions) {
        return frame -> {
            int[] lengths = new int[dimensions];
            for (int i = dimensions - 1; i >= 0; i--) {
                lengths[i] = frame.popInt();
            }
            frame.push(machine.newArrays(machine.type(name), lengths, 0, frame.counts()));
        };
    }

    static Step cast(Machine machine, String name) {
        return frame -> {
            Object value = frame.peek();
            Type type = machine.type(name);
            if (value != null && !machine.isInstance(value, type)) {
                throw machine.exceptionWithoutText("java/lang/ClassCastException");
            }
        };
    }

    static Step isInstance(Machine machine, String name) {
        return frame -> {
            Object value = frame.pop();
            frame.push(value != null && machine.isInstance(value, machine.type(name)) ? 1 : 0);
        };
    }

    /** One that is there. */
    static Instance instance(@Nullable Object value) {
        if (value instanceof Instance instance) {
            return instance;
        }
        throw new IllegalStateException("an object was expected: " + value);
    }
}
