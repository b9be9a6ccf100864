package nl.openvensters.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.openvensters.product.Press.press;
import static nl.openvensters.product.Press.pressSure;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import nl.openvensters.demonstration.DemonstrationAccount;
import org.junit.jupiter.api.Test;

/** What is typed in a form that does not save itself is found again by who closed the page before sending it. */
@BrowserTest
class KeepingPageIT {

    private static final String BOARD = "bestuur.groot@openvensters.example";
    private static final String KEPT = "Dit typte je eerder en is nog niet verstuurd. Het staat er weer.";
    /** How many texts this browser and this tab keep. */
    private static final String TEXTS = "[localStorage, sessionStorage]"
            + ".flatMap(store => Object.keys(store)).filter(key => key.startsWith('text.')).length";

    private static final String TEXT = "[id='ask:text']";

    @Test
    void a_question_is_kept_until_it_is_sent_or_thrown_away(Page page, BrowserContext window, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, BOARD);
        String ask = question(page, product, 0);
        page.navigate(ask);
        page.fill(TEXT, "Kun je hier nog naar kijken?");
        page.close();

        Page later = window.newPage();
        later.navigate(question(later, product, 1));
        assertThat(later.locator(".kept")).hasCount(0);
        assertThat(later.locator(TEXT)).hasValue("");
        later.navigate(ask);
        assertThat(later.locator(TEXT)).hasValue("Kun je hier nog naar kijken?");
        assertThat(later.locator(".kept")).containsText(KEPT);
        Accessible.assertClean(later, "ask-kept");
        press(later, "button:text('Haal het weg')");
        assertThat(later.locator(TEXT)).hasValue("");
        later.reload();
        assertThat(later.locator(TEXT)).hasValue("");

        later.fill(TEXT, "Een andere vraag.");
        later.onDialog(dialog -> dialog.accept());
        later.reload();
        assertThat(later.locator(TEXT)).hasValue("Een andere vraag.");
        press(later, "input[value='Stel de vraag']");
        assertThat(later.locator("#questions")).containsText("Een andere vraag.");
        later.navigate(ask);
        assertThat(later.locator(TEXT)).hasValue("");
        complaints.run();
    }

    @Test
    void what_is_refused_is_still_kept_and_logging_out_forgets_it(Page page, Product product) {
        product.logIn(page, BOARD);
        String ask = question(page, product, 2);
        page.navigate(ask);
        page.fill(TEXT, "Voor een dag die voorbij is.");
        page.fill("[id='ask:day_input']", "1-1-2020");
        press(page, "input[value='Stel de vraag']");
        assertThat(page.locator(".fault:not(:empty)").first()).isVisible();
        page.onDialog(dialog -> dialog.accept());
        page.navigate(ask);
        assertThat(page.locator(TEXT)).hasValue("Voor een dag die voorbij is.");

        press(page, "input[value='Uitloggen']");
        assertThat(page.evaluate(TEXTS)).isEqualTo(0);
        product.logIn(page, BOARD);
        page.navigate(ask);
        assertThat(page.locator(TEXT)).hasValue("");
    }

    @Test
    void what_was_sent_after_the_session_ended_is_shown_and_still_kept(Page page, Product product) {
        product.logInByForm(page, BOARD);
        String ask = question(page, product, 3);
        page.navigate(ask);
        page.fill(TEXT, "Dit typte ik lang.\nEn dit ook.");
        page.context().clearCookies();
        press(page, "input[value='Stel de vraag']");
        assertThat(page.locator(".kept")).containsText("Dit typte ik lang.\nEn dit ook.");
        press(page, "a:text('Open de pagina opnieuw')");
        page.waitForURL("**/inloggen*");
        page.fill("input[type=email]", BOARD);
        page.fill("input[type=password]", DemonstrationAccount.PASSWORD);
        press(page, "input[type=submit]");
        page.waitForURL(ask);

        assertThat(page.locator(TEXT)).hasValue("Dit typte ik lang.\nEn dit ook.");
        assertThat(page.locator(".kept")).containsText(KEPT);
        press(page, "input[value='Stel de vraag']");
        assertThat(page.locator("#questions")).containsText("Dit typte ik lang.");
        assertThat(page.evaluate(TEXTS)).isEqualTo(0);
    }

    /** Where a form cannot be shown again, the page that says so has the address of the form. */
    @Test
    void what_a_page_could_not_take_is_still_kept_when_that_page_is_opened_again(
            Page page, BrowserContext window, Product product) {
        product.logInByForm(page, BOARD);
        String texts = product.portal("teksten?indicator=leerlingen");
        page.navigate(texts);
        page.fill("[id='write:template']", "Hier zitten {leerlingen} kinderen.");
        press(page, "input[id='write:fill']");
        page.locator(".texts textarea").first().fill("Alleen voor deze.");
        window.clearCookies();
        product.logInByForm(window.newPage(), BOARD);
        press(page, "input[id='each:save']");
        assertThat(page.locator(".kept")).containsText("Alleen voor deze.");
        press(page, "a:text('Open de pagina opnieuw')");

        assertThat(page.locator("[id='write:template']")).hasValue("Hier zitten {leerlingen} kinderen.");
        press(page, "input[id='write:fill']");
        assertThat(page.locator(".texts textarea").first()).hasValue("Alleen voor deze.");
    }

    @Test
    void who_logs_in_on_the_same_computer_gets_rid_of_what_another_or_long_ago_was_typed(Page page, Product product) {
        product.logInByForm(page, BOARD);
        String ask = question(page, product, 4);
        page.navigate(ask);
        page.fill(TEXT, "Van wie niet uitlogde.");
        page.onDialog(dialog -> dialog.accept());
        page.reload();
        assertThat(page.locator(TEXT)).hasValue("Van wie niet uitlogde.");
        assertThat(page.evaluate(TEXTS)).isEqualTo(1);
        age(page, 29);
        page.navigate(product.portal("overzicht"));
        assertThat(page.evaluate(TEXTS)).isEqualTo(1);
        age(page, 31);
        page.navigate(product.portal("overzicht"));
        assertThat(page.evaluate(TEXTS)).isEqualTo(0);

        page.navigate(ask);
        page.fill(TEXT, "Nog eens niet uitgelogd.");
        assertThat(page.evaluate(TEXTS)).isEqualTo(1);
        page.context().clearCookies();
        product.logInByForm(page, "bestuur.middel@openvensters.example");
        assertThat(page.evaluate(TEXTS)).isEqualTo(0);
    }

    private static void age(Page page, int days) {
        page.evaluate("""
                days => Object.keys(localStorage).forEach(key => localStorage.setItem(key, JSON.stringify(
                    {...JSON.parse(localStorage.getItem(key)), at: Date.now() - days * 24 * 3600 * 1000})))
                """, days);
    }

    @Test
    void a_text_for_many_schools_is_kept_in_both_steps_until_it_is_saved(Page page, Product product) {
        product.logIn(page, "bestuur.middel@openvensters.example");
        String texts = product.portal("teksten?indicator=leerlingen");
        page.onDialog(dialog -> dialog.accept());
        page.navigate(texts);
        page.fill("[id='write:template']", "Bij ons zijn {leerlingen} kinderen.");
        page.navigate(product.portal("overzicht"));
        page.navigate(texts);
        assertThat(page.locator("[id='write:template']")).hasValue("Bij ons zijn {leerlingen} kinderen.");
        press(page, "input[id='write:fill']");
        page.locator(".texts textarea").first().fill("Alleen voor deze school.");
        page.navigate(product.portal("overzicht"));

        page.navigate(texts);
        assertThat(page.locator("[id='write:template']")).hasValue("Bij ons zijn {leerlingen} kinderen.");
        press(page, "input[id='write:fill']");
        assertThat(page.locator(".kept")).containsText(KEPT);
        assertThat(page.locator(".texts textarea").first()).hasValue("Alleen voor deze school.");
        assertThat(page.locator(".texts textarea").nth(1)).not().hasValue("Alleen voor deze school.");
        press(page, "input[id='each:save']");
        assertThat(page.locator("#messages")).containsText("bewaard");
        page.navigate(texts);
        assertThat(page.locator("[id='write:template']")).hasValue("");
        pressSure(page.locator("input[value='Maak ongedaan']").first());
    }

    @Test
    void a_pasted_list_of_people_is_kept_in_its_tab_only(Page page, BrowserContext window, Product product) {
        product.logIn(page, BOARD);
        page.onDialog(dialog -> dialog.accept());
        page.navigate(product.portal("uitnodigen/lijst"));
        page.fill("[id='many:list']", "Naam;E-mail;Rol;School");
        page.navigate(product.portal("overzicht"));
        page.navigate(product.portal("uitnodigen/lijst"));
        assertThat(page.locator("[id='many:list']")).hasValue("Naam;E-mail;Rol;School");
        assertThat(page.evaluate("Object.keys(localStorage).length")).isEqualTo(0);
        Page other = window.newPage();
        other.navigate(product.portal("uitnodigen/lijst"));
        assertThat(other.locator("[id='many:list']")).hasValue("");
        press(page, "input[value='Kijk na']");
        page.navigate(product.portal("uitnodigen/lijst"));
        assertThat(page.locator("[id='many:list']")).hasValue("Naam;E-mail;Rol;School");
        press(page, "button:text('Haal het weg')");
        assertThat(page.locator("[id='many:list']")).hasValue("");
    }

    /** The address of the page on which one of the schools where somebody can answer is asked something. */
    private static String question(Page page, Product product, int place) {
        page.navigate(product.portal("overzicht"));
        List<String> asks = page.locator("a.ask").all().stream()
                .map(link -> product.portal(link.getAttribute("href")))
                .toList();
        int seen = 0;
        for (String ask : asks) {
            page.navigate(ask);
            seen += page.locator(TEXT).count();
            if (seen > place) {
                return ask;
            }
        }
        throw new AssertionError("Nobody can be asked: " + asks);
    }
}
