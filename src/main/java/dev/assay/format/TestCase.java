package dev.assay.format;

import java.util.regex.Pattern;

/**
 * One test as it stands in the package, or as the generator and the reference made it.
 *
 * @param sample whether everybody may see it
 * @param name path below {@code data/sample} or {@code data/secret}, without an ending
 * @param input content of {@code NAME.in}: in function mode UTF-8 text
 * @param answer content of {@code NAME.ans}: the same
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes of text, made once and never changed or compared
public record TestCase(String name, boolean sample, byte[] input, byte[] answer, TestSettings settings) {
    /** What a name may be; {@link #NAME_RULE} says the same to the author of a package. */
    public static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,99}");

    public static final String NAME_RULE =
            "use letters, digits, '_', '.' and '-', begin with none of the last two, and at most 100 characters";

    /** One with nothing beside. */
    public TestCase(String name, boolean sample, byte[] input, byte[] answer) {
        this(name, sample, input, answer, TestSettings.NONE);
    }

    /** Where it is below {@code data/}: the name that the package format gives it. */
    public static String pathOf(String name, boolean sample) {
        String folder = sample ? "sample/" : "secret/";
        return name.startsWith(folder) ? name : folder + name;
    }

    /** What it takes in memory, about. */
    long bytes() {
        long files = settings.files().values().stream()
                .mapToLong(file -> file.length)
                .sum();
        return (long) input.length + answer.length + files;
    }
}
