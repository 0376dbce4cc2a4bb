package dev.assay.format.validation;

import java.util.regex.Pattern;

/**
 * What is wrong with a package, and how to mend it.
 *
 * @param file path in the package; empty when the package as a whole is meant
 * @param line counted from 1; 0 when the whole file is meant
 */
public record ValidationError(String file, int line, String message) {

    private static final int LONGEST = 500;

    /** Names and values come from strangers and go to terminals, logs and pages. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

    public ValidationError {
        file = printable(file);
        message = printable(message);
    }

    private static String printable(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
        return UNPRINTABLE.matcher(cut).replaceAll("?");
    }

    /** Such as {@code problem.yaml:14: unknown key 'dificulty': did you mean 'difficulty'?} */
    @Override
    public String toString() {
        if (file.isEmpty()) {
            return message;
        }
        return line == 0 ? file + ": " + message : file + ":" + line + ": " + message;
    }
}
