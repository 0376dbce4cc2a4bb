package dev.assay.submission;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/** How pages write what was measured. */
@TemplateExtension
final class Figures {
    private Figures() {}

    /** {@code 1.0 s} for a limit of whole seconds or more, {@code 250 ms} below. */
    static String duration(long milliseconds) {
        return milliseconds < 1000 ? milliseconds + " ms" : String.format(Locale.ROOT, "%.1f s", milliseconds / 1000.0);
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
