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

    /**
     * What can be pressed and lies over words that are not its own: a fault of the lay-out that axe does not look for. What
     * floats above a page on purpose (a menu, the bar of chosen schools) may.
     */
    private static final String ILL_LAID = """
            () => {
              const floats = e => { for (; e; e = e.parentElement) {
                const at = getComputedStyle(e).position;
                if (at === 'fixed' || at === 'sticky' || at === 'absolute') return true; } return false; };
              const seen = e => e.checkVisibility({opacityProperty: true, visibilityProperty: true});
              const presses = [...document.querySelectorAll('button, .btn, input[type=submit]')]
                .filter(e => seen(e) && !floats(e)).map(e => [e, e.getBoundingClientRect()]);
              const ill = [];
              const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let t = words.nextNode(); t; t = words.nextNode()) {
                const of = t.parentElement;
                if (!t.data.trim() || !seen(of) || floats(of) || of.closest('svg, select, textarea')) continue;
                const range = document.createRange();
                range.selectNodeContents(t);
                for (const r of range.getClientRects()) {
                  for (const [b, p] of presses) {
                    if (b.contains(of) || of.contains(b)) continue;
                    const wide = Math.min(r.right, p.right) - Math.max(r.left, p.left);
                    const high = Math.min(r.bottom, p.bottom) - Math.max(r.top, p.top);
                    if (wide > 3 && high > 3) ill.push('covered: ' + t.data.trim() + ' by ' + b.textContent.trim());
                  }
                }
              }
              return [...new Set(ill)].slice(0, 5);
            }
            """;

    private Accessible() {}

    /**
     * Fails when axe finds a fault against WCAG 2.2 AA, the page must be scrolled sideways, or something that can be pressed
     * covers words.
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
            faults.assertThat(page.evaluate(ILL_LAID))
                    .as("lay-out of %s at %d pixels", page.url(), width)
                    .isEqualTo(List.of());
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
