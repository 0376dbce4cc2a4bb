import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Trains the model and everything that guesses ahead of it, and writes model.safetensors and its card:
 * {@code java --add-modules jdk.incubator.vector training/Train.java FOLDER}. The same seed, JDK and processor make the
 * same numbers, whatever else the machine does. A folder that holds a finished trunk goes on from there.
 */
final class Train {
    private static final long SEED = 20_261_125;
    private static final int WORKERS = 2;
    static final int LENGTH = 256;
    static final int BATCH = 16;
    static final int LAYERS = 4;
    static final Shape TRUNK = new Shape(256, 8, 2, 1024);
    private static final Shape HEAD = new Shape(256, 8, 2, 256);
    private static final Shape DRAFT = new Shape(128, 4, 1, 256);
    private static final int WARM_UP = 100;
    private static final double TRUNK_RATE = 2e-3;
    private static final double HEAD_RATE = 1.5e-3;
    private static final double DECAY = 0.1;
    private static final double LARGEST_GRADIENT = 1;

    private final Path folder;
    private final Corpus corpus;
    private final Trunk.Weights trunk;
    private final Heads.Weights heads;
    private final List<String> log = new ArrayList<>();
    private final long start = System.nanoTime();

    private Train(Path folder) throws IOException, InterruptedException {
        this.folder = folder;
        this.corpus = Corpus.read();
        SplittableRandom random = new SplittableRandom(SEED);
        this.trunk = Trunk.Weights.of("trunk", TRUNK, LAYERS, WORKERS, random);
        Path trained = folder.resolve("trunk.safetensors");
        if (Files.exists(trained)) {
            Safetensors.read(trained, trunk.all());
        } else {
            trainTrunk(Integer.getInteger("trunk.steps", 2200));
            Safetensors.write(trained, trunk.all(), false, Map.of(), Map.of());
            Files.write(folder.resolve("trunk.log"), log);
        }
        this.heads = Heads.Weights.of(trunk, HEAD, DRAFT, WORKERS, random);
    }

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Train train = new Train(folder);
        train.trainHeads(Integer.getInteger("head.steps", 850));
        train.write();
    }

    /** What one worker does with one sequence: adds gradients, and losses. */
    private interface Lesson {
        void learn(int worker, int[] text, float scale, double[] losses);
    }

    private void trainTrunk(int steps) throws IOException, InterruptedException {
        List<Trunk> trunks = new ArrayList<>();
        for (int worker = 0; worker < WORKERS; worker++) {
            trunks.add(new Trunk(trunk, LENGTH, worker));
        }
        System.out.printf(
                "trunk: %,d parameters%n",
                trunk.all().stream().mapToInt(p -> p.value.length).sum());
        train(trunk.all(), steps, TRUNK_RATE, 1, (worker, text, scale, losses) -> {
            Trunk mine = trunks.get(worker);
            float[] p = mine.forward(text);
            losses[0] += Loss.ofCharacters(p, Alphabet.SIZE, text, scale, mine.readout.dLogits);
            mine.backward(text);
        });
    }

    private void trainHeads(int steps) throws InterruptedException {
        List<Heads> workers = new ArrayList<>();
        for (int worker = 0; worker < WORKERS; worker++) {
            workers.add(new Heads(heads, trunk, new Trunk(trunk, LENGTH, worker), LENGTH, worker));
        }
        System.out.printf(
                "heads: %,d parameters%n",
                heads.all().stream().mapToInt(p -> p.value.length).sum());
        train(
                heads.all(),
                steps,
                HEAD_RATE,
                Heads.LOSSES,
                (worker, text, scale, losses) -> workers.get(worker).learn(text, scale, losses));
    }

    private void train(List<Parameter> parameters, int steps, double rate, int losses, Lesson lesson)
            throws InterruptedException {
        parameters.forEach(Parameter::pack);
        double[] sums = new double[losses];
        try (ExecutorService pool = Executors.newFixedThreadPool(WORKERS)) {
            for (int step = 1; step <= steps; step++) {
                double[] all = step(pool, step, losses, lesson);
                double norm = Math.sqrt(
                        parameters.stream().mapToDouble(Parameter::gather).sum());
                double clip = Math.min(1, LARGEST_GRADIENT / (norm + 1e-6));
                double now =
                        rate * Math.min(1, (double) step / WARM_UP) * Math.min(1, (steps + 1.0 - step) / (0.6 * steps));
                for (Parameter parameter : parameters) {
                    boolean table = parameter.name.endsWith("embedding");
                    parameter.step(step, now, clip, table ? 0 : DECAY);
                }
                for (int i = 0; i < losses; i++) {
                    sums[i] += all[i];
                }
                if (step % 25 == 0 || step == steps) {
                    report(step, sums, step % 25 == 0 ? 25 : step % 25);
                }
            }
        }
    }

    private double[] step(ExecutorService pool, int step, int losses, Lesson lesson) throws InterruptedException {
        List<Future<double[]>> results = new ArrayList<>();
        for (int w = 0; w < WORKERS; w++) {
            int worker = w;
            results.add(pool.submit(() -> {
                double[] mine = new double[losses];
                for (int i = worker; i < BATCH; i += WORKERS) {
                    SplittableRandom random = new SplittableRandom(SEED + 1_000_003L * step + i);
                    int[] text = corpus.sample(LENGTH + 1, random);
                    lesson.learn(worker, text, 1f / (BATCH * LENGTH), mine);
                }
                return mine;
            }));
        }
        double[] sum = new double[losses];
        for (Future<double[]> result : results) {
            try {
                double[] one = result.get();
                for (int i = 0; i < losses; i++) {
                    sum[i] += one[i] / (BATCH * LENGTH * Math.log(2));
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            }
        }
        return sum;
    }

    private void report(int step, double[] sums, int steps) {
        StringBuilder line = new StringBuilder("%5d %5.0f s ".formatted(step, (System.nanoTime() - start) / 1e9));
        for (int i = 0; i < sums.length; i++) {
            line.append(" %.4f".formatted(sums[i] / steps));
            sums[i] = 0;
        }
        log.add(line.toString());
        System.out.println(line);
    }

    private void write() throws IOException, InterruptedException {
        List<Parameter> all = new ArrayList<>(trunk.all());
        all.addAll(heads.all());
        Safetensors.write(
                folder.resolve("model.safetensors"),
                all,
                true,
                Map.of("ngrams", NGrams.table(corpus)),
                Map.of("seed", "" + SEED));
        Files.write(folder.resolve("heads.log"), log);
        Files.write(folder.resolve("prompts.txt"), corpus.prompts());
        Card.write(folder, corpus);
    }
}
