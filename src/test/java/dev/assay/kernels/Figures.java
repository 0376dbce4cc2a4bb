package dev.assay.kernels;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;

/**
 * What was measured of a kernel on so many threads.
 *
 * @param peak of the machine on as many threads, in GFLOP/s
 * @param ms median milliseconds of each form
 * @param differences how far each form's result is from the first's
 */
record Figures(Kernel kernel, int threads, double peak, Map<String, Double> ms, Map<String, Double> differences) {
    static final String VECTOR = "vector";
    static final String PYTORCH = "pytorch";

    SequencedMap<String, Object> fields() {
        SequencedMap<String, Object> fields = new LinkedHashMap<>();
        fields.put("kernel", kernel.name());
        fields.putAll(kernel.sizes());
        fields.put("threads", threads);
        fields.put("flop", kernel.flop());
        Map<String, Object> forms = new LinkedHashMap<>();
        ms.forEach((form, time) -> forms.put(
                form,
                Map.of(
                        "ms", rounded(time),
                        "gflops", rounded(gflops(time)),
                        "of_peak", rounded(gflops(time) / peak),
                        "difference", rounded(differences.getOrDefault(form, Double.NaN)))));
        fields.put("forms", forms);
        if (ms.containsKey(PYTORCH)) {
            fields.put("pytorch_fused", kernel.fused());
            fields.put("vector_to_pytorch", rounded(toPyTorch(VECTOR)));
        }
        return fields;
    }

    void print(PrintWriter out) {
        out.printf(Locale.ROOT, "%n%s %s, threads %d%n", kernel.name(), kernel.sizes(), threads);
        ms.forEach((form, time) -> {
            out.printf(
                    Locale.ROOT,
                    "  %-8s %9.2f ms %8.1f GFLOP/s %5.1f %% of peak  difference %.1e",
                    form,
                    time,
                    gflops(time),
                    100 * gflops(time) / peak,
                    differences.get(form));
            if (form.equals(PYTORCH)) {
                out.print(kernel.fused() ? "  (fused)" : "  (composed)");
            } else if (ms.containsKey(PYTORCH)) {
                out.printf(Locale.ROOT, "  %.2f times PyTorch's time", toPyTorch(form));
            }
            out.println();
        });
        out.flush();
    }

    private double gflops(double milliseconds) {
        return kernel.flop() / milliseconds / 1e6;
    }

    private double toPyTorch(String form) {
        return ms.getOrDefault(form, Double.NaN) / ms.getOrDefault(PYTORCH, Double.NaN);
    }

    /** Three digits, which is more than a busy machine gives. */
    static double rounded(double value) {
        return Double.isFinite(value)
                ? new BigDecimal(value).round(new MathContext(3)).doubleValue()
                : value;
    }
}
