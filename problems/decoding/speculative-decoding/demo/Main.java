/*
 * A small language model writes, twice at the same time: one token a pass, and with guesses that a pass checks together.
 * The model is on standard input. Both lanes take turns on the same threads, whichever has spent less time so far.
 *
 * java --add-modules jdk.incubator.vector Main.java "And God" eagle 3 1 exact 0 0.09 0.3 200 1 1 1 < model.safetensors
 */

public class Main {
    private static final int WARM_UP_STEPS = 1200;
    private static final int WARM_UP_ROUNDS = 40;
    private static final long MOST_WARM_UP = 6_000_000_000L;
    private static final double LONGEST = 20;
    private static final int[] BATCHES = {1, 2, 4, 8, 16};

    private final Model model;
    private final Team team;
    private final Trunk plainTrunk;
    private final Trunk trunk;
    private final int[] prompt;
    private final Method method;
    private final int guesses;
    private final int branches;
    private final Acceptance acceptance;
    private final double temperature;
    private final int length;
    private final double slower;
    private final long seed;

    private Main(Model model, Team team, String[] arguments) {
        this.model = model;
        this.team = team;
        this.prompt = Alphabet.tokens(arguments[0].isEmpty() ? "\n" : "\n" + arguments[0]);
        this.method = Method.named(arguments[1]);
        this.guesses = Integer.parseInt(arguments[2]);
        this.branches = Integer.parseInt(arguments[3]);
        this.acceptance = arguments[4].equals("exact")
                ? new Acceptance.Exact()
                : new Acceptance.Typical(Double.parseDouble(arguments[6]), Double.parseDouble(arguments[7]));
        this.temperature = Double.parseDouble(arguments[5]);
        this.length = Integer.parseInt(arguments[8]);
        this.slower = Double.parseDouble(arguments[9]);
        this.seed = Long.parseLong(arguments[11]);
        this.plainTrunk = new Trunk(model, "trunk", team);
        this.trunk = new Trunk(model, "trunk", team);
    }

    public static void main(String[] arguments) throws Exception {
        Model model = Model.read(System.in);
        try (Team team = new Team(Integer.parseInt(arguments[10]))) {
            Main main = new Main(model, team, arguments);
            main.warmUp();
            main.printCostOfPasses();
            main.race();
        }
    }

    private Lane plain() {
        Sampler sampler = new Sampler(temperature, seed);
        return new Lane("plain", new Decoding(plainTrunk, Drafter.NONE, acceptance, sampler, prompt), length);
    }

    private Lane drafted() {
        Drafter drafter = method.drafter(model, trunk, guesses, branches, team);
        Sampler sampler = new Sampler(temperature, seed + 1);
        return new Lane("drafted", new Decoding(trunk, drafter, acceptance, sampler, prompt), length);
    }

    /** Until the JIT has compiled what the race needs, which takes as many passes as it takes; but not for ever. */
    private void warmUp() {
        long start = System.nanoTime();
        long last = 0;
        int steps = 0;
        CostOfPasses.measure(trunk, BATCHES, WARM_UP_ROUNDS);
        while (steps < WARM_UP_STEPS && System.nanoTime() - start < MOST_WARM_UP) {
            Lane plain = plain();
            Lane drafted = drafted();
            while (!drafted.done() && steps < WARM_UP_STEPS) {
                plain.step(false);
                drafted.step(false);
                steps++;
                if (System.nanoTime() - last > 200_000_000) {
                    last = System.nanoTime();
                    Row.of("progress")
                            .with("done", steps)
                            .with("of", WARM_UP_STEPS)
                            .print();
                }
            }
        }
    }

    /** What a pass over several tokens costs, by one token's: the price of checking. */
    private void printCostOfPasses() {
        double[] ms = CostOfPasses.measure(trunk, BATCHES, 15);
        for (int i = 0; i < BATCHES.length; i++) {
            Row.of("cost")
                    .with("tokens", BATCHES[i])
                    .with("passes", ms[i] / ms[0])
                    .with("ms", ms[i])
                    .print();
        }
    }

    /** Once in silence, which gives the figures: whoever prints after each token finds the caches cold. Then to be seen. */
    private void race() throws InterruptedException {
        Lane silentPlain = plain();
        Lane silentDrafted = drafted();
        while (!silentPlain.done() || !silentDrafted.done()) {
            boolean plainIsNext =
                    silentPlain.time() <= silentDrafted.time() ? !silentPlain.done() : silentDrafted.done();
            (plainIsNext ? silentPlain : silentDrafted).step(false);
        }
        show(1 / silentPlain.tokensPerSecond(), 1 / silentDrafted.tokensPerSecond());
        report(silentPlain, silentDrafted);
    }

    /** At the speeds that were measured, in seconds a token, and so many times slower; but in {@value #LONGEST} s. */
    private void show(double plainSpeed, double draftedSpeed) throws InterruptedException {
        Lane plain = plain();
        Lane drafted = drafted();
        double pace = Math.min(slower, LONGEST / (length * Math.max(plainSpeed, draftedSpeed)));
        for (int token : prompt) {
            for (String lane : new String[] {"plain", "drafted"}) {
                Row.of("token")
                        .with("decoder", lane)
                        .with("piece", Alphabet.piece(token))
                        .with("state", "prompt")
                        .with("step", 0)
                        .print();
            }
        }
        long start = System.nanoTime();
        while (!plain.done() || !drafted.done()) {
            double plainAt = plain.written.size() * plainSpeed;
            double draftedAt = drafted.written.size() * draftedSpeed;
            boolean plainIsNext = plainAt <= draftedAt ? !plain.done() : drafted.done();
            long wait = (long) (pace * (plainIsNext ? plainAt : draftedAt) * 1e9) - (System.nanoTime() - start);
            if (slower > 1 && wait > 0) {
                Thread.sleep(wait / 1_000_000);
            }
            (plainIsNext ? plain : drafted).step(true);
        }
    }

    private void report(Lane plain, Lane drafted) {
        for (int tokens = 1; tokens < drafted.steps.length; tokens++) {
            if (drafted.steps[tokens] > 0) {
                Row.of("length")
                        .with("tokens", tokens)
                        .with("passes", drafted.steps[tokens])
                        .print();
            }
        }
        for (int depth = 1; depth < drafted.tried.length && drafted.tried[depth] > 0; depth++) {
            double rate = (double) drafted.stood[depth] / drafted.tried[depth];
            Row.of("depth")
                    .with("depth", depth)
                    .with("rate", rate)
                    .with("tried", drafted.tried[depth])
                    .print();
        }
        for (Lane lane : new Lane[] {plain, drafted}) {
            Row.of("speed")
                    .with("decoder", lane.name())
                    .with("tokensPerSecond", lane.tokensPerSecond())
                    .with("tokensPerPass", lane.tokensPerPass())
                    .with("bitsPerToken", lane.bitsPerToken())
                    .print();
        }
        double one = 1e3 * plain.time() / plain.passes;
        double pass = 1e3 * drafted.time() / drafted.passes;
        Row.of("split").with("part", "plain").with("ms", one).print();
        Row.of("split")
                .with("part", "draft")
                .with("ms", pass * drafted.draftingShare())
                .print();
        Row.of("split")
                .with("part", "check")
                .with("ms", pass * (1 - drafted.draftingShare()))
                .print();
        double alpha = drafted.acceptance();
        int deepest = 0;
        while (deepest + 1 < drafted.tried.length && drafted.tried[deepest + 1] > 0) {
            deepest++;
        }
        boolean chain = Math.abs(drafted.guessesPerPass() - deepest) < 0.01;
        double expected = alpha == 1 ? deepest + 1 : (1 - Math.pow(alpha, deepest + 1)) / (1 - alpha);
        int same = 0;
        while (same < length && plain.written.get(same).equals(drafted.written.get(same))) {
            same++;
        }
        Row.of("result")
                .with("ratio", drafted.tokensPerSecond() / plain.tokensPerSecond())
                .with("perPass", drafted.tokensPerPass())
                .with("expected", chain ? expected : Double.NaN)
                .with("alpha", alpha)
                .with("same", same)
                .with("departure", drafted.bitsPerToken() - plain.bitsPerToken())
                .print();
    }
}
