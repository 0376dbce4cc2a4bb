package dev.assay.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who is served when, and what becomes of who goes away. */
class FairQueueTest {
    private static final WaitingLimits MANY = new WaitingLimits(1000, 1000);

    private final AtomicLong clock = new AtomicLong();
    private final List<String> served = new ArrayList<>();

    @Test
    void placeIsThereAtOnceWhileThereAreAny() {
        FairQueue<String> queue = new FairQueue<>(2, 0);
        Line<String> line = queue.line(MANY);

        assertThat(enter(line, "A").holds()).isTrue();
        assertThat(enter(line, "A").holds()).isTrue();
        Ticket third = enter(line, "A");

        assertThat(third.holds()).isFalse();
        assertThat(third.position()).isEqualTo(1);
        assertThat(queue.held()).isEqualTo(2);
        assertThat(queue.waiting()).isEqualTo(1);
    }

    @Test
    void personsAreServedInTurnHoweverManyTicketsOneHas() {
        FairQueue<String> queue = new FairQueue<>(1, 0);
        Line<String> line = queue.line(MANY);
        List<Ticket> tickets = new ArrayList<>();
        IntStream.range(0, 4).forEach(i -> tickets.add(named(line, "A", "A" + i)));
        IntStream.range(0, 3).forEach(i -> tickets.add(named(line, "B", "B" + i)));
        tickets.add(named(line, "C", "C0"));

        serveAll(queue, tickets);

        assertThat(served).containsExactly("A0", "B0", "C0", "A1", "B1", "A2", "B2", "A3");
    }

    @Test
    void whoComesIsNextHoweverLongAnothersLineIs() {
        FairQueue<String> queue = new FairQueue<>(1, 0);
        Line<String> line = queue.line(MANY);
        List<Ticket> tickets = new ArrayList<>();
        IntStream.range(0, 60).forEach(i -> tickets.add(named(line, "A", "A" + i)));
        IntStream.range(0, 7).forEach(i -> finishOne(tickets));

        Ticket b = named(line, "B", "B");

        assertThat(b.position()).isEqualTo(1);
        finishOne(tickets);
        assertThat(b.holds()).isTrue();
    }

    @Test
    void firstPlaceIsTheOneWhosePersonHeldNoOther() {
        FairQueue<String> queue = new FairQueue<>(2, 1);
        Line<String> line = queue.line(MANY);

        Ticket first = enter(line, "A");
        Ticket second = enter(line, "A");
        Ticket another = enter(line, "B");
        assertThat(Stream.of(first, second, another).map(Ticket::isFirstPlace)).containsExactly(true, false, true);

        Ticket third = enter(line, "A");
        assertThat(third.isFirstPlace()).isFalse();
        Stream.of(first, second).forEach(Ticket::close);
        assertThat(third.holds()).isTrue();
        assertThat(third.isFirstPlace())
                .as("it was served when A held nothing else")
                .isTrue();
    }

    @Test
    void whoHoldsLessComesFirst() {
        FairQueue<String> queue = new FairQueue<>(2, 0);
        Line<String> line = queue.line(MANY);
        Ticket longOne = enter(line, "A");
        Ticket other = enter(line, "B");
        Ticket moreOfA = enter(line, "A");
        List<Ticket> moreOfB = Stream.generate(() -> enter(line, "B")).limit(3).toList();

        // while A's long one runs, the other place is B's
        other.close();
        for (Ticket each : moreOfB) {
            assertThat(each.holds()).isTrue();
            assertThat(moreOfA.holds()).isFalse();
            each.close();
        }
        assertThat(moreOfA.holds()).isTrue();
        longOne.close();
    }

    @Test
    void comingAndGoingIsNoWayToMoreTurns() {
        FairQueue<String> queue = new FairQueue<>(1, 0);
        Line<String> line = queue.line(MANY);
        List<Ticket> patient = new ArrayList<>();
        IntStream.range(0, 20).forEach(i -> patient.add(named(line, "A", "A" + i)));
        Ticket b = named(line, "B", "B");
        Ticket c = named(line, "C", "C");
        for (int i = 0; i < 30; i++) {
            Stream.concat(patient.stream(), Stream.of(b, c))
                    .filter(Ticket::holds)
                    .findFirst()
                    .orElseThrow()
                    .close();
            // both come again as soon as they were served
            b = closed(b) ? named(line, "B", "B") : b;
            c = closed(c) ? named(line, "C", "C") : c;
        }

        assertThat(served.stream()
                        .limit(30)
                        .filter(name -> name.startsWith("A"))
                        .count())
                .isEqualTo(10);
    }

    @Test
    void reservedPlaceIsForWhoHoldsNone() {
        FairQueue<String> queue = new FairQueue<>(2, 1);
        Line<String> line = queue.line(MANY);
        List<Ticket> floods = Stream.generate(() -> enter(line, "A")).limit(9).toList();

        assertThat(floods.stream().filter(Ticket::holds)).hasSize(2);
        Ticket b = enter(line, "B");
        assertThat(b.holds()).isTrue();
        Ticket secondOfB = enter(line, "B");
        Ticket c = enter(line, "C");
        assertThat(secondOfB.holds()).isFalse();
        assertThat(c.position()).isEqualTo(1);
        floods.getFirst().close();
        assertThat(c.holds()).isTrue();
    }

    @Test
    void earlierLinesComeFirstOfOnePersonAndHaveLimitsOfTheirOwn() {
        FairQueue<String> queue = new FairQueue<>(1, 0);
        Line<String> runs = queue.line(new WaitingLimits(10, 1));
        Line<String> submissions = queue.line(MANY);
        Ticket first = enter(submissions, "A");
        Ticket second = enter(submissions, "A");
        Ticket run = enter(runs, "A");

        assertThat(run.position()).isEqualTo(1);
        assertThat(second.position()).isEqualTo(2);
        assertThat(refusal(runs, "A")).isEqualTo(Admission.Reason.TOO_MANY_OF_ONE_PERSON);
        assertThat(runs.waiting()).isEqualTo(1);
        first.close();
        assertThat(run.holds()).isTrue();
    }

    @Test
    void asManyWaitAsMayAndTheRestIsToldWhenToComeAgain() {
        FairQueue<String> queue = new FairQueue<>(1, 0, clock::get);
        Line<String> line = queue.line(new WaitingLimits(3, 2));
        Ticket first = enter(line, "A");
        enter(line, "A");
        enter(line, "A");

        assertThat(refusal(line, "A")).isEqualTo(Admission.Reason.TOO_MANY_OF_ONE_PERSON);
        enter(line, "B");
        assertThat(refusal(line, "C")).isEqualTo(Admission.Reason.LINE_FULL);
        assertThat(line.enterAgain("C").position()).isEqualTo(2);

        clock.addAndGet(Duration.ofMinutes(3).toNanos());
        first.close();
        assertThat(line.enter("D"))
                .isInstanceOfSatisfying(
                        Admission.Refused.class,
                        refused -> assertThat(refused.retryAfter())
                                .isBetween(Duration.ofSeconds(10), Duration.ofMinutes(3)));
    }

    @Test
    void nobodyNeedWaitWhereThereIsRoom() {
        Line<String> line = new FairQueue<String>(1, 0).line(new WaitingLimits(0, 0));

        Ticket first = enter(line, "A");
        assertThat(refusal(line, "B")).isEqualTo(Admission.Reason.TOO_MANY_OF_ONE_PERSON);
        first.close();
        assertThat(enter(line, "B").holds()).isTrue();
    }

    @Test
    void whoLeavesIsPassedOver() {
        FairQueue<String> queue = new FairQueue<>(1, 0);
        Line<String> line = queue.line(MANY);
        Ticket first = enter(line, "A");
        Ticket second = enter(line, "B");
        Ticket third = enter(line, "C");

        assertThat(second.leave()).isTrue();
        assertThat(second.turn().toCompletableFuture()).isCompletedExceptionally();
        assertThat(second.position()).isZero();
        assertThat(third.position()).isEqualTo(1);
        first.close();
        assertThat(third.holds()).isTrue();
        assertThat(third.leave()).as("too late: it has its place").isFalse();
        assertThat(third.holds()).isTrue();
    }

    @Test
    void placeIsGivenBackOnce() {
        FairQueue<String> queue = new FairQueue<>(2, 0);
        Line<String> line = queue.line(MANY);
        Ticket first = enter(line, "A");
        Ticket second = enter(line, "B");
        Ticket third = enter(line, "C");
        Ticket fourth = enter(line, "D");

        first.close();
        first.close();
        first.leave();
        assertThat(third.holds()).isTrue();
        assertThat(fourth.holds()).isFalse();
        assertThat(queue.held()).isEqualTo(2);
        second.close();
        assertThat(fourth.holds()).isTrue();
    }

    @Test
    void whoListensHearsOfEachMoveAndOfItsTurn() {
        FairQueue<String> queue = new FairQueue<>(1, 0);
        Line<String> line = queue.line(MANY);
        Ticket first = enter(line, "A");
        Ticket second = enter(line, "B");
        Ticket third = enter(line, "C");
        List<Integer> heard = new ArrayList<>();

        third.onMove(() -> heard.add(third.position()));
        first.close();
        second.close();

        assertThat(heard).containsExactly(2, 1, 0);
        assertThat(third.turn().toCompletableFuture()).isCompletedWithValue(third);
    }

    @Test
    void whoListensBadlyHarmsNobody() {
        Line<String> line = new FairQueue<String>(1, 0).line(MANY);
        Ticket first = enter(line, "A");
        Ticket second = enter(line, "B");
        Ticket third = enter(line, "C");
        AtomicInteger calls = new AtomicInteger();
        second.onMove(() -> {
            calls.incrementAndGet();
            throw new IllegalStateException("a listener's fault, on purpose");
        });

        first.close();
        second.close();

        assertThat(calls).hasValue(2);
        assertThat(third.holds()).isTrue();
    }

    @Test
    void threadsCanWaitAndWhoIsInterruptedHasLeft() throws InterruptedException {
        FairQueue<String> queue = new FairQueue<>(1, 0);
        Line<String> line = queue.line(MANY);
        Ticket first = enter(line, "A");
        Ticket second = enter(line, "B");
        Ticket third = enter(line, "C");
        Thread waits = Thread.startVirtualThread(
                () -> assertThatThrownBy(second::await).isInstanceOf(InterruptedException.class));
        Thread served = Thread.startVirtualThread(() -> {
            try (third) {
                third.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });

        waits.interrupt();
        waits.join();
        assertThat(third.position()).isEqualTo(1);
        first.close();
        served.join();
        assertThat(queue.held()).isZero();
        await().until(() -> queue.waiting() == 0);
        assertThatThrownBy(second::await).isInstanceOf(CancellationException.class);
    }

    private void serveAll(FairQueue<String> queue, List<Ticket> tickets) {
        while (queue.held() > 0) {
            finishOne(tickets);
        }
    }

    private static void finishOne(List<Ticket> tickets) {
        tickets.stream().filter(Ticket::holds).findFirst().orElseThrow().close();
    }

    private static boolean closed(Ticket ticket) {
        return ticket.position() == 0 && !ticket.holds();
    }

    private Ticket named(Line<String> line, String person, String name) {
        Ticket ticket = enter(line, person);
        ticket.turn().thenAccept(_ -> served.add(name));
        return ticket;
    }

    static Ticket enter(Line<String> line, String person) {
        return switch (line.enter(person)) {
            case Admission.Admitted(Ticket ticket) -> ticket;
            case Admission.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static Admission.Reason refusal(Line<String> line, String person) {
        return switch (line.enter(person)) {
            case Admission.Admitted admitted -> throw new AssertionError(admitted);
            case Admission.Refused refused -> refused.reason();
        };
    }
}
