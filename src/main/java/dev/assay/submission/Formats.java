package dev.assay.submission;

import dev.assay.web.Language;
import dev.assay.web.Page;
import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** How pages write what was measured. */
@TemplateExtension
final class Formats {
    private Formats() {}

    /** {@code 1.0 s} for a limit of whole seconds or more, {@code 250 ms} below. */
    static String duration(long milliseconds) {
        return milliseconds < 1000 ? milliseconds + " ms" : String.format(Locale.ROOT, "%.1f s", milliseconds / 1000.0);
    }

    /** A position as the language of the request writes it within its sentence. */
    static String place(int position) {
        return Page.languageOfRequest() == Language.ENGLISH ? ordinal(position) : String.valueOf(position);
    }

    /** {@code 1st}, {@code 2nd}, {@code 11th}. */
    static String ordinal(int number) {
        int ones = number % 10;
        boolean teen = number / 10 % 10 == 1;
        return number + (teen || ones == 0 || ones > 3 ? "th" : ones == 1 ? "st" : ones == 2 ? "nd" : "rd");
    }

    static String ms(long milliseconds) {
        return milliseconds + " ms";
    }

    static String memory(long kibibytes) {
        return kibibytes < 1024 ? kibibytes + " KiB" : String.format(Locale.ROOT, "%.1f MiB", kibibytes / 1024.0);
    }

    /** {@code 1,234,567}. */
    static String grouped(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    static String bytes(long count) {
        return grouped(count) + " B";
    }

    static String bytes(int count) {
        return bytes((long) count);
    }
}
