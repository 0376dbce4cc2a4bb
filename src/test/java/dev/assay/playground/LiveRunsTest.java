package dev.assay.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.assay.playground.RunTranscript.RunEnd;
import dev.assay.web.RequestRejectedException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Who waits for which run, hears what of it, and what happens to its place, without a sandbox. */
class LiveRunsTest {
    private static final RunEnd END = new RunEnd.Told("{\"row\":\"end\"}");

    private final AtomicBoolean noThreads = new AtomicBoolean();
    private final List<Gate> gates = Collections.synchronizedList(new ArrayList<>());
    private LiveRuns runs = open(new Settings(1, 3, 2, 10, Duration.ofHours(1)));

    private record Settings(int place, int waiting, int waitingPerPerson, int streams, Duration patience)
            implements PlaygroundConfig {
        @Override
        public boolean benchmarks() {
            return false;
        }

        @Override
        public boolean defaultRuns() {
            return false;
        }

        @Override
        public OptionalInt places() {
            return OptionalInt.of(place);
        }

        @Override
        public int streamsPerPerson() {
            return streams;
        }

        @Override
        public Duration heartbeat() {
            return patience;
        }

        @Override
        public Duration lingering() {
            return Duration.ofHours(1);
        }
    }

    private LiveRuns open(Settings settings) {
        return new LiveRuns(
                settings,
                task -> {
                    if (noThreads.get()) {
                        throw new RejectedExecutionException("no thread");
                    }
                    Thread.ofVirtual().start(task);
                },
                Enum::name);
    }

    @AfterEach
    void openGates() {
        gates.forEach(Gate::open);
        runs.close();
    }

    /** A program that prints a row, and ends when it is let, or stopped. */
    private final class Gate implements LiveRun.Program {
        private final CountDownLatch opened = new CountDownLatch(1);
        private final AtomicInteger runsMade = new AtomicInteger();
        private final AtomicBoolean stopped = new AtomicBoolean();

        Gate() {
            gates.add(this);
        }

        @Override
        public RunEnd run(RunTranscript transcript, Runnable printed, LiveRun.Stopper stopper) {
            runsMade.incrementAndGet();
            stopper.onStop(() -> {
                stopped.set(true);
                opened.countDown();
            });
            transcript.add("{\"row\":\"a\"}");
            printed.run();
            try {
                opened.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return END;
        }

        void open() {
            opened.countDown();
        }
    }

    /** Somebody who asks for as much as it is told to. */
    private static final class Listener implements Flow.Subscriber<byte[]>, RunReader.Connection {
        private final RunReader reader = new RunReader(this, this);
        private final List<String> pieces = Collections.synchronizedList(new ArrayList<>());
        private final long asks;
        private final AtomicBoolean closed = new AtomicBoolean();
        private volatile boolean complete;
        private volatile boolean hungUp;
        private volatile Optional<Throwable> failure = Optional.empty();

        Listener(long asks) {
            this.asks = asks;
        }

        @Override
        public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(asks);
        }

        @Override
        public void onNext(byte[] lines) {
            pieces.add(new String(lines, StandardCharsets.UTF_8) + "\n");
        }

        @Override
        public void onError(Throwable why) {
            failure = Optional.of(why);
        }

        @Override
        public void onComplete() {
            complete = true;
        }

        @Override
        public boolean isClosed() {
            return closed.get();
        }

        @Override
        public void hangUp() {
            hungUp = true;
        }

        String heard() {
            return String.join("", List.copyOf(pieces));
        }

        void awaitLine(String line) {
            await().until(() -> heard().lines().anyMatch(line::equals));
        }
    }

    private Listener listen(String person, int question, LiveRun.Program program) {
        return listen(new Listener(Long.MAX_VALUE), person, question, program);
    }

    private Listener listen(Listener listener, String person, int question, LiveRun.Program program) {
        runs.run(
                Optional.of(new LiveRuns.Question(1, JsonNodeFactory.instance.numberNode(question))),
                program,
                listener.reader,
                person);
        return listener;
    }

    /** A run is made from its beginning to its end, so there is a place. */
    private void assertPlaceIsFree() {
        Gate open = new Gate();
        open.open();
        Listener next = listen("the next", 1_000_000, open);
        await().atMost(Duration.ofSeconds(10)).until(() -> next.complete);
        assertThat(runs.waiting()).isZero();
    }

    @Test
    void whoWaitsHearsItsPlaceInLineAndThenTheRun() {
        Gate first = new Gate();
        Listener running = listen("ada", 1, first);
        running.awaitLine("{\"row\":\"a\"}");
        Gate open = new Gate();
        open.open();

        Listener second = listen("bob", 2, open);
        Listener third = listen("cid", 3, open);

        second.awaitLine("{\"waiting\":1}");
        third.awaitLine("{\"waiting\":2}");
        first.open();
        await().until(() -> running.complete && second.complete && third.complete);
        assertThat(running.heard()).as("who need not wait").isEqualTo("{\"row\":\"a\"}\n{\"row\":\"end\"}\n");
        // of what follows fast, a reader hears the latest
        assertThat(second.heard()).startsWith("{\"waiting\":1}\n").endsWith("{\"row\":\"a\"}\n{\"row\":\"end\"}\n");
        assertThat(third.heard()).startsWith("{\"waiting\":2}\n").endsWith("{\"row\":\"a\"}\n{\"row\":\"end\"}\n");
    }

    @Test
    void sameQuestionIsAnsweredByOneRunThatLastsUntilNobodyListens() {
        Gate gate = new Gate();
        Listener first = listen("ada", 1, gate);
        first.awaitLine("{\"row\":\"a\"}");
        Listener second = listen("bob", 1, gate);
        Listener third = listen("cid", 1, gate);
        second.awaitLine("{\"row\":\"a\"}");

        first.reader.cancel();
        assertThat(gate.stopped).isFalse();
        second.reader.cancel();
        third.reader.cancel();

        assertThat(gate.stopped).isTrue();
        assertThat(gate.runsMade).hasValue(1);
        assertPlaceIsFree();
    }

    @Test
    void sameQuestionIsAskedOnceByThoseWhoWaitForIt() {
        Gate before = new Gate();
        listen("ada", 1, before).awaitLine("{\"row\":\"a\"}");
        Gate gate = new Gate();
        gate.open();
        Listener first = listen("bob", 2, gate);
        Listener second = listen("cid", 2, gate);
        first.awaitLine("{\"waiting\":1}");

        before.open();

        await().until(() -> first.complete && second.complete);
        assertThat(gate.runsMade).hasValue(1);
        assertThat(second.heard()).endsWith("{\"row\":\"a\"}\n{\"row\":\"end\"}\n");
        assertPlaceIsFree();
    }

    @Test
    void moreThanMayWaitAreRefusedAndToldWhenToComeAgain() {
        Gate gate = new Gate();
        listen("ada", 1, gate).awaitLine("{\"row\":\"a\"}");
        listen("bob", 2, gate);
        listen("bob", 3, gate);
        Listener ofOne = listen("bob", 4, gate);
        listen("cid", 5, gate);
        Listener ofAll = listen("dan", 6, gate);

        for (Listener refused : List.of(ofOne, ofAll)) {
            assertThat(refused.failure).get().isInstanceOfSatisfying(RequestRejectedException.class, why -> {
                assertThat(why.status()).isEqualTo(429);
                assertThat(why.retryAfter()).isPresent();
            });
        }
        assertThat(runs.waiting()).isEqualTo(3);
        gate.open();
        await().until(() -> runs.waiting() == 0);
        assertPlaceIsFree();
    }

    @Test
    void whoIsGoneBeforeItIsHeardTakesNothing() {
        Gate gate = new Gate();
        Listener gone = new Listener(1);
        gone.closed.set(true);

        listen(gone, "ada", 1, gate);

        assertPlaceIsFree();
    }

    @Test
    void whoGoesWhileItWaitsMakesRoomForThoseBehind() {
        Gate gate = new Gate();
        listen("ada", 1, gate).awaitLine("{\"row\":\"a\"}");
        Gate left = new Gate();
        Listener second = listen("bob", 2, left);
        Listener third = listen("cid", 3, gate);
        third.awaitLine("{\"waiting\":2}");

        second.reader.cancel();

        third.awaitLine("{\"waiting\":1}");
        gate.open();
        assertPlaceIsFree();
        assertThat(left.runsMade).hasValue(0);
    }

    @Test
    void whoDoesNotReadHoldsNoPlaceAndIsHungUpOn() {
        runs.close();
        runs = open(new Settings(1, 3, 2, 10, Duration.ofMillis(1)));
        AtomicBoolean done = new AtomicBoolean();
        Listener deaf = listen(new Listener(1), "ada", 1, (transcript, printed, _) -> {
            String row = "{\"row\":\"a\",\"text\":\"" + "x".repeat(1000) + "\"}";
            while (transcript.add(row)) {
                printed.run();
            }
            done.set(true);
            return END;
        });

        await().untilTrue(done);
        assertPlaceIsFree();
        assertThat(deaf.heard().length()).isLessThan(RunTranscript.MOST_BYTES / 10);
        await().until(() -> {
            runs.look();
            return deaf.hungUp;
        });
        assertThat(deaf.complete).isFalse();
    }

    @Test
    void whoReadsSlowlyHearsEverything() {
        Listener slow = listen(new Listener(1), "ada", 1, (transcript, printed, _) -> {
            for (int i = 0; i < 20_000; i++) {
                transcript.add("{\"row\":\"" + i + "\"}");
            }
            printed.run();
            return END;
        });
        assertPlaceIsFree();

        await().until(() -> {
            slow.reader.request(1);
            return slow.complete;
        });

        assertThat(slow.heard().lines()).hasSize(20_001).endsWith("{\"row\":\"19999\"}", "{\"row\":\"end\"}");
    }

    @Test
    void whatFailsGivesItsPlaceBack() {
        Listener failed = listen("ada", 1, (_, _, _) -> {
            throw new IllegalStateException("on purpose");
        });
        await().until(() -> failed.failure.isPresent());
        assertPlaceIsFree();

        noThreads.set(true);
        Listener notBegun = listen("ada", 2, new Gate());
        await().until(() -> notBegun.failure.isPresent());
        noThreads.set(false);
        assertPlaceIsFree();

        RuntimeException ours = new IllegalStateException("on purpose");
        Listener told = listen("ada", 3, (transcript, printed, _) -> {
            transcript.add("{\"row\":\"a\"}");
            printed.run();
            return new RunEnd.Failed(ours, RunSummary.FAULT);
        });
        told.awaitLine(RunSummary.FAULT);
        assertThat(told.complete).isTrue();
        assertPlaceIsFree();
    }

    @Test
    void whenTheServerStopsEverybodyIsSentAwayAndRunsAreStopped() {
        Gate gate = new Gate();
        Listener running = listen("ada", 1, gate);
        running.awaitLine("{\"row\":\"a\"}");
        Listener waiting = listen("bob", 2, gate);

        runs.close();

        assertThat(running.complete).isTrue();
        assertThat(waiting.complete).isTrue();
        assertThat(gate.stopped).isTrue();
        assertThat(runs.waiting()).isZero();
        assertThat(listen("cid", 3, gate).failure).isPresent();
    }

    @Test
    void noMomentToLeaveLosesAPlace() throws InterruptedException {
        runs.close();
        runs = open(new Settings(3, 1000, 1000, 10_000, Duration.ofHours(1)));
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        try (ExecutorService visitors = Executors.newFixedThreadPool(16)) {
            for (int i = 0; i < 2_000; i++) {
                int question = random.nextInt(20);
                long nanos = random.nextInt(2_000_000);
                String person = "person " + random.nextInt(5);
                visitors.execute(() -> {
                    Listener visitor = new Listener(1);
                    Thread leaving = Thread.ofVirtual().start(() -> {
                        LockSupport.parkNanos(nanos);
                        visitor.reader.cancel();
                    });
                    listen(visitor, person, question, (transcript, printed, stopper) -> {
                        CountDownLatch stopped = new CountDownLatch(1);
                        stopper.onStop(stopped::countDown);
                        transcript.add("{\"row\":\"a\"}");
                        printed.run();
                        try {
                            stopped.await();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                        }
                        return END;
                    });
                    try {
                        leaving.join();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                });
            }
        }

        await().until(() -> runs.waiting() == 0);
        List<Listener> all = new ArrayList<>();
        Gate together = new Gate();
        for (int i = 0; i < 3; i++) {
            all.add(listen("the last", 100 + i, together));
        }
        all.forEach(each -> each.awaitLine("{\"row\":\"a\"}"));
        assertThat(together.runsMade).as("all three places are free").hasValue(3);
    }
}
