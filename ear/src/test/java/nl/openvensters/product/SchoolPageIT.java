package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class SchoolPageIT {

    /** Names of what scrolls, or is wider than its column: none of it can be read on paper. */
    private static final String CUT_ON_PAPER = """
            () => [...document.querySelectorAll('.scroll')].filter(s => {
              const width = e => Math.max(...[...e.getClientRects()].map(r => r.width)); // in each column by itself
              return getComputedStyle(s).overflowY !== 'visible' || width(s.querySelector('table')) > width(s) + 1;
            }).map(s => s.getAttribute('aria-label'))
            """;

    @Test
    void a_school_page_is_for_everyone(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        open(page, product);

        assertThat(page.locator("article.indicator").count()).isGreaterThan(2);
        Accessible.assertClean(page, "school");
        complaints.run();
    }

    @Test
    void a_school_page_works_without_javascript(BrowserContext window, Product product) {
        Browser browser = window.browser();
        try (BrowserContext quiet = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = quiet.newPage();
            open(page, product);

            assertThat(page.locator("figure.chart svg.wide").first().isVisible())
                    .isTrue();
            press(page.locator("#leerlingen summary").last());
            assertThat(page.locator("#leerlingen table").first().isVisible()).isTrue();
            assertThat(quiet.cookies()).isEmpty();
        }
    }

    @Test
    void on_a_phone_the_facts_are_on_the_first_screen_and_a_chapter_unfolds_without_javascript(
            BrowserContext window, Product product) {
        try (BrowserContext phone = window.browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setViewportSize(390, 844))) {
            Page page = phone.newPage();
            open(page, product);

            assertThat(bottom(page.locator(".hero .facts dd").first())).isLessThan(844);
            Locator second = page.locator(".chapter .fold").nth(1);
            assertThat(second.locator("article").first().isVisible()).isFalse();
            press(second.locator("summary").first());
            assertThat(second.locator("article").first().isVisible()).isTrue();
        }
    }

    @Test
    void a_full_school_is_printed_on_six_sheets_with_its_tables_its_address_and_light_colours(
            BrowserContext window, Page page, Product product) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.navigate(product.site(
                "scholen/" + Places.of(window.browser(), product).home().school()));
        String address = page.locator("link[rel=canonical]").getAttribute("href");
        byte[] paper = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));

        assertThat(page.locator(".chapter .fold").count()).isGreaterThan(4);
        assertThat(Pattern.compile("/Type /Page\\b")
                        .matcher(new String(paper, StandardCharsets.ISO_8859_1))
                        .results()
                        .count())
                .isBetween(2L, 6L);
        page.setViewportSize(710, 1000); // A4 within its margins
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("#leerlingen table").first().isVisible()).isTrue();
        assertThat(page.locator("article .legend").first().isVisible()).isTrue();
        assertThat(page.locator("article summary").first().isVisible()).isFalse();
        assertThat(page.evaluate(CUT_ON_PAPER)).as("tables that paper cuts").isEqualTo(List.of());
        assertThat(page.locator(".on-paper").textContent()).startsWith(address).contains("stand van");
        assertThat(page.locator(".on-paper").isVisible()).isTrue();
        assertThat(page.evaluate("getComputedStyle(document.body).color")).isEqualTo("rgb(31, 41, 51)");
    }

    @Test
    void a_school_shows_where_it_is_and_goes_along_with_a_picture_when_it_is_shared(
            BrowserContext window, Page page, Product product) {
        String code = Places.of(window.browser(), product).home().school();
        page.navigate(product.site("scholen/" + code));

        String shared = page.locator("meta[property='og:image']").getAttribute("content");
        assertThat(page.request().get(shared).headers().get("content-type")).startsWith("image/");
        APIResponse map = page.request().get(product.site("kaart/scholen/" + code + ".svg"));
        assertThat(map.text()).startsWith("<svg").contains("class=\"own\"");
        assertThat(page.request()
                        .get(product.site("kaart/scholen/" + code + ".png"))
                        .headers())
                .containsEntry("content-type", "image/png");
        assertThat(page.request().get(product.site("kaart/scholen/99ZZ99.svg")).status())
                .isEqualTo(404);
    }

    @Test
    void the_first_view_on_a_phone_takes_a_hundred_kilobytes_with_the_photo(
            BrowserContext window, Page page, Product product) {
        List<Request> loaded = new CopyOnWriteArrayList<>();
        page.setViewportSize(390, 844);
        page.onRequestFinished(loaded::add);
        page.navigate(product.site(
                "scholen/" + Places.of(window.browser(), product).home().school()));

        assertThat(loaded)
                .extracting(Request::url)
                .anyMatch(url -> url.contains(".css?v="))
                .anyMatch(url -> url.endsWith("/foto-480.jpg"));
        assertThat(loaded.stream()
                        .mapToInt(request -> request.sizes().responseBodySize)
                        .sum())
                .isLessThan(100_000);
    }

    private static double bottom(Locator element) {
        BoundingBox box = element.boundingBox();
        return box.y + box.height;
    }

    @Test
    void an_old_address_leads_to_the_present_one(Page page, Product product) {
        open(page, product);
        String address = page.url();
        page.navigate(address.substring(0, address.lastIndexOf('/')) + "/een-oude-naam");

        assertThat(page.url()).isEqualTo(address);
    }

    @Test
    void an_unknown_code_is_a_friendly_page(Page page, Product product) {
        Response response = page.navigate(product.site("/scholen/99ZZ99"));

        assertThat(response.status()).isEqualTo(404);
        assertThat(page.locator("h1").textContent()).isEqualTo("Deze pagina is er niet");
        Accessible.assertClean(page, "not-found");
    }

    private static void open(Page page, Product product) {
        page.navigate(product.site("/zoeken?q=school"));
        press(page.locator(".hit h2 a").first());
        page.waitForURL("**/scholen/**");
    }

    @Test
    void from_a_school_a_parent_gets_to_what_there_is_when_a_child_needs_more(
            BrowserContext window, Page page, Product product) {
        page.navigate(product.site(
                "scholen/" + Places.of(window.browser(), product).home().school()));

        press(page.locator("#adres a[href*='samenwerkingsverbanden']"));

        assertThat(page.locator("#meer-nodig + ol li").count()).isGreaterThan(3);
    }
}
