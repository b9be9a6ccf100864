package nl.openvensters.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** The map beside the results and beside the schools of a municipality. */
@BrowserTest
class MapPageIT {

    @Test
    void nothing_of_the_map_loads_before_it_is_asked_and_then_only_from_us(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        List<String> loaded = new CopyOnWriteArrayList<>();
        page.onRequest(request -> loaded.add(request.url()));
        page.navigate(product.site("/zoeken?q=school"));
        assertThat(loaded).noneMatch(url -> url.contains("leaflet") || url.contains("/kaart/punten"));

        show(page);

        assertThat(loaded)
                .anyMatch(url -> url.contains("leaflet.js?v="))
                .allMatch(url -> url.startsWith(product.root().toString()));
        assertThat(page.locator(".list .hit").first()).isVisible();
        assertThat(page.locator("#kaart .map-mark").count()).isPositive();
        Accessible.assertClean(page, "map");
        complaints.run();
    }

    @Test
    void all_schools_that_were_found_and_have_a_place_are_on_it(Page page, Product product) {
        page.navigate(product.site("/zoeken?q=basisschool"));
        int told = Integer.parseInt(page.locator("h1").textContent().replaceAll("\\D", ""));

        show(page);

        int unplaced = number(page.locator("#kaart [role=status]").textContent());
        assertThat(shown(page)).isEqualTo(told - unplaced);
    }

    @Test
    void a_province_and_a_board_show_all_their_schools_on_it(Page page, Product product) {
        page.navigate(product.site("/gemeenten"));
        press(page.locator(".province h2 a").first());
        int told = number(page.locator(".after-crumbs > p:not(.kind)").textContent());
        show(page);
        assertThat(shown(page))
                .isEqualTo(told - number(page.locator("#kaart [role=status]").textContent()));

        page.navigate(product.site("/zoeken?q=school"));
        press(page.locator(".hit h2 a").first());
        press(page.locator(".facts a").first());
        page.waitForURL("**/besturen/**");
        int schools = page.locator("#scholen .places li").count();
        show(page);
        assertThat(shown(page))
                .isEqualTo(schools - number(page.locator("#kaart [role=status]").textContent()));
    }

    @Test
    void a_school_is_reached_with_the_keyboard_alone(Page page, Product product) {
        page.navigate(product.site("/gemeenten"));
        press(page.locator("main .places a").first());
        show(page);
        Locator single = page.locator("#kaart .map-mark:not(.many):not(.here)");
        for (int step = 0; step < 12 && single.count() == 0; step++) {
            press(page.locator("#kaart .map-mark.many").first(), "Enter");
            page.waitForTimeout(400);
        }
        String name = single.first().locator(".visually-hidden").textContent();

        press(single.first(), "Enter");
        Locator link = page.locator(".leaflet-popup a").first();
        assertThat(link).hasText(name);
        assertThat(link).isFocused();
        press(link, "Escape");
        assertThat(page.locator(".leaflet-popup")).hasCount(0);
        assertThat(single.first()).isFocused();

        press(single.first(), "Enter");
        press(link, "Enter");
        page.waitForURL("**/scholen/**");
        assertThat(page.locator("h1")).hasText(name);
    }

    @Test
    void a_phone_shows_the_list_or_the_map_and_the_address_keeps_it(Page page, Product product) {
        page.setViewportSize(390, 844);
        page.navigate(product.site("/zoeken?q=school"));
        Locator list = page.locator(".list");
        assertThat(list).isVisible();

        show(page);
        assertThat(list).isHidden();
        page.reload();
        page.locator("#kaart[data-ready]").waitFor();
        assertThat(list).isHidden();

        press(page.locator("button:has-text('Toon de lijst')"));
        assertThat(list).isVisible();
        assertThat(page.locator("#kaart")).isHidden();
        assertThat(page.url()).doesNotContain("#");
    }

    @Test
    void the_next_page_opens_with_its_map(Page page, Product product) {
        page.navigate(product.site("/zoeken?q=school"));
        show(page);

        press(page.locator("[rel=next]"));

        page.waitForURL("**pagina=2**");
        assertThat(page.locator("#kaart")).isVisible();
    }

    @Test
    void without_a_script_there_is_the_list_and_no_button(BrowserContext window, Product product) {
        try (BrowserContext plain =
                window.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = plain.newPage();
            page.navigate(product.site("/zoeken?q=school"));

            assertThat(page.locator(".map-switch")).isHidden();
            assertThat(page.locator(".list .hit").first()).isVisible();
        }
    }

    private static void show(Page page) {
        press(page.locator("button:has-text('Toon de kaart')"));
        page.locator("#kaart[data-ready]").waitFor();
    }

    /** Marks of one school count one, those of several say how many. */
    private static int shown(Page page) {
        return page.locator("#kaart .map-mark:not(.here)").all().stream()
                .mapToInt(mark -> mark.getAttribute("class").contains("many")
                        ? Integer.parseInt(mark.locator("[aria-hidden]").textContent())
                        : 1)
                .sum();
    }

    private static int number(String text) {
        String digits = text.replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
