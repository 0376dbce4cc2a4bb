package dev.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.assay.database.WithPostgres;
import dev.assay.rig.AdditionPackage;
import dev.assay.rig.Administrator;
import dev.assay.rig.Needed;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
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

    @TestHTTPResource("/")
    URI site = URI.create("/");

    @Inject
    DataSource database;

    @BeforeEach
    void needBrowser() throws Exception {
        Needed.browser(Chromium.program());
        Needed.sandbox();
        Administrator.install(site, database);
    }

    @Test
    void demoIsExplainedRunsAndCanBeSharedWithWhatItWasAsked() {
        onPage(Surfer.desktop(), surfer -> {
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
            page.locator(".demo-chart summary").click();
            assertThat(page.locator(".demo-chart tbody tr")).hasCount(5);
            assertThat(page).hasURL(Pattern.compile(".*[?]run=[0-9a-f]{16}"));

            page.reload();
            assertThat(page.locator("[data-figure='0'] [data-role=value]")).hasText("15");
            assertThat(page.getByLabel("Terms").first()).hasValue("5");
        });
    }

    @Test
    void demoFitsAPhoneInChinese() {
        onPage(Surfer.phone(), surfer -> {
            Page page = surfer.page();
            page.navigate(DEMO + "?lang=zh");
            assertThat(page.locator(".prose h2")).hasText("相加");
            assertThat(page.locator("figcaption h3")).hasText("累计和");
            assertThat(page.locator("[data-figure='0'] [data-role=value]")).hasText("6");
            boolean fits = (Boolean)
                    page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
            assertThat(fits).as("the page is no wider than the screen").isTrue();
        });
    }

    private void onPage(Browser.NewContextOptions device, Consumer<Surfer> look) {
        try (Chromium chromium = Chromium.start();
                Surfer surfer = new Surfer(chromium.browser(), device, site.toString())) {
            look.accept(surfer);
            assertThat(surfer.complaints()).isEmpty();
        }
    }
}
