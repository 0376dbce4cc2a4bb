package dev.assay.web;

import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/** Bounds how many event streams are open, of one person and of all. */
@ApplicationScoped
public class OpenStreams {
    private static final Logger LOG = Logger.getLogger(OpenStreams.class);
    private static final Duration RETRY = Duration.ofSeconds(10);

    private final Map<Long, Integer> ofPerson = new HashMap<>();
    private final HttpConfig config;
    private int all;

    @Inject
    OpenStreams(HttpConfig config) {
        this.config = config;
    }

    /**
     * The stream, in a place that it gives back when it ends or its listener has gone, even before it begins: by then the
     * answer has begun too, so the place is taken here.
     *
     * @throws RequestRejectedException where there are too many
     */
    public <T> Multi<T> bounded(long person, RoutingContext routing, Multi<T> stream) {
        if (!take(person)) {
            throw RequestRejectedException.tooMany(
                    Texts.ofRequest(WebMessages.class).tooManyStreams(), RETRY);
        }
        AtomicBoolean given = new AtomicBoolean();
        Runnable giveBack = () -> {
            if (given.compareAndSet(false, true)) {
                giveBack(person);
            }
        };
        routing.addEndHandler(_ -> giveBack.run());
        if (routing.response().closed()) {
            giveBack.run();
        }
        return stream.onFailure()
                .invoke(ours -> LOG.errorf(ours, "The stream %s broke off", routing.normalizedPath()))
                .onTermination()
                .invoke(giveBack);
    }

    /** How many there are now. */
    public synchronized int count() {
        return all;
    }

    private synchronized boolean take(long person) {
        int own = ofPerson.getOrDefault(person, 0);
        if (all >= config.streams() || own >= config.streamsPerPerson()) {
            return false;
        }
        ofPerson.put(person, own + 1);
        all++;
        return true;
    }

    private synchronized void giveBack(long person) {
        ofPerson.computeIfPresent(person, (_, open) -> open == 1 ? null : open - 1);
        all--;
    }
}
