import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.stream.IntStream;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/** What this machine can do at most in float: multiplications and additions in one, of numbers already in registers. */
class Peak {
    private static final VectorSpecies<Float> SPECIES = FloatVector.SPECIES_PREFERRED;

    /** Enough for two units with a latency of five cycles, and few enough for sixteen registers. */
    private static final int SUMS = 10;

    private static final int STEPS = 400_000;

    private static volatile float sink;

    /** The best of so many rounds, in GFLOP/s: a machine that does other work meanwhile can only be too slow. */
    static double gflops(int threads, int rounds) {
        double best = 0;
        try (ForkJoinPool pool = new ForkJoinPool(threads)) {
            for (int round = 0; round < rounds; round++) {
                long start = System.nanoTime();
                IntStream.range(0, threads)
                        .mapToObj(i -> pool.submit(() -> {
                            sink = run();
                        }))
                        .toList()
                        .forEach(ForkJoinTask::join);
                best = Math.max(best, 2.0 * SUMS * SPECIES.length() * STEPS * threads / (System.nanoTime() - start));
            }
        }
        return best;
    }

    private static float run() {
        FloatVector x = FloatVector.broadcast(SPECIES, 0.999f);
        FloatVector y = FloatVector.broadcast(SPECIES, 0.001f);
        FloatVector a = y, b = y, c = y, d = y, e = y, f = y, g = y, h = y, i = y, j = y;
        for (int step = 0; step < STEPS; step++) {
            a = a.fma(x, y);
            b = b.fma(x, y);
            c = c.fma(x, y);
            d = d.fma(x, y);
            e = e.fma(x, y);
            f = f.fma(x, y);
            g = g.fma(x, y);
            h = h.fma(x, y);
            i = i.fma(x, y);
            j = j.fma(x, y);
        }
        return a.add(b).add(c).add(d).add(e).add(f).add(g).add(h).add(i).add(j).reduceLanes(VectorOperators.ADD);
    }
}
