package dev.assay.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.assay.web.RequestRejectedException;
import dev.assay.web.Texts;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * How much each person may still ask of the judge; administrators as much as they like. Answers tell it in the headers
 * {@code RateLimit-Policy} and {@code RateLimit} of the IETF's draft-ietf-httpapi-ratelimit-headers.
 */
@ApplicationScoped
public class Quotas {
    private static final int PERSONS = 100_000;

    private final QuotaConfig config;
    private final CurrentUser viewer;
    private final RoutingContext routing;
    private final Cache<Key, Bucket> buckets;

    /** What is counted, each for itself. */
    public enum Kind {
        SUBMIT,
        RUN,
        CHECK,
        DEMO;

        private String policy() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** @param who a person's number, or an address */
    private record Key(Kind kind, Object who) {}

    @Inject
    Quotas(QuotaConfig config, CurrentUser viewer, RoutingContext routing) {
        this.config = config;
        this.viewer = viewer;
        this.routing = routing;
        // a bucket that was not asked for so long is full again
        this.buckets = Caffeine.newBuilder()
                .expireAfterAccess(config.window())
                .maximumSize(PERSONS)
                .build();
    }

    /**
     * Counts one for the person, or the address, that the request at hand comes from.
     *
     * @throws RequestRejectedException when it has no more of these for now
     */
    public void take(Kind kind) {
        Optional<AuthenticatedUser> person = viewer.signedIn();
        if (!config.enabled() || person.filter(AuthenticatedUser::isAdmin).isPresent()) {
            return;
        }
        Object who = person.<Object>map(AuthenticatedUser::personId).orElseGet(() -> Address.of(routing));
        ConsumptionProbe probe =
                buckets.get(new Key(kind, who), _ -> full(limit(kind))).tryConsumeAndReturnRemaining(1);
        tell(kind, probe);
        if (!probe.isConsumed()) {
            Duration wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
            throw RequestRejectedException.tooMany(
                    Texts.ofRequest(AccountMessages.class)
                            .quotaUsedUp(
                                    limit(kind),
                                    config.window().toMinutes(),
                                    wait.plusMillis(999).toSeconds()),
                    wait);
        }
    }

    private void tell(Kind kind, ConsumptionProbe probe) {
        routing.response()
                .putHeader(
                        "RateLimit-Policy",
                        "\"%s\";q=%d;w=%d"
                                .formatted(
                                        kind.policy(),
                                        limit(kind),
                                        config.window().toSeconds()))
                .putHeader(
                        "RateLimit",
                        "\"%s\";r=%d;t=%d"
                                .formatted(
                                        kind.policy(),
                                        probe.getRemainingTokens(),
                                        Duration.ofNanos(probe.getNanosToWaitForReset())
                                                .plusMillis(999)
                                                .toSeconds()));
    }

    private int limit(Kind kind) {
        return switch (kind) {
            case SUBMIT -> config.submit();
            case RUN -> config.run();
            case CHECK -> config.check();
            case DEMO -> config.demo();
        };
    }

    private Bucket full(int limit) {
        return Bucket.builder()
                .addLimit(each -> each.capacity(limit).refillGreedy(limit, config.window()))
                .build();
    }
}
