package dev.assay.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A person in front of a browser. Whatever the browser's console complains of is kept. */
final class BrowserSession implements AutoCloseable {
    static final String PASSWORD = "a sentence that is long enough";
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    BrowserSession(Browser browser, Browser.NewContextOptions options, String site) {
        context = browser.newContext(options.setBaseURL(site));
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    static Browser.NewContextOptions desktop() {
        return new Browser.NewContextOptions().setViewportSize(1280, 900).setColorScheme(ColorScheme.LIGHT);
    }

    static Browser.NewContextOptions phone() {
        return new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setHasTouch(true)
                .setColorScheme(ColorScheme.DARK);
    }

    Page page() {
        return page;
    }

    List<String> complaints() {
        return complaints;
    }

    void register(String handle) {
        page.navigate("/register");
        page.getByLabel("Handle").fill(handle);
        page.getByLabel("Password").fill(PASSWORD);
        button("Register").click();
    }

    Locator button(String name) {
        return page.locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + name)));
    }

    /** Replaces what is in the editor, by keyboard as a person would paste. */
    void write(String source) {
        Locator editor = page.locator(".cm-content");
        editor.click();
        page.keyboard().press("Control+a");
        page.keyboard().insertText(source);
    }

    void screenshot(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
