package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The page on which somebody explains an indicator, as it is used in a browser. */
final class EditorPage {

    final Page page;
    private final Product product;
    private final String school;
    private final String indicator;

    private EditorPage(Page page, Product product, String school, String indicator) {
        this.page = page;
        this.product = product;
        this.school = school;
        this.indicator = indicator;
    }

    /** Opens an indicator of the first school of who is logged in. */
    static EditorPage of(Page page, Product product, String indicator) {
        page.navigate(product.portal(""));
        String school = page.locator("a[href*='school?code=']")
                .first()
                .getAttribute("href")
                .replaceAll(".*code=", "");
        return open(page, product, school, indicator);
    }

    /** The codes of the schools of who is logged in. */
    static List<String> schools(Page page, Product product) {
        page.navigate(product.portal("overzicht"));
        return page.locator("a[href*='school?code=']").all().stream()
                .map(link -> link.getAttribute("href").replaceAll(".*code=", ""))
                .distinct()
                .toList();
    }

    static EditorPage open(Page page, Product product, String school, String indicator) {
        var opened = new EditorPage(page, product, school, indicator);
        opened.open();
        return opened;
    }

    void open() {
        page.navigate(product.portal("indicator?school=" + school + "&indicator=" + indicator));
        page.waitForSelector(".editor .text");
    }

    String school() {
        return school;
    }

    Locator field() {
        return page.locator(".editor .text");
    }

    void clear() {
        press(field());
        page.keyboard().press("Control+A");
        page.keyboard().press("Delete");
    }

    /** Types behind what is there. */
    void type(String text) {
        press(field());
        page.keyboard().press("Control+End");
        page.keyboard().type(text);
    }

    /** Replaces the text and waits until it is saved. */
    void write(String text) {
        clear();
        type(text);
        waitFor("saved");
    }

    /** Pastes as a word processor does. */
    void paste(String html) {
        press(field());
        page.evaluate(
                "html => { const data = new DataTransfer(); data.setData('text/html', html);"
                        + " data.setData('text/plain', '-'); document.querySelector('.editor .text').dispatchEvent(new"
                        + " ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })); }",
                html);
        page.waitForCondition(() -> !html().isEmpty());
    }

    /** Waits until the line below the editor says that it is so. */
    void waitFor(String state) {
        page.waitForFunction("state => document.getElementById('saved').dataset.state === state", state);
    }

    /** What the line below the editor says. */
    String saving() {
        return page.locator("#saved").textContent();
    }

    String text() {
        return field().innerText().strip();
    }

    /** The HTML that is sent. */
    String html() {
        return page.inputValue("textarea[id='edit:body']");
    }

    void publish() {
        press(page, "input[value='Zet online']");
        page.waitForURL("**gedaan=**");
    }

    /** Opens a part of the page that is folded; does nothing when it is open. */
    static void unfold(Page page, String title) {
        Locator part = page.locator("details.fold")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("h2", new Page.LocatorOptions().setHasText(title))));
        if (part.getAttribute("open") == null) {
            press(part.locator("summary").first());
        }
    }

    void withdraw(String reason) {
        unfold(page, "Haal offline");
        page.fill("[id='offline:reason']", reason);
        press(page, "input[value='Haal offline']");
        page.waitForURL("**gedaan=**");
    }

    String message() {
        return page.locator("#messages").textContent().strip();
    }

    /** Opens the public page of the school until it shows the text; @return the milliseconds that took. */
    long waitUntilPublic(Page visitor, String text) {
        long from = System.nanoTime();
        do {
            visitor.navigate(product.site("/scholen/" + school));
        } while (!visitor.locator("#" + indicator).textContent().contains(text)
                && System.nanoTime() - from < 10_000_000_000L);
        assertThat(visitor.locator("#" + indicator).textContent()).contains(text);
        return (System.nanoTime() - from) / 1_000_000;
    }
}
