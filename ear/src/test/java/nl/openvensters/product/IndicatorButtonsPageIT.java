package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every button of the page of an indicator, in every state in which it is there, and what person and public see then. */
@BrowserTest
class IndicatorButtonsPageIT {

    private static final String BOARD = "bestuur.klein@openvensters.example";
    private static final String LEADER = "schoolleider@openvensters.example";

    @Test
    void last_years_answer_that_still_holds_is_online_for_this_school_year_in_one_press(
            Page page, BrowserContext window, Product product) {
        product.logIn(page, BOARD);
        String asked = confirmable(page, product);
        page.navigate(asked);
        String filledIn = page.locator(".preview .indicator").first().innerText();
        press(page, "input[id='edit:confirm']");
        page.waitForURL("**gedaan=ONLINE");

        assertThat(page.locator("#messages").textContent()).contains("Het staat online");
        assertThat(page.locator("input[id='edit:confirm']").count())
                .as("it is of this school year now")
                .isZero();
        String school = asked.replaceAll(".*school=(\\w{6}).*", "$1");
        String indicator = asked.replaceAll(".*indicator=(\\w+).*", "$1");
        Page visitor = window.newPage();
        visitor.navigate(product.site("/scholen/" + school));
        String shown = visitor.locator("#" + indicator + " .answer").innerText();
        assertThat(shown).isNotBlank();
        assertThat(filledIn).contains(shown);
    }

    /** The address of an indicator that asks whether the answer of last year still holds. */
    private static String confirmable(Page page, Product product) {
        for (String school : EditorPage.schools(page, product)) {
            for (String indicator :
                    List.of("ondersteuning", "missie", "veiligheid", "kwaliteitszorg", "bewegen", "ouders")) {
                String address = product.portal("indicator?school=" + school + "&indicator=" + indicator);
                page.navigate(address);
                if (page.locator("input[id='edit:confirm']").count() > 0) {
                    return address;
                }
            }
        }
        throw new AssertionError("The demonstration has no answer of last year");
    }

    @Test
    void each_button_that_is_there_does_what_it_says(Page page, BrowserContext window, Product product) {
        product.logIn(page, LEADER);
        EditorPage editor = EditorPage.of(page, product, "referentieniveaus");
        Page visitor = window.newPage();
        editor.write("Wij lezen veel.");
        editor.publish();
        editor.waitUntilPublic(visitor, "Wij lezen veel.");
        assertThat(buttons(page)).containsExactly("edit:publish", "edit:save", "offline:withdraw", "schedule:plan");
        assertThat(page.locator("#shown").textContent()).isEqualTo("Zo zien ouders het");
        visitor.navigate(product.site(page.locator(".public a").getAttribute("href")));
        assertThat(visitor.url()).endsWith("#referentieniveaus");
        assertThat(visitor.locator("#referentieniveaus .school-says").textContent())
                .contains("Wij lezen veel.");
        assertSeenByParents(page.locator(".preview .indicator").first(), visitor, "referentieniveaus");

        editor.type(" En wij rekenen veel.");
        editor.waitFor("saved");
        assertThat(buttons(page))
                .containsExactly("edit:discard", "edit:publish", "edit:save", "offline:withdraw", "schedule:plan");
        press(page, "input[value='Bewaar concept']");
        page.waitForURL("**gedaan=BEWAARD");
        page.waitForSelector(".editor .text");
        assertThat(page.locator("#drafting").textContent()).contains("Dit is een concept", "Ouders zien het nog niet");
        assertThat(page.locator("#shown").textContent()).isEqualTo("Zo zien ouders het als dit online staat");
        assertSeenByParents(page.locator("#now .indicator"), visitor, "referentieniveaus");

        press(page, "input[value='Gooi concept weg']");
        page.waitForURL("**gedaan=WEGGEGOOID");
        page.waitForSelector(".editor .text");
        assertThat(editor.text()).isEqualTo("Wij lezen veel.");
        assertThat(page.locator("#drafting").textContent()).isBlank();
        assertThat(page.locator(".timeline li").first().textContent()).contains("Concept weggegooid");

        editor.type(" En nog iets.");
        editor.waitFor("saved");
        EditorPage.unfold(page, "Later online");
        page.fill("[id='schedule:day']", LocalDate.now().plusDays(9).toString());
        press(page, "input[value='Plan']");
        page.waitForURL("**gedaan=GEPLAND");
        page.waitForSelector(".editor .text");
        assertThat(buttons(page))
                .containsExactly(
                        "edit:discard",
                        "edit:publish",
                        "edit:save",
                        "offline:withdraw",
                        "schedule:cancel",
                        "schedule:plan");
        press(page, "input[value='Haal planning weg']");
        page.waitForURL("**gedaan=NIET_GEPLAND");
        assertThat(page.locator(".schedule").textContent()).doesNotContain("Dit gaat online op");

        page.waitForSelector(".editor .text");
        EditorPage.unfold(page, "Haal offline");
        page.fill("[id='offline:reason']", "\u200b");
        press(page, "input[value='Haal offline']");
        assertThat(page.locator("[id='offline:reason-fault']").textContent()).isNotBlank();
        page.waitForSelector(".editor .text");
        editor.withdraw("Wij kijken dit na.");
        editor.waitUntilPublic(visitor, "Wij kijken dit na.");
        page.waitForSelector(".editor .text");
        assertThat(buttons(page)).containsExactly("edit:discard", "edit:publish", "edit:save", "schedule:plan");
        assertThat(page.locator(".public").count())
                .as("nothing is online to look at")
                .isZero();
        assertSeenByParents(page.locator("#now .indicator"), visitor, "referentieniveaus");

        EditorPage.unfold(page, "Geschiedenis");
        press(page.locator(".timeline details:has(input[value='Zet terug als concept']) summary")
                .first());
        press(page.locator("input[value='Zet terug als concept']").first());
        page.waitForURL("**gedaan=TERUGGEZET");
        page.waitForSelector(".editor .text");
        assertThat(editor.text()).contains("Wij lezen veel.");
        editor.publish();
        editor.waitUntilPublic(visitor, "Wij lezen veel.");
    }

    @Test
    void typing_that_is_deleted_leaves_no_draft_and_no_button_to_throw_it_away(Page page, Product product) {
        product.logIn(page, LEADER);
        EditorPage editor = EditorPage.of(page, product, "schoolweging");
        editor.clear();
        editor.waitFor("saved");
        editor.write("Iets.");
        editor.publish();
        page.waitForSelector(".editor .text");
        editor.type("!!!");
        editor.waitFor("saved");
        assertThat(page.locator("[id='edit:discard']").isVisible()).isTrue();
        for (int typed = 0; typed < 3; typed++) {
            page.keyboard().press("Backspace");
        }
        page.waitForFunction("() => document.getElementById('edit:discard').hidden");

        editor.open();
        assertThat(page.locator("h1 + .state").textContent()).doesNotContain("oncept");
    }

    private static Set<String> buttons(Page page) {
        Locator folded = page.locator("details.fold:not([open]) > summary");
        while (folded.count() > 0) {
            folded.first().press("Enter");
        }
        var names = new TreeSet<String>();
        for (Locator button : page.locator("main input[type=submit], main button[type=submit]")
                .all()) {
            if (button.isVisible()) {
                names.add(button.getAttribute("id"));
            }
        }
        return names;
    }

    /** Word for word what the public page says, but the link to the form for visitors. */
    private static void assertSeenByParents(Locator fragment, Page visitor, String indicator) {
        Locator there = visitor.locator("#" + indicator);
        assertThat(words(fragment)).isEqualTo(words(there));
    }

    private static String words(Locator of) {
        return ((String) of.evaluate(
                        "each => { const copy = each.cloneNode(true); copy.querySelectorAll('.ask').forEach(a => a.remove());"
                                + " return copy.textContent }"))
                .replaceAll("\\s+", " ")
                .strip();
    }
}
