package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.time.LocalDate;
import java.util.List;
import nl.openvensters.language.Dutch;
import nl.openvensters.publication.answer.DutchDate;
import org.junit.jupiter.api.Test;

@BrowserTest
class MonitorPageIT {

    @Test
    void the_sector_sees_key_figures_with_their_line_and_the_boards_to_help(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, "monitor@openvensters.example");
        page.navigate(product.portal("monitor"));

        assertThat(page.locator("h1").textContent()).containsPattern("[0-9.]+ van de [0-9.]+ scholen");
        for (String figure : new String[] {"logins-name", "fill-name", "tenths-name"}) {
            assertThat(page.locator("section[aria-labelledby='" + figure + "'] svg.wide")
                            .count())
                    .as(figure)
                    .isOne();
        }
        assertThat(page.locator("#boards-name").count()).isOne();
        assertThat(page.inputValue("#eerste")).isEqualTo("40");
        Accessible.assertClean(page, "monitor");
        complaints.run();
    }

    @Test
    void the_boards_that_lag_most_are_chosen_for_a_letter_from_the_figures(Page page, Product product) {
        product.logIn(page, "monitor@openvensters.example");
        page.navigate(product.portal("monitor"));
        String last = page.locator("section[aria-labelledby='boards-name'] tbody [role=rowheader] a")
                .first()
                .textContent();

        page.fill("#eerste", "3");
        press(page, "#remind button");

        assertThat(page.locator(".sub").textContent()).startsWith("3 besturen");
        assertThat(page.locator("main").textContent()).contains(last);
        assertThat(page.locator("[id='begin:go']").isVisible()).isTrue();
    }

    @Test
    void the_boards_of_a_past_day_are_sorted_filtered_and_saved_and_the_day_stays(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, "monitor@openvensters.example");
        String day = "datum=" + LocalDate.now().minusDays(1);
        page.navigate(product.portal("monitor?" + day));
        press(page.locator("#boards thead th:has(.ui-column-title:text-is('Scholen')) .ui-column-title"));
        page.waitForURL("**/monitor?volgorde=scholen&" + day);
        page.locator("#boards thead th:has(.ui-column-title:text-is('Scholen')) input")
                .pressSequentially(">1");
        page.waitForURL("**/monitor?scholen=%3E1&volgorde=scholen&" + day);
        List<Integer> schools = page.locator("#boards tbody td:nth-child(3)").allInnerTexts().stream()
                .map(text -> Integer.valueOf(text.replaceAll("\\D", "")))
                .toList();
        assertThat(schools).isSorted().hasSizeGreaterThan(1).allMatch(count -> count > 1);

        String file = page.request()
                .get(product.portal("monitor" + page.getAttribute("#boards ~ .table-foot a.file", "href")))
                .text();
        assertThat(file.lines().findFirst()).hasValueSatisfying(head -> assertThat(head)
                .endsWith("Bestuur;Nummer;Scholen;Gevuld (%);Scholen vanaf 80%;Laatst ingelogd"));
        assertThat(file.lines().skip(1)).hasSizeGreaterThanOrEqualTo(schools.size());
        assertThat(page.getAttribute("#boards ~ .table-foot a.workbook", "href"))
                .contains("volgorde=scholen", day, "bewaar=xlsx");
        complaints.run();
    }

    @Test
    void what_no_source_delivered_is_not_counted_and_the_page_says_so(Page page, Product product) {
        product.logIn(page, "monitor@openvensters.example");
        page.navigate(product.portal("monitor"));

        assertThat(String.join(" ", page.locator(".left-out").allTextContents()))
                .contains("Niet meegeteld: Plaats in het voortgezet onderwijs na drie jaar, want daarover leverde")
                .contains("nog niemand iets voor basisscholen");
        assertThat(page.locator("section[aria-labelledby='missed-name'] table").textContent())
                .doesNotContain("Plaats in het voortgezet onderwijs");
    }

    @Test
    void another_day_shows_what_was_true_then(Page page, Product product) {
        product.logIn(page, "monitor@openvensters.example");
        page.navigate(product.portal("monitor?datum=2000-01-01"));

        assertThat(page.locator(".notice").textContent()).contains("eerste dag");

        page.fill("[id='asked:day_input']", "gisteren");
        press(page, "[id='asked:show']");
        assertThat(page.locator("[id='asked:day-fault']").textContent()).contains("gisteren");
        assertThat(page.inputValue("[id='asked:day_input']")).isEqualTo("gisteren");

        LocalDate yesterday = LocalDate.now().minusDays(1);
        page.fill("[id='asked:day_input']", DutchDate.write(yesterday));
        press(page, "[id='asked:show']");
        assertThat(page.locator(".sub").textContent()).contains(DutchDate.write(yesterday));
        assertThat(page.url()).endsWith("/monitor?datum=" + yesterday);
        assertThat(page.inputValue("[id='asked:day_input']")).isEqualTo(Dutch.digits(yesterday));
    }

    @Test
    void a_day_is_chosen_from_a_calendar_and_the_rest_of_the_address_stays(Page page, Product product) {
        product.logIn(page, "monitor@openvensters.example");
        page.navigate(product.portal("monitor/bezoekers?per=week&datum=2026-05-20"));
        press(page.locator(".asked-day .ui-datepicker-trigger"));
        press(page, ".ui-datepicker-calendar a:text-is('6')");
        assertThat(page.inputValue("[id='asked:day_input']")).isEqualTo("6-5-2026");
        page.keyboard().press("Escape");
        press(page, "[id='asked:show']");

        assertThat(page.url()).endsWith("/monitor/bezoekers?per=week&datum=2026-05-06");
        assertThat(page.locator(".sub").textContent()).contains("6 mei 2026");
    }

    @Test
    void the_calendar_goes_back_to_the_year_of_the_first_event_in_one_choice(Page page, Product product) {
        product.logIn(page, "monitor@openvensters.example");
        page.navigate(product.portal("monitor/bezoekers?per=week&datum=2026-05-20"));
        press(page.locator(".asked-day .ui-datepicker-trigger"));
        List<String> years = page.locator("select.ui-datepicker-year option").allTextContents();
        assertThat(years)
                .hasSizeBetween(3, 10)
                .last()
                .isEqualTo(String.valueOf(LocalDate.now().getYear()));
        assertThat(page.getAttribute("select.ui-datepicker-year", "aria-label")).isEqualTo("Jaar");
        assertThat(page.getAttribute("select.ui-datepicker-month", "aria-label"))
                .isEqualTo("Maand");

        page.selectOption("select.ui-datepicker-year", "2025");
        press(page, ".ui-datepicker-calendar a:text-is('6')");
        page.keyboard().press("Escape");
        press(page, "[id='asked:show']");

        assertThat(page.url()).endsWith("/monitor/bezoekers?per=week&datum=2025-05-06");
    }

    @Test
    void beside_each_key_figure_stands_what_the_sector_wants_to_reach_on_screen_and_on_paper(
            Page page, Product product) {
        product.logIn(page, "monitor@openvensters.example");
        page.navigate(product.portal("monitor"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("section[aria-labelledby=logins-name]").innerText())
                .contains("Het doel is 95% van de besturen.");
        assertThat(page.locator("section[aria-labelledby=fill-name]").innerText())
                .contains("Het doel is 70% van de scholen.");
        assertThat(page.locator("section[aria-labelledby=visitors-name]").innerText())
                .contains("Er is geen doel voor bezoekers vastgesteld.");
        assertThat(page.locator(".rail").isVisible()).isFalse();
        assertThat(page.locator("#asked").isVisible()).isFalse();
        assertThat(page.locator("nav.parts").isVisible()).isFalse();
        assertThat(page.locator("#paragraph").isVisible()).isTrue();
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(page.viewportSize().width);
    }

    @Test
    void a_day_is_typed_and_shown_without_script_too(BrowserContext window, Product product) {
        try (BrowserContext plain =
                window.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = plain.newPage();
            product.logIn(page, "monitor@openvensters.example");
            page.navigate(product.portal("monitor/achter"));
            page.fill("[id='asked:day_input']", "9 maart 2026");
            press(page, "[id='asked:show']");

            assertThat(page.url()).endsWith("/monitor/achter?datum=2026-03-09");
            assertThat(page.locator(".sub").textContent()).contains("9 maart 2026");
        }
    }

    @Test
    void a_school_leader_is_refused(Page page, Product product) {
        product.logIn(page, "schoolleider@openvensters.example");

        assertThat(page.navigate(product.portal("monitor")).status()).isEqualTo(403);
    }
}
