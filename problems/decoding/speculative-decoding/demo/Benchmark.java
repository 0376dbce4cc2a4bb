/*
 * Every decoder over the same held-out prompts, each beside plain decoding in the same run.
 *
 * java --add-modules jdk.incubator.vector Benchmark.java MODEL PROMPTS [--quick] : one JSON object on the last line
 */

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

class Benchmark {
    private static final long SEED = 7;
    private static final Acceptance EXACT = new Acceptance.Exact();
    private static final Acceptance TYPICAL = new Acceptance.Typical(0.09, 0.3);
    private static final int[] BATCHES = {1, 2, 4, 8, 16};

    /** A way to decode, with its settings. */
    private record Setting(
            Method method, int guesses, int branches, Acceptance acceptance, double temperature, int threads) {
        String name() {
            return "%s γ=%d%s%s"
                    .formatted(
                            method.label(),
                            guesses,
                            branches > 1 ? " branches=" + branches : "",
                            acceptance instanceof Acceptance.Typical ? " typical" : "");
        }
    }

    private final Model model;
    private final List<int[]> prompts;
    private final int length;
    private final int rounds;

    private Benchmark(Model model, List<int[]> prompts, boolean quick) {
        this.model = model;
        this.prompts = quick ? prompts.subList(0, 2) : prompts;
        this.length = quick ? 40 : 160;
        this.rounds = quick ? 1 : 5;
    }

    public static void main(String[] arguments) throws IOException {
        Model model;
        try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
            model = Model.read(in);
        }
        List<int[]> prompts = Files.readAllLines(Path.of(arguments[1])).stream()
                .map(line -> Alphabet.tokens("\n" + line))
                .toList();
        boolean quick = Arrays.asList(arguments).contains("--quick");
        Benchmark benchmark = new Benchmark(model, prompts, quick);
        List<String> results = new ArrayList<>();
        List<String> costs = new ArrayList<>();
        for (int threads = 1; threads <= Math.min(2, Runtime.getRuntime().availableProcessors()); threads++) {
            costs.add(benchmark.costs(threads));
            for (Setting setting : settings(threads)) {
                results.add(benchmark.measure(setting));
            }
        }
        System.out.printf(
                "{\"prompts\":%d,\"tokens\":%d,\"rounds\":%d,\"costs\":[%s],\"decoders\":[%s]}%n",
                benchmark.prompts.size(),
                benchmark.length,
                benchmark.rounds,
                String.join(",", costs),
                String.join(",", results));
    }

    private static List<Setting> settings(int threads) {
        List<Setting> all = new ArrayList<>();
        for (double temperature : threads == 1 ? new double[] {0, 1} : new double[] {0}) {
            for (Method method : Method.values()) {
                if (method != Method.PLAIN) {
                    all.add(new Setting(method, 3, 1, EXACT, temperature, threads));
                }
            }
            all.add(new Setting(Method.MEDUSA, 1, 1, EXACT, temperature, threads));
            all.add(new Setting(Method.MEDUSA, 7, 1, EXACT, temperature, threads));
            all.add(new Setting(Method.EAGLE, 7, 2, EXACT, temperature, threads));
        }
        if (threads == 1) {
            all.add(new Setting(Method.MEDUSA, 7, 1, TYPICAL, 1, threads));
        }
        return all;
    }

    /** Rounds of plain decoding and of this, one after the other on each prompt; the median of the rounds' ratios. */
    private String measure(Setting setting) {
        double[] ratios = new double[rounds];
        double[] plainSpeeds = new double[rounds];
        int different = 0;
        int tokens = 0;
        int passes = 0;
        double drafting = 0;
        double departure = 0;
        double plainBits = 0;
        int[] tried = new int[40];
        int[] stood = new int[40];
        try (Team team = new Team(setting.threads)) {
            Trunk plainTrunk = new Trunk(model, "trunk", team);
            Trunk trunk = new Trunk(model, "trunk", team);
            for (int round = -1; round < rounds; round++) {
                double plainTime = 0;
                double time = 0;
                for (int[] prompt : prompts) {
                    Lane plain = lane(
                            plainTrunk, new Setting(Method.PLAIN, 0, 1, EXACT, setting.temperature, 1), prompt, team);
                    Lane drafted = lane(trunk, setting, prompt, team);
                    run(plain);
                    run(drafted);
                    plainTime += plain.time() / plain.written.size();
                    time += drafted.time() / drafted.written.size();
                    if (round == 0) {
                        tokens += drafted.written.size();
                        passes += drafted.passes;
                        drafting += drafted.draftingShare();
                        departure += drafted.bitsPerToken();
                        plainBits += plain.bitsPerToken();
                        different +=
                                plain.written.subList(0, length).equals(drafted.written.subList(0, length)) ? 0 : 1;
                        for (int i = 0; i < tried.length; i++) {
                            tried[i] += drafted.tried[i];
                            stood[i] += drafted.stood[i];
                        }
                    }
                }
                if (round >= 0) {
                    ratios[round] = plainTime / time;
                    plainSpeeds[round] = prompts.size() / plainTime;
                }
            }
        }
        Arrays.sort(ratios);
        Arrays.sort(plainSpeeds);
        String depths = java.util.stream.IntStream.range(1, tried.length)
                .filter(i -> tried[i] > 0)
                .mapToObj(i -> "%.3f".formatted((double) stood[i] / tried[i]))
                .collect(Collectors.joining(","));
        double perPass = (double) tokens / passes;
        System.err.printf(
                "%-28s T=%.1f %d thread(s): %.2f tokens a pass, %.2f times plain decoding (%.0f/s), guessing %.0f %% of the time%s%n",
                setting.name(),
                setting.temperature,
                setting.threads,
                perPass,
                ratios[rounds / 2],
                plainSpeeds[rounds / 2],
                100 * drafting / prompts.size(),
                setting.temperature == 0 ? ", " + different + " of " + prompts.size() + " texts differ" : "");
        return ("{\"decoder\":\"%s\",\"guesses\":%d,\"branches\":%d,\"rule\":\"%s\",\"temperature\":%.1f,\"threads\":%d,"
                        + "\"tokens_per_pass\":%.3f,\"acceptance_by_depth\":[%s],\"ratio\":%.3f,\"plain_per_second\":%.0f,"
                        + "\"drafting_share\":%.3f,\"departure_bits\":%.4f,\"different_texts\":%s}")
                .formatted(
                        setting.method.label(),
                        setting.guesses,
                        setting.branches,
                        setting.acceptance instanceof Acceptance.Typical ? "typical" : "exact",
                        setting.temperature,
                        setting.threads,
                        perPass,
                        depths,
                        ratios[rounds / 2],
                        plainSpeeds[rounds / 2],
                        drafting / prompts.size(),
                        (departure - plainBits) / prompts.size(),
                        setting.temperature == 0 ? String.valueOf(different) : "null");
    }

    private Lane lane(Trunk trunk, Setting setting, int[] prompt, Team team) {
        Drafter drafter = setting.method.drafter(model, trunk, setting.guesses, setting.branches, team);
        Sampler sampler = new Sampler(setting.temperature, SEED);
        return new Lane(setting.name(), new Decoding(trunk, drafter, setting.acceptance, sampler, prompt), length);
    }

    private static void run(Lane lane) {
        while (!lane.done()) {
            lane.step(false);
        }
    }

    private String costs(int threads) {
        try (Team team = new Team(threads)) {
            double[] medians = CostOfPasses.measure(new Trunk(model, "trunk", team), BATCHES, rounds * 20);
            StringBuilder text = new StringBuilder("{\"threads\":" + threads);
            for (int i = 0; i < BATCHES.length; i++) {
                text.append(",\"%d\":%.3f".formatted(BATCHES[i], medians[i] / medians[0]));
            }
            System.err.printf(
                    "cost of a pass over %s tokens with %d thread(s): %s%n",
                    Arrays.toString(BATCHES), threads, text.substring(13));
            return text.append(",\"one_ms\":%.4f}".formatted(medians[0])).toString();
        }
    }
}
