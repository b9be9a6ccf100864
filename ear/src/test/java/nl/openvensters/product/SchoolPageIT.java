package nl.openvensters.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

@BrowserTest
class SchoolPageIT {

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
            page.locator("#leerlingen summary").last().click();
            assertThat(page.locator("#leerlingen table").first().isVisible()).isTrue();
            assertThat(quiet.cookies()).isEmpty();
        }
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
        page.locator(".hit h2 a").first().click();
        page.waitForURL("**/scholen/**");
    }
}
