package dev.assay.queue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What one person has of a {@link FairQueue}. Guarded by the queue's lock.
 *
 * @param <T> tickets
 */
final class Share<T> {
    /** The round in which this person had a turn last. */
    long round = -1;

    /** When it had its turn last, or came: a number that grows with each. */
    long since;

    /** How many places it holds. */
    int held;

    /** Its tickets that wait, by the number of their line. */
    private final List<Deque<T>> waiting = new ArrayList<>();

    void add(int line, T ticket) {
        of(line).addLast(ticket);
    }

    void remove(int line, T ticket) {
        of(line).remove(ticket);
    }

    boolean waits() {
        return waiting.stream().anyMatch(line -> !line.isEmpty());
    }

    int waitingIn(int line) {
        return of(line).size();
    }

    /** Whose turn it is when it is this person's. */
    Optional<T> first() {
        return waiting.stream()
                .filter(line -> !line.isEmpty())
                .map(Deque::getFirst)
                .findFirst();
    }

    /** All that wait, in the order in which they are served. */
    List<T> inOrder() {
        return waiting.stream().flatMap(Deque::stream).toList();
    }

    private Deque<T> of(int line) {
        while (waiting.size() <= line) {
            waiting.add(new ArrayDeque<>());
        }
        return waiting.get(line);
    }
}
