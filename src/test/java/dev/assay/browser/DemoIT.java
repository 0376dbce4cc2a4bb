package dev.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.assay.database.WithPostgres;
import dev.assay.testing.AdditionPackage;
import dev.assay.testing.Administrator;
import dev.assay.testing.Api;
import dev.assay.testing.Requirements;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A demo as a learner meets it. */
@QuarkusTest
@WithPostgres
class DemoIT {
    private static final String DEMO = "/demos/" + AdditionPackage.SLUG;
    private static final String PATIENT = "/demos/" + AdditionPackage.PATIENT;

    @TestHTTPResource("/")
    URI site = URI.create("/");

    @Inject
    DataSource database;

    @BeforeEach
    void needBrowser() throws Exception {
        Requirements.browser(Chromium.program());
        Requirements.sandbox();
        Administrator.install(site, database);
        awaitDefaultRun(DEMO);
    }

    @Test
    void pageOpensWithItsChartsAndRunsNothing() {
        onPage(BrowserSession.desktop(), surfer -> {
            Page page = surfer.page();
            List<String> sent = new ArrayList<>();
            page.onRequest(request -> sent.add(request.method()));

            page.navigate(DEMO);

            assertThat(page.locator("[data-figure='0'] [data-role=value]")).hasText("6");
            assertThat(page.locator(".demo-chart [data-role=plot] svg")).isVisible();
            assertThat(page).hasURL(Pattern.compile(".*" + DEMO));
            surfer.screenshot("demo-opened");
            assertThat(sent).containsOnly("GET");
        });
    }

    @Test
    void whoWaitsSeesItsPlaceInLineAndWhatWasThereBefore() throws Exception {
        try (Administrator administrator = new Administrator(site, database)) {
            administrator.put(AdditionPackage.PATIENT, AdditionPackage.patient().zip());
        }
        awaitDefaultRun(PATIENT);
        HttpClient others = HttpClient.newHttpClient();
        try {
            for (int i = 0; i < 2; i++) {
                others.send(slowRun(i), HttpResponse.BodyHandlers.ofInputStream());
            }
            onPage(BrowserSession.desktop(), surfer -> {
                seesItsPlace(surfer, "en", "you are 2nd in line");
                seesItsPlace(surfer, "zh", "您是第 2 位");
            });
        } finally {
            // to close it would be to wait for them
            others.shutdownNow();
        }
    }

    private static void seesItsPlace(BrowserSession surfer, String language, String place) {
        Page page = surfer.page();
        page.navigate(PATIENT + "?lang=" + language);
        assertThat(page.locator("[data-figure='0'] [data-role=value]")).hasText("6");
        page.locator("input[name=label]").fill(language + " at " + System.nanoTime());
        page.locator("[data-role=run]").click();
        assertThat(page.locator("[data-role=status]")).containsText(place);
        assertThat(page.locator(".demo-chart [data-role=plot] svg")).isVisible();
        surfer.screenshot("demo-waiting-" + language);
    }

    /** Its answer begins when it runs, or waits. */
    private HttpRequest slowRun(int number) {
        String body = "{\"source\": \"class Main { public static void main(String[] a) throws Exception {"
                + " for (int i = 0; i < 600; i++) { System.out.println(" + number + "); Thread.sleep(100); } } }\"}";
        return HttpRequest.newBuilder(site.resolve("/api/v1" + PATIENT + "/runs"))
                .header("Content-Type", "application/json")
                .header(
                        "Authorization",
                        "Bearer " + Api.register(site, Administrator.somebody()).token())
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private void awaitDefaultRun(String demo) {
        await("the run that the page opens with")
                .atMost(Duration.ofMinutes(2))
                .until(() -> Pattern.compile("data-default-run=\"[0-9a-f]")
                        .matcher(Api.anybody(site).get(demo).asString())
                        .find());
    }

    @Test
    void demoIsExplainedRunsAndCanBeSharedWithWhatItWasAsked() {
        onPage(BrowserSession.desktop(), surfer -> {
            Page page = surfer.page();
            page.navigate("/demos");
            page.locator(".demos a")
                    .filter(new Locator.FilterOptions().setHasText("Addition"))
                    .click();
            assertThat(page.locator(".prose h2")).hasText("Adding");
            assertThat(page.locator("[data-figure='0'] [data-role=value]")).hasText("6");
            assertThat(page.locator(".demo-chart [data-role=plot] svg")).isVisible();

            page.getByLabel("Terms").first().fill("5");
            surfer.button("Run").click();
            assertThat(page.locator("[data-figure='0'] [data-role=value]")).hasText("15");
            page.locator(".demo-chart summary").first().click();
            assertThat(page.locator(".demo-chart tbody tr")).hasCount(5);
            assertThat(page).hasURL(Pattern.compile(".*[?]run=[0-9a-f]{16}"));

            assertThat(page.locator(".printed summary")).hasText("Printed Lines: 1");
            assertThat(page.locator(".printed pre")).hasText("That was <all>.");
            assertThat(page.locator(".printed pre")).isVisible();

            page.reload();
            assertThat(page.locator("[data-figure='0'] [data-role=value]")).hasText("15");
            assertThat(page.locator(".printed pre")).hasText("That was <all>.");
            assertThat(page.getByLabel("Terms").first()).hasValue("5");
        });
    }

    @Test
    void textsStandBesideEachOtherAsTheyWereWritten() {
        onPage(BrowserSession.desktop(), surfer -> {
            Page page = surfer.page();
            page.navigate(DEMO);
            page.getByLabel("Label").fill("1 < 2  +");
            surfer.button("Run").click();
            Locator lanes = page.locator(".lane");
            assertThat(lanes.locator("h4")).hasText(new String[] {"Short3 pieces", "Long3 pieces"});
            assertThat(lanes.nth(0).locator(".running")).hasText("1 < 2  +: 6.0");
            assertThat(lanes.nth(1).locator("[data-state=prompt]")).hasText("1 < 2  +");
            assertThat(lanes.nth(1).locator("[data-state=accepted][data-step]")).hasCount(2);
            assertThat(page.locator(".legend.pieces li")).hasCount(2);
            assertThat(lanes.nth(0).boundingBox().y).isEqualTo(lanes.nth(1).boundingBox().y);

            page.getByLabel("Label").fill("again");
            surfer.button("Run").click();
            assertThat(lanes.nth(0).locator(".running")).hasText("again: 6.0");
            assertThat(page.locator("[data-role=program] details summary")).hasText("Sum.java");
        });
    }

    @Test
    void demoFitsAPhoneInChinese() {
        onPage(BrowserSession.phone(), surfer -> {
            Page page = surfer.page();
            page.navigate(DEMO + "?lang=zh");
            assertThat(page.locator(".prose h2")).hasText("相加");
            assertThat(page.locator("figcaption h3").first()).hasText("累计和");
            assertThat(page.locator(".lane h4").first()).hasText("短3 个片段");
            page.locator(".demo-chart summary").first().click();
            assertThat(page.locator(".demo-chart tbody tr").first()).containsText("正");
            assertThat(page.locator("[data-figure='0'] [data-role=value]")).hasText("6");
            boolean fits = (Boolean)
                    page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
            assertThat(fits).as("the page is no wider than the screen").isTrue();
        });
    }

    private void onPage(Browser.NewContextOptions device, Consumer<BrowserSession> look) {
        try (Chromium chromium = Chromium.start();
                BrowserSession surfer = new BrowserSession(chromium.browser(), device, site.toString())) {
            look.accept(surfer);
            assertThat(surfer.complaints()).isEmpty();
        }
    }
}
