package dev.assay.playground;

import dev.assay.playground.RunTranscript.RunEnd;
import dev.assay.queue.Admission;
import dev.assay.queue.Line;
import dev.assay.queue.Ticket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * A run that waits for its turn or is being made, with everybody who listens to it. Each listener waits with a ticket of
 * its own; the first whose turn comes brings the place; when the last one has gone, the run is stopped. The place is
 * given back once, when the work has really ended.
 */
final class LiveRun {
    private final Line<String> line;
    private final Program program;
    private final Executor threads;
    private final Runnable whenOver;
    private final RunTranscript transcript = new RunTranscript();

    // guarded by this
    private final Map<RunReader, Optional<Ticket>> readers = new HashMap<>();
    private State state = State.WAITING;
    private boolean stopped;
    private @Nullable Runnable stop;

    private enum State {
        WAITING,
        RUNNING,
        OVER
    }

    /** What is run. */
    interface Program {
        /** @param printed to be called after each row */
        RunEnd run(RunTranscript transcript, Runnable printed, Stopper stopper);
    }

    /** Tells a program that nobody listens any more. */
    interface Stopper {
        boolean isStopped();

        /** @param stop called when the program is to end, at once when it should have ended already */
        void onStop(Runnable stop);
    }

    /** What became of a reader. */
    sealed interface Joined {
        record Listening() implements Joined {}

        /** The run is over, or about to end: a new one is needed. */
        record TooLate() implements Joined {}

        record Refused(Admission.Refused why) implements Joined {}
    }

    /**
     * @param threads where the program is run
     * @param whenOver called when nobody can join any more, at least once
     */
    LiveRun(Line<String> line, Program program, Executor threads, Runnable whenOver) {
        this.line = line;
        this.program = program;
        this.threads = threads;
        this.whenOver = whenOver;
    }

    /** @param person in whose name the reader waits */
    Joined join(RunReader reader, String person) {
        if (isRunning()) {
            return attach(reader, Optional.empty());
        }
        return switch (line.enter(person)) {
            case Admission.Refused refused -> {
                stopIfNobodyListens();
                yield new Joined.Refused(refused);
            }
            case Admission.Admitted(Ticket ticket) -> attach(reader, Optional.of(ticket));
        };
    }

    private synchronized boolean isRunning() {
        return state == State.RUNNING;
    }

    private Joined attach(RunReader reader, Optional<Ticket> ticket) {
        State found;
        synchronized (this) {
            found = stopped ? State.OVER : state;
            if (found != State.OVER) {
                readers.put(reader, ticket);
            }
        }
        if (found == State.WAITING) {
            ticket.ifPresent(waiting -> waitFor(waiting, reader));
            return new Joined.Listening();
        }
        ticket.ifPresent(Ticket::close);
        if (found == State.OVER) {
            return new Joined.TooLate();
        }
        reader.begins(transcript);
        return new Joined.Listening();
    }

    private void waitFor(Ticket ticket, RunReader reader) {
        var _ = ticket.turn().thenAcceptAsync(this::begin, threads).whenComplete((_, failure) -> {
            if (failure != null) {
                ticket.close();
                cannotBegin(failure instanceof CompletionException wrapped ? wrapped.getCause() : failure);
            }
        });
        ticket.onMove(() -> reader.waits(ticket.position()));
    }

    private void begin(Ticket place) {
        try {
            List<Optional<Ticket>> others;
            synchronized (this) {
                if (state != State.WAITING) {
                    return;
                }
                state = State.RUNNING;
                others = List.copyOf(readers.values());
            }
            // but for the one that has the place: it does not wait any more
            others.forEach(other -> other.ifPresent(Ticket::leave));
            listening().forEach(reader -> reader.begins(transcript));
            make();
        } finally {
            // first the place: whoever hears the end finds it free
            place.close();
            tell();
        }
    }

    private void make() {
        try {
            transcript.end(program.run(transcript, this::tell, new Stopper() {
                @Override
                public boolean isStopped() {
                    return LiveRun.this.isStopped();
                }

                @Override
                public void onStop(Runnable stop) {
                    stopWith(stop);
                }
            }));
        } finally {
            over(new IllegalStateException("a run ended without saying how"));
        }
    }

    /** There was a turn, and no thread to use it. */
    private void cannotBegin(@Nullable Throwable why) {
        if (!(why instanceof CancellationException)) {
            over(new IllegalStateException("a run could not be started", why));
            listening().forEach(reader -> reader.begins(transcript));
        }
    }

    /** @param unsaid what is told if it has not been said how it ended */
    private void over(RuntimeException unsaid) {
        transcript.end(new RunEnd.Failed(unsaid, RunSummary.FAULT));
        synchronized (this) {
            state = State.OVER;
        }
        whenOver.run();
    }

    private void tell() {
        listening().forEach(RunReader::tell);
    }

    private synchronized List<RunReader> listening() {
        return List.copyOf(readers.keySet());
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    private void stopWith(Runnable how) {
        synchronized (this) {
            if (!stopped) {
                stop = how;
                return;
            }
        }
        how.run();
    }

    void leave(RunReader reader) {
        Optional<Ticket> ticket;
        synchronized (this) {
            ticket = readers.getOrDefault(reader, Optional.empty());
            if (!readers.containsKey(reader)) {
                return;
            }
            readers.remove(reader);
        }
        ticket.ifPresent(Ticket::leave);
        stopIfNobodyListens();
    }

    private void stopIfNobodyListens() {
        Runnable how;
        synchronized (this) {
            if (!readers.isEmpty() || stopped || state == State.OVER) {
                return;
            }
            stopped = true;
            state = state == State.WAITING ? State.OVER : state;
            how = stop;
        }
        whenOver.run();
        if (how != null) {
            how.run();
        }
    }
}
