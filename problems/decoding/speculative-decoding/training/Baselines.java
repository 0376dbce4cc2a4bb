import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What a model must beat, in bits a character. */
final class Baselines {
    private static final int ORDER = 6;

    private Baselines() {}

    /** bzip2 -9 on this text alone. */
    static double bzip2(String text) throws IOException, InterruptedException {
        Process bzip2 = new ProcessBuilder("bzip2", "-9", "-c").start();
        Thread writer = Thread.ofVirtual().start(() -> {
            try (OutputStream out = bzip2.getOutputStream()) {
                out.write(text.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        int size = bzip2.getInputStream().readAllBytes().length;
        writer.join();
        return 8.0 * size / text.length();
    }

    /**
     * Counts of up to {@value #ORDER} characters of the training text, smoothed as Witten and Bell do (1991, IEEE
     * Transactions on Information Theory 37(4)): p = (count + kinds · p of the shorter context) / (total + kinds).
     */
    static double nGrams(String training, String text) {
        Map<String, int[]> counts = new HashMap<>();
        for (int at = ORDER; at < training.length(); at++) {
            int next = Alphabet.code(training.charAt(at));
            for (int order = 0; order < ORDER; order++) {
                counts.computeIfAbsent(training.substring(at - order, at), _ -> new int[Alphabet.SIZE])[next]++;
            }
        }
        double bits = 0;
        for (int at = ORDER; at < text.length(); at++) {
            int next = Alphabet.code(text.charAt(at));
            double p = 1.0 / Alphabet.SIZE;
            for (int order = 0; order < ORDER; order++) {
                int[] seen = counts.get(text.substring(at - order, at));
                if (seen == null) {
                    break;
                }
                int total = 0;
                int kinds = 0;
                for (int count : seen) {
                    total += count;
                    kinds += count > 0 ? 1 : 0;
                }
                p = (seen[next] + kinds * p) / (total + kinds);
            }
            bits -= Math.log(p) / Math.log(2);
        }
        return bits / (text.length() - ORDER);
    }
}
