package dev.assay;

import static dev.assay.testing.AdditionPackage.RIGHT;
import static dev.assay.testing.AdditionPackage.SLUG;
import static dev.assay.testing.AdditionPackage.WRONG;
import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.sandbox.GuestGroups;
import dev.assay.testing.AdditionPackage;
import dev.assay.testing.Api;
import dev.assay.testing.Operations;
import dev.assay.testing.Requirements;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A submission survives any crash, and gets one verdict. */
class ServerCrashIT {
    private static final int SUBMISSIONS = 200;

    /** Right, but it takes its time, so that a crash finds some still being judged. */
    private static final String SLOW =
            "class Solution { int add(int a, int b) throws Exception { Thread.sleep(50); return a + b; } }";

    private static Path home = Path.of("target");

    @BeforeAll
    static void makeHome() throws IOException {
        Requirements.builtServer();
        Requirements.sandbox();
        home = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "server-crash");
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private record Sent(long id, String expected) {}

    @Test
    void everySubmissionGetsItsVerdictThoughTheServerIsKilledAmongThem() throws Exception {
        List<Sent> sent;
        Map<Long, Map<String, Object>> reported;
        List<String> instances;
        List<Helper> helpers;
        ServerProcess first = ServerProcess.start(home, AdditionPackage.FOLDER);
        try {
            Api ada = Api.register(first.address(), "crash-ada");
            sent = submitAll(ada);
            // some judged, some not
            ada.awaitVerdict(sent.get(20).id());
            reported = done(ada, sent);
            instances = new ArrayList<>(instances());
            helpers = first.helpers().stream().map(Helper::of).toList();
        } finally {
            first.kill();
        }
        assertThat(reported).hasSizeBetween(1, SUBMISSIONS - 1);
        assertThat(helpers).as("guests and PostgreSQL").hasSizeGreaterThan(2);

        ServerProcess second = ServerProcess.start(home, AdditionPackage.FOLDER);
        try {
            Api ada = Api.signedIn(second.address(), "crash-ada");
            for (Sent each : sent) {
                assertThat(ada.awaitVerdict(each.id()).getString("verdict"))
                        .as("submission %d", each.id())
                        .isEqualTo(each.expected());
            }
            assertThat(done(ada, sent)).hasSize(SUBMISSIONS).containsAllEntriesOf(reported);
            assertThat(verdictsWrittenBy(second)).isLessThanOrEqualTo(SUBMISSIONS - reported.size());
            assertThat(helpers).noneMatch(Helper::isAlive);
            assertThat(instances()).doesNotContainAnyElementsOf(instances).hasSize(1);
            instances.addAll(instances());
        } finally {
            assertThat(second.stop()).as("stops when told to").isTrue();
        }
        assertThat(instances()).isEmpty();
        assertThat(GuestGroups.there(instances))
                .as("control groups left behind")
                .isEmpty();
    }

    private static List<Sent> submitAll(Api api) throws Exception {
        List<Callable<Sent>> calls = IntStream.range(0, SUBMISSIONS)
                .mapToObj(i -> (Callable<Sent>) () -> i % 2 == 1
                        ? new Sent(api.submit(SLUG, WRONG), "WA")
                        : new Sent(api.submit(SLUG, i % 4 == 0 ? SLOW : RIGHT), "AC"))
                .toList();
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            return people.invokeAll(calls).stream().map(Future::resultNow).toList();
        }
    }

    /** What is told of those that have a verdict. */
    private static Map<Long, Map<String, Object>> done(Api api, List<Sent> sent) {
        Map<Long, Map<String, Object>> done = new LinkedHashMap<>();
        for (Sent each : sent) {
            Map<String, Object> view =
                    new LinkedHashMap<>(api.submission(each.id()).getMap("$"));
            // what it costs comes after the verdict, whenever nobody waits for one
            view.keySet().removeAll(Set.of("metering", "cost"));
            if ("DONE".equals(view.get("status"))) {
                done.put(each.id(), view);
            }
        }
        return done;
    }

    /** Each verdict that is written is counted once. */
    private static int verdictsWrittenBy(ServerProcess server) throws IOException {
        return Operations.at(server.address())
                .get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("assay_verdicts_total{"))
                .mapToInt(line -> (int) Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private static List<String> instances() throws IOException {
        return names(home.resolve("run"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(each -> each.getFileName().toString()).toList();
        }
    }

    /** A process that serves a server. Numbers are used again, so it is told by its start too. */
    private record Helper(ProcessHandle process, Instant started) {
        static Helper of(ProcessHandle process) {
            return new Helper(process, process.info().startInstant().orElse(Instant.EPOCH));
        }

        boolean isAlive() {
            return process.isAlive() && process.info().startInstant().equals(java.util.Optional.of(started));
        }
    }
}
