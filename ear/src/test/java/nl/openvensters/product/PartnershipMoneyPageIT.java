package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The administrator takes the number of a partnership back and says it again; its public page tells money or why not. */
@BrowserTest
class PartnershipMoneyPageIT {

    private static final String LIST = "beheer/administratienummers";
    private static final String INPUT = "[id='say:number_input']";
    private static final String WHY_NOT = "in geen open bestand staat welk nummer bij deze code hoort";
    private static final String SIGNAL = "Het is een signaal, geen norm.";

    @Test
    void a_number_that_is_taken_back_takes_the_money_off_the_page_and_one_that_is_said_shows_it(
            Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, "beheer@openvensters.example");
        page.navigate(product.portal(LIST));
        Accessible.assertClean(page, "administration-numbers");
        String code =
                page.locator("tbody [role=rowheader] a").first().textContent().replaceAll("(?s).*(PO[0-9]{4}).*", "$1");
        String site = product.site("/samenwerkingsverbanden/" + code);
        try {
            open(page, product, code);
            Accessible.assertClean(page, "administration-number");
            Page second = page.context().newPage();
            open(second, product, code);
            String number =
                    second.locator("main").textContent().replaceAll("(?s).*staat onder nummer ([0-9]{5}).*", "$1");
            press(page, "input[value='Neem terug']");
            assertThat(page.locator(".messages").textContent())
                    .contains("Het nummer van " + code + " is teruggenomen.");
            // Who looked before that does not say a number over it unseen.
            second.fill(INPUT, number);
            press(second, "input[value='Bewaar nummer']");
            assertThat(second.locator(".fault").first().textContent()).startsWith("Iemand anders heeft dit nummer net");
            assertThat(second.locator("main").textContent()).contains("het nummer niet bekend");
            second.close();
            Publicly.open(page, site, WHY_NOT);
            Accessible.assertClean(page, "partnership-without-money");
            assertThat(money(product, code)).contains("\"years\":[]").doesNotContain("number");
        } finally {
            open(page, product, code);
            press(page, "input[value='Bewaar nummer']");
            assertThat(page.locator(".fault").first().textContent()).isEqualTo("Kies eerst een nummer.");
            type(page, code);
            Accessible.assertClean(page, "administration-number-choose");
            // Looking through the page scrolled it, and that closes the list.
            page.fill(INPUT, "");
            type(page, code);
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            press(page, "input[value='Bewaar nummer']");
            page.waitForURL("**/" + LIST);
        }
        assertThat(page.locator(".messages").textContent()).contains("Het nummer van " + code + " is bewaard.");
        Publicly.open(page, site, SIGNAL);
        Accessible.assertClean(page, "partnership-with-money");
        assertThat(page.locator("#geld").locator("xpath=..").textContent())
                .contains("eigen vermogen", "naar schoolbesturen", "SWV PO Doggerland", "vastlegde");
        assertThat(page.locator("#geld").locator("xpath=..").locator("svg").count())
                .isPositive();
        assertThat(money(product, code))
                .contains("\"saidBy\":\"PERSON\"", "\"measure\":\"signaal\",\"unit\":\"euro\",\"value\":");
        String file = Asked.text(Asked.get(product.site(page.locator("#geld")
                .locator("xpath=..")
                .locator("a:text('als CSV')")
                .getAttribute("href"))));
        assertThat(file)
                .startsWith("samenwerkingsverband,nummer,naam,jaar,cijfer")
                .contains(code + ",", ",signaal,euro,");
        complaints.run();
    }

    private static String money(Product product, String code) {
        return Asked.text(Asked.get(product.site("/api/v1/partnerships/" + code + "/money")));
    }

    private static void type(Page page, String code) {
        press(page, INPUT);
        page.keyboard().type("Doggerland " + Integer.parseInt(code.substring(4)));
        page.waitForSelector(INPUT + "[aria-expanded=true]");
    }

    private static void open(Page page, Product product, String code) {
        page.navigate(product.portal("beheer/administratienummer?code=" + code));
    }
}
