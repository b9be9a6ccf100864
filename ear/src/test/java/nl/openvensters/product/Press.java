package nl.openvensters.product;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Logger;

/**
 * Presses what a person presses and waits until all that this starts has come, as a person does before reading on: the
 * page that is gone to, or what the page itself asks of the server.
 *
 * <p>Playwright's own {@code click} returns when the press was done. A test that then reads at once reads the old page
 * on a busy machine, and fails by chance; {@code PressTest} sees to it that no test does.
 */
public final class Press {

    private static final Logger LOG = Logger.getLogger(Press.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int MOMENT = 20;
    private static final Set<String> ASKED_BY_THE_PAGE = Set.of("document", "xhr", "fetch");
    private static final String SCRIPTED = "() => !matchMedia('(scripting: none)').matches";
    private static final String WATCH = """
            () => {
              window.pressLeaves = false;
              if (window.navigation && !window.pressWatches) {
                window.pressWatches = true;
                navigation.addEventListener('navigate', event => {
                  window.pressLeaves ||= !event.destination.sameDocument && event.downloadRequest === null;
                });
              }
            }
            """;
    /** A form is sent in a task after that of the press: ask in a later one. */
    private static final String LEAVES =
            "() => new Promise(told => setTimeout(() => setTimeout(() => told(window.pressLeaves === true), 0), 0))";

    private Press() {}

    /** Presses the first thing that a selector names. */
    public static void press(Page page, String selector) {
        press(page.locator(selector).first());
    }

    /** Presses a button or a link with the mouse. */
    public static void press(Locator what) {
        after(what.page(), what::click);
    }

    /** Presses a key on something, {@code Enter} for example. */
    public static void press(Locator what, String key) {
        after(what.page(), () -> what.press(key));
    }

    /** Presses what asks once more, and says yes. */
    public static void pressSure(Locator what) {
        press(what);
        Page page = what.page();
        after(page, () -> {
            page.locator("dialog[open] .btn:not(.quiet)").click();
            // The button is pressed when the question goes, in a task after that of the answer.
            page.waitForSelector(
                    ".sure-dialog", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
        });
    }

    /** Presses and looks at once, at what the page shows while the server is at work. */
    public static void pressOnly(Page page, String selector) {
        page.locator(selector).first().click();
    }

    /** Does something with a page and waits for what it starts. */
    public static void after(Page page, Runnable act) {
        Set<Request> asked = ConcurrentHashMap.newKeySet();
        AtomicBoolean downloads = new AtomicBoolean();
        Consumer<Request> begun = request -> {
            if (ASKED_BY_THE_PAGE.contains(request.resourceType())) {
                asked.add(request);
            }
        };
        Consumer<Request> ended = asked::remove;
        // Of what the page before asked, nobody tells the end.
        Consumer<Frame> arrived = frame -> asked.removeIf(request -> frame == page.mainFrame());
        Consumer<Download> downloading = download -> downloads.set(true);
        page.onRequest(begun);
        page.onRequestFinished(ended);
        page.onRequestFailed(ended);
        page.onFrameNavigated(arrived);
        page.onDownload(downloading);
        try {
            boolean scripted = (boolean) page.evaluate(SCRIPTED);
            if (scripted) {
                page.evaluate(WATCH);
            }
            act.run();
            settle(page, asked, downloads, scripted);
        } catch (PlaywrightException closed) {
            // A page may close itself when it has done what it is for.
            if (!page.isClosed()) {
                throw closed;
            }
        } finally {
            page.offRequest(begun);
            page.offRequestFinished(ended);
            page.offRequestFailed(ended);
            page.offFrameNavigated(arrived);
            page.offDownload(downloading);
        }
    }

    private static void settle(Page page, Set<Request> asked, AtomicBoolean downloads, boolean scripted) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        int still = 0;
        while (still < (scripted ? 1 : 4) && System.nanoTime() < end && !page.isClosed()) {
            boolean leaves = scripted && !downloads.get() && leaves(page);
            page.waitForTimeout(MOMENT);
            still = leaves || !asked.isEmpty() ? 0 : still + 1;
        }
        if (System.nanoTime() >= end) {
            LOG.warning(() -> "Waited in vain at %s for %s"
                    .formatted(page.url(), asked.stream().map(Request::url).toList()));
        }
        if (!page.isClosed()) {
            page.waitForLoadState();
        }
    }

    private static boolean leaves(Page page) {
        try {
            return (boolean) page.evaluate(LEAVES);
        } catch (PlaywrightException gone) {
            // The page went away while it was asked.
            return true;
        }
    }
}
