package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A parent chooses schools on the pages where they are found, and reads them side by side. */
@BrowserTest
class ComparePageIT {

    @Test
    void a_parent_finds_chooses_compares_and_prints(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        List<String> names = choose(page, product);
        Accessible.assertClean(page, "chosen");

        press(page.locator(".compare-bar .btn"));
        page.waitForURL("**/vergelijken**");

        assertThat(page.locator("h1").textContent()).isEqualTo("Twee scholen naast elkaar");
        assertThat(names(page)).isEqualTo(names);
        assertThat(page.locator("button.print").isVisible()).isTrue();
        Accessible.assertClean(page, "compare");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator(".compare tr.question").all()).allMatch(Locator::isVisible);
        assertThat(page.locator("header.top").isVisible()).isFalse();
        complaints.run();
    }

    @Test
    void all_of_it_works_without_javascript_and_cookies(BrowserContext window, Product product) {
        Browser browser = window.browser();
        // The browser waits for what scrolls to stand still, which without scripts it cannot see.
        try (BrowserContext quiet = browser.newContext(
                new Browser.NewContextOptions().setJavaScriptEnabled(false).setReducedMotion(ReducedMotion.REDUCE))) {
            Page page = quiet.newPage();
            List<String> names = choose(page, product);
            press(page.locator(".compare-bar .btn"));
            page.waitForURL("**/vergelijken**");

            assertThat(names(page)).isEqualTo(names);
            press(page.locator(".compare thead .off").first());
            page.waitForURL(url -> !url.contains(","));
            assertThat(page.locator("h1").textContent()).isEqualTo("Scholen vergelijken");
            assertThat(page.locator(".one").textContent()).contains(names.get(1));
            assertThat(quiet.cookies()).isEmpty();
        }
    }

    @Test
    void a_phone_shows_one_question_at_a_time(Page page, Product product) {
        open(page, product);
        page.setViewportSize(360, 800);
        Locator shown = page.locator(".compare tr.question:visible");
        assertThat(shown.count()).isOne();
        String first = shown.locator("h3").textContent();

        press(shown.locator(".step .btn"));

        assertThat(shown.count()).isOne();
        assertThat(shown.locator("h3").textContent()).isNotEqualTo(first);
        assertThat(shown.locator(".of-school").first().isVisible()).isTrue();
        Accessible.assertClean(page, "compare-question");
        page.setViewportSize(360, 800);
        press(page.locator(".questions .whole a"));
        assertThat(shown.count()).isGreaterThan(10);
    }

    @Test
    void a_neighbour_is_added_by_one_press(Page page, Product product) {
        open(page, product);

        press(page.locator(".more li a").first());
        page.locator(".compare.of-3").waitFor();

        assertThat(names(page)).hasSize(3);
    }

    @Test
    void a_cell_leads_to_what_the_school_wrote(Page page, Product product) {
        open(page, product);
        page.setViewportSize(1280, 900);
        Locator words = page.locator(".words a");
        assertThat(words.count()).isPositive();

        press(words.first());

        page.waitForURL("**/scholen/**");
        String indicator = page.url().replaceAll(".*#", "");
        assertThat(page.locator("[id='" + indicator + "'] .school-says").isVisible())
                .isTrue();
        assertThat(page.locator(".compare-bar").textContent()).contains("U koos 2 scholen");
    }

    @Test
    void codes_of_no_school_are_named(Page page, Product product) {
        page.navigate(product.site("/vergelijken?scholen=99ZZ99"));

        assertThat(page.locator(".notice").textContent()).contains("99ZZ99");
        Accessible.assertClean(page, "compare-nothing");
    }

    @Test
    void more_than_six_are_too_many(Page page, Product product) {
        page.navigate(product.site("/zoeken?q=school"));
        List<String> codes = page.locator(".hit .choose").all().stream()
                .map(each -> each.getAttribute("id").replace("kies-", ""))
                .limit(7)
                .toList();
        page.navigate(product.site("/vergelijken?scholen=" + String.join(",", codes)));

        assertThat(names(page)).hasSize(6);
        assertThat(page.locator(".notice").first().textContent()).contains("Er passen zes scholen");
        Accessible.assertClean(page, "compare-six");
    }

    /** One from the results, one from its own page; their names in this order. */
    private static List<String> choose(Page page, Product product) {
        page.navigate(product.site("/zoeken?q=school"));
        String first = page.locator(".hit h2").first().textContent();
        press(page.locator(".hit .choose a").first());
        assertThat(page.locator(".compare-bar").textContent()).contains("U koos één school");
        press(page.locator(".hit h2 a").nth(1));
        page.waitForURL("**/scholen/**");
        String second = page.locator("h1").textContent();
        press(page.locator(".hero .choose a"));
        page.locator(".hero .choose .tag").waitFor();
        return List.of(first, second);
    }

    private static void open(Page page, Product product) {
        choose(page, product);
        press(page.locator(".compare-bar .btn"));
        page.waitForURL("**/vergelijken**");
    }

    private static List<String> names(Page page) {
        return page.locator(".compare thead .name").allTextContents();
    }
}
