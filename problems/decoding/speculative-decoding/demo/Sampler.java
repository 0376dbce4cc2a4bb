import java.util.SplittableRandom;

/** Probabilities at a temperature; at 0 all of it is on the likeliest token. */
final class Sampler {
    private final double temperature;
    private final SplittableRandom random;

    Sampler(double temperature, long seed) {
        this.temperature = temperature;
        this.random = new SplittableRandom(seed);
    }

    boolean greedy() {
        return temperature == 0;
    }

    double uniform() {
        return random.nextDouble();
    }

    /** Of one row of logits. */
    double[] probabilities(float[] logits, int row) {
        if (!greedy()) {
            return softmax(logits, row, temperature);
        }
        double[] p = new double[Alphabet.SIZE];
        int at = row * Alphabet.SIZE;
        p[largest(logits, at)] = 1;
        return p;
    }

    /** Of one row of logits. */
    static double[] softmax(float[] logits, int row, double temperature) {
        int at = row * Alphabet.SIZE;
        double[] p = new double[Alphabet.SIZE];
        double most = logits[at + largest(logits, at)];
        double sum = 0;
        for (int i = 0; i < p.length; i++) {
            p[i] = Math.exp((logits[at + i] - most) / temperature);
            sum += p[i];
        }
        for (int i = 0; i < p.length; i++) {
            p[i] /= sum;
        }
        return p;
    }

    int draw(double[] p) {
        double left = random.nextDouble();
        int last = 0;
        for (int i = 0; i < p.length; i++) {
            if (p[i] > 0) {
                last = i;
                left -= p[i];
                if (left < 0) {
                    return i;
                }
            }
        }
        return last;
    }

    private static int largest(float[] logits, int at) {
        int best = 0;
        for (int i = 1; i < Alphabet.SIZE; i++) {
            if (logits[at + i] > logits[at + best]) {
                best = i;
            }
        }
        return best;
    }
}
