package dev.assay.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the body of each request whole before the request takes a thread, within limits of size and time: what matters
 * is the bytes that come, not the length that is announced. Only an administrator's package may be large.
 */
@Singleton
final class BodyReader {
    private static final Logger LOG = Logger.getLogger(BodyReader.class);

    private static final DatabaseUnavailable GONE = new DatabaseUnavailable();

    /** Quarkus finds out who sends a request at 200. */
    private static final int AFTER_AUTHENTICATION = 50;

    private static final Duration LINGER = Duration.ofSeconds(2);
    private static final Duration WHEN_MEMORY_IS_FREE = Duration.ofSeconds(5);

    private final HttpConfig config;
    private final MemorySize uploadLimit;
    private final ProblemWriter problems;
    private final IdentityProviderManager identities;
    private final AtomicLong held = new AtomicLong();

    @Inject
    BodyReader(
            HttpConfig config,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize uploadLimit,
            ProblemWriter problems,
            IdentityProviderManager identities) {
        this.config = config;
        this.uploadLimit = uploadLimit;
        this.problems = problems;
        this.identities = identities;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, AFTER_AUTHENTICATION);
    }

    private void handle(RoutingContext routing) {
        if (!hasBody(routing.request())) {
            routing.next();
        } else if (isUpload(routing)) {
            readUpload(routing);
        } else {
            read(routing, config.bodyLimit().asLongValue(), false);
        }
    }

    private static boolean hasBody(HttpServerRequest request) {
        return announced(request) > 0 || request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
    }

    private static boolean isUpload(RoutingContext routing) {
        @Nullable String type = routing.request().getHeader(HttpHeaders.CONTENT_TYPE);
        return type != null
                && type.startsWith("application/zip")
                && ErrorResponseWriter.isApi(routing.normalizedPath());
    }

    private void readUpload(RoutingContext routing) {
        // else Quarkus answers to a wrong token by itself
        routing.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        Context eventLoop = routing.vertx().getOrCreateContext();
        QuarkusHttpUser.getSecurityIdentity(routing, identities)
                .emitOn(task -> eventLoop.runOnContext(_ -> task.run()))
                .subscribe()
                .with(
                        identity -> {
                            if (identity.isAnonymous()) {
                                refuse(routing, 401, "Only administrators upload packages: sign in first.");
                            } else if (!identity.hasRole("ADMIN")) {
                                refuse(routing, 403, "Only administrators upload packages.");
                            } else {
                                read(routing, uploadLimit.asLongValue(), true);
                            }
                        },
                        failure -> {
                            if (GONE.test(failure)) {
                                refuse(routing, 503, "The database cannot be reached right now.");
                            } else {
                                refuse(routing, 401, "The token is unknown, revoked or too old.");
                            }
                        });
    }

    private void read(RoutingContext routing, long limit, boolean upload) {
        if (announced(routing.request()) > limit) {
            refuse(routing, 413, tooLong(limit));
        } else {
            new Body(routing, limit, upload).read();
        }
    }

    private static long announced(HttpServerRequest request) {
        @Nullable String header = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        // no number: the HTTP server itself has refused it before this
        return header != null && header.matches("[0-9]{1,18}") ? Long.parseLong(header) : 0;
    }

    private static String tooLong(long limit) {
        return "The body is longer than the " + limit + " bytes that are read here.";
    }

    /**
     * Answers without having read the body. A client that is still sending would not see the answer if the connection
     * were closed at once, so for a moment what it sends is thrown away.
     */
    private void refuse(RoutingContext routing, int status, String detail) {
        HttpServerRequest request = routing.request();
        sayGoodbye(routing);
        problems.end(routing, status, detail);
        long timer = routing.vertx().setTimer(LINGER.toMillis(), _ -> hangUp(routing));
        request.exceptionHandler(_ -> routing.vertx().cancelTimer(timer));
        request.handler(_ -> {});
        request.endHandler(_ -> {
            routing.vertx().cancelTimer(timer);
            hangUp(routing);
        });
        request.resume();
    }

    private static void sayGoodbye(RoutingContext routing) {
        routing.response().putHeader(HttpHeaders.CONNECTION, "close");
    }

    private static void hangUp(RoutingContext routing) {
        routing.request().connection().close();
    }

    /** The body of one request, on its way. All of it happens on the request's event loop. */
    private final class Body {
        private final RoutingContext routing;
        private final HttpServerRequest request;
        private final long limit;
        private final long start = System.nanoTime();
        private final boolean upload;
        private Buffer content;
        private long timer;
        private long counted;
        private boolean over;

        Body(RoutingContext routing, long limit, boolean upload) {
            this.routing = routing;
            this.request = routing.request();
            this.limit = limit;
            this.upload = upload;
            // only administrators are believed about it, as it costs nothing to announce what never comes
            this.content = upload ? Buffer.buffer((int) announced(request)) : Buffer.buffer();
        }

        void read() {
            routing.addEndHandler(_ -> {
                over();
                held.addAndGet(-counted);
            });
            request.exceptionHandler(gone -> {
                LOG.debugf(gone, "The body of %s %s did not come whole", request.method(), routing.normalizedPath());
                over();
            });
            request.handler(this::take);
            request.endHandler(_ -> complete());
            checkAfter(config.bodyTimeout());
            if ("100-continue".equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
                request.headers().remove(HttpHeaders.EXPECT);
                routing.response().writeContinue();
            }
            request.resume();
        }

        private void take(Buffer piece) {
            if (over) {
                return;
            }
            if (content.length() + piece.length() > limit) {
                over();
                refuse(routing, 413, tooLong(limit));
            } else if (held.addAndGet(piece.length()) > config.bodyMemory().asLongValue()) {
                counted += piece.length();
                over();
                routing.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(WHEN_MEMORY_IS_FREE.toSeconds()));
                refuse(routing, 503, "Too much is being sent to this server right now.");
            } else {
                counted += piece.length();
                content.appendBuffer(piece);
            }
        }

        private void complete() {
            if (!over) {
                over();
                if (upload) {
                    routing.put(Upload.KEY, content.getBytes());
                    content = Buffer.buffer();
                }
                ((RoutingContextInternal) routing).setBody(content);
                routing.next();
            }
        }

        private void checkAfter(Duration pause) {
            timer = routing.vertx().setTimer(Math.max(1, pause.toMillis()), _ -> check());
        }

        private void check() {
            Duration left = allowed().minusNanos(System.nanoTime() - start);
            if (over) {
                return;
            }
            if (left.isPositive()) {
                checkAfter(left);
                return;
            }
            over();
            sayGoodbye(routing);
            problems.end(routing, 408, "The body did not come in time.").onComplete(_ -> hangUp(routing));
        }

        private Duration allowed() {
            return config.bodyTimeout()
                    .plusMillis(content.length() * 1000L / config.bodyRate().asLongValue());
        }

        private void over() {
            over = true;
            routing.vertx().cancelTimer(timer);
        }
    }
}
