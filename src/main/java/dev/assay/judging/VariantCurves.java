package dev.assay.judging;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.assay.files.WholeFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the jury's variants cost over the sizes of their package: measured once for each version of a package and kept in
 * a file, since it takes seconds and never changes.
 */
final class VariantCurves {
    /** Of versions of packages: a few thousand bytes each. */
    private static final int HELD = 500;

    private final Path folder;
    private final Cache<String, List<CostReport.Variant>> held =
            Caffeine.newBuilder().maximumSize(HELD).build();

    /** How they are measured. */
    interface Measuring {
        List<CostReport.Variant> measure() throws IOException;
    }

    VariantCurves(Path folder) {
        this.folder = folder;
    }

    /** @param sha256 of the package */
    List<CostReport.Variant> of(String sha256, Measuring measuring) throws IOException {
        try {
            return held.get(sha256, _ -> {
                try {
                    return List.copyOf(keptOrMeasured(sha256, measuring));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private List<CostReport.Variant> keptOrMeasured(String sha256, Measuring measuring) throws IOException {
        Path file = folder.resolve(sha256 + ".model-" + CostModel.CURRENT);
        try {
            return read(Files.readAllLines(file));
        } catch (NoSuchFileException first) {
            List<CostReport.Variant> measured = measuring.measure();
            WholeFile.write(file, lines(measured));
            return measured;
        }
    }

    /** A line with the path of each variant, and one for each of its points: size, cost, input and output, and bytes. */
    private static List<String> lines(List<CostReport.Variant> variants) {
        List<String> lines = new ArrayList<>();
        for (CostReport.Variant variant : variants) {
            lines.add(variant.path());
            variant.curve()
                    .points()
                    .forEach(point ->
                            lines.add(" " + point.n() + " " + point.cost() + " " + point.io() + " " + point.bytes()));
        }
        return lines;
    }

    private static List<CostReport.Variant> read(List<String> lines) {
        List<CostReport.Variant> variants = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String path = lines.get(i);
            List<CostReport.Point> points = new ArrayList<>();
            for (; i + 1 < lines.size() && lines.get(i + 1).startsWith(" "); i++) {
                String[] parts = lines.get(i + 1).strip().split(" ", -1);
                points.add(new CostReport.Point(
                        Long.parseLong(parts[0]),
                        Long.parseLong(parts[1]),
                        Long.parseLong(parts[2]),
                        Long.parseLong(parts[3])));
            }
            variants.add(new CostReport.Variant(path, CostReport.Curve.of(points)));
        }
        return variants;
    }
}
