package dev.assay.submission;

import dev.assay.growth.Fit;
import io.quarkus.qute.TemplateExtension;
import java.util.List;
import java.util.Locale;

/** How pages write what a metered run counted. */
@TemplateExtension
final class CostFormats {
    private static final int CERTAIN = 1000;

    private CostFormats() {}

    /** {@code 1,234,567}. */
    static String grouped(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** {@code 512 B}, {@code 4.0 KiB}, {@code 1.3 MiB}, {@code 2.0 GiB}. */
    static String allocation(long bytes) {
        if (bytes < 1024) {
            return bytes + " B";
        }
        double size = bytes / 1024.0;
        int unit = 0;
        // 1023.96 would be written as 1024.0
        for (; size >= 1023.95 && unit < 2; unit++) {
            size /= 1024;
        }
        return String.format(
                Locale.ROOT, "%.1f %s", size, List.of("KiB", "MiB", "GiB").get(unit));
    }

    /** Two digits after the point. */
    static String hundredths(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    /** How many times, without digits that say nothing: {@code 1.4}, {@code 12}; {@code >1000} is as good as certain. */
    static String times(double factor) {
        if (factor > CERTAIN) {
            return ">" + CERTAIN;
        }
        String written = String.format(Locale.ROOT, factor < 9.95 ? "%.1f" : "%.0f", factor);
        return written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
    }

    /** {@code 42 %}; what is little but not nothing, {@code <1 %}. */
    static String percent(double share) {
        return share > 0 && share < 0.01 ? "<1 %" : Math.round(share * 100) + " %";
    }

    static String coarseMethods(StoredCost cost) {
        return String.join(", ", cost.coarse());
    }

    /** The classes that the sizes do not tell from the likeliest one: {@code n log n, n log² n}. */
    static String others(Fit fit) {
        return String.join(", ", fit.indistinguishable());
    }

    static List<GrowthRow> growthRows(StoredCost cost) {
        return GrowthRow.of(cost);
    }

    static List<HotSpot> hottest(StoredCost cost, String source) {
        return HotSpot.of(cost.lines(), source);
    }
}
