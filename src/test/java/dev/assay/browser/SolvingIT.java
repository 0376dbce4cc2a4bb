package dev.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.assay.database.WithPostgres;
import dev.assay.problem.ShippedProblems;
import dev.assay.testing.Requirements;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A person registers, solves a problem, and finds themselves on the leaderboard. */
@QuarkusTest
@WithPostgres
class SolvingIT {
    private static final Path PROBLEM = Path.of("problems/algorithms/maximum-gap");

    @TestHTTPResource("/")
    URI site;

    private @Nullable Chromium chromium;

    @BeforeEach
    void open() throws IOException {
        Requirements.browser(Chromium.program());
        Requirements.sandbox();
        ShippedProblems.publish(PROBLEM);
        chromium = Chromium.start();
    }

    @AfterEach
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    private BrowserSession surfer() {
        return new BrowserSession(
                Objects.requireNonNull(chromium).browser(), BrowserSession.desktop(), site.toString());
    }

    private static String jury(String path) throws IOException {
        return Files.readString(PROBLEM.resolve("submissions").resolve(path));
    }

    @Test
    void personWatchesTheirVerdictsArriveAndIsOnTheLeaderboard() throws IOException {
        try (BrowserSession ada = surfer()) {
            ada.register("ada-browser");
            Page page = ada.page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Maximum Gap"))
                    .first()
                    .click();
            assertThat(page.locator(".prose .katex").first()).isVisible();
            assertThat(page.locator(".cm-content")).containsText("class Solution");
            ada.screenshot("problem");

            ada.write(jury("wrong_answer/NeighbouringBucketsOnly.java"));
            ada.button("Submit").click();
            assertThat(page.locator(".verdict-banner")).containsText("Wrong answer");
            assertThat(page.locator(".cells .cell").first()).isVisible();

            ada.write(jury("accepted/Buckets.java"));
            ada.button("Submit").click();
            assertThat(page.locator(".verdict-banner")).containsText("Accepted");
            assertThat(page.locator(".cells .cell[data-verdict=AC]")).hasCount(20);
            page.locator(".cells").scrollIntoViewIfNeeded();
            ada.screenshot("verdict");

            page.locator(".verdict-banner a").click();
            assertThat(page.locator("main h1")).containsText("Submission");
            assertThat(page.locator("#source .line").first()).isVisible();
            ada.screenshot("submission");

            page.navigate("/problems/maximum-gap/leaderboard");
            assertThat(page.locator("tr.own")).containsText("ada-browser");
            page.navigate("/leaderboard");
            assertThat(page.locator("tr.own")).containsText("ada-browser");
            ada.screenshot("leaderboard");
            page.navigate("/problems");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText("Maximum Gap"))
                            .locator(".verdict"))
                    .hasText("AC");
            ada.screenshot("problems");
            page.navigate("/submissions");
            assertThat(page.locator("tbody tr")).hasCount(2);
            ada.screenshot("submissions");
            assertThat(ada.complaints()).isEmpty();
        }
    }

    @Test
    void compileErrorIsShownAtItsLine() {
        try (BrowserSession ada = surfer()) {
            ada.register("ada-compiles");
            Page page = ada.page();
            page.navigate("/problems/maximum-gap");
            ada.write("class Solution {\n    public int maximumGap(int[] nums) {\n        return missing;\n    }\n}\n");
            ada.button("Submit").click();
            assertThat(page.locator(".verdict-banner")).containsText("Compile error");
            assertThat(page.locator(".diagnostics")).containsText("Line 3");
            assertThat(page.locator(".cm-lintRange-error")).hasText("missing");
            ada.screenshot("compile-error");
            assertThat(ada.complaints()).isEmpty();
        }
    }

    @Test
    void samplesAndOwnInputRunWithoutASubmission() throws IOException {
        try (BrowserSession ada = surfer()) {
            ada.register("ada-runs");
            Page page = ada.page();
            page.navigate("/problems/maximum-gap");
            ada.write(jury("accepted/Buckets.java"));
            ada.button("Run").first().click();
            assertThat(page.locator("#pane-samples [data-verdict=AC]").first()).isVisible();
            page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName("Own input"))
                    .click();
            page.locator("#own-input").fill("[1, 100, 3]");
            ada.button("Run this input").click();
            assertThat(page.locator("#pane-input .result")).containsText("97");
            page.locator("#own-input").fill("[1, oops]");
            ada.button("Run this input").click();
            assertThat(page.locator("#pane-input .result")).containsText("Line 1, column 5: this is not JSON.");
            assertThat(page.locator("#pane-input .notice")).isVisible();
            page.navigate("/submissions");
            assertThat(page.locator(".empty")).isVisible();
        }
    }

    @Test
    void whoIsNotSignedInIsAskedToAndFindsTheirDraftAgain() {
        try (BrowserSession visitor = surfer()) {
            Page page = visitor.page();
            page.navigate("/problems/maximum-gap");
            visitor.write("class Solution { /* my draft */ }");
            visitor.button("Submit").click();
            page.locator("#pane-result").getByRole(AriaRole.LINK).first().click();
            assertThat(page.locator("main h1")).hasText("Sign in");
            page.navigate("/problems/maximum-gap");
            assertThat(page.locator(".cm-content")).containsText("my draft");
        }
    }

    @Test
    void pagesFitAPhoneInTheDarkAndSpeakChinese() {
        try (BrowserSession phone = new BrowserSession(
                Objects.requireNonNull(chromium).browser(), BrowserSession.phone(), site.toString())) {
            Page page = phone.page();
            for (String address : new String[] {"/problems", "/problems/maximum-gap", "/leaderboard", "/login"}) {
                page.navigate(address + "?lang=zh");
                assertThat(page.locator("html")).hasAttribute("lang", "zh-CN");
                boolean fits = (Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth");
                assertThat(fits).as("%s is no wider than the screen", address).isTrue();
                phone.screenshot("phone" + address.replace('/', '-'));
            }
            page.navigate("/problems/maximum-gap");
            assertThat(page.locator("h1")).hasText("最大间距");
            assertThat(phone.complaints()).isEmpty();
        }
    }
}
