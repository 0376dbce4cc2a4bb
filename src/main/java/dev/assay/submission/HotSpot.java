package dev.assay.submission;

import java.util.Comparator;
import java.util.List;

/**
 * A line of a source that executed much.
 *
 * @param number from 1
 * @param count bytecodes
 * @param share of what all lines executed, from 0 to 1
 */
public record HotSpot(int number, long count, double share, String text) {
    private static final int MOST = 10;

    /** The lines that executed most, the hottest first. */
    static List<HotSpot> of(List<StoredCost.Line> lines, String source) {
        double all = lines.stream().mapToDouble(StoredCost.Line::count).sum();
        List<String> texts = source.lines().toList();
        return lines.stream()
                .filter(line -> line.count() > 0)
                .sorted(Comparator.comparingLong(StoredCost.Line::count)
                        .reversed()
                        .thenComparingInt(StoredCost.Line::line))
                .limit(MOST)
                .map(line -> new HotSpot(line.line(), line.count(), line.count() / all, text(texts, line.line())))
                .toList();
    }

    private static String text(List<String> texts, int number) {
        return number >= 1 && number <= texts.size() ? texts.get(number - 1).strip() : "";
    }
}
