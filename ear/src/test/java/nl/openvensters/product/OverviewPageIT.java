package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

@BrowserTest
class OverviewPageIT {

    @Test
    void each_cell_says_its_state_without_colours_and_leads_to_the_indicator(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, "bestuur.groot@openvensters.example");
        page.navigate(product.portal("overzicht"));
        assertThat(page.locator(".sheet td > a:not(.ask)").allTextContents())
                .allMatch(text -> text.matches("(?s).*(online|cijfer|concept|akkoord|gehaald|leeg).*"));
        assertThat(page.locator(".sheet tbody th[scope=row]").count()).isGreaterThan(1);
        Accessible.assertClean(page, "overview");

        press(page.locator("a:has-text('Alle onderdelen')"));
        assertThat(page.locator(".sheet thead th").count()).isGreaterThan(18);
        Accessible.assertClean(page, "overview-all");
        page.locator(".sheet").focus();
        page.keyboard().press("End");
        press(page.locator(".sheet td > a[href*='indicator=']:not([href*='=algemeen'])")
                .first());

        assertThat(page.url()).contains("indicator?school=").contains("&indicator=");
        complaints.run();
    }

    @Test
    void arrow_keys_go_through_the_table_and_tab_goes_from_school_to_school(Page page, Product product) {
        product.logIn(page, "bestuur.groot@openvensters.example");
        page.navigate(product.portal("overzicht"));
        Locator schools = page.locator(".sheet tbody th a");
        List<String> codes = schools.all().stream()
                .map(school -> school.getAttribute("href").replaceAll(".*code=", ""))
                .toList();

        schools.first().focus();
        assertThat(pressed(page, "ArrowDown")).endsWith("school?code=" + codes.get(1));
        String cell = pressed(page, "ArrowRight");
        assertThat(cell).contains("indicator?school=" + codes.get(1));
        assertThat(pressed(page, "ArrowUp"))
                .contains("indicator?school=" + codes.get(0))
                .endsWith(cell.replaceAll(".*&", "&"));
        assertThat(pressed(page, "Tab")).endsWith("school?code=" + codes.get(1));
        assertThat(pressed(page, "End")).endsWith("vraag-stellen?school=" + codes.get(1));
        assertThat(page.locator("#keys").isVisible()).isTrue();
    }

    /** Where the focus is after a key. */
    private static String pressed(Page page, String key) {
        page.keyboard().press(key);
        return (String) page.evaluate("document.activeElement.href");
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
        assertThat(csv)
                .as("it is read later")
                .contains("gaat vanzelf online op 20")
                .doesNotContainPattern("over \\d+ dag");
        assertThat(new String(book, 0, 2, StandardCharsets.US_ASCII)).isEqualTo("PK");
    }
}
