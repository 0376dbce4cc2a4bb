package dev.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.assay.account.User;
import dev.assay.database.WithPostgres;
import dev.assay.format.Verdict;
import dev.assay.submission.Costs;
import dev.assay.submission.Verdicts;
import dev.assay.testing.Administrator;
import dev.assay.testing.Requirements;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What scripts draw of a metered submission, with the content security policy as it is. */
@QuarkusTest
@WithPostgres
class CostChartIT {
    private static final String HOSTILE = "<img src=x onerror=owned=1>";

    @TestHTTPResource("/")
    URI site = URI.create("/");

    @BeforeEach
    void needBrowser() {
        Requirements.browser(Chromium.program());
    }

    private static long submissionOf(String handle) {
        Verdicts.problem(handle);
        long person = QuarkusTransaction.requiringNew()
                .call(() -> User.byHandle(handle).orElseThrow().id());
        return Verdicts.give(handle, person, Verdict.AC, 1, 1);
    }

    @Test
    void growthIsAChartWithItsFiguresAndLinesHaveTheirCounts() {
        onPage(BrowserSession.desktop(), (surfer, id) -> {
            Verdicts.meter(id, Costs.linear(HOSTILE));
            Page page = surfer.page();
            page.navigate("/submissions/" + id);
            Locator plot = page.locator(".chart .plot");
            assertThat(plot)
                    .hasAttribute("aria-label", Pattern.compile(".*100,000.*n = 8,000.*grows like n\\..*<img.*"));
            assertThat(plot.locator("svg")).containsText("≈ 100 · n");
            plot.hover();
            assertThat(page.locator(".tip")).containsText(Pattern.compile("n = [248],000.*(168|336|672),000"));
            page.locator(".chart-table summary").click();
            assertThat(page.locator(".chart-table tbody tr").last()).containsText("800,000");

            assertThat(page.locator(".heat").first()).isVisible();
            assertThat(page.locator("#L1 .heat")).hasAttribute("data-count", "750k");
            assertThat(page.locator("#L1")).hasText("class Solution {}\n");
            surfer.button("Line profile").press("Enter");
            assertThat(page.locator(".heat").first()).isHidden();
            page.reload();
            assertThat(surfer.button("Line profile")).hasAttribute("aria-pressed", "false");
            assertThat(page.evaluate("'owned' in window")).isEqualTo(false);
        });
    }

    @Test
    void costAppearsOnAnOpenPageWhenItHasBeenMeasured() {
        onPage(BrowserSession.phone(), (surfer, id) -> {
            Verdicts.metering(id);
            Page page = surfer.page();
            page.navigate("/submissions/" + id);
            assertThat(page.locator("#cost")).containsText("Being measured");
            Verdicts.meter(id, Costs.linear("Buckets"));
            assertThat(page.locator("#cost")).containsText("1,234,567");
            assertThat(page.locator(".chart .plot svg")).isVisible();
            assertThat(page.locator(".chart .legend")).containsText("Buckets");
            boolean fits = (Boolean)
                    page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
            assertThat(fits).as("the page is no wider than the screen").isTrue();
        });
    }

    private interface Look {
        void at(BrowserSession surfer, long submission);
    }

    private void onPage(Browser.NewContextOptions device, Look look) {
        try (Chromium chromium = Chromium.start();
                BrowserSession surfer = new BrowserSession(chromium.browser(), device, site.toString())) {
            String handle = Administrator.somebody();
            surfer.register(handle);
            assertThat(surfer.page().locator(".masthead .person")).hasText(handle);
            look.at(surfer, submissionOf(handle));
            assertThat(surfer.complaints()).isEmpty();
        }
    }
}
