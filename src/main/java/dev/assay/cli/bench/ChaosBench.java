package dev.assay.cli.bench;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.format.JurySubmission;
import dev.assay.format.ProblemPackage;
import dev.assay.format.reader.PackageReader;
import dev.assay.format.validation.InvalidPackageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "chaos",
        description = "Submit from many clients to a server of its own while that is killed and stopped, its PostgreSQL"
                + " too, its guests are killed, its disk is full and its OCI runtime is gone. Exit code 0: each"
                + " submission that was taken has the verdict that it gets on a quiet machine, the leaderboards are what"
                + " the submissions say, and nothing is left behind. It needs root.")
public final class ChaosBench implements Callable<Integer> {
    private static final Duration LONGEST_SETTLING = Duration.ofHours(1);
    private static final String MARK = "\n// chaos ";

    @Option(names = "--packages", description = "where the problem packages are (${DEFAULT-VALUE})")
    private Path packages = Path.of("problems/algorithms");

    @Option(names = "--n", description = "how many submissions (${DEFAULT-VALUE})")
    private int count = 1000;

    @Option(names = "--clients", description = "how many submit at the same time (${DEFAULT-VALUE})")
    private int clients = 30;

    @Option(
            names = "--pause",
            description = "the longest time between disturbances, in milliseconds (${DEFAULT-VALUE})")
    private int pause = 8000;

    @Option(names = "--seed", description = "of what happens when (${DEFAULT-VALUE})")
    private long seed = 1;

    @Option(
            names = "--runtime",
            description =
                    "the OCI runtime that is used, as a copy, and taken away (by default runc, where it is installed)")
    private @Nullable Path runtime;

    @Option(names = "--assay", description = "the script that starts the server (${DEFAULT-VALUE})")
    private Path script = Path.of("assay");

    @Option(names = "--json", description = "print nothing but a JSON object")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Map<Integer, LongAdder> answers = ChaosClient.noAnswers();
    private final Map<Long, Integer> taken = new ConcurrentSkipListMap<>();
    private final Map<Disturbance, Integer> happened = new EnumMap<>(Disturbance.class);
    private final Set<String> instances = ConcurrentHashMap.newKeySet();
    private final List<String> faults = Collections.synchronizedList(new ArrayList<>());

    private record Program(String slug, String name, String source) {
        /** The same with a comment, by which the row is known again. */
        String marked(int number, int copy) {
            return source + MARK + number + " " + copy + "\n";
        }
    }

    @Override
    public Integer call() throws Exception {
        List<Program> programs = programs();
        ChaosFolder scratch = ChaosFolder.make(runtime == null ? ChaosFolder.installed("runc") : runtime);
        boolean well = false;
        try (BenchServer server = new BenchServer(script, scratch.log(), settings(scratch))) {
            Instant start = Instant.now();
            server.start();
            server.awaitReady();
            List<String> quiet = quietVerdicts(server, programs);
            say("verdicts on the quiet machine: " + quiet.size());
            List<ChaosClient> people = people(server);
            disturb(server, scratch, programs, people);
            say("disturbed: " + happened);
            int unfinished = settle(server, people);
            if (!server.stop()) {
                faults.add("the server did not end when it was told to");
            }
            Leftovers left = Leftovers.of(scratch.home(), instances);
            well = report(start, scratch, quiet, unfinished, left);
        } finally {
            scratch.remove(!well);
        }
        return well ? 0 : 1;
    }

    private Map<String, String> settings(ChaosFolder scratch) {
        return Map.of(
                "ASSAY_HOME",
                scratch.home().toString(),
                "ASSAY_PROBLEMS",
                packages.toAbsolutePath().toString(),
                "ASSAY_JUDGING_RUNTIME",
                scratch.runtime().toString(),
                "ASSAY_PLAYGROUND_BENCHMARKS",
                "false",
                "ASSAY_QUOTA_ENABLED",
                "false",
                "ASSAY_ACCOUNT_REGISTRATIONS",
                "100000");
    }

    /** The jury submissions that must get one verdict and no other. */
    private List<Program> programs() throws IOException, InvalidPackageException {
        List<Program> programs = new ArrayList<>();
        List<Path> folders;
        try (Stream<Path> files = Files.walk(packages, 3)) {
            folders = files.filter(file -> file.endsWith("problem.yaml"))
                    .map(Path::getParent)
                    .sorted()
                    .toList();
        }
        for (Path folder : folders) {
            ProblemPackage read = PackageReader.read(folder);
            for (JurySubmission each : read.submissions()) {
                if (each.expected().isPresent()) {
                    programs.add(new Program(read.spec().slug(), each.path(), each.source()));
                }
            }
        }
        if (programs.isEmpty()) {
            throw new IOException("There is no problem package with jury submissions below " + packages);
        }
        return programs;
    }

    private List<String> quietVerdicts(BenchServer server, List<Program> programs) throws Exception {
        ChaosClient client = new ChaosClient(server.address(), new SplittableRandom(seed), answers);
        List<Long> ids = new ArrayList<>();
        for (Program program : programs) {
            ids.add(client.submit(program.slug(), program.source()));
        }
        List<String> verdicts = new ArrayList<>();
        for (long id : ids) {
            JsonNode view = client.look(id);
            while (!view.path("status").asText().equals("DONE")) {
                Thread.sleep(100);
                view = client.look(id);
            }
            verdicts.add(view.get("verdict").asText());
        }
        return verdicts;
    }

    private List<ChaosClient> people(BenchServer server) throws IOException, InterruptedException {
        List<ChaosClient> people = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            people.add(new ChaosClient(server.address(), new SplittableRandom(seed + i), answers));
        }
        return people;
    }

    /** Everybody submits; meanwhile one disturbance follows the other, each kind once in a round, until all is taken. */
    private void disturb(BenchServer server, ChaosFolder scratch, List<Program> programs, List<ChaosClient> people)
            throws Exception {
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> work = new ArrayList<>();
            for (ChaosClient person : people) {
                work.add(threads.submit(() -> {
                    submitAll(person, next, programs);
                    return null;
                }));
            }
            SplittableRandom random = new SplittableRandom(seed);
            Disturbance.Machinery machinery = new Disturbance.Machinery(server, scratch, random, pause);
            Disturbance before = Disturbance.KILL_SERVER;
            while (happened.size() < Disturbance.values().length
                    || !work.stream().allMatch(Future::isDone)) {
                List<Disturbance> round = new ArrayList<>(List.of(Disturbance.values()));
                Collections.shuffle(round, new java.util.Random(random.nextLong()));
                for (Disturbance each : round) {
                    machinery.pause();
                    instances.addAll(machinery.instances());
                    cause(each, before, machinery);
                    before = each;
                }
            }
            for (Future<?> each : work) {
                try {
                    each.get();
                } catch (ExecutionException refused) {
                    faults.add(String.valueOf(refused.getCause()));
                }
            }
            instances.addAll(machinery.instances());
        }
    }

    /** @param before what happened last: a server may be starting yet, and just find its disk full or PostgreSQL gone */
    private void cause(Disturbance each, Disturbance before, Disturbance.Machinery machinery)
            throws InterruptedException {
        boolean listened = machinery.server().isListening();
        try {
            each.happen(machinery);
            if (!machinery.server().isAlive()) {
                if (listened || !(each.takesStorage() || before.takesStorage())) {
                    faults.add("the server ended by itself, about when this happened: " + each);
                }
                // as what supervises it does when it could not start without a disk or a database
                machinery.server().start();
            }
            happened.merge(each, 1, Integer::sum);
        } catch (IOException failed) {
            faults.add(each + ": " + failed.getMessage());
            happened.putIfAbsent(each, 0);
        }
    }

    private void submitAll(ChaosClient person, AtomicInteger next, List<Program> programs)
            throws IOException, InterruptedException {
        for (int copy = next.getAndIncrement(); copy < count; copy = next.getAndIncrement()) {
            int number = copy % programs.size();
            Program program = programs.get(number);
            long id = person.submit(program.slug(), program.marked(number, copy));
            taken.put(id, number);
            if (copy % 3 == 0) {
                person.watchAndHangUp(id);
            }
            if (copy % 5 == 0) {
                person.runAndHangUp(program.slug(), program.source());
            }
        }
    }

    /** Waits until all have a verdict that is not our fault. */
    private int settle(BenchServer server, List<ChaosClient> people) throws Exception {
        try {
            server.awaitReady();
        } catch (IOException notReady) {
            if (server.isAlive()) {
                throw notReady;
            }
            // the last disturbance met it while it was starting
            server.start();
            server.awaitReady();
        }
        Instant end = Instant.now().plus(LONGEST_SETTLING);
        int unfinished;
        do {
            Thread.sleep(1000);
            unfinished = 0;
            for (ChaosClient person : people) {
                unfinished += person.unfinished();
            }
        } while (unfinished > 0 && Instant.now().isBefore(end));
        return unfinished;
    }

    private boolean report(Instant start, ChaosFolder scratch, List<String> quiet, int unfinished, Leftovers left)
            throws Exception {
        List<String> different = new ArrayList<>();
        int lost = 0;
        int rows;
        int wrongStandings;
        try (StoredVerdicts stored = StoredVerdicts.of(scratch.home())) {
            Map<Long, StoredVerdicts.Row> all = stored.rows();
            rows = all.size();
            for (Map.Entry<Long, Integer> each : taken.entrySet()) {
                StoredVerdicts.Row row = all.get(each.getKey());
                String expected = quiet.get(each.getValue());
                if (row == null) {
                    lost++;
                } else if (!expected.equals(row.verdict())) {
                    different.add(each.getKey() + ": " + row.status() + " " + row.verdict() + " and not " + expected);
                }
            }
            wrongStandings = stored.wrongStandings();
        }
        boolean well = lost == 0
                && different.isEmpty()
                && unfinished == 0
                && wrongStandings == 0
                && left.isEmpty()
                && faults.isEmpty();
        Map<String, Long> statuses = new TreeMap<>();
        answers.forEach((status, times) -> statuses.put(status == 0 ? "none" : status.toString(), times.sum()));
        BenchRecord record = new BenchRecord("chaos")
                .with("n", count)
                .with("clients", clients)
                .with("seed", seed)
                .with("seconds", Duration.between(start, Instant.now()).toSeconds())
                .with("disturbances", happened)
                .with("taken", taken.size())
                .with("rows", rows)
                .with("other_answers", statuses)
                .with("lost", lost)
                .with("unfinished", unfinished)
                .with("different", different)
                .with("wrong_standings", wrongStandings)
                .with("left_behind", left)
                .with("faults", faults);
        spec.commandLine().getOut().println(record.json());
        if (!well) {
            spec.commandLine().getErr().println("The server's log is " + scratch.log());
        }
        return well;
    }

    private void say(String what) {
        if (!json) {
            spec.commandLine().getOut().println(what);
        }
    }
}
