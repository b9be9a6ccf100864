package nl.openvensters.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.openvensters.product.Press.press;
import static nl.openvensters.product.Press.pressSure;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import nl.openvensters.publication.answer.DutchDate;
import org.junit.jupiter.api.Test;

/** The days of a campaign, and what is said of one of which something can be concluded. */
@BrowserTest
class CampaignEffectPageIT {

    private static final String SECTOR = "monitor@openvensters.example";
    private static final int PHONE = 390;

    @Test
    void what_approached_boards_did_more_than_chance_is_said_in_a_sentence_a_table_and_files(
            Page page, Product product, Power power) throws SQLException {
        Runnable complaints = Accessible.watch(page);
        String name = "Beproefd " + System.nanoTime();
        LocalDate today = LocalDate.now();
        String from = DutchDate.write(today.minusDays(TriedCampaign.BEGAN_DAYS_AGO + 1L));
        try (TriedCampaign tried = new TriedCampaign(power, name)) {
            product.logIn(page, SECTOR);
            page.navigate(product.portal("campagnes/campagne?nummer=" + tried.campaign()));
            Locator effect = page.locator("section:has(#effect-name)");
            assertThat(effect.locator(".verdict"))
                    .hasText(Pattern.compile(
                            "De benaderde besturen vulden \\d+,\\d procentpunt meer dan besturen die erop lijken\\."
                                    + " Toeval geeft zelden zo’n verschil\\."));
            assertThat(effect).containsText("in minder dan 1% van de gevallen");
            assertThat(effect).containsText("Gemeten is van " + from + ", de dag voor de campagne begon, tot en met ");
            assertThat(effect)
                    .containsText("De campagne loopt tot en met " + DutchDate.write(today.plusDays(20)) + ", dus dit");
            assertThat(effect)
                    .containsText(TriedCampaign.APPROACHED + " van de " + TriedCampaign.APPROACHED
                            + " benaderde besturen hebben besturen die erop lijken");
            assertThat(effect.locator("tbody tr")).hasCount(2);
            double mine = change(effect, "Benaderd");
            double theirs = change(effect, "Vergelijkbaar, niet benaderd");
            assertThat(mine).as("what was filled in more").isGreaterThan(theirs + 5);
            Accessible.assertClean(page, "campaign-effect");

            Download csv = page.waitForDownload(() -> press(page, "#effect-name-csv"));
            assertThat(csv.path()).content().contains(name + ";", "Toeval geeft zelden", from);
            Download book = page.waitForDownload(() -> press(page, "#effect-name-xlsx"));
            assertThat(book.path()).binaryContent().startsWith("PK".getBytes(StandardCharsets.US_ASCII));

            page.setViewportSize(PHONE, 844);
            page.reload();
            assertThat(effect.locator(".verdict")).isVisible();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= " + PHONE))
                    .as("nothing stands beside the page on a phone")
                    .isEqualTo(true);
            Accessible.assertClean(page, "campaign-effect-phone");
        }
        complaints.run();
    }

    /** Percentage points of a line of the table. */
    private static double change(Locator effect, String who) {
        String text = effect.locator("tbody tr:has(th:text-is('" + who + "')) td")
                .last()
                .innerText();
        return Double.parseDouble(text.replace("+", "").replace("−", "-").replace(',', '.'));
    }

    @Test
    void a_campaign_is_planned_with_a_first_and_a_last_day_moved_and_called_off(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        LocalDate today = LocalDate.now();
        String name = "Winterplan " + System.nanoTime();
        product.logIn(page, SECTOR);
        String chosenBoards = product.portal("besturen/selectie?alle=ja&beheerders=%3E0&volgorde=scholen&eerste=2");
        page.navigate(chosenBoards);
        Download chosen = page.waitForDownload(() -> press(page, "#chosen-name-csv"));
        assertThat(chosen.suggestedFilename()).isEqualTo("gekozen-besturen.csv");
        assertThat(chosen.path()).content().hasLineCount(3).startsWith("\uFEFFBestuur");

        page.navigate(chosenBoards);
        page.fill("[id='begin:name']", name);
        page.fill("[id='begin:goal']", "Voor het voorjaar gevuld.");
        page.fill("[id='begin:start_input']", DutchDate.write(today.plusDays(10)));
        page.fill("[id='begin:end_input']", DutchDate.write(today.plusDays(5)));
        press(page, "[id='begin:go']");
        assertThat(page.locator("[id='begin:end-fault']")).hasText("Die dag valt voor de eerste dag.");
        assertThat(page.locator("[id='begin:name']")).hasValue(name);
        page.fill("[id='begin:end_input']", DutchDate.write(today.plusDays(50)));
        page.fill("[id='begin:start_input']", DutchDate.write(today.minusDays(1)));
        press(page, "[id='begin:go']");
        assertThat(page.locator("[id='begin:start-fault']")).containsText("Die dag is al geweest");
        Accessible.assertClean(page, "campaign-days-faults");
        page.fill("[id='begin:start_input']", DutchDate.write(today.plusDays(10)));
        press(page, "[id='begin:go']");
        String first = DutchDate.write(today.plusDays(10));
        assertThat(page.locator(".sub"))
                .containsText("Gepland van " + first + " tot en met " + DutchDate.write(today.plusDays(50)));

        page.fill("[id='plan:end_input']", DutchDate.write(today.plusDays(60)));
        press(page, "[id='plan:go']");
        assertThat(page.locator("#messages")).containsText("Begin en einde zijn bewaard.");
        assertThat(page.locator(".sub")).containsText("tot en met " + DutchDate.write(today.plusDays(60)));
        Accessible.assertClean(page, "campaign-planned");

        press(page, "a:text-is('Schrijf een brief')");
        press(page, "[id='letter:save']");
        page.check("#toch");
        press(page, "button:text-is('Bekijk')");
        pressSure(page.locator("[id='send:go']"));
        assertThat(page.locator("#messages")).containsText("De campagne is nog niet begonnen.");

        page.navigate(product.portal("campagnes"));
        Locator row = page.locator("tr:has(a:text-is('" + name + "'))");
        assertThat(row).containsText("begint nog");
        assertThat(row).containsText(DutchDate.write(today.plusDays(60)));
        press(row.locator("a"));
        pressSure(page.locator("[id='end:go']"));
        assertThat(page.locator("#messages")).containsText("De campagne gaat niet door.");
        assertThat(page.locator(".sub")).containsText("Zou op " + first + " beginnen en ging niet door.");
        assertThat(page.locator("[id='plan:go']")).hasCount(0);
        complaints.run();
    }

    @Test
    void who_chooses_boards_that_another_campaign_keeps_apart_is_told(Page page, Product product) {
        product.logIn(page, SECTOR);
        page.navigate(product.portal("besturen/selectie?alle=ja"));
        assertThat(page.locator(".notice:has-text('door het lot apart')")).containsText("van deze besturen houdt");
        Accessible.assertClean(page, "selection-aside");
    }

    @Test
    void every_list_of_the_screens_of_the_sector_is_a_file_too(Page page, Product product) {
        product.logIn(page, SECTOR);
        page.navigate(product.portal("campagnes"));
        press(page, "a:text-is('Samen vullen')");
        file(page, "letters-name", "campagne-brieven", "Onderwerp;");
        file(page, "meetings-name", "campagne-bijeenkomsten", "Schrijfsessie;Het Havenhuis;");
        file(page, "boards-name", "campagne-besturen", "Bestuursnummer;");
        press(page, "section:has(#letters-name) li a");
        String reader = page.locator("#got tbody td").first().innerText();
        file(page, "got-name", "brief-", reader + ";");
        page.goBack();
        press(page, "section:has(#meetings-name) li a");
        file(page, "guests-name", "bijeenkomst-", "Bestuursnummer;Gekomen");
        page.goBack();
        press(page, "section:has(#boards-name) tbody th a");
        file(page, "logins-name", "inloggen", "Maand;Keren;Mensen");
        file(page, "people-name", "rollen", "Rol;Mensen");

        page.navigate(product.portal("monitor/momentopnamen"));
        page.fill("[id='freeze:why']", "=1+1 voor de proef");
        press(page, "[id='freeze:go']");
        page.navigate(product.portal("monitor/momentopnamen"));
        file(page, "made-name", "momentopnamen", ";'=1+1 voor de proef;");
        page.navigate(product.portal("sectorakkoord"));
        file(page, "editions-bestuursakkoord-2020", "edities-bestuursakkoord-2020", "Bestuursakkoord PO 2020;");
    }

    private static void file(Page page, String heading, String name, String holds) {
        Download csv = page.waitForDownload(() -> press(page, "#" + heading + "-csv"));
        assertThat(csv.suggestedFilename()).startsWith(name).endsWith(".csv");
        assertThat(csv.path()).content().contains(holds);
        Download book = page.waitForDownload(() -> press(page, "#" + heading + "-xlsx"));
        assertThat(book.suggestedFilename()).endsWith(".xlsx");
        assertThat(book.path()).binaryContent().startsWith("PK".getBytes(StandardCharsets.US_ASCII));
    }
}
