package dev.assay.browser;

import org.junit.jupiter.api.Assumptions;

/** What this machine must have for the browser's tests. */
final class Needs {
    private Needs() {}

    /** Elsewhere tests that lack something are skipped; in CI they fail. */
    static void chromiumAndRuntime() {
        if (!"true".equals(System.getenv("CI"))) {
            Assumptions.assumeTrue(
                    Chromium.program().isPresent(), "skipped: no Chromium here. Debian: apt-get install chromium");
        }
    }
}
