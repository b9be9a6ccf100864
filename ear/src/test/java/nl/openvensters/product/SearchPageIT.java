package nl.openvensters.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Geolocation;
import com.microsoft.playwright.options.LoadState;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@BrowserTest
class SearchPageIT {

    @Test
    void the_results_are_for_everyone(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        page.navigate(product.site("/zoeken?q=school"));

        assertThat(page.locator(".hit").count()).isPositive();
        Accessible.assertClean(page, "search");
        complaints.run();
    }

    @Test
    void letters_with_accents_are_read_as_they_were_typed(Page page, Product product) {
        page.navigate(product.site("/zoeken?q=Qxlo%C3%ABrmqnd"));

        assertThat(page.locator("h1").textContent()).contains("‘Qxloërmqnd’");
        assertThat(page.locator("#q, [name=q]").first().inputValue()).isEqualTo("Qxloërmqnd");
    }

    @Test
    void a_result_tells_the_street(Page page, Product product) {
        page.navigate(product.site("/zoeken?q=school"));

        assertThat(page.locator(".hit .where").allTextContents())
                .anyMatch(where -> where.strip().matches("(?s)\\D+ \\d+.*, .*"));
    }

    @Test
    void the_first_view_of_results_on_a_phone_takes_less_than_ninety_kilobytes_with_the_photos(
            BrowserContext window, Product product) {
        try (BrowserContext phone = window.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setDeviceScaleFactor(2))) {
            List<Request> loaded = new CopyOnWriteArrayList<>();
            Page page = phone.newPage();
            page.onRequestFinished(loaded::add);
            page.navigate(product.site("/zoeken?q=school"));
            page.waitForLoadState(LoadState.NETWORKIDLE);

            assertThat(loaded).extracting(Request::url).anyMatch(url -> url.endsWith("/foto-192.jpg"));
            assertThat(loaded.stream()
                            .mapToInt(request -> request.sizes().responseBodySize)
                            .sum())
                    .isLessThan(90_000);
        }
    }

    @Test
    void nothing_found_says_why(Page page, Product product) {
        page.navigate(product.site("/zoeken?q=qxqxqx"));

        assertThat(page.locator("h1").textContent()).contains("Geen school voor ‘qxqxqx’");
        assertThat(page.locator(".notice").textContent()).contains("Wij vonden deze woorden niet");
        Accessible.assertClean(page, "search-nothing");
    }

    @Test
    void a_letter_that_is_wrong_is_forgiven_and_what_was_meant_is_offered(Page page, Product product) {
        String name = firstName(page, product);
        String word = longest(name);
        String typo = word.substring(0, 3) + word.substring(4);
        page.navigate(product.site("/zoeken?q=" + typo));

        press(page.locator(".meant a"));

        assertThat(page.locator("h1")).containsText(Pattern.compile("voor ‘.*" + word, Pattern.CASE_INSENSITIVE));
        assertThat(page.locator(".hit h2").allTextContents()).anyMatch(hit -> hit.contains(word));
    }

    @Test
    void a_postcode_without_a_school_shows_the_schools_around_it_with_their_distance(Page page, Product product) {
        page.navigate(product.site("/zoeken?q=school"));
        press(page.locator(".hit h2 a").first());
        String area = page.locator("address").textContent().replaceAll("(?s).*\\b([1-9]\\d{3}) [A-Z]{2}\\b.*", "$1");

        page.navigate(product.site("/zoeken?q=" + area + "zz"));

        assertThat(page.locator("h1")).containsText("van postcode " + area);
        assertThat(page.locator(".hit .far").first()).containsText(Pattern.compile("meter|Vlakbij"));
        Accessible.assertClean(page, "search-postcode");
    }

    @Test
    void what_is_chosen_narrows_the_list_and_can_be_taken_away(Page page, Product product) {
        page.navigate(product.site("/zoeken?q=school"));
        String all = page.locator("h1").textContent();
        Locator value = page.locator("fieldset label").first();
        String count = value.locator("span").textContent();
        value.locator("input").check();

        press(page, "text=Toon scholen");

        assertThat(page.locator("h1")).containsText(count + " ");
        press(page.locator(".chosen a").first());
        assertThat(page.locator("h1")).hasText(all);
    }

    @Test
    void the_list_can_be_put_in_the_order_of_names(Page page, Product product) {
        page.navigate(product.site("/zoeken?q=school"));

        press(page, "nav:has-text('Volgorde') a:text('Naam')");
        page.waitForURL("**volgorde=naam**");

        List<String> names = page.locator(".hit h2").allTextContents().stream()
                .map(name -> name.replaceAll("[^\\p{L}\\p{N} ]", ""))
                .toList();
        assertThat(names).hasSizeGreaterThan(5).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void after_the_last_page_stands_the_last(Page page, Product product) {
        page.navigate(product.site("/zoeken?q=school&pagina=999"));

        assertThat(page.locator(".hit").count()).isPositive();
        assertThat(page.locator("[rel=next]").count()).isZero();
    }

    @Test
    void schools_near_by_are_asked_for_only_when_pressed(BrowserContext window, Page page, Product product) {
        window.setGeolocation(new Geolocation(52.12345, 5.43219));
        window.grantPermissions(List.of("geolocation"));
        page.navigate(product.site("/"));

        press(page, "text=Bij mij in de buurt");

        page.waitForURL(Pattern.compile(".*bij=52.123%2C5.432"));
        assertThat(page.locator("h1")).containsText("uw plek");
    }

    @Test
    void a_place_to_look_around_that_is_not_known_is_told_at_the_field(Page page, Product product) {
        page.setViewportSize(360, 800);
        page.navigate(product.site("/zoeken?q=school&bij=Qxqxqx"));

        assertThat(page.locator(".refine .fault")).isVisible();
        assertThat(page.locator(".refine .fault")).containsText("‘Qxqxqx’ kennen wij niet");
        assertThat(page.locator("#bij")).hasValue("Qxqxqx");
    }

    @Test
    void a_suggestion_is_chosen_with_the_keyboard(Page page, Product product) {
        String name = firstName(page, product);
        page.navigate(product.site("/"));
        Locator field = page.getByRole(AriaRole.COMBOBOX);
        field.pressSequentially(name);
        assertThat(page.locator("[role=option]").filter(new Locator.FilterOptions().setHasText(name)))
                .not()
                .hasCount(0);
        Accessible.assertClean(page, "suggestions");

        field.press("ArrowUp");

        assertThat(field).hasAttribute("aria-activedescendant", Pattern.compile("q-lijst-\\d"));
        field.press("Enter");
        page.waitForURL(Pattern.compile(".*/(scholen/|zoeken\\?).*"));
    }

    @Test
    void without_a_script_the_search_and_the_choices_work(BrowserContext window, Product product) {
        try (BrowserContext plain =
                window.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = plain.newPage();
            page.navigate(product.site("/"));
            page.fill("#q", "school");
            press(page, ".find button");
            page.locator("fieldset input").first().check();
            press(page, "text=Toon scholen");

            assertThat(page.locator(".chosen li:not(.clear)").count()).isEqualTo(1);
        }
    }

    @Test
    void what_was_typed_cannot_become_markup(Page page, Product product) {
        page.navigate(product.site("/zoeken?q=%3Cimg%20src%3Dx%3E"));

        assertThat(page.locator("main img").count()).isZero();
        assertThat(page.locator("h1").textContent()).contains("<img src=x>");
    }

    private static String firstName(Page page, Product product) {
        page.navigate(product.site("/zoeken?q=school"));
        return page.locator(".hit h2").first().textContent().strip();
    }

    private static String longest(String name) {
        return List.of(name.split("[^\\p{L}]+")).stream()
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }
}
