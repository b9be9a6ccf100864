package nl.openvensters.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.openvensters.product.Press.press;
import static nl.openvensters.product.Press.pressSure;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Two windows with the same questionnaire of a school: the second is told, and what both typed is there. */
@BrowserTest
class OwnListPageIT {

    private static final String LEADER = "schoolleider@openvensters.example";
    private static final String SAVE = "input[value='Bewaar en bekijk']";
    private static final String TRANSLATE = "input[value='Bewaar de vertaling']";

    @Test
    void the_second_of_two_windows_with_an_own_questionnaire_is_told_and_keeps_what_was_typed(
            Page page, Product product) {
        begin(page, product, "Twee vensters");
        Page second = page.context().newPage();
        second.navigate(page.url());

        page.fill("[id='own:questions']", "Is het veilig?");
        press(page, SAVE);
        assertThat(page.locator("#messages")).containsText("Bewaard");

        second.fill("[id='own:questions']", "Is het groen?");
        press(second, SAVE);
        assertThat(second.locator("#messages")).containsText("Intussen bewaarde iemand anders");
        assertThat(second.locator(".theirs")).containsText("Is het veilig?");
        assertThat(second.locator("[id='own:questions']")).hasValue("Is het groen?");
        Accessible.assertClean(second, "own-survey-clash");
        press(second, SAVE);
        assertThat(second.locator(".preview")).containsText("Is het groen?");

        press(page, "input[value='Maak deze versie klaar']");
        assertThat(page.locator("#messages")).containsText("Intussen bewaarde iemand anders");
        assertThat(page.locator(".preview")).containsText("Is het groen?");
        press(page, "input[value='Maak deze versie klaar']");
        assertThat(page.locator("#messages")).containsText("Versie 1 is klaar");
    }

    @Test
    void the_second_of_two_windows_with_a_translation_is_told_and_gets_what_the_first_wrote(
            Page page, Product product) {
        begin(page, product, "Twee vertalers");
        press(page, ".preview li:has-text('Engels') a");
        Page second = page.context().newPage();
        second.navigate(page.url());

        type(page, "Twee vertalers", "Two of them");
        type(page, "Is het fijn?", "Is it nice?");
        press(page, TRANSLATE);
        assertThat(page.locator("#messages")).containsText("De vertaling is bewaard");

        type(second, "Is het fijn?", "Is it pleasant?");
        press(second, TRANSLATE);
        assertThat(second.locator("#messages")).containsText("Intussen bewaarde iemand anders ook een vertaling");
        assertThat(field(second, "Twee vertalers")).hasValue("Two of them");
        assertThat(field(second, "Is het fijn?")).hasValue("Is it pleasant?");
        assertThat(second.locator(".translations")).containsText("Is it nice?");
        press(second, TRANSLATE);
        assertThat(second.locator("#messages")).containsText("De vertaling is bewaard");
        press(second, ".preview li:has-text('Engels') a");
        assertThat(field(second, "Twee vertalers")).hasValue("Two of them");
        assertThat(field(second, "Is het fijn?")).hasValue("Is it pleasant?");

        press(second, ".crumbs a");
        pressSure(second.locator("input[value='Gooi deze vragenlijst weg']"));
        assertThat(second.locator("#messages")).containsText("De vragenlijst is weg");
    }

    private static void begin(Page page, Product product, String name) {
        Places.Place home = Places.of(page.context().browser(), product).home();
        product.logIn(page, LEADER);
        page.navigate(product.portal("vragenlijsten/eigen?school=" + home.school()));
        page.fill("[id='own:name']", name);
        page.fill("[id='own:lead']", "Wat vind je ervan?");
        page.fill("[id='own:questions']", "Is het fijn?");
        press(page, SAVE);
        assertThat(page.locator("#messages")).containsText("Bewaard");
    }

    private static Locator field(Page page, String dutch) {
        return page.getByLabel(dutch, new Page.GetByLabelOptions().setExact(true));
    }

    private static void type(Page page, String dutch, String text) {
        field(page, dutch).fill(text);
    }
}
