package nl.openvensters.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.openvensters.product.Press.press;
import static nl.openvensters.product.Press.pressSure;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import nl.openvensters.publication.answer.DutchDate;
import org.junit.jupiter.api.Test;

/** What the sector presses once in a while: each button, and what is there afterwards. */
@BrowserTest
class SectorButtonsPageIT {

    private static final String SECTOR = "monitor@openvensters.example";
    private static final String BOARD = "bestuur.middel@openvensters.example";
    private static final String SERIES = "[id='series:remove']";

    @Test
    void a_meeting_is_planned_within_the_days_of_its_campaign_and_called_off(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        LocalDate today = LocalDate.now();
        String name = "Samen schrijven " + System.nanoTime();
        product.logIn(page, SECTOR);
        page.navigate(product.portal("besturen/selectie?alle=ja&beheerders=%3E0&volgorde=scholen&eerste=3"));
        page.fill("[id='begin:name']", name);
        page.fill("[id='begin:goal']", "Een middag samen.");
        page.fill("[id='begin:end_input']", DutchDate.write(today.plusDays(40)));
        page.keyboard().press("Escape");
        press(page, "[id='begin:go']");
        press(page, "section:has(#meetings-name) .foot a");

        press(page, "[id='meeting:go']");
        assertThat(page.locator("[id='meeting:kind-fault']")).isVisible();
        page.selectOption("[id='meeting:kind']", "REGIONAL_MEETING");
        page.fill("[id='meeting:place']", "Zaal Het Wad");
        page.fill("[id='meeting:day_input']", DutchDate.write(today.plusDays(41)));
        page.keyboard().press("Escape");
        page.locator("[id='meeting'] input[type=checkbox]").first().check();
        press(page, "[id='meeting:go']");
        assertThat(page.locator("[id='meeting:day-fault']")).containsText("na de laatste dag van de campagne");
        assertThat(page.locator("[id='meeting:place']")).hasValue("Zaal Het Wad");
        Accessible.assertClean(page, "meeting-faults");
        page.fill("[id='meeting:day_input']", DutchDate.write(today.plusDays(20)));
        page.keyboard().press("Escape");
        press(page, "[id='meeting:go']");
        Locator planned = toCampaign(page, product, name);
        assertThat(planned).containsText("Zaal Het Wad");

        page.fill("[id='plan:end_input']", DutchDate.write(today.plusDays(10)));
        page.keyboard().press("Escape");
        press(page, "[id='plan:go']");
        assertThat(page.locator("[id='plan:end-fault']"))
                .containsText("Op " + DutchDate.write(today.plusDays(20)) + " is er een bijeenkomst");

        press(planned.locator("a"));
        pressSure(page.locator("[id='off:go']"));
        assertThat(page.locator("#messages")).containsText("De bijeenkomst gaat niet door.");
        assertThat(toCampaign(page, product, name)).containsText("Gaat niet door.");
        page.fill("[id='plan:end_input']", DutchDate.write(today.plusDays(10)));
        page.keyboard().press("Escape");
        press(page, "[id='plan:go']");
        assertThat(page.locator("#messages")).containsText("Begin en einde zijn bewaard.");
        pressSure(page.locator("[id='end:go']"));
        complaints.run();
    }

    private static Locator toCampaign(Page page, Product product, String name) {
        page.navigate(product.portal("campagnes"));
        press(page, "a:text-is('" + name + "')");
        return page.locator("section:has(#meetings-name) li");
    }

    @Test
    void a_selection_that_was_saved_is_removed_and_is_offered_no_more(Page page, Product product) {
        String name = "Even bewaard " + System.nanoTime();
        product.logIn(page, SECTOR);
        page.navigate(product.portal("besturen/selectie?alle=ja&beheerders=%3E0&eerste=2"));
        page.fill("[id='save:name']", name);
        press(page, "[id='save:go']");
        String address = page.url();
        page.navigate(product.portal("besturen"));
        assertThat(page.locator("main")).containsText(name);

        page.navigate(address);
        pressSure(page.locator("[id='remove:go']"));

        assertThat(page.locator("#messages")).containsText("De bewaarde keuze is verwijderd.");
        page.navigate(product.portal("besturen"));
        assertThat(page.locator("main")).not().containsText(name);
    }

    @Test
    void who_stopped_letters_of_the_sector_gets_them_again_when_asked(Page page, Product product, Power power)
            throws SQLException {
        try (var database = power.database().getConnection();
                var stop = database.prepareStatement(
                        "insert into campaign_wish (account_id, stop_token, stopped_at) select id, repeat('b', 43), now()"
                                + " from account where email = ?"
                                + " on duplicate key update stopped_at = values(stopped_at)")) {
            stop.setString(1, BOARD);
            stop.executeUpdate();
        }
        product.logIn(page, BOARD);
        page.navigate(product.portal("bestuur"));
        press(page, "a:text-is('Wat de sectorraad vroeg')");
        assertThat(page.locator("main")).containsText("Je krijgt geen brieven van de sectorraad meer");

        press(page, "[id='wish:go']");

        assertThat(page.locator("#messages")).containsText("Je krijgt weer brieven van de sectorraad.");
        assertThat(page.locator("main")).containsText("Je krijgt brieven van de sectorraad als er iets te vragen is.");
        assertThat(page.locator("[id='wish:go']")).hasCount(0);
    }

    @Test
    void what_is_measured_of_a_goal_is_taken_out_of_the_draft_and_stays_in_what_is_published(
            Page page, Product product) {
        product.logIn(page, SECTOR);
        page.navigate(product.portal("sectorakkoord"));
        Locator agreement = page.locator("section:has(h2:text-is('Bestuursakkoord PO 2012'))");
        Locator begin = agreement.locator("input[type=submit]");
        press(begin.count() > 0 ? begin : agreement.locator("a[href*='/concept']"));
        page.waitForURL("**/sectorakkoord/concept?**");
        String draft = page.url();
        press(page.locator("th[scope=row] a").first());
        String goal = page.url();
        Locator series = page.locator("a[href*='reeks=']:not(:text('Voeg'))");
        String name = series.first().textContent();
        press(series.first());

        pressSure(page.locator(SERIES));

        assertThat(page.locator("#messages")).containsText("De indicator is uit het concept gehaald.");
        page.navigate(goal);
        assertThat(page.locator("a:text-is('" + name.replace("'", "\\'") + "')"))
                .hasCount(0);
        page.navigate(
                product.site("/sectorakkoord/bestuursakkoord-2012/") + goal.replaceFirst(".*doel=([a-z-]+).*", "$1"));
        assertThat(page.locator("main")).containsText(name);
        page.navigate(draft);
        pressSure(page.locator("[id='end:discard']"));
        assertThat(page.locator("#messages")).containsText("weggegooid");
    }

    @Test
    void the_paragraph_of_the_year_is_copied_as_it_stands(BrowserContext own, Product product) {
        try (BrowserContext window = own.browser()
                .newContext(
                        new Browser.NewContextOptions().setPermissions(List.of("clipboard-read", "clipboard-write")))) {
            Page page = window.newPage();
            product.logIn(page, SECTOR);
            page.navigate(product.portal("monitor"));

            press(page, "button[data-copy=paragraph]");

            assertThat(page.locator("[role=status]:has-text('Gekopieerd.')")).isVisible();
            assertThat(page.evaluate("navigator.clipboard.readText()"))
                    .isEqualTo(page.locator("#paragraph").textContent().strip());
        }
    }

    @Test
    void without_script_a_button_tells_what_another_limit_gives(BrowserContext own, Product product) {
        try (BrowserContext window =
                own.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = window.newPage();
            product.logIn(page, SECTOR);
            page.navigate(product.portal("monitor"));
            page.locator("#grens").press("Home");

            press(page.locator(".whatif button:text-is('Reken uit')"), "Enter");

            assertThat(page.locator(".whatif .answer")).containsText("Bij een grens van 0% halen");
            assertThat(page.locator(".whatif .answer")).containsText("100,0% van alle scholen");
        }
    }

    @Test
    void a_frozen_day_that_differs_from_what_is_counted_now_says_where(Page page, Product product, Power power)
            throws SQLException {
        product.logIn(page, SECTOR);
        page.navigate(product.portal("monitor/momentopnamen"));
        page.fill("[id='freeze:why']", "Om na te rekenen");
        press(page, "[id='freeze:go']");
        String number = page.url().replaceFirst(".*nummer=", "");
        // As after a register that mends the past, which MonitorReportsIT tries.
        try (var database = power.database().getConnection();
                var change = database.prepareStatement("update monitor_snapshot set figures ="
                        + " regexp_replace(figures, '\\\\[\"COUNT\",[0-9]+', '[\"COUNT\",12345') where id = ?")) {
            change.setLong(1, Long.parseLong(number));
            assertThat(change.executeUpdate()).isOne();
        }

        page.reload();

        assertThat(page.locator("#check-name")).not().hasText("Klopt nog");
        assertThat(page.locator("section:has(#check-name) li").first()).containsText("12.345");
        Accessible.assertClean(page, "monitor-snapshot-differs");
    }
}
