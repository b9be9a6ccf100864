package nl.openvensters.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Choosing one of more boards and schools than a list is good for. */
@BrowserTest
class ChoosePageIT {

    private static final String WHERE = "[id='invite:place_input']";
    private static final String ROLE = "label:has-text('Bestuursbeheerder')";

    /** Somebody new who runs every board, so that there is much to choose from; logged in with a page to invite others. */
    private static String somebodyOfAllBoards(Page page, Product product, Page guest) {
        String email = "kiezer@openvensters.example";
        product.logIn(page, "beheer@openvensters.example");
        page.navigate(product.portal("uitnodigen"));
        Invited.ask(page, email, page.locator("optgroup[label=Besturen] option"), "Bestuursbeheerder");
        Invited.join(guest, product, email, "Kim Kiezer");
        page.navigate(product.portal("mensen?zoek=Kiezer"));
        press(page.locator("tbody a").first());
        List<Locator> boards = page.locator("optgroup[label=Besturen] option").all();
        for (int at = 1; at < boards.size(); at++) {
            page.selectOption("[id='give:place']", boards.get(at).getAttribute("value"));
            press(page.locator(ROLE).first());
            press(page, "[id='give:go']");
        }
        return email;
    }

    private static void logIn(Page page, Product product, String email) {
        page.navigate(product.portal("inloggen"));
        page.fill("input[type=email]", email);
        page.fill("input[type=password]", Invited.PASSWORD);
        press(page, "input[type=submit]");
        page.waitForURL(url -> !url.contains("inloggen"));
    }

    @Test
    void a_place_is_found_by_typing_with_the_keyboard_and_without_script_by_its_code(Page page, Product product) {
        Page guest = Invited.stranger(page);
        String email = somebodyOfAllBoards(page, product, guest);
        Runnable complaints = Accessible.watch(guest);
        assertThat(FirstLoad.of(guest, product.portal("uitnodigen")).bytes())
                .as("bytes of the first load")
                .isBetween(100_000L, FirstLoad.MOST_BYTES);
        guest.navigate(product.portal("uitnodigen"));
        guest.fill("[id='invite:email']", "nieuw@openvensters.example");
        guest.setViewportSize(320, 900);
        press(guest, WHERE);
        guest.keyboard().type("school");

        assertThat(guest.locator(WHERE)).hasAttribute("aria-expanded", "true");
        assertThat(guest.locator("[role=listbox]"))
                .hasAttribute("aria-label", "Scholen, besturen en samenwerkingsverbanden");
        assertThat(guest.locator("[role=option]").count()).isBetween(2, 20);
        assertThat(guest.locator("[role=option]").first())
                .hasText(Pattern.compile(".+ \\((.+, )?(\\d\\d[A-Z]{2}\\d\\d|bestuur \\d{5})\\)"));
        Accessible.assertClean(guest, "choose-open");
        // Looking through the page scrolled it, and that closes the list.
        guest.fill(WHERE, "");
        press(guest, WHERE);
        guest.keyboard().type("school");
        assertThat(guest.locator(WHERE)).hasAttribute("aria-expanded", "true");
        String second = guest.locator("[role=option]").nth(1).textContent();
        guest.keyboard().press("ArrowDown");
        guest.keyboard().press("Enter");
        assertThat(guest.locator(WHERE)).hasValue(second);
        assertThat(guest.locator(WHERE)).hasAttribute("aria-expanded", "false");

        press(guest.locator("label:has-text('Lezer')").first());
        press(guest, "[id='invite:go']");
        assertThat(guest.locator("#messages")).containsText("nieuw@openvensters.example");

        guest.navigate(product.portal("uitnodigen"));
        guest.fill("[id='invite:email']", "ander@openvensters.example");
        guest.fill(WHERE, "school");
        press(guest.locator("label:has-text('Lezer')").first());
        press(guest, "[id='invite:go']");
        assertThat(guest.locator("[id='invite:place-fault']")).containsText("past op meer plekken");
        assertThat(guest.locator(WHERE)).hasValue("school");
        complaints.run();

        BrowserContext plain =
                page.context().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        try (plain) {
            Page quiet = plain.newPage();
            logIn(quiet, product, email);
            quiet.navigate(product.portal("uitnodigen"));
            quiet.fill("[id='invite:email']", "stil@openvensters.example");
            quiet.fill(WHERE, second.replaceAll(".*[ (](\\w+)\\)$", "$1"));
            press(quiet.locator("label:has-text('Lezer')").first());
            press(quiet, "[id='invite:go']");
            assertThat(quiet.locator("#messages")).containsText("stil@openvensters.example");
        }
    }
}
