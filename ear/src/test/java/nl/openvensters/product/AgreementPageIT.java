package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.openvensters.publication.answer.DutchDate;
import org.junit.jupiter.api.Test;

/** The dashboard of the sector agreement: what the public sees, and how the sector monitor keeps it. */
@BrowserTest
class AgreementPageIT {

    private static final String ROOT = "/sectorakkoord";
    private static final String AGREEMENT = ROOT + "/bestuursakkoord-2020";
    private static final String GOAL = "/kwaliteitszorg";
    private static final String SERIES = "Besturen met elk jaar een zelfevaluatie";

    @Test
    void the_public_finds_ten_goals_by_ambition_and_every_number_with_its_source(
            BrowserContext window, Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        page.navigate(product.site("/"));
        press(page.locator("footer a:text-is('Doelen van het sectorakkoord')"));
        assertThat(page.locator("h1").textContent()).isEqualTo("Bestuursakkoord PO 2020");
        assertThat(page.locator(".goals li").count()).isEqualTo(10);
        assertThat(page.locator("main").textContent())
                .contains("Van de tien doelen")
                .contains("Stand van");
        Accessible.assertClean(page, "agreement");

        press(page.locator(".goals a:text-is('Begeleiding van startende leraren')"));
        assertThat(page.locator("link[rel=canonical]").getAttribute("href")).endsWith(AGREEMENT + "/startende-leraren");
        assertThat(page.locator("#begeleiding .says").allTextContents()).anyMatch(said -> said.contains("71% en 72%"));
        assertThat(page.locator("#begeleiding svg.wide .diamond").count()).isOne();
        assertThat(page.locator("#begeleiding tbody").textContent())
                .contains("Tweede voortgangsrapportage sectorakkoorden, bladzijde 8");
        press(page.locator("#begeleiding summary"));
        Accessible.assertClean(page, "agreement-goal");

        APIResponse file = page.request()
                .get(page.locator("main a[href$='.csv']")
                        .evaluate("a => a.href")
                        .toString());
        assertThat(file.headers().get("content-type")).startsWith("text/csv");
        assertThat(file.text()).contains("\"gemeten\",\"2015\",\"\",\"72\",\"Tweede voortgangsrapportage");
        assertThat(page.request().get(product.site(ROOT + "/cijfers.csv")).text())
                .contains("\"Cultuureducatie\"");
        assertThat(page.request().get(product.site("/sitemap.xml")).text()).contains(AGREEMENT + GOAL + "<");
        complaints.run();
    }

    @Test
    void the_goal_about_this_system_is_measured_by_itself(Page page, Product product) {
        Publicly.open(page, product.site(AGREEMENT + "/vensters"), "Nu is het");
        assertThat(page.locator("#ingelogde-besturen .says").first().textContent())
                .containsPattern("Nu is het [0-9,]+% \\(stand van ");
        assertThat(page.locator("#gevulde-scholen tbody").textContent())
                .contains("3.910")
                .contains("Gemeten door dit systeem");
    }

    @Test
    void what_there_is_not_has_no_page(Page page, Product product) {
        for (String path : List.of(
                "/bestaat-niet",
                "/bestuursakkoord-2020/bestaat-niet",
                "/bestuursakkoord-2020/editie/1999-01-01",
                "/bestuursakkoord-2020/editie/2020-99-99",
                "/bestuursakkoord-2020/bestaat-niet.csv",
                "/voorbeeld/00000000000000000000000000000000",
                "/voorbeeld",
                "/../x.csv")) {
            assertThat(page.request().get(product.site(ROOT) + path).status())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(page.request()
                        .get(product.site(ROOT + "/bestuursakkoord-2012"))
                        .status())
                .isEqualTo(200);
    }

    @Test
    void the_sector_changes_a_number_looks_at_it_publishes_it_and_the_past_stays(
            Page page, BrowserContext window, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, "monitor@openvensters.example");
        openDraft(page, product);
        Accessible.assertClean(page, "agreement-draft");
        press(page.locator("main a:text-is('4. Kwaliteitszorg')"));
        Accessible.assertClean(page, "agreement-texts");
        press(page.locator("main a:text-is('" + SERIES + "')"));
        page.waitForURL("**reeks=zelfevaluatie-per-jaar");

        // Another number at each attempt: what is published stays.
        int row = page.locator("[id^='point-'][id$='-year']").count() - 2;
        String value = row + ",5";
        type(page, row, "year", "2021");
        type(page, row, "value", "1" + row + "7");
        type(page, row, "page", "5");
        type(page, row, "note", "Proef " + row);
        press(page, "[id='series:keep']");
        assertThat(page.locator("#point-" + row + "-fault").textContent())
                .contains("Een percentage is een getal van 0 tot en met 100")
                .contains("Kies het document");
        assertThat(page.inputValue("#point-" + row + "-note")).isEqualTo("Proef " + row);
        Accessible.assertClean(page, "agreement-series");
        type(page, row, "value", value);
        page.selectOption("#point-" + row + "-document", "dashboard-2020");
        press(page, "[id='series:keep']");
        assertThat(page.locator("#messages").textContent()).contains("is bewaard in het concept");

        Page visitor = window.browser().newContext().newPage();
        visitor.navigate(product.site(AGREEMENT + GOAL));
        assertThat(visitor.content()).doesNotContain(value + "%");
        LocalDate before = day(visitor);

        press(page.locator(".crumbs a"));
        String preview = page.locator("a[href*='/voorbeeld/']").getAttribute("href");
        visitor.navigate(product.site(preview + GOAL));
        assertThat(visitor.locator(".notice").textContent()).contains("Dit is een concept");
        assertThat(visitor.locator("#zelfevaluatie-per-jaar .says").first().textContent())
                .isEqualTo("Het laatste cijfer is " + value + "% (2021), het eerste was 47% (2016).");
        Accessible.assertClean(visitor, "agreement-preview");

        LocalDate next = before.plusDays(1);
        page.fill(
                "[id='publish:day_input']",
                before.getDayOfMonth() + "-" + before.getMonthValue() + "-" + before.getYear());
        press(page, "[id='publish:go']");
        assertThat(page.locator("[id='publish:day-fault']").textContent()).contains("later is dan");
        page.fill("[id='publish:day_input']", next.getDayOfMonth() + "-" + next.getMonthValue() + "-" + next.getYear());
        press(page, "[id='publish:go']");
        assertThat(page.locator("#messages").textContent()).contains("is gepubliceerd");
        Accessible.assertClean(page, "agreements");

        visitor.navigate(product.site(AGREEMENT + GOAL));
        assertThat(visitor.content()).contains(value + "%");
        assertThat(day(visitor)).isEqualTo(next);
        visitor.selectOption("#naast-editie", before.toString());
        press(visitor.locator(".beside-choice button"));
        Locator compared = visitor.locator("table.editions:has(caption:has-text('" + SERIES + "'))");
        assertThat(compared.locator("tr.changed").first().textContent())
                .contains("2021", value + "%", "staat er niet in", "anders");
        assertThat(visitor.locator("[aria-labelledby=naast]").textContent()).contains("is in beide edities hetzelfde");
        assertThat(visitor.locator("link[rel=canonical]").getAttribute("href")).endsWith(AGREEMENT + GOAL);
        Accessible.assertClean(visitor, "agreement-beside");
        visitor.navigate(product.site(AGREEMENT + "/editie/" + before + GOAL));
        assertThat(visitor.content()).doesNotContain(value + "%");
        assertThat(visitor.locator(".notice").textContent()).contains("eerdere editie");
        press(visitor.locator(".notice a"));
        assertThat(visitor.url()).endsWith(AGREEMENT);
        assertThat(visitor.locator("#edities ~ ul a").count()).isPositive();
        assertThat(visitor.request().get(product.site(preview)).status()).isEqualTo(404);
        visitor.context().close();

        openDraft(page, product);
        assertThat(page.locator(".done").textContent())
                .contains("publiceerde: editie van")
                .contains("2021: " + value + "%");
        Press.pressSure(page.locator("[id='end:discard']"));
        assertThat(page.locator("#messages").textContent()).contains("weggegooid");
        complaints.run();
    }

    @Test
    void goals_and_what_is_measured_of_them_are_put_in_order_and_taken_out_by_keyboard(Page page, Product product) {
        product.logIn(page, "monitor@openvensters.example");
        openDraft(page, product, "Bestuursakkoord PO 2012");
        List<String> before = page.locator("th[scope=row] a").allTextContents();
        String second = before.get(1).replaceFirst("^[0-9]+[.] ", "");
        page.locator("[id='order:all:1:up']").focus();
        press(page.locator("[id='order:all:1:up']"), "Enter");
        assertThat(page.locator("#messages").textContent()).contains("‘" + second + "’ staat nu een plaats hoger");
        assertThat(page.locator("th[scope=row] a").first().textContent()).isEqualTo("1. " + second);

        press(page.locator("a[href*='doel=ouders-betrokken']"));
        if (page.locator("[id='order:all:0:down']").count() > 0) {
            String first = page.locator("ul.order a").first().textContent();
            press(page, "[id='order:all:0:down']");
            assertThat(page.locator("ul.order a").nth(1).textContent()).isEqualTo(first);
        }
        press(page.locator(".crumbs a"));
        Press.pressSure(page.locator("[id='order:all:0:remove']"));
        assertThat(page.locator("#messages").textContent()).contains("is weg uit het concept");
        assertThat(page.locator("th[scope=row] a").count()).isEqualTo(before.size() - 1);
        Accessible.assertClean(page, "agreement-order");
        Press.pressSure(page.locator("[id='end:discard']"));
    }

    @Test
    void who_changes_a_goal_that_another_changed_meanwhile_is_told_and_keeps_what_was_typed(
            Page page, BrowserContext window, Product product) {
        product.logIn(page, "monitor@openvensters.example");
        openDraft(page, product, "Bestuursakkoord PO 2012");
        Page other = window.newPage();
        for (Page each : List.of(page, other)) {
            each.navigate(product.portal("sectorakkoord/doel?akkoord=bestuursakkoord-2012&doel=ouders-betrokken"));
        }
        page.fill("[id='goal:because']", "Eerste reden.");
        other.fill("[id='goal:because']", "Tweede reden.");
        press(page, "[id='goal:keep']");
        press(other, "[id='goal:keep']");
        assertThat(other.locator("#messages").textContent()).contains("Intussen veranderde");
        assertThat(other.inputValue("[id='goal:because']")).isEqualTo("Tweede reden.");
        press(other, "[id='goal:keep']");
        assertThat(other.locator("#messages").textContent()).contains("zijn bewaard in het concept");
        Press.pressSure(page.locator("[id='end:discard']"));
        assertThat(page.locator("#messages").textContent()).contains("Intussen veranderde");
        Press.pressSure(other.locator("[id='end:discard']"));
        assertThat(other.locator("#messages").textContent()).contains("weggegooid");
    }

    @Test
    void a_new_agreement_is_made_with_a_goal_and_says_what_must_be_mended_first(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, "monitor@openvensters.example");
        page.navigate(product.portal("sectorakkoord"));
        press(page, "[id='make:go']");
        assertThat(page.locator("[id='make:name-fault']").textContent()).isEqualTo("Vul dit in.");
        page.fill("[id='make:name']", "Proefakkoord");
        press(page, "[id='make:go']");
        press(page.locator("summary:text-is('Een doel erbij')"));
        press(page, "[id='add:go']");
        assertThat(page.locator("[id='add:title-fault']").textContent()).isEqualTo("Vul dit in.");
        page.fill("[id='add:title']", "Iedereen leest");
        page.fill("[id='add:other']", "Lezen");
        press(page, "[id='add:go']");
        assertThat(page.locator("h1").textContent()).isEqualTo("1. Iedereen leest");

        press(page.locator(".crumbs a"));
        assertThat(page.locator("[aria-labelledby=mends]").textContent())
                .contains("Kies het document waar dit in staat.");
        press(page, "[id='publish:go']");
        assertThat(page.locator("#messages").textContent()).contains("Er is nog iets niet in orde");
        press(page.locator("main a:text-is('Inleiding en ambities')"));
        page.fill("[id='texts:period']", "2026 tot en met 2030");
        page.fill("[id='texts:lead']", "Wat is afgesproken over lezen.");
        press(page, "[id='texts:keep']");
        press(page.locator("main a:text-is('Documenten waar cijfers uit komen')"));
        Accessible.assertClean(page, "agreement-sources");
        page.fill("#document-0-title", "Proefakkoord, de tekst");
        press(page, "[id='sources:keep']");
        assertThat(page.locator("#document-0-fault").textContent()).contains("Vul dit in.");
        page.fill("#document-0-publisher", "Ministerie");
        page.fill("#document-0-date", "2026");
        press(page, "[id='sources:keep']");
        assertThat(page.locator("#messages").textContent()).contains("De lijst van documenten is bewaard");
        Press.pressSure(page.locator("[id='end:discard']"));
        assertThat(page.locator("main").textContent()).doesNotContain("Proefakkoord");
        complaints.run();
    }

    @Test
    void nobody_else_opens_it_or_does_it_by_a_crafted_request(BrowserContext window, Product product) {
        for (String account : List.of("beheer", "bestuur.groot")) {
            try (Crafted who = Crafted.by(account, window.browser(), product)) {
                assertThat(who.open("sectorakkoord")).as(account).isEqualTo(403);
                for (String[] button : new String[][] {
                    {"sectorakkoord", "agreements:go"},
                    {"sectorakkoord/concept?akkoord=bestuursakkoord-2020", "publish:go"},
                    {"sectorakkoord/doel?akkoord=bestuursakkoord-2020&doel=kwaliteitszorg", "goal:keep"},
                    {"sectorakkoord/reeks?akkoord=bestuursakkoord-2020&doel=kwaliteitszorg&reeks=nieuw", "series:keep"},
                    {"sectorakkoord/bronnen?akkoord=bestuursakkoord-2020", "sources:keep"}
                }) {
                    assertThat(who.press(button[0], button[0], button[1], Map.of("goal:title", "Van buiten"), false))
                            .as("%s %s", account, button[1])
                            .isEqualTo(403);
                }
            }
        }
    }

    private static void openDraft(Page page, Product product) {
        openDraft(page, product, "Bestuursakkoord PO 2020");
    }

    /** Begins a draft, or goes on with one. */
    private static void openDraft(Page page, Product product, String agreement) {
        page.navigate(product.portal("sectorakkoord"));
        Locator section = page.locator("section:has(h2:text-is('" + agreement + "'))");
        Locator begin = section.locator("input[type=submit]");
        press(begin.count() > 0 ? begin : section.locator("a[href*='/concept']"));
        page.waitForURL("**/sectorakkoord/concept?**");
    }

    private static void type(Page page, int row, String field, String value) {
        page.fill("#point-" + row + "-" + field, value);
    }

    /** The day that the edition on the page tells of. */
    private static LocalDate day(Page visitor) {
        var found = java.util.regex.Pattern.compile("Stand van ([0-9]+ [a-z]+ [0-9]{4})\\.")
                .matcher(visitor.locator("main").textContent());
        assertThat(found.find()).isTrue();
        return DutchDate.parse(found.group(1)).orElseThrow();
    }
}
