package dev.assay.queue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What one person has of a {@link FairQueue}. Guarded by the queue's lock. */
final class Share {
    /** The round in which this person had a turn last. */
    long round = -1;

    /** When it had its turn last, or came: a number that grows with each. */
    long since;

    /** How many places it holds. */
    int held;

    /** Its tickets that wait, of each line. */
    private final List<Deque<Ticket>> waiting = new ArrayList<>();

    void add(Ticket ticket) {
        of(ticket.line).addLast(ticket);
    }

    void remove(Ticket ticket) {
        of(ticket.line).remove(ticket);
    }

    boolean waits() {
        return waiting.stream().anyMatch(line -> !line.isEmpty());
    }

    int waitingIn(Line<?> line) {
        return of(line).size();
    }

    /** Whose turn it is when it is this person's. */
    Optional<Ticket> first() {
        return waiting.stream()
                .filter(line -> !line.isEmpty())
                .map(Deque::getFirst)
                .findFirst();
    }

    /** All that wait, in the order in which they are served. */
    List<Ticket> inOrder() {
        return waiting.stream().flatMap(Deque::stream).toList();
    }

    private Deque<Ticket> of(Line<?> line) {
        while (waiting.size() <= line.number) {
            waiting.add(new ArrayDeque<>());
        }
        return waiting.get(line.number);
    }
}
