package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import nl.openvensters.publication.answer.DutchDate;
import org.junit.jupiter.api.Test;

/** The second pair of eyes, the past and the chosen day. */
@BrowserTest
class ApprovalPageIT {

    @Test
    void what_one_proposes_goes_online_when_another_approves(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        fourEyes(page, product, true);
        try {
            as(page, product, "redacteur");
            EditorPage editor = EditorPage.of(page, product, "leerlingen");
            editor.write("Voorgesteld door de redactie.");
            press(page, "input[value='Stel voor']");
            page.waitForURL("**gedaan=VOORGESTELD");
            assertThat(page.locator(".approval").textContent()).contains("Je stelde dit voor");
            assertThat(page.locator(".approval").textContent()).contains("Wie kan goedkeuren, krijgt een mail:");
            assertThat(page.locator("input[value='Keur goed en zet online']").count())
                    .isZero();
            Accessible.assertClean(page, "portal-proposed");

            as(page, product, "schoolleider");
            editor = EditorPage.open(page, product, editor.school(), "leerlingen");
            assertThat(page.locator(".approval .differences ins").first().textContent())
                    .isEqualTo("Voorgesteld");
            press(page, "input[value='Stuur terug']");
            assertThat(page.locator(".approval .fault").textContent()).contains("Schrijf wat er beter kan");
            Accessible.assertClean(page, "portal-approval");
            page.fill("[id='approval:remark']", "Noem het jaar.");
            press(page, "input[value='Stuur terug']");
            page.waitForURL("**gedaan=TERUGGESTUURD");

            as(page, product, "redacteur");
            editor = EditorPage.open(page, product, editor.school(), "leerlingen");
            assertThat(page.locator(".approval blockquote").textContent()).isEqualTo("Noem het jaar.");
            editor.write("Voorgesteld door de redactie in 2025.");
            press(page, "input[value='Stel voor']");
            page.waitForURL("**gedaan=VOORGESTELD");

            as(page, product, "schoolleider");
            EditorPage.open(page, product, editor.school(), "leerlingen");
            press(page, "input[value='Keur goed en zet online']");
            page.waitForURL("**gedaan=ONLINE");
            assertThat(page.locator(".timeline li").first().textContent())
                    .contains("Goedgekeurd en online gezet")
                    .contains("op voorstel van");
        } finally {
            fourEyes(page, product, false);
        }
        complaints.run();
    }

    @Test
    void an_older_version_shows_what_changed_and_comes_back_as_a_draft(
            Page page, BrowserContext window, Product product) {
        Runnable complaints = Accessible.watch(page);
        as(page, product, "schoolleider");
        EditorPage editor = EditorPage.of(page, product, "schoolweging");
        for (String text : new String[] {"Onze wijk is jong.", "Onze wijk is oud."}) {
            editor.write(text);
            press(page, "input[value='Zet online']");
            page.waitForURL("**gedaan=ONLINE");
            page.waitForSelector(".editor .text");
        }

        EditorPage.unfold(page, "Geschiedenis");
        press(page.locator(".timeline details summary").first());
        assertThat(page.locator(".timeline li").first().locator("del").textContent())
                .isEqualTo("jong");
        assertThat(page.locator(".timeline li").first().locator("ins").textContent())
                .isEqualTo("oud");
        Accessible.assertClean(page, "portal-past");

        press(page.locator(".timeline details summary").nth(1));
        press(page.locator(".timeline li").nth(1).locator("input[value='Zet terug als concept']"));
        page.waitForURL("**gedaan=TERUGGEZET");

        page.waitForSelector(".editor .text");
        assertThat(editor.field().textContent()).contains("Onze wijk is jong.");
        assertThat(page.locator(".timeline li").first().textContent()).contains("teruggezet als concept");
        complaints.run();
    }

    @Test
    void a_day_is_chosen_and_let_go_and_a_day_that_was_is_refused_at_the_field(Page page, Product product) {
        as(page, product, "schoolleider");
        EditorPage editor = EditorPage.of(page, product, "schooladvies");
        editor.write("Dit komt later.");
        EditorPage.unfold(page, "Later online");
        page.fill("[id='schedule:day']", "2020-01-01");
        assertThat(page.locator(".schedule .fault").textContent())
                .as("while it is typed")
                .contains("vanaf morgen");
        press(page, "input[value='Plan']");
        assertThat(page.locator(".schedule .fault").textContent()).contains("vanaf morgen");
        page.waitForSelector(".editor .text");
        EditorPage.unfold(page, "Later online");
        page.fill("[id='schedule:day']", "9 maart");
        page.locator("[id='schedule:day']").blur();
        assertThat(page.locator(".schedule .fault").textContent()).contains("geen dag met een jaar erbij");
        page.fill("[id='schedule:day']", DutchDate.write(LocalDate.now().plusDays(20)));
        assertThat(page.locator(".schedule .fault").textContent()).isEmpty();
        press(page, "input[value='Plan']");
        page.waitForURL("**gedaan=GEPLAND");
        assertThat(page.locator(".schedule").textContent()).contains("Dit gaat online op");
        Accessible.assertClean(page, "portal-planned");

        press(page, "input[value='Haal planning weg']");
        page.waitForURL("**gedaan=NIET_GEPLAND");
        assertThat(page.locator(".schedule").textContent()).doesNotContain("Dit gaat online op");
    }

    @Test
    void a_day_after_the_figures_go_online_by_themselves_is_asked_about_before_it_is_chosen(
            Page page, Product product) {
        as(page, product, "bestuur.middel");
        page.navigate(product.portal("overzicht"));
        press(page.locator(".sheet td > a.waiting").last());
        page.waitForSelector(".editor .text");
        press(page.locator(".editor .text"));
        page.keyboard().type("Dit komt te laat.");
        page.waitForFunction("() => document.getElementById('saved').dataset.state === 'saved'"
                + " && document.querySelector('.editor .text').textContent.includes('te laat')");
        EditorPage.unfold(page, "Later online");
        String late = LocalDate.now().plusDays(300).toString();
        page.evaluate("day => document.getElementById('schedule:day').value = day", late);
        press(page, "input[value='Plan']");
        assertThat(page.locator(".schedule .fault").textContent())
                .as("who could not read it before is asked")
                .contains("gaat al op", "vanzelf online", "Druk dan nog een keer op Plan.");
        page.waitForSelector(".editor .text");
        page.fill("[id='schedule:day']", LocalDate.now().plusDays(1).toString());
        assertThat(page.locator(".schedule .fault").textContent()).isEmpty();
        page.fill("[id='schedule:day']", late);
        assertThat(page.locator(".schedule .fault").textContent()).contains("gaat al op", "Druk dan op Plan.");
        press(page, "input[value='Plan']");
        page.waitForURL("**gedaan=GEPLAND");
        press(page, "input[value='Haal planning weg']");
        page.waitForURL("**gedaan=NIET_GEPLAND");
        press(page, "input[value='Gooi concept weg']");
        page.waitForURL("**gedaan=WEGGEGOOID");
    }

    private static void fourEyes(Page page, Product product, boolean on) {
        as(page, product, "bestuur.middel");
        page.navigate(product.portal(""));
        String school = page.locator("a[href*='school?code=']")
                .first()
                .getAttribute("href")
                .replaceAll(".*code=", "");
        page.navigate(product.portal("school/gegevens?code=" + school));
        press(page.locator("a[href*='bestuur?nummer=']"));
        page.setChecked("[id='eyes:second']", on);
        press(page, "[id='eyes:switch']");
        page.waitForURL("**gedaan=VIEROGEN");
    }

    private static void as(Page page, Product product, String who) {
        page.context().clearCookies();
        product.logIn(page, who + "@openvensters.example");
    }
}
