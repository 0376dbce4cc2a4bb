package dev.assay.metering.reference;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins texts as {@code StringConcatFactory} does, by the same methods of {@code StringConcatHelper}. */
final class Concatenation {
    private static final String HELPER = "java/lang/StringConcatHelper";
    private static final String STRING = "Ljava/lang/String;";
    private static final String OBJECT = "Ljava/lang/Object;";
    private static final char ARGUMENT = '\1';
    private static final char CONSTANT = '\2';

    private final List<String> kinds;
    private final List<String> constants;

    private Concatenation(List<String> kinds, List<String> constants) {
        this.kinds = kinds;
        this.constants = constants;
    }

    static Dynamics.Site of(Machine machine, MethodTypeDesc type, List<ConstantDesc> arguments, String bootstrap) {
        if (!bootstrap.equals("makeConcatWithConstants") || !(arguments.getFirst() instanceof String recipe)) {
            throw new NotSupported(bootstrap);
        }
        return of(machine, type, recipe, arguments.subList(1, arguments.size()));
    }

    static Dynamics.Site of(Machine machine, MethodTypeDesc type, String recipe, List<ConstantDesc> more) {
        List<String> constants = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int next = 0;
        for (int i = 0; i < recipe.length(); i++) {
            char each = recipe.charAt(i);
            if (each == ARGUMENT) {
                constants.add(text.toString());
                text.setLength(0);
            } else if (each == CONSTANT) {
                text.append(more.get(next++));
            } else {
                text.append(each);
            }
        }
        constants.add(text.toString());
        List<String> kinds =
                type.parameterList().stream().map(Concatenation::erased).toList();
        Concatenation site = new Concatenation(kinds, constants);
        return site.choose(machine);
    }

    private static String erased(ClassDesc type) {
        return switch (type.descriptorString()) {
            case "B", "S", "I" -> "I";
            case "J", "Z", "C", "F", "D" -> type.descriptorString();
            default -> OBJECT;
        };
    }

    private Dynamics.Site choose(Machine machine) {
        boolean plain = kinds.stream().allMatch(OBJECT::equals);
        String first = constants.getFirst();
        String last = constants.getLast();
        if (kinds.size() == 1) {
            if (first.isEmpty() && last.isEmpty()) {
                return unary(kinds.getFirst());
            }
            if (plain && first.isEmpty()) {
                Instance suffix = machine.strings().intern(last);
                return (m, values) -> simple(m, values[0], suffix);
            }
            if (plain && last.isEmpty()) {
                Instance prefix = machine.strings().intern(first);
                return (m, values) -> simple(m, prefix, values[0]);
            }
            return this::one;
        }
        if (kinds.size() == 2 && plain && constants.stream().allMatch(String::isEmpty)) {
            return (m, values) -> simple(m, values[0], values[1]);
        }
        return this::all;
    }

    private static Dynamics.Site unary(String kind) {
        return switch (kind) {
            case "F", "D" -> (m, values) -> helper(m, "stringOf(" + kind + ")" + STRING, values);
            case OBJECT -> (m, values) -> helper(m, "newStringOf(" + OBJECT + ")" + STRING, values);
            default -> (m, values) -> m.call("java/lang/String", "valueOf(" + kind + ")" + STRING, values);
        };
    }

    private static @Nullable Object simple(Machine machine, @Nullable Object one, @Nullable Object other) {
        return helper(machine, "simpleConcat(" + OBJECT + OBJECT + ")" + STRING, one, other);
    }

    private static @Nullable Object helper(Machine machine, String key, @Nullable Object... arguments) {
        return machine.call(HELPER, key, arguments);
    }

    /** One value between two constants. */
    private @Nullable Object one(Machine machine, @Nullable Object[] values) {
        Type type = machine.type(HELPER + "$Concat1");
        String key = "concat(" + kinds.getFirst() + ")" + STRING;
        return machine.run(type.method(key).orElseThrow(), false, linked(machine, type), values[0]);
    }

    /** Made when the instruction is linked, which is the JVM's matter. */
    private Instance linked(Machine machine, Type type) {
        Tally.State before = machine.tally().state();
        machine.tally().suspend();
        try {
            Instance made = type.instantiate();
            References texts = new References(
                    machine.type("[" + STRING),
                    constants.stream().map(machine.strings()::intern).toArray());
            machine.run(type.method("<init>([" + STRING + ")V").orElseThrow(), false, made, texts);
            return made;
        } finally {
            machine.tally().restore(before);
        }
    }

    /** As the class does that the factory makes. */
    private @Nullable Object all(Machine machine, @Nullable Object[] values) {
        Instance base = linked(machine, machine.type(HELPER + "$Concat1"));
        @Nullable Object[] parts = values.clone();
        List<String> types = new ArrayList<>(kinds);
        for (int i = 0; i < parts.length; i++) {
            String kind = kinds.get(i);
            if (kind.equals(OBJECT) || kind.equals("F") || kind.equals("D")) {
                parts[i] = helper(machine, "stringOf(" + kind + ")" + STRING, parts[i]);
                types.set(i, STRING);
            }
        }
        int coder = coder(machine, number(base.get("coder")), types, parts);
        Object length = base.get("length");
        for (int i = 0; i < parts.length; i++) {
            length = helper(machine, "stringSize(I" + types.get(i) + ")I", length, parts[i]);
        }
        Instance suffix = machine.strings().intern(constants.getLast());
        int before = number(length)
                - number(machine.run(
                        machine.type("java/lang/String").method("length()I").orElseThrow(), false, suffix));
        Object buffer = helper(machine, "newArrayWithSuffix(" + STRING + "IB)[B", suffix, before, coder);
        Object index = before;
        for (int i = parts.length - 1; i >= 0; i--) {
            Instance prefix = machine.strings().intern(constants.get(i));
            index = helper(
                    machine, "prepend(IB[B" + types.get(i) + STRING + ")I", index, coder, buffer, parts[i], prefix);
        }
        Type string = machine.type("java/lang/String");
        Instance made = string.instantiate();
        machine.run(string.method("<init>([BB)V").orElseThrow(), false, made, buffer, coder);
        return made;
    }

    private int coder(Machine machine, int initial, List<String> types, @Nullable Object[] parts) {
        int coder = initial;
        for (int i = 0; i < parts.length; i++) {
            // a number was made a text, but cannot need the wide form
            if (kinds.get(i).equals("C")) {
                coder |= number(helper(machine, "stringCoder(C)B", parts[i]));
            } else if (kinds.get(i).equals(OBJECT) && types.get(i).equals(STRING)) {
                coder |= number(machine.run(
                        machine.type("java/lang/String").method("coder()B").orElseThrow(), false, parts[i]));
            }
        }
        return coder;
    }

    private static int number(@Nullable Object value) {
        if (value instanceof Integer number) {
            return number;
        }
        throw new IllegalStateException("no number: " + value);
    }
}
