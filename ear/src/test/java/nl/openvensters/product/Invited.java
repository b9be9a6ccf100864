package nl.openvensters.product;

import static nl.openvensters.product.Press.press;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Somebody new: asked by mail, and not logged in yet. */
final class Invited {

    /** A password that nobody minds. */
    static final String PASSWORD = "vijf paarse gieters";

    private static final int LOOKS = 40;

    private Invited() {}

    /** A tab of another browser, in which nobody is logged in. */
    static Page stranger(Page page) {
        return page.context()
                .browser()
                .newContext(new Browser.NewContextOptions().setLocale("nl-NL"))
                .newPage();
    }

    /**
     * Fills in the page on which who is logged in asks somebody, and sends it.
     *
     * @param place the option to choose
     * @param role a part of how the page calls it
     */
    static void ask(Page page, String email, Locator place, String role) {
        page.fill("[id='invite:email']", email);
        page.selectOption("[id='invite:place']", place.first().getAttribute("value"));
        press(page.locator("label:has-text('" + role + "')").first());
        press(page, "input[value='Verstuur de uitnodiging']");
    }

    /** The mails to an address, newest first, once there is one. */
    static Locator mails(Page page, Product product, String to) {
        return await(page, product, "ul.post li:has-text('" + to + "') a", 1);
    }

    /** Those with one subject, once there are enough. */
    static Locator mails(Page page, Product product, String to, String subject, int enough) {
        return await(page, product, "ul.post li:has-text('" + to + "') a:text-is('" + subject + "')", enough);
    }

    private static Locator await(Page page, Product product, String mails, int enough) {
        page.navigate(product.portal("post"));
        for (int look = 0; look < LOOKS && page.locator(mails).count() < enough; look++) {
            page.waitForTimeout(500);
            page.navigate(product.portal("post"));
        }
        return page.locator(mails);
    }

    /** Follows the link in the mail and makes the account. */
    static void join(Page page, Product product, String email, String name) {
        press(mails(page, product, email).first());
        press(page.locator(".letter a").first());
        makeAccount(page, name);
    }

    /** Fills in the page to which the link of an invitation leads. */
    static void makeAccount(Page page, String name) {
        page.fill("[id='join:name']", name);
        page.fill("[id='join:password']", PASSWORD);
        press(page, "input[value='Maak mijn account']");
    }
}
