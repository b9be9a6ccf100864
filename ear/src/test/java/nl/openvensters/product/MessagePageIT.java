package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Map;
import nl.openvensters.product.Places.Place;
import org.junit.jupiter.api.Test;

/** A visitor writes, the school reads and is done with it. */
@BrowserTest
class MessagePageIT {

    private static final String LEADER = "schoolleider@openvensters.example";

    @Test
    void what_a_visitor_writes_without_javascript_is_on_the_work_list_until_the_school_is_done_with_it(
            BrowserContext window, Page page, Product product) {
        String school = Places.of(window.browser(), product).home().school();
        Browser browser = window.browser();
        try (BrowserContext quiet = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page visitor = quiet.newPage();
            visitor.navigate(product.site("scholen/" + school));
            press(visitor, ".chapter .ask a >> nth=0");
            assertThat(visitor.locator("#over optgroup").first().getAttribute("label"))
                    .isEqualTo("De school");
            visitor.selectOption("#over", "leerlingen");
            visitor.fill("#bericht", "De <b>tijden</b> kloppen niet.\nGroet uit de wachtrij");
            visitor.fill("#email", "ouder@voorbeeld.example");
            send(visitor);
            visitor.locator("#fouten, h1:has-text('is verstuurd')").first().waitFor();
            // Quicker than anybody types it is asked again, with all that was typed.
            if (!visitor.url().endsWith("/verzonden")) {
                assertThat(visitor.title()).startsWith("Nog niet verstuurd");
                assertThat(visitor.inputValue("#bericht")).endsWith("Groet uit de wachtrij");
                assertThat(visitor.inputValue("#over")).isEqualTo("leerlingen");
                sendInTime(visitor);
            }
            assertThat(visitor.locator("h1").textContent()).isEqualTo("Uw bericht is verstuurd");
            assertThat(quiet.cookies()).isEmpty();
        }

        product.logIn(page, LEADER);
        page.navigate(product.portal("?soort=bericht"));
        press(page.locator(".work a.btn").first());
        Accessible.assertClean(page, "portal-messages");
        Locator sent = page.locator(".letters > li:has-text('wachtrij')");
        assertThat(sent.locator(".said").textContent()).startsWith("De <b>tijden</b> kloppen niet.");
        assertThat(sent.locator("a[href^='mailto:']").getAttribute("href"))
                .startsWith("mailto:ouder@voorbeeld.example?subject=Uw%20bericht%20over%20");
        assertThat(sent.locator(".meta a").getAttribute("href")).endsWith("indicator=leerlingen");

        press(sent.locator("[name=afgehandeld]"));

        assertThat(page.locator("#messages").textContent()).contains("afgehandeld");
        assertThat(page.locator(".past > ul > li").first().textContent()).contains("wachtrij", "Sanne de Wilde");
        Accessible.assertClean(page, "portal-messages-handled");
        press(page.locator("[name=terug]").first());
        assertThat(page.locator("#messages").textContent()).contains("staat weer bij wat wacht");
        press(sent.locator("summary"));
        Accessible.assertClean(page, "portal-messages-remove");
        press(sent.locator("[name=wis]"));
        assertThat(page.locator("#messages").textContent()).contains("gewist");
        assertThat(sent.count()).isZero();
    }

    @Test
    void the_administrator_sees_where_messages_wait_that_nobody_reads(Page page, Product product) {
        product.logIn(page, "beheer@openvensters.example");
        page.navigate(product.portal("beheer/inlezen"));
        press(page, "nav.tabs a:has-text('Berichten')");

        assertThat(page.locator("h1").textContent()).isEqualTo("Berichten die niemand leest");
        Accessible.assertClean(page, "portal-unread-messages");
    }

    @Test
    void what_is_wrong_is_told_at_the_field_and_what_was_typed_stays(
            BrowserContext window, Page page, Product product) {
        String school = Places.of(window.browser(), product).sister().school();
        page.navigate(product.site("scholen/" + school + "/bericht?over=no-such"));
        Accessible.assertClean(page, "message");
        page.fill("#bericht", "Kijk op http://a.example en http://b.example");
        page.fill("#email", "ouder");
        page.evaluate("document.querySelector('#homepage').value = 'https://koop.example'");
        send(page);

        assertThat(page.locator("#bericht-fout").textContent()).contains("één link");
        assertThat(page.locator("#email-fout").textContent()).contains("geen e-mailadres");
        assertThat(page.locator("#fouten").textContent()).contains("leeg moet zijn");
        assertThat(page.inputValue("#email")).isEqualTo("ouder");
        assertThat(page.inputValue("#bericht")).endsWith("en http://b.example");
        assertThat(page.inputValue("#homepage")).isEmpty();
        Accessible.assertClean(page, "message-refused");

        page.fill("#bericht", "Klopt dit nog?");
        page.fill("#email", "");
        sendInTime(page);
        Accessible.assertClean(page, "message-sent");
    }

    @Test
    void only_the_form_takes_something_and_only_for_a_school_that_is_there(
            BrowserContext window, Page page, Product product) {
        String form = product.site(
                "scholen/" + Places.of(window.browser(), product).home().school() + "/bericht");
        FormData typed = FormData.create().set("bericht", "Van buiten").set("zegel", "A".repeat(43));

        assertThat(post(page, form, typed).status()).isEqualTo(422);
        assertThat(post(page, form + "/verzonden", typed).status()).isEqualTo(405);
        assertThat(post(page, product.site("scholen/99ZZ99/bericht"), typed).status())
                .isEqualTo(404);
        assertThat(page.request().get(product.site("scholen/99ZZ99/bericht")).status())
                .isEqualTo(404);
        APIResponse put = page.request().put(form);
        assertThat(put.status()).isEqualTo(405);
        assertThat(put.headers()).containsEntry("allow", "GET, HEAD, POST, OPTIONS");
        assertThat(post(page, form, FormData.create().set("bericht", "x".repeat(300_000)))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void a_message_of_another_school_cannot_be_read_or_handled(BrowserContext window, Product product) {
        Places places = Places.of(window.browser(), product);
        Place sister = places.sister();
        try (Crafted owner = Crafted.by(sister.owner(), window.browser(), product);
                Crafted leader = Crafted.by("schoolleider", window.browser(), product);
                Crafted reader = Crafted.by("lezer", window.browser(), product)) {
            String own = "berichten?school=" + places.home().school();
            String theirs = "berichten?school=" + sister.school();
            String message =
                    owner.find(own, "name=\"afgehandeld\" value=\"(\\d+)\"").get(0);
            Map<String, String> handled = Map.of("afgehandeld", message);

            assertThat(leader.open(theirs)).isEqualTo(403);
            assertThat(leader.press(own, theirs, "letters:x", handled, false)).isEqualTo(403);
            // The message is not one of the school in the address.
            assertThat(owner.press(own, theirs, "letters:x", handled, false)).isEqualTo(404);
            assertThat(reader.press(own, own, "letters:x", handled, false)).isEqualTo(403);
            assertThat(reader.text(own)).doesNotContain("@", "name=\"afgehandeld\"");
            assertThat(owner.text(own)).contains("value=\"" + message + "\"");
        }
    }

    /** By the keyboard: without JavaScript in the page Playwright may wait half a minute for a button to stand still. */
    private static void send(Page page) {
        page.press("#email", "Enter");
    }

    /** As late as somebody who types, and until the thanks are there. */
    private static void sendInTime(Page page) {
        page.waitForTimeout(3_500);
        send(page);
        page.waitForURL("**/verzonden");
    }

    private static APIResponse post(Page page, String address, FormData form) {
        return page.request()
                .post(address, RequestOptions.create().setForm(form).setMaxRedirects(0));
    }
}
