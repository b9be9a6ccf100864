package nl.openvensters.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
        page.navigate(product.site("/zoeken?q=Qxlo%C3%ABrmond"));

        assertThat(page.locator("h1").textContent()).contains("‘Qxloërmond’");
        assertThat(page.locator("#q, [name=q]").first().inputValue()).isEqualTo("Qxloërmond");
    }

    @Test
    void a_result_tells_the_street(Page page, Product product) {
        page.navigate(product.site("/zoeken?q=school"));

        assertThat(page.locator(".hit .where").allTextContents()).anyMatch(where -> where.matches("\\D+ \\d+.*, .*"));
    }

    @Test
    void nothing_found_says_why(Page page, Product product) {
        page.navigate(product.site("/zoeken?q=qxqxqx"));

        assertThat(page.locator("h1").textContent()).contains("Geen school gevonden voor ‘qxqxqx’");
        assertThat(page.locator(".notice").textContent()).contains("Elk woord");
        Accessible.assertClean(page, "search-nothing");
    }

    @Test
    void a_postcode_without_a_school_leads_to_its_neighbourhood(Page page, Product product) {
        page.navigate(product.site("/zoeken?q=school"));
        page.locator(".hit h2 a").first().click();
        String area = page.locator("address").textContent().replaceAll("(?s).*\\b([1-9]\\d{3}) [A-Z]{2}\\b.*", "$1");
        page.navigate(product.site("/zoeken?q=" + area + "zz"));
        Accessible.assertClean(page, "search-postcode");

        page.click("a:text('Zoek op " + area + "')");

        assertThat(page.locator(".hit").count()).isPositive();
    }

    @Test
    void what_was_typed_cannot_become_markup(Page page, Product product) {
        page.navigate(product.site("/zoeken?q=%3Cimg%20src%3Dx%3E"));

        assertThat(page.locator("main img").count()).isZero();
        assertThat(page.locator("h1").textContent()).contains("<img src=x>");
    }
}
