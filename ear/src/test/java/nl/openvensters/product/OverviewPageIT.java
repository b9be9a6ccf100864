package nl.openvensters.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

@BrowserTest
class OverviewPageIT {

    @Test
    void each_cell_says_its_state_without_colours_and_leads_to_the_indicator(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, "bestuur.groot@openvensters.example");
        page.navigate(product.portal("overzicht"));
        assertThat(page.locator(".sheet td > a").allTextContents())
                .allMatch(text -> text.matches("(?s).*(online|cijfer|concept|akkoord|gehaald|leeg).*"));
        assertThat(page.locator(".sheet tbody th[scope=row]").count()).isGreaterThan(1);
        Accessible.assertClean(page, "overview");

        page.locator("a:has-text('Alle onderdelen')").click();
        assertThat(page.locator(".sheet thead th").count()).isGreaterThan(18);
        Accessible.assertClean(page, "overview-all");
        page.locator(".sheet").focus();
        page.keyboard().press("End");
        page.locator(".sheet td > a").first().click();

        assertThat(page.url()).contains("indicator?school=").contains("&indicator=");
        complaints.run();
    }

    @Test
    void the_table_can_be_kept_as_a_file_by_who_may_see_it(Page page, BrowserContext window, Product product) {
        product.logIn(page, "bestuur.groot@openvensters.example");
        page.navigate(product.portal("overzicht"));
        int schools = page.locator(".sheet tbody tr").count();

        String csv =
                new String(window.request().get(product.portal("overzicht.csv")).body(), StandardCharsets.UTF_8);
        byte[] book = window.request().get(product.portal("overzicht.xlsx")).body();

        assertThat(csv).startsWith("\uFEFFSchool;");
        assertThat(csv.strip().lines()).hasSize(schools + 1);
        assertThat(new String(book, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }
}
