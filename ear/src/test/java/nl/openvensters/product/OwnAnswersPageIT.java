package nl.openvensters.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BrowserTest
class OwnAnswersPageIT {

    private static final String WHO = "bestuur.klein@openvensters.example";

    @Test
    void the_week_is_filled_in_once_copied_to_all_days_and_read_by_parents(
            Page page, BrowserContext window, Product product) {
        Runnable complaints = Accessible.watch(page);
        String school = open(page, product, "schooltijden");
        page.selectOption(field("model"), "FIVE_EQUAL_DAYS");
        type(page, "days.MON.from", "8.15");
        type(page, "days.MON.to", "14:05");
        type(page, "days.MON.breakFrom", "");
        type(page, "days.MON.breakTo", "");
        press(page, ".copy");
        assertThat(page.locator(field("days.FRI.to"))).hasValue("14:05");
        assertThat(page.locator("[data-total=week]")).hasText("29 uur en 10 minuten");
        page.selectOption(field("care.after.where"), "NEARBY");
        type(page, "care.after.provider", "De Speelplaats");
        Accessible.assertClean(page, "answer-week");
        publish(page);

        Page visitor = window.newPage();
        Publicly.open(visitor, product.site("/scholen/" + school), "om 8.15 uur");
        assertThat(visitor.locator("#schooltijden .answer")).containsText("om 8.15 uur");
        assertThat(visitor.locator("#schooltijden .points")).containsText("De Speelplaats");
        complaints.run();
    }

    @Test
    void shares_follow_the_hours_and_a_keyboard_is_enough(Page page, BrowserContext window, Product product) {
        String school = open(page, product, "organisatie");
        page.selectOption(field("grouping"), "UNITS");
        while (page.locator("[data-row]").count() > 2) {
            page.locator("[data-row] [value^='remove:']").last().press("Enter");
        }
        type(page, "subjects.0.name", "Lezen");
        type(page, "subjects.0.hours", "150");
        type(page, "subjects.1.name", "Buiten spelen");
        type(page, "subjects.1.hours", "37,5");
        assertThat(page.locator(".share").allTextContents()).isEqualTo(List.of("80%", "20%"));
        assertThat(page.locator("[data-total=hours]")).hasText("187,5 uur");
        page.locator("[value='down:subjects.0']").press("Enter");
        assertThat(page.locator(field("subjects.0.name"))).hasValue("Buiten spelen");
        assertThat(page.locator(field("subjects.1.name"))).hasValue("Lezen");
        page.locator("[value='more:subjects']").press("Enter");
        page.keyboard().type("Muziek");
        assertThat(page.locator(field("subjects.2.name"))).hasValue("Muziek");
        Accessible.assertClean(page, "answer-shares");
        page.locator("input[id='edit:publish']").press("Enter");
        page.waitForURL("**gedaan=ONLINE**");

        Page visitor = window.newPage();
        Publicly.open(visitor, product.site("/scholen/" + school), "Lezen: 80%");
        assertThat(visitor.locator("#organisatie .answer")).containsText("Lezen: 80%");
    }

    @Test
    void a_survey_that_four_people_filled_in_is_refused_at_the_field_and_a_mean_becomes_a_mark(
            Page page, BrowserContext window, Product product) {
        String school = open(page, product, "tevredenheid_leerlingen");
        type(page, "score", "");
        type(page, "mean", "3,3");
        assertThat(page.locator(".becomes")).hasText("Dat is een 7,9");
        type(page, "respondents", "4");
        assertThat(page.locator("[id='f-respondents']")).containsText("minstens 5");
        assertThat(page.locator(field("respondents"))).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#judged")).containsText("minstens 5");
        assertThat(page.locator("[id='f-source']")).isEmpty();
        type(page, "respondents", "5000");
        type(page, "pupils", "5000");
        assertThat(page.locator("[id='f-respondents']")).containsText("is veel voor een school met");
        type(page, "respondents", "4");
        type(page, "pupils", "140");
        type(page, "source", "Onze eigen vragenlijst");
        page.selectOption(field("schoolYear"), new com.microsoft.playwright.options.SelectOption().setIndex(1));
        press(page, "input[id='edit:publish']");

        Locator fault = page.locator("[id='f-respondents']");
        assertThat(fault).containsText("minstens 5");
        assertThat(page.locator(field("respondents"))).hasAttribute("aria-invalid", "true");
        assertThat(page.locator(field("respondents"))).hasValue("4");
        assertThat(page.locator(".faults a").first()).hasAttribute("href", "#a-respondents");
        Accessible.assertClean(page, "answer-refused");
        type(page, "respondents", "4000");
        type(page, "pupils", "4001");
        press(page, "input[id='edit:publish']");
        assertThat(page.locator("#messages")).containsText("Klopt dit?");
        assertThat(page.locator(field("respondents"))).hasValue("4000");
        type(page, "respondents", "40");
        type(page, "pupils", "140");
        publish(page);

        Page visitor = window.newPage();
        Publicly.open(visitor, product.site("/scholen/" + school), "7,9");
        assertThat(visitor.locator("#tevredenheid_leerlingen .answer")).containsText("7,9");
        assertThat(visitor.locator("#tevredenheid_leerlingen .answer")).containsText("Van de 140 kinderen op school");
    }

    /** A questionnaire fills in the bound; here the hidden field of the form stands for it, as it is there when a school edits. */
    @Test
    void a_mark_of_a_questionnaire_that_may_be_higher_keeps_saying_so_on_page_and_in_the_api_when_words_are_edited(
            Page page, BrowserContext window, Product product) {
        String school = open(page, product, "tevredenheid_ouders");
        type(page, "score", "9,0");
        type(page, "mean", "");
        page.evaluate("document.querySelector(\"[name='answer.bound']\").value = 'AT_LEAST';"
                + " document.querySelector(\"[name='was.score']\").value = '9,0'");
        type(page, "respondents", "9");
        type(page, "invited", "12");
        type(page, "source", "Ouders over onze school");
        page.selectOption(field("schoolYear"), new com.microsoft.playwright.options.SelectOption().setIndex(1));
        publish(page);
        Page visitor = window.newPage();
        Publicly.open(visitor, product.site("/scholen/" + school), "9,0 of meer");

        page.navigate(product.portal("indicator?school=" + school + "&indicator=tevredenheid_ouders"));
        assertThat(page.locator("#edit")).containsText("de uitslag kan hoger zijn");
        type(page, "source", "Ouders over hun school");
        publish(page);
        Publicly.open(visitor, product.site("/scholen/" + school), "Ouders over hun school");
        assertThat(visitor.locator("#tevredenheid_ouders .answer")).containsText("een 9,0 of meer.");
        assertThat(visitor.locator("#tevredenheid_ouders svg").first()).containsText("9,0 of meer");
        assertThat(visitor.request()
                        .get(product.site("/api/v1/schools/" + school))
                        .text())
                .contains("\"grens\":{\"category\":\"of meer\"}");

        page.navigate(product.portal("indicator?school=" + school + "&indicator=tevredenheid_ouders"));
        type(page, "score", "9,3");
        publish(page);
        Publicly.open(visitor, product.site("/scholen/" + school), "een 9,3.");
        assertThat(visitor.locator("#tevredenheid_ouders")).not().containsText("of meer");
    }

    @Test
    void what_can_hardly_be_true_goes_online_when_it_is_said_twice(Page page, BrowserContext window, Product product) {
        String school = open(page, product, "ouders");
        type(page, "amount", "400");
        type(page, "points.0", "Een week naar zee");
        press(page, "input[id='edit:publish']");
        page.waitForSelector("#messages:has-text('Klopt dit?')");
        publish(page);

        Page visitor = window.newPage();
        Publicly.open(visitor, product.site("/scholen/" + school), "€ 400 per jaar");
        assertThat(visitor.locator("#ouders .answer")).containsText("€ 400 per jaar");
    }

    @Test
    void what_can_hardly_be_true_is_asked_about_before_it_is_planned_too(Page page, Product product) {
        open(page, product, "tevredenheid_leerlingen");
        type(page, "mean", "3,3");
        type(page, "respondents", "5000");
        type(page, "pupils", "5000");
        type(page, "source", "Onze eigen vragenlijst");
        page.selectOption(field("schoolYear"), new com.microsoft.playwright.options.SelectOption().setIndex(1));
        EditorPage.unfold(page, "Later online");
        page.fill("[id='schedule:day']", LocalDate.now().plusDays(3).toString());
        press(page, "input[value='Plan']");
        assertThat(page.locator("#messages")).containsText("Klopt dit?");
        assertThat(page.locator("[id='f-respondents']")).containsText("is veel voor een school met");
        assertThat(page.locator(".schedule")).not().containsText("Dit gaat online op");

        press(page, "input[value='Plan']");
        assertThat(page.locator(".schedule")).containsText("Dit gaat online op");
        press(page, "input[value='Haal planning weg']");
        press(page, "input[value='Gooi concept weg']");
        page.waitForURL("**gedaan=WEGGEGOOID");
    }

    @Test
    void two_and_a_half_euros_stay_two_and_a_half_and_nonsense_stays_as_it_was_typed(
            Page page, BrowserContext window, Product product) {
        String school = open(page, product, "ouders");
        type(page, "amount", "2,,5");
        press(page, "input[id='edit:publish']");
        assertThat(page.locator("[id='f-amount']")).containsText("“2,,5” is geen getal");
        assertThat(page.locator(field("amount"))).hasValue("2,,5");
        page.navigate(page.url().replaceAll("&gedaan=[A-Z]+", ""));
        assertThat(page.locator(field("amount"))).hasValue("2,,5");
        type(page, "amount", "0");
        type(page, "points.0", "Een dag op zee");
        press(page, "input[id='edit:publish']");
        assertThat(page.locator("[id='f-amount']")).containsText("Je vraagt niets");
        type(page, "amount", "2,5");
        publish(page);

        Page visitor = window.newPage();
        Publicly.open(visitor, product.site("/scholen/" + school), "€ 2,50 per jaar");
        assertThat(visitor.locator("#ouders .answer")).containsText("€ 2,50 per jaar");
        assertThat(visitor.locator("#ouders .answer")).containsText("elk kind doet altijd mee");
    }

    /** Each save opens the page once more for the story beside it; the server keeps no more than fifteen of a page. */
    @Test
    void whoever_types_long_and_is_saved_often_still_puts_it_online(Page page, Product product) {
        open(page, product, "schoolgids");
        type(page, "linkText", "Schoolgids");
        type(page, "link", "https://school.example/gids.pdf");
        for (int save = 0; save < 18; save++) {
            page.waitForResponse(
                    answer -> answer.url().contains("/indicator?")
                            && answer.request().resourceType().equals("fetch"),
                    () -> page.evaluate("document.dispatchEvent(new CustomEvent('answer:saved'))"));
        }
        publish(page);
    }

    @Test
    void without_script_rows_are_added_and_moved_and_all_that_was_typed_stays(Page page, Product product) {
        Browser browser = page.context().browser();
        try (BrowserContext plain = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page bare = plain.newPage();
            open(bare, product, "missie");
            type(bare, "keywords.0", "Rust");
            type(bare, "keywords.1", "Regelmaat");
            press(bare.locator("[value='up:keywords.1']"));
            assertThat(bare.locator(field("keywords.0"))).hasValue("Regelmaat");
            assertThat(bare.locator(field("keywords.1"))).hasValue("Rust");
            int rows = bare.locator("[data-row]").count();
            press(bare.locator("[value='more:keywords']"));
            // The page that is answered may not be there yet.
            bare.waitForCondition(() -> bare.locator("[data-row]").count() >= rows);
            press(bare.locator("input[id='edit:save']"));
            bare.waitForURL("**gedaan=BEWAARD**");
            assertThat(bare.locator(field("keywords.0"))).hasValue("Regelmaat");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"missie", "veiligheid", "ondersteuning", "kwaliteitszorg", "bewegen", "schoolgids", "vve"})
    void every_form_is_accessible_on_every_screen(String indicator, Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        open(page, product, indicator);
        Accessible.assertClean(page, "answer-" + indicator);
        complaints.run();
    }

    /** Opens the page of an indicator of the first school; gives the school's code. */
    private static String open(Page page, Product product, String indicator) {
        product.logIn(page, WHO);
        page.navigate(product.portal(""));
        String school = page.locator("a[href*='school?code='], a[href*='school=']")
                .first()
                .getAttribute("href")
                .replaceAll(".*(?:code|school)=([0-9A-Z]{6}).*", "$1");
        page.navigate(product.portal("indicator?school=" + school + "&indicator=" + indicator));
        return school;
    }

    private static void type(Page page, String path, String value) {
        page.fill(field(path), value);
    }

    private static String field(String path) {
        return "[name='answer." + path + "']";
    }

    private static void publish(Page page) {
        press(page, "input[id='edit:publish']");
        page.waitForURL("**gedaan=ONLINE**");
    }
}
