package nl.openvensters.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of boards, the page of one, and where those start who have no school. */
@BrowserTest
class BoardsPageIT {

    private static final String ADMINISTRATOR = "beheer@openvensters.example";
    private static final String SECTOR = "monitor@openvensters.example";
    private static final String ROWS = "tbody tr";

    private static Locator cells(Page page, int column) {
        return page.locator("#boards tbody tr td:nth-child(" + column + ")");
    }

    @Test
    void the_sector_sorts_boards_by_number_filters_by_a_bound_and_opens_one(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, SECTOR);
        page.navigate(product.portal("monitor"));
        press(page, "section:has(#boards-name) a:text('Alle besturen')");
        page.waitForURL("**/besturen");
        press(page.locator("thead th:has(.ui-column-title:text-is('Scholen')) .ui-column-title"));
        page.waitForURL("**/besturen?volgorde=scholen");
        List<Integer> sizes = cells(page, 3).allInnerTexts().stream()
                .map(text -> Integer.valueOf(text.replaceAll("\\D", "")))
                .toList();
        assertThat(sizes).isSorted().hasSizeGreaterThan(3);
        page.locator("thead th:has(.ui-column-title:text-is('Scholen')) input").pressSequentially(">5");
        page.waitForURL("**/besturen?scholen=%3E5&volgorde=scholen");
        assertThat(cells(page, 3).allInnerTexts())
                .isNotEmpty()
                .allMatch(text -> Integer.parseInt(text.replaceAll("\\D", "")) > 5);
        Accessible.assertClean(page, "boards");
        String file = page.request()
                .get(product.portal("besturen" + page.getAttribute("a.file", "href")))
                .text();
        assertThat(file.lines().toList()).hasSize(page.locator(ROWS).count() + 1);
        assertThat(file).doesNotContain("dagen");

        String name = page.locator(ROWS + " a").first().innerText();
        press(page.locator(ROWS + " a").first());
        assertThat(page.locator("h1")).hasText(name);
        assertThat(page.locator("section:has(#schools-name) tbody tr").count()).isGreaterThan(5);
        press(page.locator("#schools thead th:has(.ui-column-title:text-is('School')) .ui-column-title"));
        page.waitForURL(url -> url.contains("volgorde=school") && url.contains("nummer="));
        List<String> schools = page.locator("#schools tbody [role=rowheader] a").allInnerTexts();
        assertThat(schools)
                .hasSizeGreaterThan(5)
                .isSortedAccordingTo(Collator.getInstance(Locale.forLanguageTag("nl")));
        assertThat(page.locator("section:has(#people-name) table")).hasCount(1);
        assertThat(page.locator("section:has(#logins-name) tbody tr")).hasCount(12);
        Accessible.assertClean(page, "board-of-the-monitor");
        complaints.run();
    }

    @Test
    void the_administrator_sees_who_works_at_a_board_and_which_has_nobody(Page page, Product product) {
        product.logIn(page, ADMINISTRATOR);
        page.navigate(product.portal("besturen"));
        page.check("#zonder");
        press(page, "button:text('Zoek')");
        assertThat(page.locator("#zonder")).isChecked();
        assertThat(Stream.concat(Stream.of("0"), cells(page, 10).allInnerTexts().stream()))
                .allMatch(text -> text.contains("0") || text.contains("Geen besturen"));

        page.navigate(product.portal("besturen?beheerders=%3E0"));
        press(page.locator(ROWS + " a").first());
        press(page.locator(".persons tbody a").first());
        assertThat(page).hasURL(Pattern.compile(".*/persoon[?]id=\\d+"));
    }

    @Test
    void who_has_no_school_starts_with_their_own_work(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, SECTOR);
        assertThat(page.locator(".kpi strong").first().innerText()).matches("[\\d.]+ van [\\d.]+");
        assertThat(page.locator("main")).not().containsText("Aan je account hangt geen school");
        Accessible.assertClean(page, "start-of-the-sector");
        press(page.locator(".work .acts a").first());
        assertThat(page.locator("h1")).hasText("Besturen");
        complaints.run();

        product.logIn(page, ADMINISTRATOR);
        assertThat(page.locator(".head .sub")).hasText("Jij beheert Open Vensters. Dit wacht op jou.");
        assertThat(page.locator("h1")).containsText("Goede");
        Accessible.assertClean(page, "start-of-the-administrator");
    }

    @Test
    void a_board_that_does_not_exist_is_not_found(Page page, Product product) {
        product.logIn(page, SECTOR);
        assertThat(page.navigate(product.portal("besturen/bestuur?nummer=00000"))
                        .status())
                .isEqualTo(404);
    }
}
