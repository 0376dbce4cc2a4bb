package dev.assay.metering.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Random parts of one method. */
final class Parts {
    private static final int DEEPEST = 3;

    private final Expressions expressions;
    private final GeneratedProgram.Range range;
    private final Calls calls;
    private int variables;

    Parts(RandomGenerator random, GeneratedProgram.Range range, int method) {
        this.expressions = new Expressions(random, method);
        this.calls = new Calls(expressions);
        this.range = range;
    }

    List<Part> list(int count, int depth) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(part(depth));
        }
        return parts;
    }

    private Part part(int depth) {
        int kind = expressions.number(depth < DEEPEST ? 20 : 12);
        if (kind < 12) {
            String v = "v" + expressions.number(1000) + "_" + variables++;
            boolean beyond = range == GeneratedProgram.Range.ALL && kind < 4;
            String call = beyond ? expressions.pick(calls.beyondTheInterpreter(v)) : expressions.pick(calls.all(v));
            return Part.of("{ " + call + " }\n");
        }
        List<Part> body = list(1 + expressions.number(3), depth + 1);
        String i = "i" + depth + "_" + variables++;
        int rounds = 1 + expressions.number(8);
        return switch (kind) {
            case 12 ->
                new Part(
                        "for (int " + i + " = 0; " + i + " < " + rounds + "; " + i + "++) { if (--fuel < 0) break;\n",
                        body,
                        "}\n");
            case 13 ->
                new Part(
                        "int " + i + " = 0; while (true) { if (++" + i + " > " + rounds + " || --fuel < 0) break; if ("
                                + i + " == 2) continue;\n",
                        body,
                        "}\n");
            case 14 ->
                new Part(
                        "if (" + expressions.any() + " > " + expressions.any() + ") {\n",
                        body,
                        "} else { sum += 3; }\n");
            case 15 ->
                new Part(
                        "for (int " + i + " : new Numbers(" + rounds + ")) { if (--fuel < 0) break; sum += " + i
                                + ";\n",
                        body,
                        "}\n");
            case 16 -> thread(body, i);
            // of its own: a thread that waits for the one that has started it would wait for ever
            case 17 -> new Part("synchronized (new Object()) {\n", body, "}\n");
            default -> guarded(body, i);
        };
    }

    private Part guarded(List<Part> body, String name) {
        String kind = expressions.pick(List.of(
                "RuntimeException",
                "IndexOutOfBoundsException",
                "ArithmeticException | NullPointerException",
                "Failure",
                "ClassCastException | NoSuchElementException"));
        String last = expressions.pick(List.of("", " finally { sum += 5; }"));
        return new Part("try {\n", body, "} catch (" + kind + " " + name + ") { sum = sum * 7 + 1; }" + last + "\n");
    }

    /** A thread that is left by an exception would print it. */
    private Part thread(List<Part> body, String name) {
        String made = expressions.pick(List.of(
                "Thread NAME = new Thread(NAME_); NAME.start();", "Thread NAME = Thread.startVirtualThread(NAME_);"));
        return new Part(
                "Runnable " + name + "_ = () -> { try {\n",
                body,
                "} catch (RuntimeException e) { sum += 2; } };\n" + made.replace("NAME", name) + " try { " + name
                        + ".join(); } catch (InterruptedException e) { sum++; }\n");
    }
}
