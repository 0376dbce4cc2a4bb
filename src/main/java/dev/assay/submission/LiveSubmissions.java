package dev.assay.submission;

import io.smallrye.mutiny.Multi;
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
    private final Map<Long, Set<Runnable>> watchers = new ConcurrentHashMap<>();

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
        unfinished.put(submission, Progress.QUEUED);
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

    void finished(long submission) {
        unfinished.remove(submission);
        tellWatchers(submission);
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
                .emitOn(io.smallrye.mutiny.infrastructure.Infrastructure.getDefaultWorkerPool())
                .map(_ -> view.get())
                .select()
                .first(new UntilDone());
    }

    private void register(long submission, MultiEmitter<? super Long> emitter) {
        Runnable watcher = () -> emitter.emit(submission);
        watchers.computeIfAbsent(submission, _ -> new CopyOnWriteArraySet<>()).add(watcher);
        emitter.onTermination(() -> watchers.computeIfPresent(submission, (_, all) -> {
            all.remove(watcher);
            return all.isEmpty() ? null : all;
        }));
        // the first view is taken after the watcher is in place, so that nothing falls between
        watcher.run();
    }

    private void show(long submission, Progress progress) {
        unfinished.put(submission, progress);
        tellWatchers(submission);
    }

    private void tellWatchers(long submission) {
        watchers.getOrDefault(submission, Set.of()).forEach(Runnable::run);
    }

    /** Lets the view that is done through, and nothing after it. */
    private static final class UntilDone implements java.util.function.Predicate<SubmissionView> {
        private boolean done;

        @Override
        public boolean test(SubmissionView view) {
            boolean before = done;
            done = view.status().equals("DONE");
            return !before;
        }
    }
}
