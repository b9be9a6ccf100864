package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A board tells of itself: in the portal, on its own page and on those of its schools. */
@BrowserTest
class BoardPageIT {

    @Test
    void what_a_partnership_writes_is_read_by_a_parent_who_finds_it_by_postcode(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, "samenwerkingsverband@openvensters.example");
        press(page.locator("main a:has-text('Naar jullie teksten')"));
        assertThat(page.locator("main li.row").count()).isEqualTo(4);
        Accessible.assertClean(page, "portal-partnership");
        String code = page.locator("h1").textContent().replaceAll("(?s).*(PO[0-9]{4}).*", "$1");
        write(page, "Als een kind meer nodig heeft", "Bel ons gerust.");
        press(page, "input[value='Zet online']");
        page.waitForURL("**partnership=" + code + "**gedaan=ONLINE");

        page.navigate(product.site("/gemeenten"));
        press(page.locator("main a:has-text('Zoek uw samenwerkingsverband')"));
        Accessible.assertClean(page, "partnerships");
        page.fill("#postcode", postcodeIn(code, page, product));
        press(page.locator("main form button"));
        press(page.locator("main a.btn:has-text('" + code + "')"));
        Publicly.open(page, page.url(), "Bel ons gerust.");
        assertThat(page.locator("#samenwerkingsverband_hulp .school-says").textContent())
                .contains("Het samenwerkingsverband schreef")
                .contains("Bel ons gerust.");
        complaints.run();
    }

    @Test
    void what_a_board_writes_is_public_until_it_takes_it_back(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, "bestuur.klein@openvensters.example");
        String school = EditorPage.schools(page, product).get(0);
        press(page.locator("nav a:has-text('Ons bestuur')"));
        assertThat(page.locator("main li.row").count()).isEqualTo(5);
        Accessible.assertClean(page, "portal-board");
        String board = page.locator("a:has-text('Bekijk de pagina van het bestuur')")
                .getAttribute("href")
                .replaceAll("\\D", "");

        write(page, "Over het bestuur", "Wij zijn er voor elk kind.");
        page.fill("#a-link", "geen adres");
        press(page, "input[value='Zet online']");
        page.waitForSelector(".faults a");
        assertThat(page.locator("#f-link").textContent()).contains("geen adres van een pagina");
        Accessible.assertClean(page, "portal-board-words");
        page.fill("#a-link", "https://bestuur.example");
        page.fill("#a-email", "post@bestuur.example");
        press(page, "input[value='Zet online']");
        page.waitForURL("**board=" + board + "**gedaan=ONLINE");
        assertThat(page.locator(".timeline li").first().textContent()).contains("Online gezet");

        page.navigate(product.site("/besturen/" + board));
        assertThat(page.url()).matches(".*/besturen/" + board + "/[a-z0-9-]+");
        assertThat(page.locator("#bestuur .school-says").textContent())
                .contains("Het bestuur schreef")
                .contains("Wij zijn er voor elk kind.");
        assertThat(page.locator("#bestuur a[href='https://bestuur.example']").count())
                .isEqualTo(1);
        Accessible.assertClean(page, "board");
        press(page.locator("#scholen a[href^='/scholen/" + school + "/']"));
        assertThat(page.locator(".board-says").textContent())
                .contains("Wij zijn er voor elk kind.")
                .contains("post@bestuur.example");
        press(page.locator("a:has-text('Meer over dit bestuur')"));
        assertThat(page.url()).contains("/besturen/" + board + "/");

        page.navigate(product.portal("indicator?board=" + board + "&indicator=bestuur"));
        EditorPage.unfold(page, "Haal offline");
        page.fill("[id='offline:reason']", "Wij schrijven het opnieuw.");
        press(page, "input[value='Haal offline']");
        page.waitForURL("**gedaan=OFFLINE");

        Publicly.open(page, product.site("/besturen/" + board), "Wij schrijven het opnieuw.");
        assertThat(page.locator("#bestuur").textContent())
                .contains("Wij schrijven het opnieuw.")
                .doesNotContain("Wij zijn er voor elk kind.");
        page.navigate(product.site("/scholen/" + school));
        assertThat(page.locator(".board-says").count()).isZero();
        complaints.run();
    }

    @Test
    void a_board_that_told_nothing_says_so_and_one_that_is_not_there_has_no_page(Page page, Product product) {
        page.navigate(product.site("/zoeken?q=school"));
        List<String> schools = page.locator("main a[href^='/scholen/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertThat(schools).anyMatch(school -> isSilent(page, product.site(school)));
        Accessible.assertClean(page, "board-silent");

        assertThat(page.navigate(product.site("/besturen/00000")).status()).isEqualTo(404);
    }

    @Test
    void what_a_board_begins_waits_on_its_work_list(Page page, Product product) {
        product.logIn(page, "bestuur.klein@openvensters.example");
        page.navigate(product.portal("bestuur"));
        write(page, "Voor al onze scholen", "Wij werken samen.");

        page.navigate(product.portal("?soort=concept"));
        press(page.locator(".work li:has-text('Voor al onze scholen') a.btn"));

        page.waitForSelector(".editor .text");
        assertThat(page.locator(".editor .text").textContent()).contains("Wij werken samen.");
    }

    /** Whether the board of a school never told anything; then its page is open. */
    private static boolean isSilent(Page page, String school) {
        page.navigate(school);
        press(page.locator("a:has-text('Meer over dit bestuur')"));
        return page.locator("main").textContent().contains("nog niets over zichzelf verteld");
    }

    /** From the page of the board. */
    /** Of one of its schools. */
    private static String postcodeIn(String partnership, Page page, Product product) {
        String school = json("/api/v1/schools?pageSize=1&partnership=" + partnership, page, product)
                .getAsJsonArray("schools")
                .get(0)
                .getAsJsonObject()
                .get("code")
                .getAsString();
        return json("/api/v1/schools/" + school, page, product)
                .getAsJsonObject("address")
                .get("postcode")
                .getAsString();
    }

    private static JsonObject json(String path, Page page, Product product) {
        return JsonParser.parseString(page.request().get(product.site(path)).text())
                .getAsJsonObject();
    }

    private static void write(Page page, String indicator, String text) {
        press(page.locator("main a:has-text('" + indicator + "')"));
        page.waitForSelector(".editor .text");
        press(page.locator(".editor .text"));
        page.keyboard().type(text);
        page.waitForFunction("() => document.getElementById('saved').dataset.state === 'saved'");
    }
}
