package dev.assay.metering.generated;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * A random program: a class {@code Main} with {@code static long run()}, which ends in any case.
 *
 * @param methods what its methods do
 */
public record GeneratedProgram(List<List<Part>> methods) {
    static final int METHODS = 3;
    private static final int PARTS = 7;
    private static final int ATTEMPTS = 200;

    /** What programs may use. */
    public enum Range {
        /** What the reference interpreter knows. */
        COUNTED_TWICE,

        /** All that can be metered. */
        ALL
    }

    /** A program that depends on the generator only. */
    public static GeneratedProgram of(RandomGenerator random, Range range) {
        List<List<Part>> methods = new ArrayList<>();
        for (int i = 0; i < METHODS; i++) {
            Parts parts = new Parts(random, range, i);
            methods.add(parts.list(1 + random.nextInt(PARTS), 0));
        }
        return new GeneratedProgram(methods);
    }

    /** The source of its only file. */
    public String source() {
        StringBuilder source = new StringBuilder(Frame.BEFORE);
        for (int i = 0; i < methods.size(); i++) {
            String body = methods.get(i).stream().map(Part::source).collect(Collectors.joining());
            source.append(Frame.method(i, body));
        }
        return source.append(Frame.AFTER).toString();
    }

    /** A smaller program that fails in the same way: halves and parts are left out as long as it still does. */
    public GeneratedProgram shrunk(Predicate<GeneratedProgram> fails) {
        GeneratedProgram smallest = this;
        int attempts = 0;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (GeneratedProgram candidate : smallest.smaller()) {
                if (attempts++ > ATTEMPTS) {
                    return smallest;
                }
                if (fails.test(candidate)) {
                    smallest = candidate;
                    smaller = true;
                    break;
                }
            }
        }
        return smallest;
    }

    private List<GeneratedProgram> smaller() {
        List<GeneratedProgram> all = new ArrayList<>();
        for (int i = 0; i < methods.size(); i++) {
            for (List<Part> less : Part.smaller(methods.get(i))) {
                List<List<Part>> changed = new ArrayList<>(methods);
                changed.set(i, less);
                all.add(new GeneratedProgram(changed));
            }
        }
        return all;
    }
}
