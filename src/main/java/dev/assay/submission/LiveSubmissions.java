package dev.assay.submission;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.function.Supplier;

/** Submissions that are being judged by this process, test by test, for those who watch. Nothing here is kept. */
@ApplicationScoped
class LiveSubmissions {
    private final Map<Long, Progress> unfinished = new ConcurrentHashMap<>();
    private final Map<Long, Set<MultiEmitter<? super Long>>> watchers = new ConcurrentHashMap<>();

    /**
     * How far a submission has come.
     *
     * @param status QUEUED, COMPILING or RUNNING
     */
    record Progress(
            String status, int testsTotal, Optional<StoredResult.Compile> compile, List<StoredResult.Test> tests) {
        static final Progress QUEUED = new Progress("QUEUED", 0, Optional.empty(), List.of());
    }

    void begin(long submission) {
        unfinished.putIfAbsent(submission, Progress.QUEUED);
    }

    void started(JudgeNews.Started news) {
        show(news.submission(), new Progress("COMPILING", 0, Optional.empty(), List.of()));
    }

    void compiled(JudgeNews.Compiled news) {
        show(news.submission(), new Progress("RUNNING", news.testsTotal(), Optional.of(news.compile()), List.of()));
    }

    void tested(JudgeNews.Tested news) {
        Progress before = progress(news.submission()).orElse(Progress.QUEUED);
        List<StoredResult.Test> tests = new ArrayList<>(before.tests());
        tests.add(news.test());
        show(news.submission(), new Progress("RUNNING", before.testsTotal(), before.compile(), List.copyOf(tests)));
    }

    /** To be called when the verdict is written: watchers are shown it, and let go. */
    void finished(long submission) {
        unfinished.remove(submission);
        tellWatchers(submission, true);
    }

    Optional<Progress> progress(long submission) {
        return Optional.ofNullable(unfinished.get(submission));
    }

    /**
     * A view now, and another each time something has changed, until it is done.
     *
     * @param view makes the view; it may block
     */
    Multi<SubmissionView> watch(long submission, Supplier<SubmissionView> view) {
        return Multi.createFrom()
                .<Long>emitter(emitter -> register(submission, emitter))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(_ -> view.get());
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

    private void show(long submission, Progress progress) {
        unfinished.put(submission, progress);
        tellWatchers(submission, false);
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
