package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.ArrayList;
import java.util.Map;
import nl.openvensters.demonstration.DemonstrationAccount;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is typed is never lost, and nobody writes over somebody else. */
@BrowserTest
class EditorSafetyPageIT {

    private static final String LEADER = "schoolleider@openvensters.example";
    private static final String EDITOR = "redacteur@openvensters.example";

    @Test
    void what_is_typed_saves_itself_and_says_when(Page page, Product product) {
        product.logInByForm(page, LEADER);
        EditorPage editor = EditorPage.of(page, product, "leerlingen");
        editor.write("Dit bewaart zichzelf.");

        assertThat(editor.saving()).matches("Bewaard om \\d{1,2}\\.\\d{2} uur");
        editor.open();
        assertThat(editor.text()).isEqualTo("Dit bewaart zichzelf.");
        assertThat(page.evaluate("Object.keys(localStorage).length")).isEqualTo(0);
    }

    /** That a server cannot be reached is tried in each run by cutting the line, as in the test that follows. */
    @Test
    @Tag("nightly")
    void text_in_the_middle_of_typing_survives_the_death_of_the_server(Page page, Product product, Power power) {
        product.logInByForm(page, LEADER);
        EditorPage editor = EditorPage.of(page, product, "schoolweging");
        editor.write("Bewaard.");
        power.cut();
        editor.type(" Getypt toen de server weg was.");
        editor.waitFor("unreachable");
        assertThat(editor.saving()).contains("Bewaren lukt nu niet");
        power.back();
        page.waitForSelector("#saved[data-state=saved], #saved[data-state=out]");
        logInAgainIfAsked(page, editor);

        editor.waitFor("saved");
        editor.open();
        assertThat(editor.text()).isEqualTo("Bewaard. Getypt toen de server weg was.");
    }

    @Test
    void a_browser_that_closed_while_the_server_was_away_still_has_the_text(
            Page page, BrowserContext window, Product product) {
        product.logInByForm(page, LEADER);
        EditorPage editor = EditorPage.of(page, product, "schooladvies");
        window.route("**/concept", route -> route.abort());
        editor.clear();
        editor.type("Nog niet bewaard.");
        editor.waitFor("unreachable");
        page.onDialog(dialog -> dialog.accept());
        page.close();
        window.unroute("**/concept");
        Page later = window.newPage();
        EditorPage again = EditorPage.open(later, product, editor.school(), "schooladvies");

        assertThat(again.text()).isEqualTo("Nog niet bewaard.");
        again.waitFor("saved");
    }

    @Test
    void an_expired_session_keeps_the_text_and_goes_on_after_logging_in(
            Page page, BrowserContext window, Product product) {
        product.logInByForm(page, LEADER);
        EditorPage editor = EditorPage.of(page, product, "leerlingen");
        editor.write("Voor het verlopen.");
        window.clearCookies();
        editor.type(" Erna.");
        editor.waitFor("out");
        Accessible.assertClean(page, "portal-indicator-expired");
        logInAgainIfAsked(page, editor);

        editor.waitFor("saved");
        assertThat(editor.text()).isEqualTo("Voor het verlopen. Erna.");
        editor.publish();
        assertThat(editor.message()).contains("Het staat online");
        editor.open();
        assertThat(editor.text()).isEqualTo("Voor het verlopen. Erna.");
    }

    @Test
    void nothing_of_a_text_stays_in_the_browser_after_logging_out(Page page, BrowserContext window, Product product) {
        product.logInByForm(page, LEADER);
        EditorPage editor = EditorPage.of(page, product, "leerlingen");
        window.route("**/concept", route -> route.abort());
        editor.type(" Geheim.");
        editor.waitFor("unreachable");
        page.onDialog(dialog -> dialog.accept());
        press(page, "input[value=Uitloggen]");
        page.waitForURL("**/inloggen*");

        assertThat(page.evaluate("Object.keys(localStorage).length")).isEqualTo(0);
    }

    @Test
    void two_people_see_each_other_and_a_clash_shows_both_texts_and_a_choice(
            Page page, BrowserContext window, Product product) {
        product.logInByForm(page, LEADER);
        EditorPage mine = EditorPage.of(page, product, "leerlingen");
        mine.write("Wij groeien langzaam.");
        try (BrowserContext other = window.browser().newContext(new Browser.NewContextOptions().setLocale("nl-NL"))) {
            Page theirPage = other.newPage();
            product.logInByForm(theirPage, EDITOR);
            EditorPage theirs = EditorPage.open(theirPage, product, mine.school(), "leerlingen");
            mine.open();
            page.waitForSelector("#company:not([hidden])");
            assertThat(page.locator("#company").textContent()).contains("ook open");
            theirs.write("Wij groeien snel.");
            mine.clear();
            mine.type("Wij groeien gestaag.");
            mine.waitFor("clash");

            assertThat(page.locator(".clash").innerText()).contains("Wij groeien snel.", "Houd mijn tekst");
            assertThat(page.locator(".clash .differences del").allTextContents())
                    .contains("gestaag");
            assertThat(page.locator(".clash .differences ins").allTextContents())
                    .contains("snel");
            Accessible.assertClean(page, "portal-indicator-clash");
            press(page, "text=Houd mijn tekst");
            mine.waitFor("saved");
            theirs.open();
            assertThat(theirs.text()).isEqualTo("Wij groeien gestaag.");

            mine.write("Nu ik weer.");
            theirs.clear();
            theirs.type("Of toch ik.");
            theirs.waitFor("clash");
            press(theirPage, "text=Neem de andere tekst");
            theirs.waitFor("saved");
            assertThat(theirs.text()).isEqualTo("Nu ik weer.");
        }
    }

    @Test
    void a_form_stays_good_while_thirty_other_pages_are_opened(Page page, BrowserContext window, Product product) {
        product.logInByForm(page, LEADER);
        EditorPage editor = EditorPage.of(page, product, "leerlingen");
        editor.write("Nog steeds goed.");
        lookAround(window, product.portal("teksten?indicator=leerlingen"), 30);
        editor.publish();

        assertThat(editor.message()).contains("Het staat online");
    }

    @Test
    void a_form_that_the_server_forgot_goes_on_with_what_was_typed(Page page, BrowserContext window, Product product) {
        product.logInByForm(page, "bestuur.groot@openvensters.example");
        page.navigate(product.portal("teksten?indicator=leerlingen"));
        page.fill("textarea", "Dit typte ik.");
        lookAround(window, product.portal("account"), 90);
        press(page, "input[id='write:fill']");

        assertThat(page.locator("#messages").textContent()).contains("stond lang open");
        assertThat(page.inputValue("textarea")).isEqualTo("Dit typte ik.");
        press(page, "input[id='write:fill']");
        assertThat(page.locator(".texts textarea").first().inputValue()).isEqualTo("Dit typte ik.");
    }

    private static void lookAround(BrowserContext window, String address, int pages) {
        for (int look = 0; look < pages; look++) {
            window.request().get(address);
        }
    }

    @Test
    void a_tab_of_one_person_does_nothing_for_another_who_logged_in_since(
            Page page, BrowserContext window, Product product) {
        product.logInByForm(page, LEADER);
        page.navigate(product.portal("teksten?indicator=leerlingen"));
        page.fill("textarea", "Van de leider.");
        window.clearCookies();
        product.logInByForm(window.newPage(), EDITOR);
        press(page, "input[id='write:fill']");

        assertThat(page.locator("h1").textContent()).isEqualTo("Intussen logde iemand anders in");
        assertThat(page.locator(".kept").textContent()).contains("Van de leider.");
    }

    @Test
    void the_login_page_that_stayed_open_and_the_way_out_work_after_the_session_ended(
            Page page, BrowserContext window, Product product) {
        page.navigate(product.portal("inloggen"));
        Page other = window.newPage();
        product.logInByForm(other, LEADER);
        window.clearCookies();
        page.fill("input[type=email]", LEADER);
        page.fill("input[type=password]", DemonstrationAccount.PASSWORD);
        press(page, "input[type=submit]");
        page.waitForURL(url -> !url.contains("inloggen"));

        window.clearCookies();
        press(page, "input[value=Uitloggen]");
        page.waitForURL("**/inloggen");
        assertThat(page.locator("h1").textContent()).contains("nloggen");
    }

    @Test
    void whoever_leaves_with_something_typed_on_texts_for_many_is_asked(Page page, Product product) {
        product.logInByForm(page, LEADER);
        page.navigate(product.portal("teksten?indicator=leerlingen"));
        press(page, "textarea");
        page.keyboard().type("Bijna kwijt.");
        var asked = new ArrayList<String>();
        page.onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.accept();
        });
        press(page, "nav a >> nth=0");
        page.waitForURL(url -> !url.contains("teksten"));

        assertThat(asked).containsExactly("beforeunload");
    }

    @Test
    void a_double_click_and_the_back_button_are_harmless(Page page, Product product) {
        product.logInByForm(page, LEADER);
        EditorPage editor = EditorPage.of(page, product, "leerlingen");
        editor.write("Eén keer online.");
        page.dblclick("input[value='Zet online']");
        page.waitForURL("**gedaan=ONLINE");
        page.goBack();
        page.waitForSelector(".editor .text");
        assertThat(editor.text()).isEqualTo("Eén keer online.");
        editor.type(" En nog eens.");
        editor.waitFor("saved");
        editor.publish();

        assertThat(editor.message()).contains("Het staat online");
        assertThat(editor.text()).isEqualTo("Eén keer online. En nog eens.");
    }

    @Test
    void the_endpoint_refuses_another_site_another_account_and_another_school(Page page, Product product) {
        product.logInByForm(page, LEADER);
        EditorPage editor = EditorPage.of(page, product, "leerlingen");
        String states = page.getAttribute("textarea[data-editor]", "data-editor");
        String account = states.replaceAll(".*\"account\":\"(\\d+)\".*", "$1");

        assertThat(post(page, product, Map.of(), editor.school(), account)).isEqualTo(403);
        assertThat(post(
                        page,
                        product,
                        Map.of("X-Editor", "1", "Sec-Fetch-Site", "cross-site"),
                        editor.school(),
                        account))
                .isEqualTo(403);
        assertThat(post(page, product, Map.of("X-Editor", "1"), editor.school(), "1"))
                .isEqualTo(403);
        page.navigate(product.site("/zoeken?q=school"));
        String elsewhere = page.locator("a[href^='/scholen/']").all().stream()
                .map(link -> link.getAttribute("href").replaceAll("/scholen/(\\w{6}).*", "$1"))
                .filter(code -> !code.equals(editor.school()))
                .findFirst()
                .orElseThrow();
        assertThat(post(page, product, Map.of("X-Editor", "1"), elsewhere, account))
                .isEqualTo(403);
        assertThat(post(page, product, Map.of("X-Editor", "1"), "niet zo", account))
                .isEqualTo(400);
    }

    private static int post(Page page, Product product, Map<String, String> headers, String school, String account) {
        RequestOptions options = RequestOptions.create()
                .setHeader("Content-Type", "application/json")
                .setData("{\"school\":\"" + school + "\",\"indicator\":\"leerlingen\",\"account\":\"" + account
                        + "\",\"basis\":\"0\",\"body\":\"<p>Vals.</p>\"}");
        headers.forEach(options::setHeader);
        return page.request().post(product.portal("concept"), options).status();
    }

    /** Logs in in the tab that the editor opens for it. */
    private static void logInAgainIfAsked(Page page, EditorPage editor) {
        if (!"out".equals(page.getAttribute("#saved", "data-state"))) {
            return;
        }
        Page door = page.context().waitForPage(() -> press(page, "#saved a"));
        door.fill("input[type=email]", LEADER);
        door.fill("input[type=password]", DemonstrationAccount.PASSWORD);
        press(door, "input[type=submit]");
        editor.waitFor("saved");
    }
}
