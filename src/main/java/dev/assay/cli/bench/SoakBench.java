package dev.assay.cli.bench;

import dev.assay.cli.offline.OfflineJudge;
import dev.assay.database.EmbeddedPostgres;
import dev.assay.files.ProcessFolder;
import dev.assay.format.Expectation;
import dev.assay.format.JurySubmission;
import dev.assay.format.ProblemPackage;
import dev.assay.format.SourceFiles;
import dev.assay.format.Verdict;
import dev.assay.format.reader.PackageReader;
import dev.assay.sandbox.DataDirectory;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "soak",
        description =
                "Start a server as it is shipped, in a home of its own; submit and play for hours; tell what memory"
                        + " the server's JVM took meanwhile. Settings in the environment are the server's too: lift the quotas"
                        + " there. Exit code 0: no verdict was lost or wrong, and no demo failed.")
final class SoakBench implements Callable<Integer> {
    private static final String NOT_JAVA = "class Solution { int }";

    @Option(names = "--submissions", description = "of every package and verdict in turn (${DEFAULT-VALUE})")
    private int submissions = 5_000;

    @Option(names = "--demos", description = "how many demos are run meanwhile (${DEFAULT-VALUE})")
    private int demos = 200;

    @Option(names = "--clients", description = "how many people submit at the same time (${DEFAULT-VALUE})")
    private int clients = 4;

    @Option(names = "--packages", description = "where the problem packages are (${DEFAULT-VALUE})")
    private Path packages = Path.of("problems");

    @Option(names = "--home", description = "the server's home, kept afterwards; by default a new one that is removed")
    private @Nullable Path home;

    @Option(
            names = "--settle",
            description = "seconds that it is left alone before its memory is taken, at the start and the end"
                    + " (${DEFAULT-VALUE})")
    private int settle = 60;

    @Option(names = "--json", description = "print nothing but the JSON object")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private record Case(String slug, JurySubmission submission) {
        String name() {
            return submission.path();
        }

        String source() {
            return submission.source();
        }

        boolean agreesWith(String verdict) {
            return submission.agreesWith(Verdict.valueOf(verdict));
        }
    }

    /** What became of all, gathered by many threads. */
    private static final class Tally {
        private final Collection<String> wrong = new ConcurrentLinkedQueue<>();
        private final Collection<String> lost = new ConcurrentLinkedQueue<>();
        private final Collection<String> failedDemos = new ConcurrentLinkedQueue<>();
        private final AtomicInteger done = new AtomicInteger();

        boolean isClean() {
            return wrong.isEmpty() && lost.isEmpty() && failedDemos.isEmpty();
        }
    }

    @Override
    public Integer call() throws Exception {
        if (home != null) {
            return soak(Files.createDirectories(home.toAbsolutePath()));
        }
        Path all = DataDirectory.find().resolve("soak");
        ProcessFolder.sweep(all, EmbeddedPostgres::stopAbandoned)
                .forEach(left -> System.err.println("assay: could not be removed: " + left));
        try (ProcessFolder folder = ProcessFolder.create(all)) {
            // PostgreSQL runs under an account that has to get there
            for (Path onTheWay : List.of(all, folder.path())) {
                Files.setPosixFilePermissions(onTheWay, PosixFilePermissions.fromString("rwx--x--x"));
            }
            return soak(folder.path());
        }
    }

    private int soak(Path place) throws Exception {
        List<ProblemPackage> problems = problems();
        Tally tally = new Tally();
        Map<String, String> settings = new HashMap<>(Map.of(
                "ASSAY_HOME",
                place.toString(),
                "ASSAY_PROBLEMS",
                packages.toAbsolutePath().toString()));
        if (System.getenv("ASSAY_QUOTA_ENABLED") == null) {
            settings.put("ASSAY_QUOTA_ENABLED", "false");
        }
        try (BenchServer server = new BenchServer(script(), place.resolve("soak.log"), settings)) {
            server.start();
            server.awaitReady();
            say("waiting until the tests of " + problems.size() + " packages are made …");
            while (!problems.stream().allMatch(each -> isPrepared(server, place, each))) {
                TimeUnit.SECONDS.sleep(2);
            }
            TimeUnit.SECONDS.sleep(settle);
            long started = server.residentMib().orElseThrow();
            long mostAtStart = server.mostResidentMib().orElseThrow();
            say("after the start: " + started + " MiB, at most " + mostAtStart);
            long start = System.nanoTime();
            submitAndPlay(server, problems, tally);
            double seconds = (System.nanoTime() - start) / 1e9;
            long after = server.residentMib().orElseThrow(() -> new IOException("the server has ended"));
            TimeUnit.SECONDS.sleep(settle);
            BenchRecord record = new BenchRecord("soak")
                    .with("submissions", submissions)
                    .with("demos", demos)
                    .with("seconds", BenchRecord.rounded(seconds))
                    .with("rss_after_start_mib", started)
                    .with("rss_most_at_start_mib", mostAtStart)
                    .with("rss_after_mib", after)
                    .with("rss_settled_mib", server.residentMib().orElseThrow())
                    .with("rss_most_mib", server.mostResidentMib().orElseThrow())
                    .with("lost", tally.lost.size())
                    .with("wrong", tally.wrong.size())
                    .with("demos_failed", tally.failedDemos.size())
                    .with(
                            "which",
                            Stream.of(tally.lost, tally.wrong, tally.failedDemos)
                                    .flatMap(Collection::stream)
                                    .limit(50)
                                    .toList())
                    .with("stop_seconds", BenchRecord.rounded(stop(server)));
            spec.commandLine().getOut().println(record.json());
        }
        return tally.isClean() ? 0 : 1;
    }

    /** Seconds that it took. */
    private static double stop(BenchServer server) throws InterruptedException {
        long start = System.nanoTime();
        server.stop();
        return (System.nanoTime() - start) / 1e9;
    }

    private static Path script() throws IOException {
        String root = System.getProperty("assay.root");
        if (root == null) {
            throw new IOException("run it as `./assay bench soak`, which says where the server is");
        }
        return Path.of(root, "assay");
    }

    private List<ProblemPackage> problems() throws Exception {
        List<ProblemPackage> problems = new ArrayList<>();
        for (Path folder : OfflineJudge.foldersIn(packages)) {
            problems.add(PackageReader.read(folder));
        }
        return problems;
    }

    private static boolean isPrepared(BenchServer server, Path home, ProblemPackage problem) {
        if (!server.isAlive()) {
            throw new IllegalStateException("the server has ended");
        }
        return problem.spec().generator().isEmpty()
                || Files.isDirectory(home.resolve("tests").resolve(problem.sha256()));
    }

    private void submitAndPlay(BenchServer server, List<ProblemPackage> problems, Tally tally) throws Exception {
        URI address = server.address();
        List<Case> cases = cases(problems);
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService people = Executors.newFixedThreadPool(clients + 1)) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                BenchClient client = new BenchClient(address);
                all.add(people.submit(() -> {
                    for (int n = next.getAndIncrement(); n < submissions; n = next.getAndIncrement()) {
                        submit(client, cases.get(n % cases.size()), n, tally);
                        if (tally.done.incrementAndGet() % 100 == 0) {
                            say(tally.done + " submissions, "
                                    + server.residentMib().orElse(0) + " MiB");
                        }
                    }
                }));
            }
            BenchClient player = new BenchClient(address);
            List<ProblemPackage> played =
                    problems.stream().filter(each -> each.demo().isPresent()).toList();
            all.add(people.submit(() -> {
                for (int n = 0; n < demos && !played.isEmpty(); n++) {
                    play(player, played.get(n % played.size()), n, tally);
                }
            }));
            for (Future<?> each : all) {
                each.get();
            }
        }
    }

    private static void submit(BenchClient client, Case each, int n, Tally tally) {
        try {
            String verdict = client.verdict(each.slug(), each.source() + "\n// " + n);
            if (!each.agreesWith(verdict)) {
                tally.wrong.add(each.slug() + " " + each.name() + " got " + verdict);
            }
        } catch (IOException e) {
            tally.lost.add(each.slug() + " " + each.name() + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A program that nobody has run before: what has been run is told from memory. */
    private static void play(BenchClient player, ProblemPackage problem, int n, Tally tally) {
        String slug = problem.spec().slug();
        try {
            String fresh = problem.demo().orElseThrow().program() + "\n// " + n;
            String verdict = player.demo(slug, fresh);
            if (!verdict.equals("AC")) {
                tally.failedDemos.add("the demo of " + slug + " got " + verdict);
            }
        } catch (IOException e) {
            tally.failedDemos.add("the demo of " + slug + ": " + e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** In an order that is the same each time, and no package's own. */
    private static List<Case> cases(List<ProblemPackage> problems) {
        List<Case> cases = new ArrayList<>();
        for (ProblemPackage problem : problems) {
            String slug = problem.spec().slug();
            for (JurySubmission each : problem.submissions()) {
                cases.add(new Case(slug, each));
            }
            cases.add(new Case(
                    slug,
                    new JurySubmission(
                            "what is no Java", Expectation.ofWhole(Verdict.CE), SourceFiles.of("Main", NOT_JAVA))));
        }
        Collections.shuffle(cases, new Random(11));
        return cases;
    }

    private void say(String what) {
        if (!json) {
            PrintWriter out = spec.commandLine().getOut();
            out.println(what);
            out.flush();
        }
    }
}
