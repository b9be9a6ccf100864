package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** Two people of a partnership: who only writes there finds the page, and what waits for a second person is found by that one. */
@BrowserTest
class PartnershipPageIT {

    private static final String RUNS = "samenwerkingsverband@openvensters.example";
    private static final String WRITES = "tekst@samenwerkingsverband.example";
    private static final String WORDS = "Wij houden geld achter de hand voor het nieuwe schooljaar.";
    private static final String MENU = "nav a:text-is('Samenwerkingsverband')";

    @Test
    void who_writes_there_finds_its_page_and_a_second_person_puts_the_words_online(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, RUNS);
        page.navigate(product.portal("uitnodigen"));
        Invited.ask(page, WRITES, page.locator("[id='invite:place'] option[value]:not([value=''])"), "Redacteur");
        String code = secondPerson(page, product, true);
        try {
            Page writer = Invited.stranger(page);
            Runnable complaintsOfWriter = Accessible.watch(writer);
            Invited.join(writer, product, WRITES, "Omar Schrijft");
            press(writer, "input[value='Sla over']");
            assertThat(writer.locator("nav a:text-is('Overzicht')").count()).isZero();
            Accessible.assertClean(writer, "portal-partnership-start");
            press(writer.locator(MENU));
            assertThat(writer.locator("h1").textContent()).contains(code);
            assertThat(writer.locator("[id='eyes:switch']").count())
                    .as("only who runs it switches")
                    .isZero();
            press(writer.locator("main a[href*='indicator=samenwerkingsverband_geld']"));
            writer.waitForSelector(".editor .text");
            press(writer.locator(".editor .text"));
            writer.keyboard().type(WORDS);
            writer.waitForFunction("() => document.getElementById('saved').dataset.state === 'saved'");
            press(writer, "input[value='Stel voor']");
            writer.waitForURL("**gedaan=VOORGESTELD");
            complaintsOfWriter.run();

            page.navigate(product.portal(""));
            Locator line = page.locator(".work li:has-text('Omar Schrijft vraagt of dit online mag')");
            assertThat(line.count()).isEqualTo(1);
            assertThat(line.textContent()).contains(code);
            Accessible.assertClean(page, "portal-partnership-waits");
            press(line.locator("a.btn:has-text('Beoordeel')"));
            press(page, "input[value='Keur goed en zet online']");
            page.waitForURL("**gedaan=ONLINE");
            page.navigate(product.portal(""));
            assertThat(page.locator(".work li:has-text('vraagt of dit online mag')")
                            .count())
                    .as("what is done is not on the list")
                    .isZero();
        } finally {
            secondPerson(page, product, false);
        }
        Publicly.open(page, product.site("/samenwerkingsverbanden/" + code), WORDS);
        assertThat(page.locator("#samenwerkingsverband_geld .school-says").textContent())
                .contains(WORDS);
        assertThat(page.request()
                        .get(product.site("/api/v1/partnerships/" + code))
                        .text())
                .contains("\"id\":\"samenwerkingsverband_geld\"", WORDS);
        complaints.run();
    }

    /** Switches whether a second person looks along, by the button of the page; @return the code of the partnership */
    private static String secondPerson(Page page, Product product, boolean on) {
        page.navigate(product.portal(""));
        press(page.locator(MENU));
        page.setChecked("[id='eyes:second']", on);
        press(page, "input[value='Bewaar instelling']");
        page.waitForURL("**gedaan=VIEROGEN");
        assertThat(page.locator("main").textContent()).contains("De instelling is bewaard.");
        assertThat(page.isChecked("[id='eyes:second']")).isEqualTo(on);
        return page.locator("h1").textContent().replaceAll("(?s).*(PO[0-9]{4}).*", "$1");
    }
}
