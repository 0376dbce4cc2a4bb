package dev.assay.format;

import java.util.regex.Pattern;

/**
 * One test as it stands in the package, or as the generator and the reference made it.
 *
 * @param sample whether everybody may see it
 * @param input UTF-8 text of {@code NAME.in}
 * @param answer UTF-8 text of {@code NAME.ans}
 */
@SuppressWarnings("ArrayRecordComponent") // megabytes of text, made once and never changed or compared
public record TestCase(String name, boolean sample, byte[] input, byte[] answer) {
    /** What a name may be; {@link #NAME_RULE} says the same to the author of a package. */
    public static final Pattern NAME = Pattern.compile("[a-zA-Z0-9_][a-zA-Z0-9_.-]{0,99}");

    public static final String NAME_RULE =
            "use letters, digits, '_', '.' and '-', begin with none of the last two, and at most 100 characters";
}
