package nl.openvensters.product;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One Chromium for all tests; a window without history for each. */
final class ChromiumBrowser implements ParameterResolver, AfterTestExecutionCallback, AfterEachCallback {

    private static final Logger LOG = Logger.getLogger(ChromiumBrowser.class.getName());
    private static final Namespace NAMESPACE = Namespace.create(ChromiumBrowser.class);
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Of this JVM, in which each class is a run of tests by itself. */
    private static Shared shared;

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Page.class || type == BrowserContext.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Window window = context.getStore(NAMESPACE)
                .getOrComputeIfAbsent(Window.class, type -> Window.in(browser()), Window.class);
        return parameter.getParameter().getType() == Page.class ? window.page : window.context;
    }

    /** What the browser showed when a test failed tells more than what the test missed. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
        Window window = context.getStore(NAMESPACE).get(Window.class, Window.class);
        if (window == null || context.getExecutionException().isEmpty()) {
            return;
        }
        for (Page page : window.context.pages()) {
            try {
                LOG.info(() -> "%s, when it failed, showed %s:%n%s"
                        .formatted(context.getDisplayName(), page.url(), page.innerText("body")));
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of(
                                "target",
                                "failed",
                                context.getRequiredTestMethod().getName() + ".png")));
            } catch (PlaywrightException gone) {
                LOG.log(Level.INFO, "What the browser showed cannot be told", gone);
            }
        }
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Window window = context.getStore(NAMESPACE).remove(Window.class, Window.class);
        if (window != null) {
            window.context.close();
        }
    }

    private static synchronized Browser browser() {
        if (shared == null) {
            shared = Shared.open();
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close, "end of the browser"));
        }
        return shared.browser;
    }

    private record Window(BrowserContext context, Page page) {

        static Window in(Browser browser) {
            BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                    .setLocale("nl-NL")
                    .setTimezoneId("Europe/Amsterdam")
                    .setViewportSize(1280, 900));
            context.setDefaultTimeout(30_000);
            return new Window(context, context.newPage());
        }
    }

    private record Shared(Playwright playwright, Browser browser) {

        static Shared open() {
            // As patient as with all else that a page is waited for.
            PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
            Path executable = InstalledChromium.find();
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(executable)
                            .setArgs(QUIET));
            return new Shared(playwright, browser);
        }

        void close() {
            browser.close();
            playwright.close();
        }
    }
}
