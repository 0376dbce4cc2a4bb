import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Lets the demo's decoders write, and looks at what they wrote. */
class Decoders {
    private static final int KINDS = 6;
    private static final int DEGREES = KINDS * (KINDS - 1);

    /** How many of these texts differ between plain decoding and a way to decode, at temperature 0. */
    static int different(Path model, List<String> prompts, String method, int guesses, int branches, int threads)
            throws IOException {
        Model weights = model(model);
        int different = 0;
        try (Team team = new Team(threads)) {
            Trunk trunk = new Trunk(weights, "trunk", team);
            for (String prompt : prompts) {
                List<Integer> plain = write(trunk, Drafter.NONE, prompt, 100);
                Drafter drafter = Method.named(method).drafter(weights, trunk, guesses, branches, team);
                different += write(trunk, drafter, prompt, 100).equals(plain) ? 0 : 1;
            }
        }
        return different;
    }

    private static List<Integer> write(Trunk trunk, Drafter drafter, String prompt, int length) {
        Sampler greedy = new Sampler(0, 1);
        Decoding decoding =
                new Decoding(trunk, drafter, new Acceptance.Exact(), greedy, Alphabet.tokens("\n" + prompt));
        Lane lane = new Lane("lane", decoding, length);
        while (!lane.done()) {
            lane.step(false);
        }
        return lane.written.subList(0, length);
    }

    /** What the trunk of a file holds likely after each of the characters: one pass for each, or one for all. */
    static float[] probabilities(Path model, String characters, boolean together) throws IOException {
        int[] tokens = Alphabet.tokens(characters);
        float[] all = new float[tokens.length * Alphabet.SIZE];
        try (Team team = new Team(1)) {
            Trunk trunk = new Trunk(model(model), "trunk", team);
            for (int at = 0; at < tokens.length; at += together ? tokens.length : 1) {
                int[] piece = together ? tokens : new int[] {tokens[at]};
                trunk.forward(Rows.chain(at, piece));
                for (int row = 0; row < piece.length; row++) {
                    double[] p = Sampler.softmax(trunk.logits, row, 1);
                    for (int i = 0; i < p.length; i++) {
                        all[(at + row) * Alphabet.SIZE + i] = (float) p[i];
                    }
                }
            }
        }
        return all;
    }

    private static Model model(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Model.read(in);
        }
    }

    /**
     * Writes tokens of a Markov chain over a few kinds, with guesses, and tests the pairs against the chain.
     *
     * @param drawn whether guesses are a chain drawn from another Markov chain, or a tree of the likeliest of it
     * @return χ² over its degrees of freedom
     */
    static double chiSquare(boolean exact, boolean drawn, int length) {
        SplittableRandom random = new SplittableRandom(5);
        float[][] target = chain(random);
        float[][] other = chain(random);
        Sampler sampler = new Sampler(1, 11);
        Acceptance rule = exact ? new Acceptance.Exact() : new Acceptance.Typical(0.3, 0.3);
        long[][] counts = new long[KINDS][KINDS];
        int last = 0;
        for (int written = 0; written < length; ) {
            Draft draft = drawn ? drawnChain(other, last, sampler) : likeliestTree(other, last);
            float[] logits = new float[(draft.nodes.size() + 1) * Alphabet.SIZE];
            System.arraycopy(target[last], 0, logits, 0, Alphabet.SIZE);
            for (int i = 0; i < draft.nodes.size(); i++) {
                float[] row = target[draft.nodes.get(i).token()];
                System.arraycopy(row, 0, logits, (i + 1) * Alphabet.SIZE, Alphabet.SIZE);
            }
            Acceptance.Result result = rule.decide(draft, logits, sampler);
            List<Integer> tokens = new ArrayList<>();
            result.path().forEach(node -> tokens.add(draft.nodes.get(node).token()));
            tokens.add(result.next());
            for (int token : tokens) {
                counts[last][token]++;
                last = token;
                written++;
            }
        }
        return against(counts, target);
    }

    private static double against(long[][] counts, float[][] target) {
        double sum = 0;
        for (int from = 0; from < KINDS; from++) {
            double[] p = Sampler.softmax(target[from], 0, 1);
            long total = 0;
            for (long count : counts[from]) {
                total += count;
            }
            for (int to = 0; to < KINDS; to++) {
                double expected = total * p[to];
                sum += (counts[from][to] - expected) * (counts[from][to] - expected) / expected;
            }
        }
        return sum / DEGREES;
    }

    /** Logits of what follows each kind. */
    private static float[][] chain(SplittableRandom random) {
        float[][] logits = new float[KINDS][Alphabet.SIZE];
        for (float[] row : logits) {
            java.util.Arrays.fill(row, Float.NEGATIVE_INFINITY);
            for (int i = 0; i < KINDS; i++) {
                row[i] = (float) random.nextGaussian();
            }
        }
        return logits;
    }

    private static Draft drawnChain(float[][] other, int last, Sampler sampler) {
        Draft draft = new Draft();
        for (int i = 0; i < 3; i++) {
            double[] q = sampler.probabilities(other[last], 0);
            last = sampler.draw(q);
            draft.add(new Draft.Node(last, i - 1, q[last], q));
        }
        return draft;
    }

    private static Draft likeliestTree(float[][] other, int last) {
        double[][] depths = {Sampler.softmax(other[last], 0, 1), Sampler.softmax(other[(last + 1) % KINDS], 0, 1)};
        return Best.of(depths, 7);
    }
}
