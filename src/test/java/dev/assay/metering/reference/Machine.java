package dev.assay.metering.reference;

import java.lang.classfile.Attributes;
import java.lang.classfile.FieldModel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Executes a program by itself, with its own objects, and counts what it executes. */
final class Machine {
    private static final long PATIENCE = 400_000_000;

    private final Types types;
    private final Strings strings = new Strings(this);
    private final Natives natives = new Natives();
    private final Tally tally = new Tally();
    private final Map<Type, Instance> classes = new HashMap<>();
    private @Nullable Instance thread;
    private @Nullable Instance carrier;
    private long steps;

    /** @param program class files by binary name */
    Machine(Map<String, byte[]> program) {
        this.types = new Types(program);
    }

    Types types() {
        return types;
    }

    Type type(String internalName) {
        return types.of(internalName);
    }

    Type typeOfDescriptor(String descriptor) {
        return types.ofDescriptor(descriptor);
    }

    static String arrayOf(String internalName) {
        return internalName.startsWith("[") ? "[" + internalName : "[L" + internalName + ";";
    }

    Strings strings() {
        return strings;
    }

    Natives natives() {
        return natives;
    }

    Tally tally() {
        return tally;
    }

    /** The thread that is running. */
    @Nullable
    Instance thread() {
        return thread;
    }

    /** The thread of the machine that it runs on, which is another when it is virtual. */
    @Nullable
    Instance carrier() {
        return carrier;
    }

    void runs(Instance other) {
        thread = other;
        if (!other.type().name().equals("java/lang/VirtualThread")) {
            carrier = other;
        }
    }

    Instance classOf(Type type) {
        Instance known = classes.get(type);
        if (known == null) {
            known = type("java/lang/Class").instantiate();
            known.stand(type);
            known.set("modifiers", type.modifiers() & 0xffff);
            known.set("primitive", type.isPrimitive() ? 1 : 0);
            if (type.isArray()) {
                known.set("componentType", classOf(type.component()));
            }
            classes.put(type, known);
        }
        return known;
    }

    static Type standsFor(@Nullable Object classObject) {
        if (classObject instanceof Instance instance && instance.host() instanceof Type type) {
            return type;
        }
        throw new IllegalStateException("no class: " + classObject);
    }

    /** Calls a static method of the library, or any other that needs no choice. */
    @Nullable
    Object call(String owner, String key, @Nullable Object... arguments) {
        Type type = type(owner);
        initialise(type);
        return run(type.method(key).orElseThrow(() -> new NotSupported(owner + "." + key)), false, arguments);
    }

    @Nullable
    Object run(Method method, boolean counted, @Nullable Object... arguments) {
        var host = method.host(this);
        if (host.isPresent()) {
            return host.get().call(this, arguments, counted);
        }
        Code code = method.code(this);
        Frame frame = new Frame(method, code.locals(), code.stack() + 1);
        int slot = 0;
        for (int i = 0; i < arguments.length; i++) {
            frame.setLocal(slot, arguments[i]);
            slot += method.slotsOf(i);
        }
        Tally.State before = tally.state();
        switch (method.treatment()) {
            case OWN -> tally.resume();
            case FREE -> tally.suspend();
            case INTRINSIC -> tally.suspendInstructions();
            case LIBRARY, UNCOUNTED -> {}
        }
        try {
            return run(frame, code);
        } catch (NotSupported e) {
            e.in(method);
            throw e;
        } finally {
            tally.restore(before);
        }
    }

    private @Nullable Object run(Frame frame, Code code) {
        while (!frame.hasReturned()) {
            int at = frame.next();
            try {
                if (steps++ > PATIENCE) {
                    throw new NotSupported("a program that long");
                }
                tally.add(code.cost(at));
                frame.goTo(at + 1);
                code.step(at).run(frame);
            } catch (Thrown thrown) {
                int handler = code.handler(at, thrown.exception().type(), this);
                if (handler < 0) {
                    throw thrown;
                }
                frame.clearStack();
                frame.push(thrown.exception());
                frame.goTo(handler);
            }
        }
        return frame.result();
    }

    /** As JVMS 5.5 says. */
    void initialise(Type type) {
        if (type.isInitialised()) {
            return;
        }
        type.initialise();
        setConstants(type);
        if (!type.isInterface()) {
            type.superclass().ifPresent(this::initialise);
            type.interfaces().forEach(this::initialiseIfItHasDefaults);
        }
        type.declared("<clinit>()V").ifPresent(method -> {
            try {
                run(method, false);
            } catch (Thrown thrown) {
                throw new NotSupported("an initialiser that fails: " + type + " by " + describe(thrown));
            }
        });
        natives.afterInitialising(this, type);
    }

    private void initialiseIfItHasDefaults(Type type) {
        type.interfaces().forEach(this::initialiseIfItHasDefaults);
        for (Method method : type.methods()) {
            if (!method.isStatic() && !method.isAbstract()) {
                initialise(type);
                return;
            }
        }
    }

    private void setConstants(Type type) {
        for (FieldModel field : type.model().fields()) {
            field.findAttribute(Attributes.constantValue()).ifPresent(value -> {
                String name = field.fieldName().stringValue();
                Object constant = value.constant().constantValue();
                type.setStatic(name, constant instanceof String text ? strings.intern(text) : constant);
            });
        }
    }

    static String describe(Thrown thrown) {
        Object text = thrown.exception().get("detailMessage");
        return thrown.exception().type() + (text == null ? "" : ": " + Strings.text(text));
    }

    // objects

    Type typeOf(Object value) {
        return switch (value) {
            case Instance instance -> instance.type();
            case References references -> references.type();
            default -> type(value.getClass().getName());
        };
    }

    boolean isInstance(Object value, Type type) {
        return typeOf(value).isSubtypeOf(type);
    }

    int length(@Nullable Object array) {
        Object known = nonNull(array);
        return known instanceof References references
                ? references.elements().length
                : java.lang.reflect.Array.getLength(known);
    }

    Object newArray(Type type, int length, boolean counted) {
        if (length < 0) {
            throw exception("java/lang/NegativeArraySizeException", String.valueOf(length));
        }
        if (counted) {
            tally.array(length, Descriptor.of(type.name().substring(1)).bytes());
        }
        return switch (type.name()) {
            case "[I" -> new int[length];
            case "[J" -> new long[length];
            case "[B" -> new byte[length];
            case "[C" -> new char[length];
            case "[S" -> new short[length];
            case "[Z" -> new boolean[length];
            case "[F" -> new float[length];
            case "[D" -> new double[length];
            default -> new References(type, new Object[length]);
        };
    }

    Object newArrays(Type type, int[] lengths, int depth, boolean counted) {
        for (int length : lengths) {
            if (length < 0) {
                throw exception("java/lang/NegativeArraySizeException", String.valueOf(length));
            }
        }
        Object array = newArray(type, lengths[depth], counted);
        if (depth + 1 < lengths.length && array instanceof References references) {
            Arrays.setAll(references.elements(), _ -> newArrays(type.component(), lengths, depth + 1, counted));
        }
        return array;
    }

    // exceptions of the JVM

    Thrown exception(String type, String text) {
        Type made = type(type);
        initialise(made);
        Instance exception = made.instantiate();
        run(made.method("<init>(Ljava/lang/String;)V").orElseThrow(), false, exception, strings.of(text));
        return new Thrown(exception);
    }

    /** The JVM gives it a text that the interpreter does not know; a program that asks for it is refused. */
    Thrown exceptionWithoutText(String type) {
        Type made = type(type);
        initialise(made);
        Instance exception = made.instantiate();
        run(made.method("<init>()V").orElseThrow(), false, exception);
        exception.stand("the JVM's text");
        return new Thrown(exception);
    }

    Object nonNull(@Nullable Object value) {
        if (value == null) {
            throw exceptionWithoutText("java/lang/NullPointerException");
        }
        return value;
    }

    int nonZero(int divisor) {
        return (int) nonZero((long) divisor);
    }

    long nonZero(long divisor) {
        if (divisor == 0) {
            throw exception("java/lang/ArithmeticException", "/ by zero");
        }
        return divisor;
    }

    void checkIndex(int index, int length) {
        if (index < 0 || index >= length) {
            throw exception(
                    "java/lang/ArrayIndexOutOfBoundsException",
                    "Index " + index + " out of bounds for length " + length);
        }
    }

    void raise(Frame frame) {
        if (nonNull(frame.pop()) instanceof Instance exception) {
            throw new Thrown(exception);
        }
    }
}
