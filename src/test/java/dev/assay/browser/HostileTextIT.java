package dev.assay.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.assay.database.WithPostgres;
import dev.assay.testing.AdditionPackage;
import dev.assay.testing.Administrator;
import dev.assay.testing.Requirements;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Files;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Text that would be markup, in every place where strangers write: a package, a source, a program's output. */
@QuarkusTest
@WithPostgres
class HostileTextIT {
    private static final String SLUG = "hostile-text-in-a-browser";
    private static final String MARKUP = "<img src=x onerror=owned=1><script>owned=1</script>";
    private static final String STATEMENT = """
            %1$s $%1$s$ $\\href{javascript:owned=1}{click}$ $\\htmlStyle{color:red}{x}$ [x](javascript:owned=1)

            <svg onload=owned=1></svg> `%1$s`

            ```java" onmouseover="owned=1
            %1$s
            ```
            """.formatted(MARKUP);

    @TestHTTPResource("/")
    URI site = URI.create("/");

    @Inject
    DataSource database;

    @BeforeEach
    void publish() throws Exception {
        Requirements.browser(Chromium.program());
        Requirements.sandbox();
        String yaml = Files.readString(AdditionPackage.FOLDER.resolve("problem.yaml"))
                .replace("en: Addition", "en: '" + MARKUP + "'")
                .replace("[arithmetic]", "['<b onclick=owned=1>']");
        AdditionPackage hostile =
                new AdditionPackage().with("problem.yaml", yaml).with("statement/problem.en.md", STATEMENT);
        try (Administrator administrator = new Administrator(site, database)) {
            administrator.put(SLUG, hostile.zip()).statusCode(201);
        }
    }

    @Test
    void nothingThatStrangersWriteIsMarkup() {
        try (Chromium chromium = Chromium.start();
                BrowserSession ada =
                        new BrowserSession(chromium.browser(), BrowserSession.desktop(), site.toString())) {
            ada.register("ada-and-markup");
            Page page = ada.page();
            page.navigate("/problems/" + SLUG);
            assertThat(page.locator("h1")).hasText(MARKUP);
            assertThat(page.locator(".prose .katex").first()).isVisible();
            isHarmless(ada);

            ada.write("class Solution { int add(int a, int b) { System.out.print(\"" + MARKUP
                    + "\"); System.err.print(\"" + MARKUP + "\"); return a + b; } }");
            ada.button("Run").first().click();
            assertThat(page.locator("#pane-samples")).containsText(MARKUP);
            isHarmless(ada);

            // the compiler's message repeats the type
            ada.write(
                    "class src {} class img<T> {} class Solution { int add(int a, int b) { return new img<src>(); } }");
            ada.button("Submit").click();
            assertThat(page.locator(".diagnostics")).containsText("img<src>");
            isHarmless(ada);
            page.locator(".verdict-banner a").click();
            assertThat(page.locator(".diagnostics")).containsText("img<src>");
            isHarmless(ada);

            page.navigate("/problems");
            assertThat(page.locator("main")).containsText(MARKUP);
            isHarmless(ada);
        }
    }

    /** Neither did anything run, nor was anything kept from running by the Content-Security-Policy alone. */
    private static void isHarmless(BrowserSession surfer) {
        Page page = surfer.page();
        assertThat(page.locator("main :is(img, script, iframe, object, embed, style)"))
                .hasCount(0);
        assertThat(page.locator("main [href^='javascript:']")).hasCount(0);
        assertThat(page.evaluate("""
                () => [...document.querySelectorAll('*')]
                    .flatMap(element => element.getAttributeNames())
                    .filter(name => name.startsWith('on'))
                    .join(' ')
                """)).isEqualTo("");
        assertThat(page.evaluate("'owned' in window")).isEqualTo(false);
        assertThat(surfer.complaints()).isEmpty();
    }
}
