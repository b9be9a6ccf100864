package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.openvensters.demonstration.DemonstrationAccount;
import org.junit.jupiter.api.Test;

@BrowserTest
class PublishingPageIT {

    @Test
    void a_board_member_explains_and_publishes_and_a_visitor_sees_it_within_a_second(
            Page page, BrowserContext window, Product product) {
        Runnable complaints = Accessible.watch(page);
        page.navigate(product.portal(""));
        Accessible.assertClean(page, "portal-login");
        logIn(page, "bestuur.groot@openvensters.example");
        Accessible.assertClean(page, "portal-start");
        page.navigate(product.portal("?soort=vanzelf"));
        Locator oneSchool = page.locator(".work a[href*='indicator?school=']");
        if (oneSchool.count() == 0) {
            press(page.locator(".work a:has-text('Bekijk per school')").first());
        }
        press(oneSchool.first());
        String school = page.url().replaceAll(".*school=([0-9A-Z]{6}).*", "$1");
        String indicator = page.url().replaceAll(".*indicator=([a-z_0-9]+).*", "$1");
        Accessible.assertClean(page, "portal-indicator");

        EditorPage editor = EditorPage.open(page, product, school, indicator);
        editor.write("In augustus opent een tiende groep.");
        assertThat(page.locator(".preview .school-says").first().textContent()).contains("tiende groep");
        editor.publish();

        assertThat(editor.message()).contains("Het staat online");
        assertThat(page.locator("h1 + .state").textContent()).contains("Online sinds");
        Page visitor = window.newPage();
        long millis = editor.waitUntilPublic(visitor, "tiende groep");
        assertThat(millis).as("milliseconds until a visitor reads it").isLessThan(5000);
        System.out.println("A visitor read it after " + millis + " ms");

        page.navigate(product.portal("school?code=" + school));
        Accessible.assertClean(page, "portal-school");
        page.navigate(product.portal("?soort=vanzelf&indicator=" + indicator + "&school=" + school));
        assertThat(page.locator(".work > li").count()).isZero();
        complaints.run();
    }

    @Test
    void what_is_taken_offline_says_why_and_moves_the_number_of_the_monitor_there_and_back(
            Page page, BrowserContext window, Product product) {
        page.navigate(product.portal(""));
        logIn(page, "bestuur.groot@openvensters.example");
        try (BrowserContext sector = window.browser().newContext()) {
            Page monitor = sector.newPage();
            product.logIn(monitor, "monitor@openvensters.example");
            int filled = Filled.schools(monitor, product);
            EditorPage last = withdrawUntilSeen(page, monitor, product, filled);

            assertThat(Filled.schools(monitor, product)).isEqualTo(filled - 1);
            last.waitUntilPublic(window.newPage(), "Wij zoeken een fout uit.");
            last.publish();
            assertThat(Filled.schools(monitor, product)).isEqualTo(filled);
        }
    }

    /** Takes indicators of the school that just counts for the monitor offline until it is filled no more. */
    private static EditorPage withdrawUntilSeen(Page page, Page monitor, Product product, int filled) {
        String school = justFilled(page, product);
        page.navigate(product.portal("school?code=" + school));
        List<String> online = page.locator("li.row:has(.state.published) a").all().stream()
                .map(link -> link.getAttribute("href").replaceAll(".*indicator=", ""))
                // The general data have a page of their own, without the editor.
                .filter(indicator -> !indicator.equals("algemeen"))
                .toList();
        for (String indicator : online) {
            EditorPage editor = EditorPage.open(page, product, school, indicator);
            editor.withdraw("Wij zoeken een fout uit.");
            if (Filled.schools(monitor, product) < filled) {
                return editor;
            }
        }
        throw new AssertionError(school + " does not count for the monitor");
    }

    private static String justFilled(Page page, Product product) {
        Map<String, Integer> shares = Filled.shares(page, product);
        return shares.keySet().stream()
                .filter(school -> shares.get(school) >= 80)
                .min(Comparator.comparing(shares::get))
                .orElseThrow(() -> new AssertionError("No school of this board is filled"));
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer(Page page, Product product) {
        page.navigate(product.portal("inloggen"));
        String known = attempt(page, "bestuur.klein@openvensters.example");
        String unknown = attempt(page, "niemand@openvensters.example");

        assertThat(known).isEqualTo(unknown).contains("horen niet bij elkaar");
    }

    @Test
    void after_logging_in_the_page_that_was_asked_for_opens_and_never_one_elsewhere(Page page, Product product) {
        page.navigate(product.portal("inloggen?naar=//evil.example/"));
        logIn(page, "lezer@openvensters.example");

        assertThat(page.url()).isEqualTo(product.portal(""));
    }

    @Test
    void a_reader_reads_along_without_a_button_to_press(Page page, Product product) {
        page.navigate(product.portal(""));
        logIn(page, "lezer@openvensters.example");
        page.navigate(product.portal("overzicht"));
        press(page.locator("tbody th a").first());
        press(page.locator("li.row a[href*='indicator=leerlingen']").first());
        page.waitForURL("**indicator=leerlingen**");

        assertThat(page.locator(".preview .indicator").count()).isOne();
        assertThat(page.locator("main input[type=submit]").count()).isZero();
    }

    @Test
    void a_school_of_somebody_else_is_refused_and_nothing_opens_without_a_login(
            Page page, BrowserContext window, Product product) {
        var stranger = window.request()
                .get(
                        product.portal("indicator?school=00XX00&indicator=leerlingen"),
                        RequestOptions.create().setMaxRedirects(0));
        assertThat(stranger.status()).isEqualTo(303);
        page.navigate(product.portal(""));
        logIn(page, "bestuur.groot@openvensters.example");
        page.navigate(product.portal("overzicht"));
        String other = page.locator("tbody th a").first().getAttribute("href").replaceAll(".*code=", "");
        press(page.locator("input[value=Uitloggen]"));
        logIn(page, "bestuur.klein@openvensters.example");

        assertThat(page.navigate(product.portal("school?code=" + other)).status())
                .isEqualTo(403);
        assertThat(page.navigate(product.portal("indicator?school=" + other + "&indicator=leerlingen"))
                        .status())
                .isEqualTo(403);
    }

    private static String attempt(Page page, String email) {
        page.fill("input[type=email]", email);
        page.fill("input[type=password]", "niet dit");
        press(page, "input[type=submit]");
        return page.locator("#messages").textContent();
    }

    private static void logIn(Page page, String email) {
        page.fill("input[type=email]", email);
        page.fill("input[type=password]", DemonstrationAccount.PASSWORD);
        press(page, "input[type=submit]");
        page.waitForURL(url -> !url.contains("inloggen"));
    }
}
