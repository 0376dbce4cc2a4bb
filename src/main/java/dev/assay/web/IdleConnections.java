package dev.assay.web;

import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelPipeline;
import io.netty.handler.timeout.IdleStateHandler;
import io.netty.util.AttributeKey;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Silent connections are closed soon ({@code quarkus.http.idle-timeout}), and later while a request is being answered:
 * the verification of a package takes minutes in which nothing is sent.
 */
final class IdleConnections {
    private static final int BEFORE_EVERYTHING_BUT_METRICS = 1000;

    /** How Vert.x calls the handler that closes silent connections, and the one that it tells. */
    private static final String IDLE = "idle";

    private static final String TOLD = "handler";
    private static final AttributeKey<AtomicInteger> BEING_ANSWERED = AttributeKey.valueOf("assay.being-answered");

    private final Duration betweenRequests;
    private final Duration whileAnswering;

    @Inject
    IdleConnections(HttpConfig config, @ConfigProperty(name = "quarkus.http.idle-timeout") Duration betweenRequests) {
        this(betweenRequests, config.answerTimeout());
    }

    IdleConnections(Duration betweenRequests, Duration whileAnswering) {
        this.betweenRequests = betweenRequests;
        this.whileAnswering = whileAnswering;
    }

    void register(@Observes Filters filters) {
        filters.register(this::handle, BEFORE_EVERYTHING_BUT_METRICS);
    }

    void handle(RoutingContext routing) {
        HttpConnection connection = routing.request().connection();
        if (connection instanceof ConnectionBase base) {
            ChannelPipeline pipeline = base.channel().pipeline();
            AtomicInteger requests = beingAnswered(base);
            if (requests.getAndIncrement() == 0) {
                patience(pipeline, whileAnswering);
            }
            routing.addEndHandler(_ -> {
                if (requests.decrementAndGet() == 0 && base.channel().isActive()) {
                    patience(pipeline, betweenRequests);
                }
            });
        }
        routing.next();
    }

    private static AtomicInteger beingAnswered(ConnectionBase connection) {
        connection.channel().attr(BEING_ANSWERED).setIfAbsent(new AtomicInteger());
        return connection.channel().attr(BEING_ANSWERED).get();
    }

    private static void patience(ChannelPipeline pipeline, Duration patience) {
        ChannelHandler handler = new IdleStateHandler(0, 0, patience.toMillis(), TimeUnit.MILLISECONDS);
        if (pipeline.get(IDLE) != null) {
            pipeline.replace(IDLE, IDLE, handler);
        } else if (pipeline.get(TOLD) != null) {
            pipeline.addBefore(TOLD, IDLE, handler);
        }
    }
}
