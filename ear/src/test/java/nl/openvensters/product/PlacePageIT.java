package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Provinces, municipalities and places have pages of their own, and the way to them leads along each other. */
@BrowserTest
class PlacePageIT {

    @Test
    void a_municipality_lists_as_many_schools_as_the_country_says(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        page.navigate(product.site("/gemeenten"));
        Accessible.assertClean(page, "municipalities");
        Locator municipality = page.locator(".places a").first();
        int schools = Integer.parseInt(
                municipality.locator("span").first().textContent().replaceAll("\\D", ""));

        press(municipality);

        page.waitForURL("**/gemeenten/*/*");
        assertThat(page.locator(".hit").count()).isEqualTo(schools);
        Accessible.assertClean(page, "municipality");
        complaints.run();
    }

    @Test
    void the_crumbs_of_a_school_lead_to_its_municipality_and_province(Page page, Product product) {
        page.navigate(product.site("/zoeken?q=school"));
        press(page.locator(".hit h2 a").first());
        page.waitForURL("**/scholen/**");
        String school = page.locator("h1").textContent();

        press(page.locator(".crumbs a").nth(2));
        page.waitForURL("**/gemeenten/**");
        assertThat(page.locator(".hit h2").allTextContents()).contains(school);

        press(page.locator(".crumbs a").nth(1));
        page.waitForURL("**/provincies/**");
        assertThat(page.locator("h1").textContent()).startsWith("Scholen in ");
        Accessible.assertClean(page, "province");
    }

    @Test
    void a_list_of_a_municipality_tells_of_a_school_what_search_tells(Page page, Product product) {
        page.navigate(product.site("/gemeenten"));
        press(page.locator(".places a").first());
        String name = page.locator(".hit h2, .hit h3").first().textContent();
        String there = page.locator(".hit").first().textContent();

        page.navigate(product.site("/zoeken"));
        page.fill("#zoek", name);
        page.press("#zoek", "Enter");
        page.waitForURL("**/zoeken?**");

        assertThat(page.locator(".hit:has-text('" + name + "')").first().textContent())
                .isEqualTo(there);
    }

    @Test
    void the_sitemap_tells_of_the_pages_of_places(Page page, Product product) {
        String sitemap = page.request().get(product.site("/sitemap.xml")).text();
        String place = sitemap.replaceAll("(?s).*<loc>([^<]*/plaatsen/[^<]*)</loc>.*", "$1");

        page.navigate(place);

        assertThat(page.locator(".hit").count()).isPositive();
        assertThat(page.locator("link[rel=canonical]").getAttribute("href")).isEqualTo(place);
        Accessible.assertClean(page, "place");
    }

    @Test
    void another_writing_of_an_address_leads_to_the_one_that_stays(Page page, Product product) {
        page.navigate(product.site("/gemeenten"));
        String address = page.locator(".places a").first().getAttribute("href");

        page.navigate(product.site(address.substring(0, address.lastIndexOf('/')) + "?vergelijk=00AP00"));

        assertThat(page.url()).endsWith(address + "?vergelijk=00AP00");
    }

    @Test
    void a_search_for_a_municipality_leads_to_its_page(Page page, Product product) {
        page.navigate(product.site("/gemeenten"));
        String name = page.locator(".places a b").first().textContent();
        page.fill("#zoek", name);
        page.press("#zoek", "Enter");

        press(page.locator(".place-links a:has-text('gemeente " + name + "')").first());

        page.waitForURL("**/gemeenten/**");
        assertThat(page.locator("h1").textContent()).isEqualTo("Scholen in " + name);
    }

    @Test
    void a_slash_too_many_is_taken_away(Page page, Product product) {
        page.navigate(product.site("/gemeenten/"));

        assertThat(page.url()).endsWith("/gemeenten");
    }

    @Test
    void what_is_nowhere_is_not_found(Page page, Product product) {
        assertThat(page.navigate(product.site("/provincies/nergens")).status()).isEqualTo(404);
        assertThat(page.navigate(product.site("/gemeenten/0000")).status()).isEqualTo(404);
    }
}
