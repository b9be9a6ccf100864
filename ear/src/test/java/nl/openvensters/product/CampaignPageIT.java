package nl.openvensters.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.openvensters.product.Press.press;
import static nl.openvensters.product.Press.pressSure;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.publication.answer.DutchDate;
import org.junit.jupiter.api.Test;

/** The sector chooses boards that lag, writes to them, calls one and sees what came of an earlier campaign. */
@BrowserTest
class CampaignPageIT {

    private static final String SECTOR = "monitor@openvensters.example";
    private static final String BOARD = "bestuur.middel@openvensters.example";
    private static final double PATIENCE = 60_000;
    private static final Pattern STOP = Pattern.compile("/portaal/geen-brieven\\?k=[A-Za-z0-9_-]{43}");

    @Test
    void boards_that_lag_are_chosen_written_to_and_who_stops_gets_no_more(
            Page page, Product product, BrowserContext window) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, SECTOR);
        page.navigate(product.portal("besturen?volgorde=gevuld&beheerders=%3E0"));
        Accessible.assertClean(page, "boards-to-choose");
        page.fill("#eerste", "40");
        press(page, "#found button");
        assertThat(page.locator("h1")).hasText("Gekozen besturen");
        int chosen = page.locator("section:has(#chosen-name) tbody tr").count();
        assertThat(chosen).isBetween(2, 40);

        String name = "Wie achterloopt " + System.nanoTime();
        page.fill("[id='save:name']", name);
        press(page, "[id='save:go']");
        assertThat(page.locator("h1")).hasText(name);
        assertThat(page.locator("section:has(#chosen-name) tbody tr")).hasCount(chosen);
        press(page, "[id='begin:go']");
        assertThat(page.locator(".fault:has-text('Geef een naam')")).isVisible();
        page.fill("[id='begin:name']", name);
        page.fill("[id='begin:goal']", "Voor de kerst boven de 80%.");
        Accessible.assertClean(page, "selection");
        press(page, "[id='begin:go']");
        assertThat(page.locator("h1")).hasText(name);
        assertThat(page.locator("section:has(#effect-name)")).containsText("Nog te vroeg");
        Accessible.assertClean(page, "campaign");

        press(page, "a:text-is('Schrijf een brief')");
        page.fill("[id='letter:body']", "Dag {voornaam},");
        press(page, "[id='letter:save']");
        assertThat(page.locator(".fault:has-text('{voornaam}')")).isVisible();
        page.fill("[id='letter:body']", "Dag {naam},\n\nBij {bestuur} is {gevuld} gevuld.\n\nNog {scholen_onder_80}.");
        press(page, "[id='letter:save']");
        assertThat(page.locator(".mail")).not().containsText("{");
        assertThat(page.locator(".mail")).containsText("% gevuld.");
        assertThat(page.locator("#readers")).containsText("krijgen deze brief");
        page.check("#toch");
        press(page, "button:text-is('Bekijk')");
        Accessible.assertClean(page, "letter-preview");
        press(page, "[id='send:try']");
        assertThat(page.locator("#messages")).containsText("proefmail is onderweg");
        Page other = window.newPage();
        other.navigate(page.url());
        other.fill("[id='letter:body']", "Dag {naam},\n\nBij {bestuur} is {gevuld} gevuld. Tot ziens.");
        press(other, "[id='letter:save']");
        page.fill("[id='letter:body']", "Dag {naam}, wat ik typte.");
        press(page, "[id='letter:save']");
        assertThat(page.locator("#messages")).containsText("Intussen bewaarde");
        assertThat(page.locator("[id='letter:body']")).hasValue("Dag {naam}, wat ik typte.");
        assertThat(page.locator(".mail")).containsText("Tot ziens.");
        press(page, "[id='letter:save']");
        page.check("#toch");
        press(page, "button:text-is('Bekijk')");
        other.navigate(page.url());
        other.fill("[id='letter:body']", "Dag {naam},\n\nBij {bestuur} is {gevuld} gevuld.");
        press(other, "[id='letter:save']");
        pressSure(page.locator("[id='send:go']"));
        assertThat(page.locator("#messages")).containsText("Er is niets bewaard of verstuurd");
        assertThat(page.locator(".mail")).containsText("% gevuld.");
        other.close();
        pressSure(page.locator("[id='send:go']"));
        assertThat(page.locator("#messages")).containsText("wordt nu verstuurd aan");
        // The page follows by itself what is written and sent every two seconds.
        assertThat(page.locator("#progress"))
                .containsText("Verstuurd op", new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
        Locator got = page.locator("#got tbody tr:has-text('Verzonden')");
        assertThat(got.first()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
        assertThat(page.locator("progress")).hasAttribute("value", Pattern.compile("\\d+"));
        Accessible.assertClean(page, "letter-sent");

        String who = got.first().locator("td").first().innerText();
        Page stranger = window.browser().newContext().newPage();
        String link = product.site("") + stopLink(page, product, who).substring(1);
        stranger.navigate(link);
        assertThat(stranger.locator("main")).containsText("Wil je geen brieven van de sectorraad meer?");
        Accessible.assertClean(stranger, "stop-letters");
        press(stranger, "button");
        assertThat(stranger.locator("main")).containsText("Je krijgt geen brieven van de sectorraad meer.");
        // As a mail program does it by itself, from elsewhere and without a cookie.
        assertThat(stranger.request()
                        .post(
                                link,
                                RequestOptions.create()
                                        .setHeader("Sec-Fetch-Site", "cross-site")
                                        .setForm(FormData.create().set("List-Unsubscribe", "One-Click")))
                        .status())
                .isEqualTo(200);
        stranger.context().close();

        page.navigate(product.portal("campagnes"));
        press(page, "a:text-is('" + name + "')");
        press(page, "a:text-is('Schrijf een brief')");
        press(page, "[id='letter:save']");
        page.check("#toch");
        press(page, "button:text-is('Bekijk')");
        assertThat(page.locator("details:has-text('Wil geen brieven meer')")).containsText(who);
        complaints.run();
    }

    /** What the sector does every year, from one screen. */
    @Test
    void from_the_figures_of_a_day_to_the_report_that_is_sent_and_the_letter_to_the_boards_that_lag(
            Page page, Product product) {
        String day = DutchDate.write(LocalDate.now().minusDays(30));
        product.logIn(page, SECTOR);
        page.navigate(product.portal("monitor"));
        page.fill("[id='asked:day_input']", day);
        press(page, "[id='asked:show']");
        assertThat(page.locator("#paragraph")).containsText("Op " + day + " had ");
        press(page, "a:text-is('Stuur het rapport')");
        page.fill("[id='send:to']", "kamer@parlement.example");
        press(page, "[id='send:go']");
        assertThat(page.locator("#messages")).containsText("Het rapport gaat naar één adres.");

        page.navigate(product.portal("monitor"));
        assertThat(page.locator("#eerste")).hasValue("40");
        press(page, "#remind button");
        int boards = page.locator("section:has(#chosen-name) tbody tr").count();
        String name = "Jaarlijks " + System.nanoTime();
        page.fill("[id='begin:name']", name);
        page.fill("[id='begin:goal']", "Meer scholen boven de 80%.");
        press(page, "[id='begin:go']");
        assertThat(page.locator("section:has(#boards-name) tbody tr")).hasCount(boards);
        press(page, "a:text-is('Schrijf een brief')");
        press(page, "[id='letter:save']");
        page.check("#toch");
        press(page, "button:text-is('Bekijk')");
        assertThat(page.locator("#readers")).containsText("krijgen deze brief");
        // That it is sent is tried above (whom it reaches would be left out there), what it does in
        // CampaignEffectPageIT.
        press(page, "[id='send:try']");
        assertThat(page.locator("#messages")).containsText("proefmail is onderweg");

        page.navigate(product.portal("campagnes"));
        press(page, "a:text-is('" + name + "')");
        assertThat(page.locator("section:has(#effect-name)"))
                .containsText(
                        "Nog te vroeg. Vanaf " + DutchDate.write(LocalDate.now().plusDays(13)));
    }

    /** Reads the mail to somebody where the demonstration keeps mail, and finds the link that ends such letters. */
    private static String stopLink(Page page, Product product, String name) {
        String list = page.request().get(product.portal("post")).text();
        Matcher mails = Pattern.compile("post\\?[a-z]+=(\\d+)").matcher(list);
        while (mails.find()) {
            String mail = page.request().get(product.portal(mails.group())).text();
            Matcher link = STOP.matcher(mail);
            if (mail.contains("Dag " + name + ",") && link.find()) {
                return link.group();
            }
        }
        throw new AssertionError("No letter to " + name);
    }

    @Test
    void a_call_is_noted_and_seen_on_the_page_of_the_board_and_the_list_is_a_file(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, SECTOR);
        page.navigate(product.portal("besturen?beheerders=%3E0"));
        page.locator("input.pick").nth(0).check();
        page.locator("input.pick").nth(1).check();
        assertThat(page.locator("#ticked output")).hasText("2 besturen aangekruist.");
        press(page, "#ticked button");
        page.fill("[id='begin:name']", "Bellen");
        page.fill("[id='begin:goal']", "Even horen hoe het gaat.");
        List<String> shown = page.locator("section:has(#chosen-name) tbody th").allInnerTexts();
        // What the table is asked gives other boards by the time that the button is pressed.
        page.evaluate("document.getElementById('begin').action = 'selectie?alle=ja&eerste=1&volgorde=scholen'");
        press(page, "[id='begin:go']");
        press(page, "a:text-is('Naar de bellijst')");
        assertThat(page.locator(".calls > li")).hasCount(2);
        assertThat(page.locator(".calls h2").allInnerTexts()).containsExactlyInAnyOrderElementsOf(shown);
        Accessible.assertClean(page, "call-list");
        String file = page.request()
                .get(product.root().resolve(page.getAttribute("a.file", "href")).toString())
                .text();
        assertThat(file.lines().findFirst().orElseThrow()).contains("Bestuur;Nummer;Contact");

        String name = page.locator(".calls h2").first().innerText();
        press(page.locator(".calls > li").first().locator("a.btn"));
        press(page, "[id='call:go']");
        assertThat(page.locator(".fault:has-text('Kies wat eruit kwam')")).isVisible();
        page.selectOption("[id='call:outcome']", "PROMISED");
        page.fill("[id='call:remark']", "Belt terug.");
        press(page, "[id='call:go']");
        assertThat(page.locator(".fault:has-text('Kies een dag')")).isVisible();
        Accessible.assertClean(page, "call");
        page.selectOption("[id='call:outcome']", "REACHED");
        press(page, "[id='call:go']");
        assertThat(page.locator(".calls > li:has-text('gesproken. Belt terug.')"))
                .hasCount(1);
        press(page.locator(".calls h2 a:text-is('" + name.replace("'", "\\'") + "')"));
        assertThat(page.locator("section:has(#calls-name)")).containsText("Belt terug.");

        page.navigate(product.portal("besturen/selectie?alle=ja&eerste=4"));
        press(page, "[id='join:go']");
        assertThat(page.locator(".fault:has-text('Kies een campagne.')")).isVisible();
        page.selectOption("[id='join:campaign']", new SelectOption().setLabel("Bellen"));
        Accessible.assertClean(page, "join");
        press(page, "[id='join:go']");
        assertThat(page.locator("#messages")).containsText("bij gekomen");
        assertThat(page.locator("th:has-text('(sinds')").first()).isVisible();
        press(page, "a:text-is('Naar de bellijst')");
        assertThat(page.locator(".calls a[href^='tel:+31']").first()).hasText(Pattern.compile("0[0-9]+ [0-9 ]+"));
        complaints.run();
    }

    @Test
    void an_ended_campaign_tells_what_came_of_it_and_its_board_sees_what_was_asked(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, SECTOR);
        page.navigate(product.portal("campagnes"));
        press(page, "a:text-is('Samen vullen')");
        assertThat(page.locator("section:has(#effect-name)")).containsText("te besluiten");
        Accessible.assertClean(page, "campaign-ended");
        Download csv = page.waitForDownload(() -> press(page, "#effect-name-csv"));
        assertThat(csv.path()).content().contains("Samen vullen;", "te besluiten");
        Download book = page.waitForDownload(() -> press(page, "#effect-name-xlsx"));
        assertThat(book.path()).binaryContent().startsWith("PK".getBytes(StandardCharsets.US_ASCII));
        String first =
                page.locator("section:has(#boards-name) tbody th a").first().innerText();
        Download boards = page.waitForDownload(() -> press(page, "#boards-name-csv"));
        assertThat(boards.suggestedFilename()).startsWith("campagne-besturen");
        assertThat(boards.path()).content().contains("Bestuursnummer;", first + ";");
        press(page, "section:has(#meetings-name) a");
        assertThat(page.locator("h1")).hasText("Schrijfsessie in Het Havenhuis");
        press(page, "[id='came:go']");
        assertThat(page.locator("#messages")).containsText("Bewaard.");
        Accessible.assertClean(page, "meeting");

        product.logIn(page, BOARD);
        page.navigate(product.portal("bestuur"));
        press(page, "a:text-is('Wat de sectorraad vroeg')");
        assertThat(page.locator("section:has(h2:text-is('Samen vullen'))")).containsText("brief “Zo staat");
        assertThat(page.locator("main")).not().containsText("Begint met de schooltijden");
        Accessible.assertClean(page, "asked-of-board");
        complaints.run();
    }

    @Test
    void who_writes_is_offered_a_short_read_that_fits_and_then_another(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, BOARD);
        Locator offer = page.locator(".lesson-offer a");
        String first = offer.innerText();
        Accessible.assertClean(page, "start-with-a-lesson");
        press(offer);
        assertThat(page.locator("h1")).hasText(first);
        assertThat(page.locator("svg[role=img]")).isVisible();
        Accessible.assertClean(page, "lesson");
        press(page, "input[value='Gelezen']");
        assertThat(page.locator(".lesson-offer a:text-is('" + first + "')")).hasCount(0);
        Locator away = page.locator(".lesson-offer input[value='Niet nu']");
        if (away.count() > 0) {
            String second = offer.innerText();
            press(away);
            assertThat(page.locator(".lesson-offer a:text-is('" + second + "')"))
                    .hasCount(0);
        }
        assertThat(page.request().get(product.portal("uitleg?les=bestaat-niet")).status())
                .isEqualTo(404);
        complaints.run();
    }

    @Test
    void that_a_figure_is_provisional_is_told_until_somebody_puts_it_aside(
            Page page, BrowserContext window, Product product, Power power) throws SQLException {
        String school = Places.of(window.browser(), product).home().school();
        status(power, school, "FINAL", "PROVISIONAL");
        try {
            product.logIn(page, "schoolleider@openvensters.example");
            page.navigate(product.portal("indicator?school=" + school + "&indicator=leerlingen"));
            assertThat(page.locator("details.wait")).containsText("voorlopig");
            Accessible.assertClean(page, "provisional");
            press(page, "[id='final:aside']");
            assertThat(page.locator(".editor, #edit").first()).isVisible();
            assertThat(page.locator("details.wait")).hasCount(0);
        } finally {
            status(power, school, "PROVISIONAL", "FINAL");
        }
    }

    /** The demonstration has no provisional figures. */
    private static void status(Power power, String school, String from, String to) throws SQLException {
        try (var database = power.database().getConnection();
                var update = database.prepareStatement("update figure f join school s on s.id = f.subject_id"
                        + " join measure m on m.id = f.measure_id and m.indicator_id = 'leerlingen'"
                        + " set f.status = ? where s.code = ? and f.status = ? and f.superseded_by = 0")) {
            update.setString(1, to);
            update.setString(2, school);
            update.setString(3, from);
            update.executeUpdate();
        }
    }
}
