package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The photo of a school and the documents of its parts. */
@BrowserTest
class GeneralFilesPageIT {

    @Test
    void a_school_shows_its_photo_and_introduction_once_the_photo_is_described(
            Page page, BrowserContext window, Product product) throws IOException {
        product.logIn(page, "bestuur.groot@openvensters.example");
        String school = aSchool(page, product, 1);
        page.navigate(product.portal("school/gegevens?code=" + school));
        Accessible.assertClean(page, "portal-general");

        page.setInputFiles("input[type=file]", new FilePayload("foto.png", "image/png", photo("png")));
        page.fill("[id='own:alt']", "");
        page.fill("[id='own:introduction']", "Een school onder de linden.");
        page.fill("[id='own:day0']", "20 november");
        page.fill("[id='own:from0']", "9.00");
        page.fill("[id='own:enrolmentText']", "Bel de directeur.");
        press(page, "input[value='Zet online']");

        PlaywrightAssertions.assertThat(page.locator("#own\\:alt")).hasAttribute("aria-invalid", "true");
        assertThat(page.inputValue("[id='own:introduction']")).isEqualTo("Een school onder de linden.");
        assertThat(page.locator("#day0-fault").textContent()).contains("“20 november” is geen dag met een jaar erbij");
        assertThat(page.inputValue("[id='own:day0']")).isEqualTo("20 november");
        Accessible.assertClean(page, "portal-general-fault");
        String file = page.locator(".kept-photo").first().getAttribute("src").replace("/portaal", "");
        assertThat(window.request().get(product.site(file)).status()).isEqualTo(404);

        page.fill("[id='own:alt']", "Kinderen onder een boom");
        page.fill("[id='own:day0']", "20-11-2099");
        press(page, "input[value='Zet online']");

        PlaywrightAssertions.assertThat(page.locator("#messages")).containsText("Het staat online");
        assertThat(page.locator("header .state").textContent()).contains("Online sinds");
        assertThat(page.inputValue("[id='own:day0']"))
                .as("in Dutch, whatever the browser speaks")
                .isEqualTo("20 november 2099");
        assertThat(page.locator(".preview .introduction").textContent()).isEqualTo("Een school onder de linden.");
        assertThat(page.locator(".preview img").getAttribute("alt")).isEqualTo("Kinderen onder een boom");
        assertThat(page.locator(".past li").first().textContent()).contains("Online gezet");
        Accessible.assertClean(page, "portal-general-online");
        Page visitor = window.newPage();
        Publicly.open(visitor, product.site("/scholen/" + school), "Een school onder de linden.");
        assertThat(visitor.locator(".hero .introduction").textContent()).isEqualTo("Een school onder de linden.");
        assertThat(visitor.locator(".hero img").getAttribute("alt")).isEqualTo("Kinderen onder een boom");
        assertThat(visitor.evaluate("document.querySelector('.hero img').naturalWidth > 0"))
                .isEqualTo(true);
        assertThat(visitor.locator("#algemeen").textContent())
                .contains("20 november 2099, vanaf 9.00 uur", "Bel de directeur.");
        Accessible.assertClean(visitor, "school-with-photo");
        var served = window.request().get(product.site(file));
        assertThat(served.status()).isEqualTo(200);
        assertThat(served.headers())
                .containsEntry("content-type", "image/jpeg")
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "public, max-age=31536000, immutable");
        var again = window.request()
                .get(
                        product.site(file),
                        RequestOptions.create()
                                .setHeader("If-None-Match", served.headers().get("etag")));
        assertThat(again.status()).isEqualTo(304);
    }

    @Test
    void what_is_no_photo_or_half_of_one_is_refused_at_the_field_and_the_rest_is_kept(Page page, Product product)
            throws IOException {
        product.logIn(page, "bestuur.groot@openvensters.example");
        page.navigate(product.portal("school/gegevens?code=" + aSchool(page, product, 2)));
        page.setInputFiles(
                "input[type=file]",
                new FilePayload("foto.jpg", "image/jpeg", "<script>x()</script>".getBytes(StandardCharsets.UTF_8)));
        page.fill("[id='own:introduction']", "Dit typte ik.");
        page.fill("[id='own:email']", "geen adres");
        press(page, "input[value='Bewaar concept']");

        PlaywrightAssertions.assertThat(page.locator("[id='photo-fault']")).containsText("geen JPEG, PNG of WebP");
        assertThat(page.inputValue("[id='own:introduction']")).isEqualTo("Dit typte ik.");
        assertThat(page.inputValue("[id='own:email']")).isEqualTo("geen adres");

        byte[] whole = photo("jpg");
        page.setInputFiles(
                "input[type=file]", new FilePayload("foto.jpg", "image/jpeg", Arrays.copyOf(whole, whole.length / 2)));
        press(page, "input[value='Bewaar concept']");
        PlaywrightAssertions.assertThat(page.locator("[id='photo-fault']"))
                .hasText("Van deze foto is maar een deel aangekomen. Kies hem opnieuw."
                        + " Gebeurt dit weer? Sla hem dan eerst opnieuw op.");
    }

    @Test
    void the_address_of_the_general_data_as_an_indicator_leads_to_their_page(Page page, Product product) {
        product.logIn(page, "bestuur.groot@openvensters.example");
        String school = aSchool(page, product, 2);
        page.navigate(product.portal("indicator?school=" + school + "&indicator=algemeen"));

        assertThat(page.url()).endsWith("/school/gegevens?code=" + school);
    }

    @Test
    void a_document_is_added_to_the_draft_of_its_indicator_unless_it_is_too_large_or_no_pdf(
            Page page, BrowserContext window, Product product) {
        product.logIn(page, "bestuur.groot@openvensters.example");
        String school = aSchool(page, product, 3);
        page.navigate(product.portal("school/documenten?code=" + school));
        Accessible.assertClean(page, "portal-documents");
        page.fill("[id='add:name']", "Plan van de tuin");
        byte[] large = Arrays.copyOf(pdf(), 10_000_001);
        page.setInputFiles("input[type=file]", new FilePayload("gids.pdf", "application/pdf", large));
        press(page, "input[value='Voeg toe']");
        assertThat(page.locator("#file-fault").textContent()).contains("groter dan 10 MB");
        assertThat(page.inputValue("[id='add:name']")).isEqualTo("Plan van de tuin");

        page.setInputFiles(
                "input[type=file]",
                new FilePayload("gids.pdf", "application/pdf", "#!/bin/sh".getBytes(StandardCharsets.UTF_8)));
        press(page, "input[value='Voeg toe']");
        PlaywrightAssertions.assertThat(page.locator("#file-fault")).containsText("geen pdf");

        page.setInputFiles("input[type=file]", new FilePayload("gids.pdf", "application/pdf", pdf()));
        press(page, "input[value='Voeg toe']");

        // other tests may have given this school documents of their own
        Locator paper = page.locator(".papers li").filter(new Locator.FilterOptions().setHasText("Plan van de tuin"));
        PlaywrightAssertions.assertThat(paper.locator("a")).hasText("Plan van de tuin (pdf, 1 kB)");
        String address = paper.locator("a").getAttribute("href");
        var served = window.request().get(product.portal("").replaceAll("/portaal/$", "") + address);
        assertThat(served.headers())
                .containsEntry("content-type", "application/pdf")
                .containsEntry(
                        "content-disposition",
                        "attachment; filename=\"Plan van de tuin.pdf\"; filename*=UTF-8''Plan%20van%20de%20tuin.pdf");
        assertThat(served.headers().get("content-security-policy")).contains("sandbox");
        Accessible.assertClean(page, "portal-documents-one");
        press(paper.locator("input[value='Haal weg']"));
        press(page, "dialog button:text('Haal weg')");
        PlaywrightAssertions.assertThat(paper).hasCount(0);
    }

    @Test
    void the_data_and_the_files_of_another_school_are_refused(Page page, BrowserContext window, Product product) {
        product.logIn(page, "bestuur.groot@openvensters.example");
        String other = aSchool(page, product, 1);
        press(page.locator("input[value=Uitloggen]"));
        product.logIn(page, "bestuur.klein@openvensters.example");

        for (String address : new String[] {
            "school/gegevens?code=" + other,
            "school/documenten?code=" + other,
            "bestanden/" + other + "/" + "ab".repeat(32) + "/foto.jpg"
        }) {
            assertThat(window.request().get(product.portal(address)).status())
                    .as(address)
                    .isEqualTo(403);
        }
    }

    /** The code of one of the schools of who logged in. */
    static String aSchool(Page page, Product product, int place) {
        page.navigate(product.portal("overzicht"));
        return page.locator("main th a[href*='school?code=']")
                .nth(place)
                .getAttribute("href")
                .replaceAll(".*code=", "")
                .substring(0, 6);
    }

    private static byte[] photo(String format) throws IOException {
        var image = new BufferedImage(1800, 1350, BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(new Color(159, 194, 164));
        drawing.fillRect(0, 0, 1800, 1350);
        drawing.setColor(new Color(47, 107, 79));
        drawing.fillOval(600, 200, 600, 600);
        drawing.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] pdf() {
        String body = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n";
        return (body + "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Size 3 >>\nstartxref\n" + body.length()
                        + "\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }
}
