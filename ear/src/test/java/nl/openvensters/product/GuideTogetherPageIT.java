package nl.openvensters.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.openvensters.product.Press.press;
import static nl.openvensters.product.Press.pressSure;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Several people at one guide: a board and its schools, two in one text, and a council whose text changes under its hands. */
@BrowserTest
class GuideTogetherPageIT {

    private static final String OWNER = "bestuur.groot@openvensters.example";
    private static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\n0000000000 65535 f \n"
            + "trailer<</Root 1 0 R/Size 1>>\nstartxref\n40\n%%EOF\n";

    /** Begins the guide of a school that has none of this year. @return the school */
    private static String aGuideIsBegun(Page page, Product product) {
        product.logIn(page, OWNER);
        page.navigate(product.portal("schoolgidsen"));
        press(page.locator("#guides tbody tr:has-text('nog niet begonnen') a").first());
        press(page, "[id='begin:go']");
        assertThat(page.locator("#messages")).containsText("De gids is begonnen");
        return page.url().replaceAll(".*school=([0-9A-Z]{6}).*", "$1");
    }

    private static void boardTexts(Page page, Product product) {
        page.navigate(product.portal(""));
        press(page, "a[href$='/portaal/bestuur']");
        press(page, "a:text-is('Teksten voor alle schoolgidsen')");
    }

    private static Locator sponsoring(Page page) {
        return page.locator("section:has(> h2:text-is('Sponsoring'))");
    }

    private static void type(Locator section, String words) {
        section.locator(".text").focus();
        section.page().keyboard().press("Control+A");
        section.page().keyboard().type(words);
    }

    private static void day(Page page, int row, String name, String day) {
        page.fill("[aria-label='Naam " + row + "']", name);
        page.fill("[aria-label='Eerste dag " + row + "']", day);
    }

    /** Of a name that is typed among the days off. */
    private static Locator named(Page page, String name) {
        return page.locator("input[id$=':name'][value='" + name + "']");
    }

    @Test
    void of_two_who_write_the_texts_of_a_board_nothing_is_lost(Page page, Product product) {
        product.logIn(page, OWNER);
        boardTexts(page, product);
        Page other = page.context().newPage();
        other.navigate(page.url());
        type(sponsoring(page), "Van de een: wij nemen niets aan.");
        day(page, 17, "Dag van de een", "9 april 2027");
        press(page, "[id='texts:save']");
        assertThat(page.locator("#messages")).containsText("Bewaard.");

        type(sponsoring(other), "Van de ander: wij nemen alleen iets aan als de raad instemt.");
        day(other, 17, "Dag van de ander", "10 april 2027");
        press(other, "[id='texts:save']");
        assertThat(other.locator("#messages")).containsText("Iemand anders bewaarde");
        assertThat(sponsoring(other).locator(".notice")).containsText("Van de een: wij nemen niets aan.");
        assertThat(sponsoring(other).locator(".text")).containsText("Van de ander");
        assertThat(other.locator("[role=alert].fault").last())
                .containsText("Een ander bewaarde hier intussen ook dagen");
        assertThat(named(other, "Dag van de een")).hasCount(1);
        assertThat(named(other, "Dag van de ander")).hasCount(1);
        Accessible.assertClean(other, "guide-board-texts-clash");
        press(other, "[id='texts:save']");
        assertThat(other.locator("#messages")).containsText("Bewaard.");
        other.close();

        page.reload();
        assertThat(sponsoring(page).locator(".text")).containsText("Van de ander");
        assertThat(named(page, "Dag van de een")).hasCount(1);
        assertThat(named(page, "Dag van de ander")).hasCount(1);
    }

    @Test
    void days_that_the_board_wrote_later_are_taken_over_and_parents_read_them(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        String code = aGuideIsBegun(page, product);
        String guide = page.url();
        boardTexts(page, product);
        String name = "Bestuursdag " + code;
        day(page, 18, name, "16 april 2027");
        press(page, "[id='texts:save']");
        assertThat(page.locator("#messages")).containsText("Bewaard.");

        page.navigate(guide);
        press(page, "ol.chapters a:has-text('Elke dag op school')");
        Locator part = page.locator("#p-vakanties");
        assertThat(named(page, name)).hasCount(0);
        day(page, 18, "Onze eigen dag", "19 april 2027");
        press(part.locator("input[value='Neem ze over']"));
        assertThat(page.locator("#messages")).containsText("De dagen van het bestuur staan erbij.");
        assertThat(named(page, name)).hasCount(1);
        assertThat(named(page, "Onze eigen dag")).hasCount(1);
        assertThat(part.locator("input[value='Neem ze over']")).hasCount(0);

        page.navigate(guide);
        consentOnPaper(page);
        press(page, "[id='adopt:go']");
        assertThat(page.locator(".head .state")).containsText("vastgesteld");
        page.navigate(product.site("/scholen/" + code + "/schoolgids"));
        assertThat(page.locator("main")).containsText(name);
        assertThat(page.locator("main")).containsText("vrijdag 16 april 2027");
        assertThat(page.locator("main")).containsText("Onze eigen dag");
        complaints.run();
    }

    private static void consentOnPaper(Page page) {
        press(page, "summary:text('Instemming op papier')");
        page.fill("[id='paper:paperName']", "Femke Bos");
        page.fill("[id='paper:role']", "voorzitter");
        page.fill("[id='paper:day_input']", "2-11-2026");
        page.selectOption("[id='paper:agrees']", "yes");
        page.setInputFiles(
                "[id='paper:file']",
                new FilePayload("besluit.pdf", "application/pdf", PDF.getBytes(StandardCharsets.ISO_8859_1)));
        press(page, "[id='paper:go']");
        assertThat(page.locator("#decision")).containsText("Femke Bos");
    }

    @Test
    void of_two_in_one_chapter_days_and_paragraphs_of_both_stay_and_what_is_too_long_stays_typed(
            Page page, Product product) {
        aGuideIsBegun(page, product);
        press(page, "ol.chapters a:has-text('Elke dag op school')");
        Page other = page.context().newPage();
        other.navigate(page.url());
        day(page, 17, "Sportdag", "20 april 2027");
        press(page, "[id='chapter:save']");
        assertThat(page.locator("#messages")).containsText("Bewaard");
        press(page, "summary:text('Nog een paragraaf')");
        page.fill("[id='more:title']", "De fietsenstalling");
        press(page, "[id='more:go']");
        assertThat(page.locator(".paragraph h2").last()).hasText("De fietsenstalling");

        day(other, 17, "Schoolreis", "21 april 2027");
        press(other, "[id='chapter:save']");
        assertThat(other.locator("#messages")).containsText("Iemand anders bewaarde");
        assertThat(other.locator("#p-vakanties .notice")).containsText("Een ander bewaarde hier intussen ook dagen");
        press(other, "[id='chapter:save']");
        assertThat(other.locator("#messages")).containsText("Bewaard");
        assertThat(named(other, "Sportdag")).hasCount(1);
        assertThat(named(other, "Schoolreis")).hasCount(1);
        assertThat(other.locator(".paragraph h2").last()).hasText("De fietsenstalling");

        Locator text = other.locator("#p-schooltijden");
        text.locator(".text").focus();
        other.keyboard().press("Control+A");
        other.keyboard().insertText("Te lang. ".repeat(2400));
        press(other, "[id='chapter:save']");
        assertThat(other.locator("#messages")).containsText("Dit is te lang.");
        assertThat(text.locator(".text")).containsText("Te lang. Te lang.");
        type(text, "De deur gaat om acht uur open.");
        press(other, "[id='chapter:next']");
        assertThat(other.locator("h1")).hasText("Wat uw kind leert");
        assertThat(other.locator("#messages")).containsText("Bewaard");
        other.navigate(page.url());
        assertThat(other.locator("#p-schooltijden .text")).hasText("De deur gaat om acht uur open.");
        other.close();
    }

    @Test
    void a_member_whose_text_changes_meanwhile_loses_no_words_and_is_asked_again_with_one_press(
            Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        String code = aGuideIsBegun(page, product);
        String guide = page.url();
        String address = "ilse." + code.toLowerCase() + "@ouders.example";
        String other = "bram." + code.toLowerCase() + "@ouders.example";
        String subject =
                "Lees je de schoolgids van " + page.locator(".crumbs a").textContent() + "?";
        page.fill("[id='ask:name']", "Ilse Vos");
        page.fill("[id='ask:email']", address);
        press(page, "[id='ask:go']");
        assertThat(page.locator(".head .state")).containsText("ligt bij de medezeggenschapsraad");
        page.fill("[id='ask:name']", "Bram Kok");
        page.fill("[id='ask:email']", other);
        press(page, "input[value='Stuur nog iemand een link']");
        assertThat(page.locator("[aria-labelledby='council']")).containsText(other);

        Page phone = Invited.stranger(page);
        phone.setViewportSize(390, 800);
        press(Invited.mails(phone, product, address, subject, 1).first());
        press(phone.locator(".letter a").first());
        press(phone.locator("summary:text('Wat het kost')"));
        Locator costs = phone.locator("details:has(> summary:text('Wat het kost'))");
        press(costs.locator("summary:text('Wat wil je hiervan zeggen?')").first());
        costs.locator("textarea").first().fill("Noem ook het kamp.");
        phone.check("[id='decide:agrees:0']");
        phone.fill("[id='decide:role']", "lid van de oudergeleding");
        phone.fill("[id='decide:address']", address);

        pressSure(page.locator("[id='reopen:go']"));
        assertThat(page.locator(".head .state")).containsText("concept");
        press(phone, "[id='decide:go']");
        assertThat(phone.locator("#standing")).containsText("De school veranderde de tekst");
        assertThat(phone.locator("#unsent")).containsText("Noem ook het kamp.");
        Accessible.assertClean(phone, "guide-council-changed");
        page.navigate(guide);
        assertThat(page.locator(".head .state")).containsText("concept");

        press(page, "[id='again:go']");
        assertThat(page.locator("#messages")).containsText("De links zijn verstuurd.");
        assertThat(page.locator("[aria-labelledby='council']")).containsText(other);
        press(Invited.mails(phone, product, address, subject, 2).first());
        press(phone.locator(".letter a").first());
        phone.check("[id='decide:agrees:1']");
        phone.fill("[id='decide:role']", "lid van de oudergeleding");
        phone.fill("[id='decide:address']", address);
        phone.fill("[id='decide:remark']", "Het kamp staat er niet bij.");
        press(phone, "[id='decide:go']");
        assertThat(phone.locator("#decision")).containsText("stemde niet in op");
        phone.context().close();

        page.navigate(guide);
        assertThat(page.locator(".head .state")).containsText("geen instemming");
        assertThat(page.locator("#decision")).containsText("Het kamp staat er niet bij.");
        press(page, "[id='adopt:go']");
        assertThat(page.locator("#messages")).containsText("stemden nog niet in");
        complaints.run();
    }
}
