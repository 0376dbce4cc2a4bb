package dev.assay.submission;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Submissions that are being judged by this process, test by test, for those who watch. Nothing here is kept. */
@ApplicationScoped
class SubmissionProgress {
    private final Map<Long, JudgingProgress> unfinished = new ConcurrentHashMap<>();
    private final Map<Long, Set<MultiEmitter<? super Long>>> watchers = new ConcurrentHashMap<>();

    void begin(long submission) {
        unfinished.putIfAbsent(submission, JudgingProgress.QUEUED);
    }

    void started(JudgingEvent.Started news) {
        show(news, _ -> JudgingProgress.at(news.attempt(), "COMPILING", 0, Optional.empty()));
    }

    void compiled(JudgingEvent.Compiled news) {
        show(news, _ -> JudgingProgress.at(news.attempt(), "RUNNING", news.testsTotal(), Optional.of(news.compile())));
    }

    void tested(JudgingEvent.Tested news) {
        show(news, before -> before.with(news.test()));
    }

    void measured(JudgingEvent.Measured news) {
        show(news, before -> before.with(new JudgingProgress.Sizes(news.sizes(), news.sizesTotal())));
    }

    /** To be called when it has moved in line. */
    void moved(long submission) {
        tellWatchers(submission, false);
    }

    /** To be called when the verdict is written: watchers are shown it, and let go. */
    void finished(long submission) {
        unfinished.remove(submission);
        tellWatchers(submission, true);
    }

    Optional<JudgingProgress> progress(long submission) {
        return Optional.ofNullable(unfinished.get(submission));
    }

    /**
     * A view now, and another each time something has changed, until it is done. Who is slow to look is shown the latest.
     * Now and then comes an empty one, when nothing has changed: it shows whether anybody still listens.
     *
     * @param view makes the view of this progress, or of the row when there is none; it may block
     */
    Multi<Optional<SubmissionView>> watch(long submission, Function<Optional<JudgingProgress>, SubmissionView> view) {
        AtomicReference<@Nullable SubmissionView> shown = new AtomicReference<>();
        return Multi.createFrom()
                .<Long>emitter(emitter -> register(submission, emitter), BackPressureStrategy.LATEST)
                .emitOn(Infrastructure.getDefaultWorkerPool(), 1)
                .map(_ -> {
                    SubmissionView now = view.apply(progress(submission));
                    return now.equals(shown.getAndSet(now)) ? Optional.empty() : Optional.of(now);
                });
    }

    @Scheduled(every = "{assay.submission.heartbeat}")
    void beat() {
        watchers.keySet().forEach(submission -> tellWatchers(submission, false));
    }

    /** How many people watch. */
    int watching() {
        return watchers.values().stream().mapToInt(Set::size).sum();
    }

    private void register(long submission, MultiEmitter<? super Long> emitter) {
        watchers.computeIfAbsent(submission, _ -> new CopyOnWriteArraySet<>()).add(emitter);
        emitter.onTermination(() -> watchers.computeIfPresent(submission, (_, all) -> {
            all.remove(emitter);
            return all.isEmpty() ? null : all;
        }));
        // the first view is taken after the watcher is in place, so that nothing falls between
        emitter.emit(submission);
        if (!unfinished.containsKey(submission)) {
            emitter.complete();
        }
    }

    /** Late news, of an attempt that was given up or of a submission that is done, is not shown. */
    private void show(JudgingEvent news, UnaryOperator<JudgingProgress> next) {
        unfinished.computeIfPresent(
                news.submission(), (_, before) -> news.attempt() < before.attempt() ? before : next.apply(before));
        tellWatchers(news.submission(), false);
    }

    private void tellWatchers(long submission, boolean last) {
        for (MultiEmitter<? super Long> watcher : watchers.getOrDefault(submission, Set.of())) {
            watcher.emit(submission);
            if (last) {
                watcher.complete();
            }
        }
    }
}
