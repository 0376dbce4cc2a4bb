package dev.assay.playground;

import com.fasterxml.jackson.databind.JsonNode;
import dev.assay.queue.Admission;
import dev.assay.queue.FairQueue;
import dev.assay.queue.Line;
import dev.assay.queue.WaitingLimits;
import dev.assay.web.RequestRejectedException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * The runs that wait or are being made. As many are made at a time as there are places, people are served in turn, and a
 * run that several ask for is made once.
 */
final class LiveRuns implements AutoCloseable {
    private static final Duration SOON = Duration.ofSeconds(10);

    private final Line<String> line;
    private final RunReaders readers;
    private final Executor threads;
    private final Function<Refusal, String> texts;
    private final Map<Question, LiveRun> live = new ConcurrentHashMap<>();

    /** What two people must ask to share a run: the same of the same version's own program. */
    record Question(long version, JsonNode parameters) {}

    /** Why somebody may not wait or listen. */
    enum Refusal {
        TOO_MANY_LISTENERS,
        LINE_FULL,
        TOO_MANY_OF_ONE_PERSON
    }

    /** @param texts what the person is told, in the language of the request */
    LiveRuns(PlaygroundConfig config, Executor threads, Function<Refusal, String> texts) {
        this.line = new FairQueue<String>(config.placesHere(), 0)
                .line(new WaitingLimits(config.waiting(), config.waitingPerPerson()));
        this.readers = new RunReaders(config);
        this.threads = threads;
        this.texts = texts;
    }

    /** Tells a reader a run that was made before. */
    void tell(RunTranscript transcript, RunReader reader, String person) {
        if (admit(reader, person, new AtomicReference<>())) {
            reader.begins(transcript);
        }
    }

    /**
     * Lets a reader wait for a run and listen to it.
     *
     * @param question empty for what is nobody else's
     * @param person in whose name it waits
     */
    void run(Optional<Question> question, LiveRun.Program program, RunReader reader, String person) {
        AtomicReference<LiveRun> joined = new AtomicReference<>();
        if (!admit(reader, person, joined)) {
            return;
        }
        LiveRun.Joined result;
        do {
            LiveRun run = question.map(asked -> live.computeIfAbsent(asked, _ -> live(question, program)))
                    .orElseGet(() -> live(question, program));
            joined.set(run);
            result = run.join(reader, person);
            if (result instanceof LiveRun.Joined.TooLate) {
                question.ifPresent(asked -> live.remove(asked, run));
            }
        } while (result instanceof LiveRun.Joined.TooLate && !reader.isOver());
        if (result instanceof LiveRun.Joined.Refused(Admission.Refused why)) {
            reader.refuse(refusal(why));
        } else if (reader.isOver()) {
            // it went before it was there to be seen leaving
            joined.get().leave(reader);
        }
    }

    private LiveRun live(Optional<Question> question, LiveRun.Program program) {
        AtomicReference<LiveRun> itself = new AtomicReference<>();
        LiveRun run = new LiveRun(
                line, program, threads, () -> question.ifPresent(asked -> live.remove(asked, itself.get())));
        itself.set(run);
        return run;
    }

    private boolean admit(RunReader reader, String person, AtomicReference<LiveRun> joined) {
        boolean room = readers.add(reader, person);
        reader.open(() -> {
            readers.remove(reader);
            LiveRun run = joined.get();
            if (run != null) {
                run.leave(reader);
            }
        });
        if (!room) {
            reader.refuse(RequestRejectedException.tooMany(texts.apply(Refusal.TOO_MANY_LISTENERS), SOON));
        }
        return room && !reader.isOver();
    }

    private RequestRejectedException refusal(Admission.Refused refused) {
        Refusal why = switch (refused.reason()) {
            case LINE_FULL -> Refusal.LINE_FULL;
            case TOO_MANY_OF_ONE_PERSON -> Refusal.TOO_MANY_OF_ONE_PERSON;
        };
        return RequestRejectedException.tooMany(texts.apply(why), refused.retryAfter());
    }

    /** Keeps the connections of readers alive, or ends them. To be called every second or so. */
    void look() {
        readers.look();
    }

    /** How many wait for a place. */
    int waiting() {
        return line.waiting();
    }

    /** Stops all runs, sends all readers away, and takes no more. */
    @Override
    public void close() {
        readers.close();
    }
}
