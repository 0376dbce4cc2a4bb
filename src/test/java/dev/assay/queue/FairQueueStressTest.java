package dev.assay.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** No place is lost and none is given twice, whoever comes, works, leaves, closes and fails at the same time. */
class FairQueueStressTest {
    private static final int VISITORS = 8;
    private static final int VISITS = 1500;
    private static final WaitingLimits LIMITS = new WaitingLimits(40, 12);

    static Stream<Arguments> queues() {
        return Stream.of(arguments(1, 0), arguments(1, 1), arguments(2, 1), arguments(5, 0));
    }

    @ParameterizedTest
    @MethodSource("queues")
    void placesAreNeitherLostNorDoubled(int places, int reserved) throws Exception {
        FairQueue<String> queue = new FairQueue<>(places, reserved);
        Line<String> line = queue.line(LIMITS);
        Crowd crowd = new Crowd(line, places + reserved);
        try (ExecutorService visitors = Executors.newFixedThreadPool(VISITORS);
                ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < VISITORS; i++) {
                SplittableRandom random = new SplittableRandom(i);
                all.add(visitors.submit(() -> {
                    for (int visit = 0; visit < VISITS; visit++) {
                        crowd.visit(random, workers);
                    }
                }));
            }
            for (Future<?> each : all) {
                each.get();
            }
            // those who wait are still to work
            await().until(() -> queue.held() == 0 && queue.waiting() == 0);
        }

        assertThat(crowd.overfull).as("more at work than places").hasValue(0);
        assertThat(crowd.worked.get()).isPositive();
        assertThat(crowd.left.get()).isPositive();
        assertThat(crowd.refused.get()).isPositive();
        assertThat(crowd.worked.get() + crowd.left.get() + crowd.refused.get())
                .as("everybody had one fate")
                .isEqualTo(VISITORS * VISITS);
        assertThat(queue.held()).isZero();
        assertThat(queue.waiting()).isZero();
        // all places are still there, and no more
        List<Ticket> last = Stream.generate(() -> FairQueueTest.enter(line, "A"))
                .limit(places + 1)
                .toList();
        assertThat(last.stream().filter(Ticket::holds)).hasSize(places);
    }

    /** Counts what becomes of its visits. */
    private static final class Crowd {
        private final Line<String> line;
        private final int room;
        private final AtomicInteger working = new AtomicInteger();
        private final AtomicInteger overfull = new AtomicInteger();
        private final AtomicInteger worked = new AtomicInteger();
        private final AtomicInteger left = new AtomicInteger();
        private final AtomicInteger refused = new AtomicInteger();

        Crowd(Line<String> line, int room) {
            this.line = line;
            this.room = room;
        }

        void visit(SplittableRandom random, ExecutorService workers) {
            switch (line.enter("person " + random.nextInt(6))) {
                case Admission.Refused _ -> refused.incrementAndGet();
                case Admission.Admitted(Ticket ticket)
                when random.nextInt(5) == 0 -> {
                    // waits or has its place, and is abandoned
                    spin(random.nextInt(200));
                    ticket.close();
                    ticket.close();
                    left.incrementAndGet();
                }
                case Admission.Admitted(Ticket ticket) -> {
                    boolean fails = random.nextInt(4) == 0;
                    int spins = random.nextInt(2000);
                    ticket.turn().thenRunAsync(() -> work(ticket, spins, fails), workers);
                    if (random.nextInt(3) == 0) {
                        ticket.onMove(ticket::position);
                    }
                    spin(random.nextInt(200));
                    // too late for who works
                    if (random.nextInt(3) == 0 && ticket.leave()) {
                        left.incrementAndGet();
                    }
                    ticket.position();
                }
            }
        }

        private void work(Ticket ticket, int spins, boolean fails) {
            try (ticket) {
                if (working.incrementAndGet() > room) {
                    overfull.incrementAndGet();
                }
                spin(spins);
                worked.incrementAndGet();
                working.decrementAndGet();
                if (fails) {
                    throw new CompletionException(new IllegalStateException("work that fails, on purpose"));
                }
            } finally {
                ticket.close();
            }
        }

        private static void spin(int times) {
            for (int i = 0; i < times; i++) {
                Thread.onSpinWait();
            }
        }
    }
}
