package dev.assay.kernels;

import dev.assay.cli.bench.BenchRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/** Several forms of one kernel, which must agree, against the clock. */
record Contest(SequencedMap<String, Form> forms, int rounds, double warmUpSeconds) {
    private static final double LARGEST_DIFFERENCE = 1e-3;

    /**
     * How far each form's result is from the first's: the largest difference, as a share of the root mean square of the
     * first's.
     *
     * @throws IllegalStateException when one is too far
     */
    Map<String, Double> differences() {
        Map<String, Double> differences = new LinkedHashMap<>();
        forms.values().forEach(form -> form.run(1));
        float[] first = forms.firstEntry().getValue().output();
        forms.forEach((name, form) -> {
            double difference = difference(form.output(), first);
            // written so that NaN is too far as well
            if (!(difference <= LARGEST_DIFFERENCE)) {
                throw new IllegalStateException("the results of %s and %s differ by %.3g of their size, more than %s"
                        .formatted(name, forms.firstEntry().getKey(), difference, LARGEST_DIFFERENCE));
            }
            differences.put(name, difference);
        });
        return differences;
    }

    /**
     * Median milliseconds of each form. The forms take turns, so that whatever else the machine does meanwhile meets
     * them all.
     */
    Map<String, Double> medians(int threads) {
        forms.values().forEach(form -> warmUp(form, threads));
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            forms.forEach((name, form) ->
                    times.computeIfAbsent(name, _ -> new ArrayList<>()).add(milliseconds(form, threads)));
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        times.forEach((name, samples) -> medians.put(name, BenchRecord.median(samples)));
        return medians;
    }

    private void warmUp(Form form, int threads) {
        double spent = 0;
        for (int run = 0; run < 3 || spent < 1000 * warmUpSeconds; run++) {
            spent += milliseconds(form, threads);
        }
    }

    private static double milliseconds(Form form, int threads) {
        long start = System.nanoTime();
        form.run(threads);
        return (System.nanoTime() - start) / 1e6;
    }

    static double difference(float[] a, float[] b) {
        double largest = 0;
        double squares = 0;
        for (int i = 0; i < a.length; i++) {
            // Math.max keeps NaN
            largest = Math.max(largest, Math.abs((double) a[i] - b[i]));
            squares += (double) b[i] * b[i];
        }
        return largest / Math.sqrt(squares / b.length);
    }
}
