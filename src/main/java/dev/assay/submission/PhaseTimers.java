package dev.assay.submission;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The histograms of what a submission's time goes to, from the request to the stored verdict. */
@ApplicationScoped
class PhaseTimers {
    private final MeterRegistry metrics;

    @Inject
    PhaseTimers(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    /** @param phase accept, queue, store, or one of the judge's, in small letters */
    Timer of(String phase) {
        return Timer.builder("assay.submission.phase")
                .description("What the time from a submission to its verdict goes to")
                .tag("phase", phase)
                .publishPercentileHistogram()
                .register(metrics);
    }
}
