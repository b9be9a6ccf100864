package nl.openvensters.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A leader makes this year's guide from last year's, the council consents on a phone, the board adopts, parents read. */
@BrowserTest
class GuidePageIT {

    private static final String LEADER = "schoolleider@openvensters.example";
    private static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\n0000000000 65535 f \n"
            + "trailer<</Root 1 0 R/Size 1>>\nstartxref\n40\n%%EOF\n";

    private static final String COUNCIL = "oudergeleding@school.example";

    @Test
    void a_guide_goes_from_last_years_to_the_parents(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, LEADER);
        String code = page.request()
                .get(product.portal("overzicht"))
                .text()
                .replaceAll("(?s).*?school\\?code=([0-9A-Z]{6}).*", "$1");
        page.navigate(product.portal("school?code=" + code));
        press(page, "a.btn:text-is('Schoolgids')");
        press(page, "input[value='Begin de gids']");
        assertThat(page.locator("#messages")).containsText("De gids is begonnen");
        shoot(page, "guide-begun");

        press(page, "ol.chapters a:has-text('Welkom op onze school')");
        page.locator(".paragraph .text").first().focus();
        page.keyboard().press("Control+A");
        page.keyboard().type("Welkom allemaal. Dit jaar is er een nieuw plein.");
        press(page, "[id='chapter:save']");
        assertThat(page.locator("#messages")).containsText("Bewaard");
        assertThat(page.locator(".paragraph .text").first()).containsText("een nieuw plein");
        Accessible.assertClean(page, "guide-chapter");
        page.navigate(product.portal("schoolgids?school=" + code));
        press(page, "summary:text('Een eigen hoofdstuk')");
        page.fill("[id='more:title']", "Onze moestuin");
        press(page, "[id='more:go']");
        press(page, "input[aria-label='Naar boven: Onze moestuin']");
        assertThat(page.locator("ol.chapters li")
                        .nth(page.locator("ol.chapters li").count() - 2))
                .containsText("Onze moestuin");
        Accessible.assertClean(page, "guide");
        press(page, "[id='print:go']");
        awaitPdf(page);
        assertThat(page.request().get(product.portal(pdf(page))).headers().get("content-type"))
                .isEqualTo("application/pdf");

        page.fill("[id='ask:name']", "Femke Bos");
        page.fill("[id='ask:email']", "geen adres");
        page.locator("[id='ask:email']").evaluate("field => field.type = 'text'");
        press(page, "[id='ask:go']");
        assertThat(page.locator(".fault:text('Dit is geen e-mailadres')")).isVisible();
        page.fill("[id='ask:email']", COUNCIL);
        press(page, "[id='ask:go']");
        assertThat(page.locator(".head .state")).containsText("ligt bij de medezeggenschapsraad");

        Page phone = Invited.stranger(page);
        phone.setViewportSize(360, 740);
        press(Invited.mails(phone, product, COUNCIL).first());
        press(phone.locator(".letter a").first());
        assertThat(phone.locator("#standing")).containsText("beslis uiterlijk");
        assertThat(phone.locator("#say")).containsText("Een woord vooraf");
        Accessible.assertClean(phone, "guide-council");
        phone.setViewportSize(360, 740);
        Locator changed = phone.locator("#say section").first();
        press(changed.locator("summary"));
        changed.locator("textarea").fill("Mooi, dat plein.");
        press(changed.locator("input[type=submit]"));
        assertThat(phone.locator("#say")).containsText("Mooi, dat plein.");
        phone.check("[id='decide:agrees:0']");
        phone.fill("[id='decide:role']", "voorzitter van de oudergeleding");
        phone.fill("[id='decide:address']", "iemand.anders@school.example");
        press(phone, "[id='decide:go']");
        assertThat(phone.locator(".fault:has-text('van iemand anders')")).isVisible();
        phone.check("[id='decide:agrees:0']");
        phone.fill("[id='decide:address']", COUNCIL);
        press(phone, "[id='decide:go']");
        assertThat(phone.locator("#decision")).containsText("stemde in op");
        phone.context().close();

        product.logIn(page, "bestuur.middel@openvensters.example");
        page.navigate(product.portal("schoolgidsen"));
        Accessible.assertClean(page, "guides");
        page.navigate(product.portal("schoolgids?school=" + code));
        assertThat(page.locator("#decision")).containsText("Femke Bos");
        press(page, "[id='adopt:go']");
        assertThat(page.locator(".head .state")).containsText("vastgesteld");
        awaitPdf(page);
        APIResponse zip = page.request()
                .get(product.portal(page.getAttribute("a:text('Download het pakket')", "href")
                        .replace("/portaal/", "")));
        assertThat(zip.headers().get("content-type")).isEqualTo("application/zip");
        page.fill("[id='deliver:day_input']", "1-11-2026");
        page.fill("[id='deliver:by']", "Hilde");
        press(page, "[id='deliver:go']");
        assertThat(page.locator("#delivered")).containsText("door Hilde");

        page.navigate(product.site("/scholen/" + code + "/schoolgids"));
        assertThat(page.locator("main")).containsText("een nieuw plein");
        Accessible.assertClean(page, "guide-public");
        press(page, "a.language");
        assertThat(page.locator("main")).containsText("The school wrote this guide in Dutch.");
        page.navigate(product.site("/scholen/" + code + "/schoolgids"));
        assertThat(page.request()
                        .get(product.site(page.getAttribute("a:text('Download de gids als pdf')", "href")))
                        .body())
                .startsWith('%', 'P', 'D', 'F');
        Publicly.openUntil(
                page,
                product.site("/scholen/" + code),
                shown ->
                        shown.locator("#schoolgids a:has-text('Schoolgids 20')").count() > 0);
        assertThat(page.locator("#schoolgids a:has-text('Schoolgids 20')").first())
                .isVisible();
        complaints.run();
    }

    @Test
    void of_two_in_one_chapter_the_second_keeps_what_was_typed_and_consent_on_paper_needs_the_paper(
            Page page, Product product) {
        product.logIn(page, "bestuur.middel@openvensters.example");
        page.navigate(product.portal("schoolgidsen"));
        press(page.locator("#guides tbody tr:has-text('concept') a").first());
        String guide = page.url();
        press(page, "[id='adopt:go']");
        assertThat(page.locator("#messages")).containsText("De ouders van de raad stemden nog niet in");

        press(page, "ol.chapters a:has-text('Wat uw kind leert')");
        Page other = page.context().newPage();
        other.navigate(page.url());
        write(page, "Van de een.");
        write(other, "Van de ander.");
        assertThat(other.locator("#messages")).containsText("Iemand anders bewaarde");
        assertThat(other.locator("#chapter")).containsText("Van de een.");
        assertThat(other.locator(".paragraph .text").first()).containsText("Van de ander.");
        press(other, "[id='chapter:save']");
        assertThat(other.locator("#messages")).containsText("Bewaard");
        other.close();

        page.navigate(guide);
        press(page, "summary:text('Instemming op papier')");
        page.fill("[id='paper:paperName']", "Femke Bos");
        page.fill("[id='paper:role']", "voorzitter");
        page.fill("[id='paper:day_input']", "2-11-2026");
        press(page, "[id='paper:go']");
        assertThat(page.locator("#messages")).containsText("Voeg het ondertekende document toe");
        page.setInputFiles(
                "[id='paper:file']",
                new FilePayload("besluit.pdf", "application/pdf", PDF.getBytes(StandardCharsets.ISO_8859_1)));
        press(page, "[id='paper:go']");
        assertThat(page.locator("#decision")).containsText("Op papier, het document is bewaard.");
        press(page, "[id='adopt:go']");
        assertThat(page.locator(".head .state")).containsText("vastgesteld");
    }

    private static void write(Page page, String words) {
        page.locator(".paragraph .text").first().focus();
        page.keyboard().press("Control+A");
        page.keyboard().type(words);
        press(page, "[id='chapter:save']");
    }

    private static void awaitPdf(Page page) {
        for (int look = 0;
                look < 60 && page.locator("a:text-is('Download de pdf')").count() == 0;
                look++) {
            page.waitForTimeout(500);
            page.reload();
        }
        assertThat(page.locator("#pdf-state")).containsText("bladzijden");
    }

    private static String pdf(Page page) {
        return page.getAttribute("a:text-is('Download de pdf')", "href").replace("/portaal/", "");
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + ".png")));
    }
}
