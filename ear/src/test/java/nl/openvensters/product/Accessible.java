package nl.openvensters.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.assertj.core.api.SoftAssertions;

/**
 * Looks at a page as axe does, on a phone, and whether it fits there, on a tablet and on a desktop; in the nightly profile
 * as axe does on all of these, and keeps a picture of each.
 */
public final class Accessible {

    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int[] WIDTHS = {320, 768, 1280};

    /** What axe finds, each with where: up to five places. Our pages have no frames. */
    private static final String LOOK = """
            async (tags) => {
              const found = await axe.run(document, {
                runOnly: { type: "tag", values: tags }, resultTypes: ["violations"] });
              return found.violations.map(({ id, help, nodes }) =>
                [`${id}: ${help}`, ...nodes.slice(0, 5).map((node) => node.html)].join("\\n    "));
            }""";

    private static final boolean ALL = Boolean.getBoolean("axe.at.all.widths");

    private Accessible() {}

    /**
     * Fails when axe finds a fault against WCAG 2.2 AA or the page must be scrolled sideways.
     *
     * @param page open on the page to look at
     * @param name of the pictures in {@code target/screenshots}, in the nightly profile
     */
    public static void assertClean(Page page, String name) {
        SoftAssertions faults = new SoftAssertions();
        for (int width : WIDTHS) {
            page.setViewportSize(width, 900);
            if (ALL) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target", "screenshots", name + "-" + width + ".png")));
            }
            if (ALL || width == WIDTHS[0]) {
                faults.assertThat(faults(page))
                        .as("axe on %s at %d pixels", page.url(), width)
                        .isEmpty();
            }
            Object needed = page.evaluate("document.documentElement.scrollWidth");
            faults.assertThat(((Number) needed).intValue())
                    .as("width needed by %s", page.url())
                    .isLessThanOrEqualTo(width);
        }
        page.setViewportSize(1280, 900);
        faults.assertAll();
    }

    /** Only what is wrong leaves the browser: all that is right took three quarters of the time of a look. */
    private static List<String> faults(Page page) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        return ((List<?>) page.evaluate(LOOK, WCAG_2_2_AA))
                .stream().map(String::valueOf).toList();
    }

    /** Fails when the browser's console has errors or a resource is missing. Call before opening the page. */
    public static Runnable watch(Page page) {
        List<String> problems = new CopyOnWriteArrayList<>();
        page.onConsoleMessage(message -> {
            if ("error".equals(message.type())) {
                problems.add(message.text());
            }
        });
        page.onPageError(problems::add);
        page.onResponse(response -> {
            if (response.status() >= 400) {
                problems.add(response.status() + " " + response.url());
            }
        });
        return () -> assertThat(problems).as("what the browser complains of").isEmpty();
    }
}
