package dev.assay.cli.bench;

import dev.assay.format.JurySubmission;
import dev.assay.format.ProblemPackage;
import dev.assay.format.Verdict;
import dev.assay.format.reader.PackageReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "flood",
        description =
                "Time pages while bodies stall, people run programs and others watch, all at once. Exit code 0: the"
                        + " 99th percentile is within --limit. The server must be on this machine and allow so many"
                        + " accounts: ASSAY_ACCOUNT_REGISTRATIONS=1000.")
final class FloodBench implements Callable<Integer> {
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final List<String> PAGES = List.of("/problems", "/q/health/live");

    @Mixin
    private BenchOptions options = new BenchOptions();

    @Option(names = "--stalled", description = "requests whose body never comes (${DEFAULT-VALUE})")
    private int stalled = 500;

    @Option(names = "--runs", description = "attempted runs (${DEFAULT-VALUE})")
    private int runs = 500;

    @Option(names = "--streams", description = "event streams (${DEFAULT-VALUE})")
    private int streams = 500;

    @Option(names = "--people", description = "accounts that run and watch (${DEFAULT-VALUE})")
    private int people = 50;

    @Option(names = "--seconds", description = "how long pages are timed (${DEFAULT-VALUE})")
    private int seconds = 30;

    @Option(names = "--limit", description = "milliseconds that the 99th percentile may take (${DEFAULT-VALUE})")
    private int limit = 250;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Map<Integer, Integer> answers = new ConcurrentSkipListMap<>();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger watching = new AtomicInteger();
    private final AtomicInteger opened = new AtomicInteger();
    private volatile boolean over;
    private volatile boolean hungUp;

    @Override
    public Integer call() throws Exception {
        if (!InetAddress.getByName(options.url.getHost()).isLoopbackAddress()) {
            throw new IllegalArgumentException("This is for a server on this machine only, not for " + options.url);
        }
        ProblemPackage problem = PackageReader.read(options.problem);
        List<BenchClient> clients = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            clients.add(new BenchClient(http, options.url));
        }
        watch(problem, clients);
        Map<String, double[]> times;
        int open;
        int watched;
        int givenUp;
        try (StalledBodies bodies = new StalledBodies(options.url, stalled)) {
            long until = System.nanoTime() + PATIENCE.toNanos();
            while ((bodies.open() < stalled || opened.get() < streams) && System.nanoTime() < until) {
                Thread.sleep(PAUSE);
            }
            open = bodies.open();
            watched = watching.get();
            CompletableFuture<Void> attempts = run(problem, clients);
            times = time();
            givenUp = bodies.givenUp();
            over = true;
            attempts.completeOnTimeout(null, PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .join();
        }
        // those that still wait in line go away
        hungUp = true;
        http.shutdownNow();
        return tell(times, open, watched, givenUp);
    }

    /** Everybody submits one program that takes long, and watches it several times over. */
    private void watch(ProblemPackage problem, List<BenchClient> clients) throws IOException, InterruptedException {
        String slow = problem.submissions().stream()
                .filter(each -> each.agreesWith(Verdict.TLE))
                .findFirst()
                .map(JurySubmission::source)
                .orElse(problem.source(options.submission));
        List<HttpRequest> requests = new ArrayList<>();
        for (BenchClient client : clients) {
            requests.add(client.events(client.submit(problem.spec().slug(), slow + "// " + System.nanoTime())));
        }
        for (int i = 0; i < streams; i++) {
            listen(requests.get(i % requests.size()));
        }
    }

    /** As a browser does: when the stream ends without a verdict, it is opened again. */
    private void listen(HttpRequest events) {
        var _ = http.sendAsync(events, HttpResponse.BodyHandlers.ofLines())
                .thenAcceptAsync(
                        response -> {
                            watching.incrementAndGet();
                            opened.incrementAndGet();
                            try (var lines = response.body()) {
                                boolean done = lines.anyMatch(line -> line.contains("\"status\":\"DONE\""));
                                if (!done && !over && response.statusCode() == 200) {
                                    listen(events);
                                }
                            } finally {
                                watching.decrementAndGet();
                            }
                        },
                        task -> Thread.ofVirtual().start(task));
    }

    private CompletableFuture<Void> run(ProblemPackage problem, List<BenchClient> clients) throws IOException {
        String source = problem.source(options.submission);
        List<CompletableFuture<?>> all = new ArrayList<>();
        for (int i = 0; i < runs; i++) {
            HttpRequest request =
                    clients.get(i % clients.size()).run(problem.spec().slug(), source + "// " + i);
            all.add(http.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                    .thenAccept(response -> answers.merge(response.statusCode(), 1, Integer::sum))
                    .exceptionally(broken -> {
                        if (!hungUp) {
                            failed.incrementAndGet();
                        }
                        return null;
                    }));
        }
        return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new));
    }

    private Map<String, double[]> time() throws IOException, InterruptedException {
        Map<String, List<Double>> samples = new TreeMap<>();
        PAGES.forEach(page -> samples.put(page, new ArrayList<>()));
        long end = System.nanoTime() + Duration.ofSeconds(seconds).toNanos();
        try (HttpClient visitor =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            while (System.nanoTime() < end) {
                for (Map.Entry<String, List<Double>> page : samples.entrySet()) {
                    page.getValue().add(visit(visitor, options.url.resolve(page.getKey())));
                    Thread.sleep(PAUSE);
                }
            }
        }
        Map<String, double[]> sorted = new TreeMap<>();
        samples.forEach((page, times) -> sorted.put(
                page,
                BenchRecord.sorted(
                        times.stream().mapToDouble(Double::doubleValue).toArray())));
        return sorted;
    }

    private static double visit(HttpClient visitor, URI page) throws IOException, InterruptedException {
        long start = System.nanoTime();
        int status = visitor.send(
                        HttpRequest.newBuilder(page).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.discarding())
                .statusCode();
        if (status != 200) {
            throw new IOException(page + " answered " + status);
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private int tell(Map<String, double[]> times, int open, int watched, int givenUp) throws IOException {
        int answered = answers.values().stream().mapToInt(Integer::intValue).sum();
        BenchRecord told = new BenchRecord("flood")
                .with("stalled", open)
                .with("stalled_given_up", givenUp)
                .with("streams", watched)
                .with("people", people)
                .with("runs", runs)
                .with("runs_by_status", Map.copyOf(answers))
                .with("runs_in_line", runs - answered - failed.get())
                .with("runs_failed", failed.get());
        double worst = 0;
        for (String page : PAGES) {
            double[] sorted = times.getOrDefault(page, new double[0]);
            double p99 = BenchRecord.percentile(sorted, 0.99);
            worst = Math.max(worst, p99);
            String name = page.substring(page.lastIndexOf('/') + 1);
            told.with(name + "_n", sorted.length)
                    .with(name + "_p50_ms", BenchRecord.rounded(BenchRecord.percentile(sorted, 0.5)))
                    .with(name + "_p99_ms", BenchRecord.rounded(p99));
        }
        spec.commandLine().getOut().println(told.with("limit_ms", limit).json());
        return worst <= limit && failed.get() == 0 ? 0 : 1;
    }
}
