package nl.openvensters.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What lies behind the key figures, frozen days, visitors, files, and what a board sees of itself. */
@BrowserTest
class MonitorPartsPageIT {

    private static final String SECTOR = "monitor@openvensters.example";

    @Test
    void the_paragraph_of_a_day_is_there_in_words_and_another_limit_answers_at_once(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, SECTOR);
        page.navigate(product.portal("monitor"));

        assertThat(page.locator("#paragraph"))
                .containsText(Pattern.compile(
                        "Op \\d+ \\w+ \\d{4} had [0-9,]+% van de besturen, samen goed voor [0-9,]+% van"));
        assertThat(page.locator("section:has(#logins-name)")).containsText("Een jaar eerder: ");
        String before = page.locator(".whatif .answer").textContent();
        assertThat(before).contains("Bij een grens van 80% halen");
        page.locator("#grens").fill("0");
        assertThat(page.locator(".whatif .answer")).containsText("Bij een grens van 0% halen");
        assertThat(page.locator(".whatif .answer")).containsText("100,0% van alle scholen");
        page.locator("#grens").fill("80");
        assertThat(page.locator(".whatif .answer")).hasText(before);
        complaints.run();
    }

    @Test
    void without_script_the_address_tells_what_another_limit_gives(Page page, Product product) {
        product.logIn(page, SECTOR);
        APIResponse answer = page.request().get(product.portal("monitor?grens=0"));

        assertThat(answer.text()).contains("Bij een grens van 0% halen", "100,0% van alle scholen");
    }

    @Test
    void behind_the_figures_each_indicator_and_each_group_of_schools_is_told(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, SECTOR);
        page.navigate(product.portal("monitor"));
        press(page, "nav.parts a:text('Wat erachter ligt')");

        assertThat(page.locator("h1")).hasText("Wat achter de kerncijfers ligt");
        for (String table : new String[] {
            "indicators", "themes", "province", "municipality", "partnership", "type", "denomination", "board_size"
        }) {
            assertThat(page.locator("section:has(#table-" + table + ") tbody tr")
                            .count())
                    .as(table)
                    .isPositive();
        }
        assertThat(page.locator("section:has(#table-indicators) thead")).containsText("Vanzelf online");
        Accessible.assertClean(page, "monitor-behind");
        complaints.run();
    }

    @Test
    void a_day_is_frozen_cited_and_still_right(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, SECTOR);
        page.navigate(product.portal("monitor/momentopnamen"));
        press(page, "#freeze\\:go");
        assertThat(page.locator("#freeze .fault").last()).containsText("Vul in waarvoor");
        page.fill("#freeze\\:why", "Voor de brief <b>van</b> dit jaar");
        press(page, "#freeze\\:go");

        assertThat(page).hasURL(Pattern.compile(".*/monitor/momentopname[?]nummer=\\d+"));
        assertThat(page.locator("header .sub")).hasText("Voor de brief <b>van</b> dit jaar");
        assertThat(page.locator("#check-name")).hasText("Klopt nog");
        assertThat(page.locator("section:has(#table-key) tbody tr").count()).isGreaterThan(7);
        Accessible.assertClean(page, "monitor-snapshot");
        press(page, ".crumbs a");
        assertThat(page.locator("section:has(#made-name)")).containsText("Voor de brief");
        Accessible.assertClean(page, "monitor-snapshots");
        assertThat(page.request()
                        .get(product.portal("monitor/momentopname?nummer=999999"))
                        .status())
                .isEqualTo(404);
        complaints.run();
    }

    @Test
    void a_day_that_is_not_over_is_not_frozen(Page page, Product product) {
        product.logIn(page, SECTOR);
        page.navigate(product.portal("monitor/momentopnamen"));
        page.locator("#freeze\\:day_input").fill("1-1-2099");
        press(page.locator("#freeze\\:day_input"), "Escape");
        page.fill("#freeze\\:why", "te vroeg");
        press(page, "#freeze\\:go");

        assertThat(page.locator("#freeze")).containsText("Die dag is nog niet voorbij");
        assertThat(page.locator("#freeze\\:why")).hasValue("te vroeg");
    }

    @Test
    void whoever_types_on_is_not_taken_back_to_the_day_when_the_page_scrolls(Page page, Product product) {
        product.logIn(page, SECTOR);
        page.navigate(product.portal("monitor/momentopnamen"));
        String typedIn = (String) page.evaluate("""
                async () => {
                  const day = document.getElementById("freeze:day_input");
                  const open = () => document.getElementById("freeze:day_panel")?.checkVisibility();
                  while (!open()) {
                    day.blur();
                    day.focus();
                    await new Promise(later => setTimeout(later, 100));
                  }
                  document.getElementById("freeze:why").focus();
                  window.dispatchEvent(new Event("scroll"));
                  await new Promise(later => setTimeout(later, 100));
                  return document.activeElement.id;
                }
                """);

        assertThat(typedIn).isEqualTo("freeze:why");
    }

    @Test
    void visitors_are_told_by_day_week_and_month(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, SECTOR);
        page.navigate(product.portal("monitor/bezoekers"));
        assertThat(page.locator("section:has(#periods-name)")).containsText("hele maanden");
        assertThat(page.locator("main")).containsText("Welk thema van een school iemand leest, weten wij niet");
        assertThat(page.locator("section:has(#pages-name) tbody tr").first()).containsText("Een school");
        assertThat(page.locator("section:has(#topics-name) tbody")).containsText("Leerlingen");
        Accessible.assertClean(page, "monitor-visitors");

        press(page, "nav.lengths a:text-is('Per week')");
        assertThat(page.locator("nav.lengths a[aria-current=page]")).hasText("Per week");
        assertThat(page.locator("#periods-name")).hasText("Bezoekers per week");
        assertThat(page.locator("section:has(#periods-name) tbody th").first()).containsText("tot en met");
        String newest =
                page.locator("section:has(#periods-name) tbody th").first().innerText();
        Download csv = page.waitForDownload(() -> press(page, "nav.lengths a:text-is('CSV')"));
        assertThat(csv.suggestedFilename()).matches("bezoekers-per-week-[0-9-]{10}\\.csv");
        assertThat(csv.path()).content().contains("Bezoekers per week;" + newest + ";Bezoekers;", "Waarop zij keken;");
        Download book = page.waitForDownload(() -> press(page, "nav.lengths a:text-is('XLSX')"));
        assertThat(book.path()).binaryContent().startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        complaints.run();
    }

    @Test
    void everything_is_saved_as_a_file(Page page, Product product) throws IOException {
        product.logIn(page, SECTOR);
        APIResponse csv = page.request().get(product.portal("monitor/cijfers.csv?datum=2026-01-01"));
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.text()).contains("Kerncijfers;Open scholen;Op de peildatum;", "Per indicator;", "Per bestuur;");
        assertThat(csv.text()).contains("Doelen;Besturen die het laatste half jaar inlogden;Doel;95,00%");
        assertThat(csv.text()).as("guides are of today").doesNotContain("Schoolgidsen;");
        assertThat(page.request().get(product.portal("monitor/cijfers.csv")).text())
                .contains("Schoolgidsen;Vastgesteld;Scholen;");
        assertThat(page.request().get(product.portal("monitor/cijfers.xlsx")).body())
                .startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        APIResponse pdf = page.request().get(product.portal("monitor/rapport.pdf"));
        assertThat(pdf.headers().get("content-type")).isEqualTo("application/pdf");
        assertThat(pdf.body())
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII))
                .hasSizeGreaterThan(20_000);
        assertThat(page.request()
                        .get(product.portal("monitor/rapport.pdf?opname=999999"))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void each_count_that_stands_on_the_screen_stands_in_the_file(Page page, Product product) {
        product.logIn(page, SECTOR);
        String day = "?datum=" + LocalDate.now().minusDays(1);
        page.navigate(product.portal("monitor/achter" + day));
        String csv =
                page.request().get(product.portal("monitor/cijfers.csv" + day)).text();
        int compared = 0;
        for (Locator section : page.locator("section.figures:has(tbody)").all()) {
            String title = section.locator("h2").first().textContent().strip();
            List<String> heads = section.locator("thead th").allTextContents();
            for (Locator row : section.locator("tbody tr").all()) {
                List<String> cells = row.locator("th, td").allTextContents();
                for (int i = 1; i < cells.size(); i++) {
                    if (cells.get(i).strip().matches("[0-9.]+")) {
                        assertThat(csv)
                                .contains(title + ";" + cells.get(0).strip() + ";"
                                        + heads.get(i).strip() + ";"
                                        + cells.get(i).strip().replace(".", ""));
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    @Test
    void the_report_of_a_day_is_sent_to_whom_it_is_for(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, SECTOR);
        page.navigate(product.portal("monitor?datum=2026-01-01"));
        press(page, ".paragraph a:text-is('Stuur het rapport')");
        assertThat(page.locator("blockquote")).containsText("Op 1 januari 2026 had ");
        Accessible.assertClean(page, "monitor-send");
        assertThat(page.request()
                        .get(product.root()
                                .resolve(page.getAttribute("main a:text-is('Bekijk het rapport eerst')", "href"))
                                .toString())
                        .body())
                .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
        page.fill("#send\\:to", "kamer@parlement.example, niet-zo-een");
        page.fill("#send\\:words", "Voor het debat.");
        press(page, "#send\\:go");
        assertThat(page.locator("#send .fault").first()).containsText("Naar ‘niet-zo-een’ kan geen mail.");
        assertThat(page.locator("#send\\:to")).hasValue("kamer@parlement.example, niet-zo-een");
        assertThat(page.locator("#send\\:words")).hasValue("Voor het debat.");

        page.fill("#send\\:to", "kamer@parlement.example");
        press(page, "#send\\:go");
        assertThat(page.locator("#messages")).containsText("Het rapport gaat naar één adres.");
        assertThat(page.locator("#mails tbody tr").first()).containsText("kamer@parlement.example");
        assertThat(page.locator("#mails tbody tr").first()).containsText("Rapport van de monitor");
        complaints.run();
    }

    @Test
    void a_board_sees_its_own_part_and_no_other(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, "bestuur.groot@openvensters.example");
        page.navigate(product.portal(""));
        press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Onze cijfers")));

        assertThat(page.locator("h1")).containsText("Hoe ver zijn onze scholen");
        assertThat(page.locator("section:has(#table-schools) tbody tr").count()).isGreaterThan(5);
        assertThat(page.locator("section:has(#table-boards)")).hasCount(0);
        // There are ten boards, and none has five of about its size.
        assertThat(page.locator(".peers"))
                .containsText("Er zijn minder dan vijf besturen met half tot twee keer zoveel scholen");
        assertThat(page.locator("#table-peers")).hasCount(0);
        assertThat(page.locator("a:text-is('Wat de sectorraad van jullie vroeg, en wat jullie deden')"))
                .hasAttribute("href", Pattern.compile("/portaal/sectorraad\\?nummer=[0-9]{5}"));
        page.locator("#grens").fill("0");
        assertThat(page.locator(".whatif .answer")).containsText("Bij een grens van 0% halen");
        Accessible.assertClean(page, "own-monitor");
        String own = page.locator(".files a").first().getAttribute("href");
        assertThat(page.request()
                        .get(product.portal("") + own.replaceFirst("^/portaal/", ""))
                        .status())
                .isEqualTo(200);
        assertThat(page.request().get(product.portal("monitor/cijfers.csv")).status())
                .isEqualTo(403);
        assertThat(page.request().get(product.portal("monitor/achter")).status())
                .isEqualTo(403);
        assertThat(page.request().get(product.portal("monitor/momentopnamen")).status())
                .isEqualTo(403);
        assertThat(page.request().get(product.portal("monitor/versturen")).status())
                .isEqualTo(403);
        complaints.run();
    }
}
