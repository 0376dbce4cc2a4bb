package dev.assay.cli.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.assay.judging.Machine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** What stands beside every figure, and how figures are made of samples. */
public final class BenchRecord {
    private final Map<String, Object> fields = new LinkedHashMap<>();

    public BenchRecord(String bench) {
        fields.put("bench", bench);
        fields.put("machine", Machine.NAME);
        fields.put("jdk", Machine.JDK);
        fields.put("commit", commit());
        fields.put("date", Instant.now().toString());
    }

    public BenchRecord with(String name, Object value) {
        fields.put(name, value);
        return this;
    }

    public String json() throws IOException {
        return new ObjectMapper().writeValueAsString(fields);
    }

    /** The value below which this share of the sorted samples lies (nearest rank). */
    static double percentile(double[] sorted, double share) {
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    public static double median(Collection<Double> samples) {
        double[] sorted =
                sorted(samples.stream().mapToDouble(Double::doubleValue).toArray());
        return sorted.length == 0 ? Double.NaN : percentile(sorted, 0.5);
    }

    static double[] sorted(double[] samples) {
        double[] copy = samples.clone();
        Arrays.sort(copy);
        return copy;
    }

    static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** CPU time that the whole machine has been busy since it started, in milliseconds: server, database and guests. */
    static double machineCpuMs() throws IOException {
        String[] fields =
                Files.readAllLines(Path.of("/proc/stat")).getFirst().strip().split("\\s+", -1);
        long busy = 0;
        for (int field = 1; field < fields.length; field++) {
            boolean idleOrGuest = field == 4 || field == 5 || field > 8;
            busy += idleOrGuest ? 0 : Long.parseLong(fields[field]);
        }
        return busy * 10.0;
    }

    private static String commit() {
        try {
            Process git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD").start();
            return new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException noGit) {
            return "unknown";
        }
    }
}
