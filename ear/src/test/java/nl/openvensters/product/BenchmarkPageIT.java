package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where a board stands, in public and in the portal. */
@BrowserTest
class BenchmarkPageIT {

    @Test
    void a_board_compares_tries_amounts_keeps_its_weights_and_takes_a_report(
            BrowserContext window, Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, "bestuur.groot@openvensters.example");
        press(page.locator("nav a:text-is('Waar staan wij?')"));
        assertThat(page.locator("ol li").count()).isEqualTo(3);
        assertThat(page.locator("#solvabiliteit2 svg.wide .dot-other").count()).isGreaterThanOrEqualTo(5);
        assertThat(page.locator("#solvabiliteit2").textContent()).contains("een signaal, geen norm");
        press(page.locator("#solvabiliteit2 summary").first());
        assertThat(page.locator("#solvabiliteit2 tbody tr").count()).isGreaterThanOrEqualTo(5);
        Accessible.assertClean(page, "standing");

        page.fill("#geld-eigen", "2.000.000");
        page.fill("#geld-voorzieningen", "500.000");
        page.fill("#geld-passiva", "5.000.000");
        page.fill("#geld-gebouwen", "1.000.000");
        page.fill("#geld-activa", "300.000");
        page.fill("#geld-baten", "12.000.000");
        press(page, "input[value='Reken uit']");
        assertThat(page.locator(".whatif-answers").textContent().replace('\u00a0', ' '))
                .contains("De solvabiliteit 2 is dan 0,5.")
                .contains("met een buffer van € 600.000")
                .contains("€ 1.535.000");
        assertThat(page.url()).doesNotContain("12.000.000").doesNotContain("baten");
        page.fill("#geld-eigen", "veel");
        press(page, "input[value='Reken uit']");
        assertThat(page.locator("#geld-eigen-fout").textContent()).contains("geen bedrag");

        assertThat(page.locator("#geld-baten").inputValue()).isEqualTo("12.000.000");

        page.fill("[id='weights:size']", "98");
        page.fill("[id='weights:region']", "0");
        press(page, "input[value='Vergelijk']");
        page.waitForURL("**gewicht=100-30-20-0");
        press(page, "input[value='Bewaar voor ons bestuur']");
        page.waitForURL("**gedaan=BEWAARD");
        assertThat(page.locator("main").textContent()).contains("Zo vergelijken wij vanaf nu");
        press(page.locator("nav a:text-is('Waar staan wij?')"));
        assertThat(page.locator("[id='weights:size']").inputValue()).isEqualTo("100");
        assertThat(page.locator("[id='weights:region']").inputValue()).isEqualTo("0");
        assertThat(page.locator("main").textContent()).contains("telt de grootte voor 100");

        for (String file : List.of("PDF", "XLSX")) {
            String address = page.locator("a:has-text('" + file + "')")
                    .evaluate("a => a.href")
                    .toString();
            assertThat(page.request().get(address).body().length).isGreaterThan(3_000);
        }
        complaints.run();
    }

    @Test
    void what_a_board_writes_about_its_money_stands_beside_its_figures(Page page, Product product) {
        product.logIn(page, "bestuur.groot@openvensters.example");
        press(page.locator("nav a:text-is('Waar staan wij?')"));
        String board = page.locator("header a[href*='/besturen/']")
                .getAttribute("href")
                .replaceAll("\\D", "");
        assertThat(page.locator("a[href$='indicator=bestuur_financien']").count())
                .isEqualTo(1);
        press(page.locator("a[href$='indicator=bestuur_financien']"));
        page.waitForSelector(".editor .text");
        press(page.locator(".editor .text"));
        page.keyboard().type("Wij sparen voor een nieuw dak.");
        page.waitForFunction("() => document.getElementById('saved').dataset.state === 'saved'");
        press(page, "input[value='Zet online']");
        page.waitForURL("**gedaan=ONLINE");

        Publicly.open(page, product.site("/besturen/" + board + "/cijfers"), "nieuw dak");
        assertThat(page.locator("#bestuur_financien .school-says").textContent())
                .contains("Wij sparen voor een nieuw dak.");
        assertThat(page.locator("#bestuur_financien > .soft").count()).isZero();
    }

    @Test
    void the_public_sees_the_same_figures_with_weights_of_its_own_and_no_place_on_a_list(Page page, Product product) {
        page.navigate(product.site("/api/v1/boards?pageSize=1"));
        String board = page.locator("body").textContent().replaceAll(".*?\"number\":\"([0-9]{5})\".*", "$1");
        page.navigate(product.site("/besturen/" + board));
        press(page.locator("a:has-text('Waar staat dit bestuur?')"));
        assertThat(page.url()).endsWith("/besturen/" + board + "/cijfers");
        assertThat(page.locator("#liquiditeit svg.wide .dot-other").count()).isGreaterThanOrEqualTo(5);
        Accessible.assertClean(page, "board-figures");

        page.navigate(page.url() + "?grootte=43&weging=30&soort=20&streek=10");
        assertThat(page.url()).endsWith("/besturen/" + board + "/cijfers");
        page.fill("#grootte", "0");
        press(page.locator("button:text-is('Vergelijk opnieuw')"));
        assertThat(page.url()).contains("grootte=0&weging=30&soort=20&streek=10");
        assertThat(page.locator("#vergelijking").textContent()).contains("telt de grootte voor 0");
        assertThat(page.locator("main").textContent().toLowerCase())
                .doesNotContain("nummer 1", "ranking", "beste bestuur");
        List<String> names = page.locator("#vergelijking tbody th").allTextContents();
        assertThat(names).isSortedAccordingTo(String::compareToIgnoreCase);
    }

    @Test
    void a_school_sees_which_differences_chance_can_explain(Page page, Product product) {
        product.logIn(page, "schoolleider@openvensters.example");
        press(page.locator("nav a:text-is('Overzicht')"));
        press(page.locator("main a[href*='school?code=']").first());
        press(page.locator("a:text-is('Waar staan wij naast vergelijkbare scholen?')"));
        assertThat(page.locator("h1").textContent()).isEqualTo("Waar staan wij?");
        assertThat(page.locator("main").textContent()).containsAnyOf("toeval", "nog niets online");
        Accessible.assertClean(page, "school-standing");
    }

    @Test
    void the_numbers_of_a_school_beside_others_are_those_that_parents_see(Page page, Product product) {
        product.logIn(page, "bestuur.groot@openvensters.example");
        String school = EditorPage.schools(page, product).stream()
                .filter(code -> {
                    page.navigate(product.portal("school/vergelijken?code=" + code));
                    return page.locator("tbody tr:has(th:has-text('1F'))").count() > 0;
                })
                .findFirst()
                .orElseThrow();
        String reading = page.locator("#meest").textContent();
        List<String> cells = page.locator("tbody tr:has(th:has-text('1F')) td").allTextContents();
        boolean apart = page.locator("tbody td:has-text('dan door toeval te verklaren is')")
                        .count()
                > 0;
        assertThat(reading.contains("Het meest verschilt: ")).isEqualTo(apart);
        page.navigate(product.site("/scholen/" + school));
        assertThat(page.locator("#referentieniveaus").textContent()).contains(cells.get(1), cells.get(2));
    }
}
