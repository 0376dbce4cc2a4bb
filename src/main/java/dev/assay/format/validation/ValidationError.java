package dev.assay.format.validation;

import java.util.regex.Pattern;

/**
 * What is wrong with a package, and how to mend it.
 *
 * @param file path in the package; empty when the package as a whole is meant
 * @param line counted from 1; 0 when the whole file is meant
 * @param column counted from 1; 0 when the whole line is meant
 */
public record ValidationError(String file, int line, int column, String message) {

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

    /** Such as {@code problem.yaml:14:3}; empty when the package as a whole is meant. */
    public String place() {
        return file + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column);
    }

    /** Such as {@code problem.yaml:14:3: unknown key 'dificulty': did you mean 'difficulty'?} */
    @Override
    public String toString() {
        return file.isEmpty() ? message : place() + ": " + message;
    }
}
