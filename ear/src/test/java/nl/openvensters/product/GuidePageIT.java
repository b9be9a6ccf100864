package nl.openvensters.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.openvensters.product.Press.press;
import static nl.openvensters.product.Press.pressSure;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import nl.openvensters.publication.answer.DutchDate;
import org.junit.jupiter.api.Test;

/** A leader makes this year's guide from last year's, the council consents on a phone, the board adopts, parents read. */
@BrowserTest
class GuidePageIT {

    private static final String LEADER = "schoolleider@openvensters.example";
    private static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\n0000000000 65535 f \n"
            + "trailer<</Root 1 0 R/Size 1>>\nstartxref\n40\n%%EOF\n";

    private static final String COUNCIL = "oudergeleding@school.example";

    @Test
    void a_leader_makes_the_guide_of_this_year_from_that_of_last_year(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        String code = aGuideIsWritten(page, product);
        press(page, "ol.chapters a:has-text('Welkom op onze school')");
        page.locator(".paragraph .text").first().focus();
        page.keyboard().press("Control+A");
        page.keyboard().type("Welkom allemaal. Dit jaar is er een nieuw plein.");
        press(page, "[id='chapter:save']");
        assertThat(page.locator("#messages")).containsText("Bewaard");
        assertThat(page.locator(".paragraph .text").first()).containsText("een nieuw plein");
        aParagraphComesMovesAndGoes(page);
        aPhotoNeedsWords(page);
        Accessible.assertClean(page, "guide-chapter");
        press(page, "[id='chapter:next']");
        assertThat(page.locator("h1")).hasText("Elke dag op school");
        press(page, "a:text-is('Terug naar de gids')");
        whatTheLawAsksLeadsToTheParagraph(page);
        page.navigate(product.portal("schoolgids?school=" + code));
        aChapterComesWhereItIsWantedAndMovesByKeyboard(page);
        Accessible.assertClean(page, "guide");
        pressSure(page.locator("input[aria-label='Verwijder: Onze moestuin']"));
        assertThat(page.locator("ol.chapters")).not().containsText("Onze moestuin");
        press(page, "[id='print:go']");
        awaitPdf(page);
        assertThat(page.request().get(product.portal(pdf(page))).headers().get("content-type"))
                .isEqualTo("application/pdf");
        complaints.run();
    }

    @Test
    void what_the_council_consents_to_on_a_phone_is_adopted_delivered_and_read_by_parents(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        String code = aGuideIsWritten(page, product);
        String plaza = "een nieuw plein " + System.nanoTime();
        String alt = "Een boom op " + plaza + ".";
        press(page, "ol.chapters a:has-text('Welkom op onze school')");
        write(page, "Dit jaar is er " + plaza + ".");
        press(page, "summary:text('Een foto')");
        aPhotoComes(page, alt);
        daysOffAreTyped(page, product, code);
        page.navigate(product.portal("schoolgids?school=" + code));

        page.fill("[id='ask:name']", "Femke Bos");
        page.fill("[id='ask:email']", "geen adres");
        page.locator("[id='ask:email']").evaluate("field => field.type = 'text'");
        press(page, "[id='ask:go']");
        assertThat(page.locator(".fault:text('Dit is geen e-mailadres')")).isVisible();
        page.fill("[id='ask:email']", LEADER);
        press(page, "[id='ask:go']");
        assertThat(page.locator(".fault:has-text('voor de school of het bestuur werkt')"))
                .isVisible();
        page.fill("[id='ask:email']", COUNCIL);
        press(page, "[id='ask:go']");
        assertThat(page.locator(".head .state")).containsText("ligt bij de medezeggenschapsraad");

        Page phone = Invited.stranger(page);
        phone.setViewportSize(360, 740);
        press(Invited.mails(phone, product, COUNCIL).first());
        press(phone.locator(".letter a").first());
        assertThat(phone.locator("#standing")).containsText("beslis uiterlijk");
        assertThat(phone.locator("#say")).containsText("Een woord vooraf");
        press(phone.locator("summary:text('Welkom op onze school')"));
        assertThat(phone.locator("img[alt='" + alt + "']")).isVisible();
        Accessible.assertClean(phone, "guide-council");
        phone.setViewportSize(360, 740);
        Locator changed = phone.locator("#say section").first();
        press(changed.locator("summary"));
        changed.locator("textarea").fill("Mooi, dat plein.");
        press(phone.locator("summary:text('Bestuur en medezeggenschap')"));
        Locator other = phone.locator("details:has(> summary:text('Bestuur en medezeggenschap'))");
        press(other.locator("summary:text('Wat wil je hiervan zeggen?')").last());
        other.locator("textarea").last().fill("Duidelijk.");
        press(changed.locator("input[type=submit]"));
        assertThat(phone.locator("#say")).containsText("Mooi, dat plein.");
        assertThat(phone.locator("#decide")).containsText("Duidelijk.");
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
        theBoardAdoptsFromItsTable(page, product, code);
        page.navigate(product.portal("schoolgids?school=" + code));
        assertThat(page.locator(".head .state")).containsText("vastgesteld");
        awaitPdf(page);
        APIResponse zip = page.request()
                .get(product.portal(page.getAttribute("a:text('Download het pakket')", "href")
                        .replace("/portaal/", "")));
        assertThat(zip.headers().get("content-type")).isEqualTo("application/zip");
        thePackageProvesWhatWasAdopted(zip.body(), code, plaza);
        page.navigate(product.portal("schoolgids?school=" + code));
        assertThat(page.locator("[id='deliver:by']")).not().hasValue("");
        page.fill("[id='deliver:day_input']", "1-11-2026");
        page.fill("[id='deliver:by']", "Hilde");
        press(page, "[id='deliver:go']");
        assertThat(page.locator("#delivered")).containsText("door Hilde");

        page.navigate(product.site("/scholen/" + code + "/schoolgids"));
        assertThat(page.locator("main")).containsText(plaza);
        assertThat(page.locator("main")).containsText("zaterdag 17 oktober 2026");
        Locator photo = page.locator("img[alt='" + alt + "']");
        photo.scrollIntoViewIfNeeded();
        page.waitForFunction("() => document.querySelector('.photo img').naturalWidth > 0");
        Accessible.assertClean(page, "guide-public");
        String file = photo.getAttribute("src");
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
        theIndicatorGoesOfflineWithItsGuideAndComesBack(page, product, code);
        aPhotoThatIsTakenAwayIsGoneAtOnce(page, product, code, file, alt);
    }

    /** Begins the guide of the leader's school, or opens again what was begun before. @return the school */
    private static String aGuideIsWritten(Page page, Product product) {
        String code = aLeaderComes(page, product);
        page.navigate(product.portal("school?code=" + code));
        press(page, "a.btn:text-is('Schoolgids')");
        if (page.locator("[id='begin:go']").count() > 0) {
            page.navigate(product.portal("?soort=schoolgids"));
            press(page, ".work a[href*='schoolgids?school=" + code + "']");
            press(page, "input[value='Begin de gids']");
            assertThat(page.locator("#messages")).containsText("De gids is begonnen");
        } else if (page.locator("[id='reopen:go']").count() > 0) {
            pressSure(page.locator("[id='reopen:go']"));
        }
        return code;
    }

    /** @return the school */
    private static String aLeaderComes(Page page, Product product) {
        product.logIn(page, LEADER);
        String code = page.request()
                .get(product.portal("overzicht"))
                .text()
                .replaceAll("(?s).*?school\\?code=([0-9A-Z]{6}).*", "$1");
        return code;
    }

    @Test
    void a_guide_that_is_taken_offline_says_why_and_is_put_back(Page page, Product product) {
        String code = aLeaderComes(page, product);
        page.navigate(product.portal("schoolgids?school=" + code));
        press(page, ".years a:not([aria-current])");
        if (page.locator("[id='back:go']").count() > 0) {
            press(page, "[id='back:go']");
        }
        String guide = page.url();
        String address = product.site("/scholen/" + code + "/schoolgids/" + year(page));
        pressSure(page.locator("[id='offline:go']"));
        assertThat(page.locator(".fault:text('Leg uit waarom.')")).isVisible();
        page.fill("[id='offline:reason']", "Er stond een naam in.");
        pressSure(page.locator("[id='offline:go']"));
        assertThat(page.locator("#withdrawn")).containsText("Er stond een naam in.");
        page.navigate(address);
        assertThat(page.locator(".withdrawn")).hasText("Er stond een naam in.");
        assertThat(page.locator(".toc a[href^='#']")).hasCount(0);
        Accessible.assertClean(page, "guide-offline");
        page.navigate(guide);
        press(page, "[id='back:go']");
        page.navigate(address);
        assertThat(page.locator(".withdrawn")).hasCount(0);
        assertThat(page.locator(".toc a[href^='#']").first()).isVisible();
    }

    @Test
    void of_two_in_one_chapter_the_second_keeps_what_was_typed_and_consent_on_paper_needs_the_paper(
            Page page, Product product) {
        product.logIn(page, "bestuur.middel@openvensters.example");
        page.navigate(product.portal("schoolgidsen"));
        press(page.locator("#guides tbody tr:has-text('concept') a").first());
        String guide = page.url();
        String code = guide.replaceAll(".*school=([0-9A-Z]{6}).*", "$1");
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
        aTextOfTheBoardIsTakenOverAndChanged(page, guide);

        page.navigate(guide);
        press(page, "summary:text('Instemming op papier')");
        page.fill("[id='paper:paperName']", "Femke Bos");
        page.fill("[id='paper:role']", "voorzitter");
        page.fill("[id='paper:day_input']", "2-11-2026");
        // The calendar that opened lies over what follows.
        page.keyboard().press("Escape");
        press(page, "[id='paper:go']");
        assertThat(page.locator(".fault:text('Kies wat de raad besliste')")).isVisible();
        page.selectOption("[id='paper:agrees']", "yes");
        press(page, "[id='paper:go']");
        assertThat(page.locator("#messages")).containsText("Voeg het ondertekende document toe");
        page.setInputFiles(
                "[id='paper:file']",
                new FilePayload("besluit.pdf", "application/pdf", PDF.getBytes(StandardCharsets.ISO_8859_1)));
        press(page, "[id='paper:go']");
        assertThat(page.locator("#decision")).containsText("Op papier, het document is bewaard.");
        press(page, "[id='adopt:go']");
        assertThat(page.locator(".head .state")).containsText("vastgesteld");
        String pdf = product.site("/schoolgidsen/" + code + "/" + year(page) + ".pdf");
        parentsGetThePdfOfTheSchoolUntilItIsTakenBack(page, product, pdf);
        page.fill("[id='hand:day_input']", "1-1-2090");
        press(page, "[id='hand:go']");
        assertThat(page.locator(".fault:has-text('niet in de toekomst')")).isVisible();
        page.fill("[id='hand:day_input']", "3-11-2026");
        press(page, "[id='hand:go']");
        assertThat(page.locator("main")).containsText("Uitgereikt op 3 november 2026.");
        aChangeAfterwardsSaysWhyConsentIsNotNeeded(page, product, code);
        product.logIn(page, "monitor@openvensters.example");
        page.navigate(product.portal("monitor"));
        assertThat(page.locator("[aria-labelledby='guides-name']")).containsText("Vastgesteld: ");
    }

    private static String year(Page page) {
        return page.url().contains("jaar=")
                ? page.url().replaceAll(".*jaar=([0-9-]+).*", "$1")
                : page.locator(".years a[aria-current]").textContent();
    }

    private static void theBoardAdoptsFromItsTable(Page page, Product product, String code) {
        page.navigate(product.portal("schoolgidsen"));
        pressSure(page.locator("[id='many:go']"));
        assertThat(page.locator("form[id='many'] .fault")).containsText("Kies minstens één school");
        page.check("input[name='many:schools'][value='" + code + "']");
        pressSure(page.locator("[id='many:go']"));
        assertThat(page.locator("#messages")).containsText("Eén gids is vastgesteld");
    }

    private static void aTextOfTheBoardIsTakenOverAndChanged(Page page, String guide) {
        press(page, "a[href$='/portaal/bestuur']");
        press(page, "a:text-is('Teksten voor alle schoolgidsen')");
        Locator complaint = page.locator("section:has(> h2:text-is('Een klacht'))");
        complaint.locator(".text").focus();
        page.keyboard().press("Control+A");
        page.keyboard()
                .type(
                        "Begin bij de leraar. Teneinde de implementatie van de procedure te realiseren dient u tevens"
                                + " additionele documentatie te verstrekken aan de betreffende functionaris van de organisatie.");
        assertThat(complaint.locator(".advice")).not().isEmpty();
        page.fill("[aria-label='Naam 17']", "Studiedag van het bestuur");
        page.fill("[aria-label='Eerste dag 17']", "12 maart 2027");
        press(page, "[id='texts:save']");
        assertThat(page.locator("#messages")).containsText("Bewaard.");
        assertThat(page.locator("#texts")).containsText("Begin bij de leraar.");
        Accessible.assertClean(page, "guide-board-texts");
        page.navigate(guide);
        press(page, "ol.chapters a:has-text('Verlof, klachten en regels')");
        Locator part = page.locator("#p-klachten");
        assertThat(part.locator(".of-board")).containsText("Begin bij de leraar.");
        press(part.locator("input[value='Pas de tekst aan']"));
        assertThat(part.locator(".text")).containsText("Begin bij de leraar.");
        pressSure(part.locator("input[value='Neem de tekst van het bestuur over']"));
        assertThat(page.locator("#messages")).containsText("De tekst van het bestuur staat in jullie gids.");
        assertThat(part.locator(".of-board")).containsText("Begin bij de leraar.");
    }

    private static void parentsGetThePdfOfTheSchoolUntilItIsTakenBack(Page page, Product product, String pdf) {
        awaitPdf(page);
        byte[] ours = page.request().get(pdf).body();
        page.setInputFiles(
                "[id='own:file']",
                new FilePayload("gids.pdf", "application/pdf", PDF.getBytes(StandardCharsets.ISO_8859_1)));
        press(page, "[id='own:go']");
        assertThat(page.locator("form[id='own']")).containsText("geen tekst die een schermlezer kan lezen");
        byte[] own = new String(ours, StandardCharsets.ISO_8859_1)
                .replaceFirst("%%EOF\\s*$", "\n\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1);
        page.setInputFiles("[id='own:file']", new FilePayload("gids.pdf", "application/pdf", own));
        press(page, "[id='own:go']");
        assertThat(page.locator("#own-there")).isVisible();
        assertThat(page.request().get(pdf).body()).isEqualTo(own).isNotEqualTo(ours);
        String zip = page.getAttribute("a:text('Download het pakket')", "href").replace("/portaal/", "");
        assertThat(page.request().get(product.portal(zip)).body())
                .asString(StandardCharsets.ISO_8859_1)
                .as("both go along to the inspectorate")
                .contains("schoolgids.pdf", "schoolgids-eigen-opmaak.pdf");
        press(page, "[id='made:go']");
        assertThat(page.locator("#messages")).containsText("Ouders downloaden weer de pdf die wij maken.");
        assertThat(page.request().get(pdf).body()).isEqualTo(ours);
    }

    /** What the inspectorate gets can be checked without us: the fingerprint is that of the data beside it. */
    private static void thePackageProvesWhatWasAdopted(byte[] zip, String code, String written) {
        Map<String, byte[]> files = new HashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
            assertThat(files).containsOnlyKeys("schoolgids.json", "schoolgids.pdf", "verklaring.txt");
            byte[] data = files.get("schoolgids.json");
            String today = DutchDate.write(LocalDate.now());
            assertThat(new String(files.get("verklaring.txt"), StandardCharsets.UTF_8))
                    .contains(
                            "(" + code + "), schooljaar ",
                            "Femke Bos, voorzitter van de oudergeleding, op " + today + ", met een persoonlijke link.",
                            "Vastgesteld namens het bestuur door ",
                            " op " + today + ".",
                            "van schoolgids.json: " + fingerprint(data),
                            "schoolgids.json. Vingerafdruk (SHA-256): " + fingerprint(files.get("schoolgids.pdf")));
            assertThat(new String(data, StandardCharsets.UTF_8)).contains(written);
            JudgedPdf.assertForEverybody(files.get("schoolgids.pdf"));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String fingerprint(byte[] file) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }

    private static void aChangeAfterwardsSaysWhyConsentIsNotNeeded(Page page, Product product, String code) {
        pressSure(page.locator("[id='reopen:go']"));
        assertThat(page.locator(".head .state")).containsText("versie 2");
        String guide = page.url();
        press(page, "ol.chapters a:has-text('Wat uw kind leert')");
        write(page, "Een komma erbij, na de vaststelling.");
        page.navigate(product.site("/scholen/" + code + "/schoolgids"));
        assertThat(page.locator("main")).not().containsText("Een komma erbij");
        page.navigate(guide);
        press(page, "[id='waive:go']");
        assertThat(page.locator(".fault:text('Leg uit waarom.')")).isVisible();
        page.fill("[id='waive:reason']", "Alleen een komma.");
        press(page, "[id='waive:go']");
        press(page, "[id='adopt:go']");
        page.navigate(product.site("/scholen/" + code + "/schoolgids"));
        assertThat(page.locator("main")).containsText("Een komma erbij");
        assertThat(page.locator(".lead")).containsText("versie 2");
        assertThat(page.locator(".lead")).containsText("niet nodig");
    }

    private static void whatTheLawAsksLeadsToTheParagraph(Page page) {
        assertThat(page.locator("[aria-labelledby='law'] .notice"))
                .containsText("Kijk zelf na wat er nu in de wet staat.");
        press(page, "tr:has(th:text-is('letter n')) .where a");
        assertThat(page.locator("h1")).hasText("Veilig op school");
        assertThat(page.locator("#p-pesten .law")).containsText("letter n");
        assertThat(page).hasURL(Pattern.compile(".*#p-pesten"));
    }

    private static void aChapterComesWhereItIsWantedAndMovesByKeyboard(Page page) {
        Locator chapters = page.locator("ol.chapters li");
        press(page, "summary:text('Een eigen hoofdstuk')");
        page.fill("[id='more:title']", "Onze moestuin");
        page.selectOption("[id='more:before']", "leren");
        press(page, "[id='more:go']");
        assertThat(chapters.nth(2)).containsText("Onze moestuin");
        press(page.locator("input[aria-label='Naar boven: Onze moestuin']"), "Enter");
        assertThat(chapters.nth(1)).containsText("Onze moestuin");
        assertThat(page.locator("input[aria-label='Naar boven: Onze moestuin']"))
                .isFocused();
        press(page.locator("input[aria-label='Naar boven: Onze moestuin']"), "Enter");
        assertThat(chapters.first()).containsText("Onze moestuin");
        assertThat(page.locator("input[aria-label='Naar beneden: Onze moestuin']"))
                .isFocused();
        press(page.locator("input[aria-label='Naar beneden: Onze moestuin']"), "Enter");
        assertThat(chapters.nth(1)).containsText("Onze moestuin");
    }

    /** Each press saves what was typed. */
    private static void aParagraphComesMovesAndGoes(Page page) {
        page.locator(".paragraph .text").first().focus();
        page.keyboard().press("Control+End");
        page.keyboard().type(" Kom kijken!");
        press(page, "input[aria-label='Naar beneden: Een woord vooraf']");
        assertThat(page.locator(".paragraph h2").nth(1)).hasText("Een woord vooraf");
        assertThat(page.locator(".paragraph .text").nth(1)).containsText("Kom kijken!");
        press(page, "input[aria-label='Naar boven: Een woord vooraf']");
        assertThat(page.locator(".paragraph h2").first()).hasText("Een woord vooraf");
        press(page, "summary:text('Nog een paragraaf')");
        page.fill("[id='more:title']", "Ons geld van bedrijven");
        page.selectOption("[id='more:letter']", "g");
        press(page, "[id='more:go']");
        assertThat(page.locator(".paragraph h2").last()).hasText("Ons geld van bedrijven");
        pressSure(page.locator("input[aria-label='Verwijder deze paragraaf: Ons geld van bedrijven']")
                .last());
        assertThat(page.locator(".paragraph h2").last()).not().hasText("Ons geld van bedrijven");
    }

    private static void aPhotoNeedsWords(Page page) {
        press(page, "summary:text('Een foto')");
        page.setInputFiles("[id='photo:file']", photo(9000, 7000, BufferedImage.TYPE_BYTE_BINARY));
        page.selectOption("[id='photo:paragraph']", "welkom");
        page.fill("[id='photo:alt']", "Een groen plein met een boom.");
        press(page, "[id='photo:go']");
        assertThat(page.locator("form[id='photo']")).containsText("meer dan 40 miljoen beeldpunten");
        assertThat(page.locator("[id='photo:alt']")).hasValue("Een groen plein met een boom.");
        page.setInputFiles("[id='photo:file']", photo(1200, 800, BufferedImage.TYPE_INT_RGB));
        page.fill("[id='photo:alt']", " ");
        press(page, "[id='photo:go']");
        assertThat(page.locator(".fault:text('Schrijf wat er op de foto te zien is.')"))
                .isVisible();
    }

    /** The message is on the page that follows. */
    private static void aPhotoComes(Page page, String alt) {
        page.setInputFiles("[id='photo:file']", photo(1200, 800, BufferedImage.TYPE_INT_RGB));
        page.selectOption("[id='photo:paragraph']", "welkom");
        page.fill("[id='photo:alt']", alt);
        press(page, "[id='photo:go']");
        assertThat(page.locator("#messages")).containsText("De foto staat erbij.");
        assertThat(page.locator("#p-welkom img[alt='" + alt + "']")).isVisible();
    }

    private static FilePayload photo(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        Graphics2D drawing = image.createGraphics();
        drawing.setColor(new Color(159, 194, 164));
        drawing.fillRect(0, 0, width, height);
        drawing.setColor(new Color(47, 107, 79));
        drawing.fillOval(width / 3, height / 6, width / 3, width / 3);
        drawing.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload("plein.png", "image/png", bytes.toByteArray());
    }

    private static void daysOffAreTyped(Page page, Product product, String code) {
        page.navigate(product.portal("schoolgids?school=" + code));
        press(page, "ol.chapters a:has-text('Elke dag op school')");
        page.fill("[aria-label='Naam 1']", "Herfstvakantie");
        page.fill("[aria-label='Eerste dag 1']", "ergens in oktober");
        press(page, "[id='chapter:save']");
        assertThat(page.locator("#messages")).containsText("de datum is niet te lezen");
        assertThat(page.locator("[aria-label='Eerste dag 1']")).hasValue("ergens in oktober");
        page.fill("[aria-label='Eerste dag 1']", "17 oktober 2026");
        page.fill("[aria-label='Laatste dag 1']", "25-10-2026");
        press(page, "[id='chapter:save']");
        assertThat(page.locator("#messages")).containsText("Bewaard");
        press(page.locator("#p-vakanties .told summary"));
        assertThat(page.locator("#p-vakanties .told")).containsText("zaterdag 17 oktober 2026");
    }

    private static void theIndicatorGoesOfflineWithItsGuideAndComesBack(Page page, Product product, String code) {
        String school = product.site("/scholen/" + code);
        String offered = "#schoolgids a:has-text('Schoolgids 20')";
        page.navigate(product.portal("schoolgids?school=" + code));
        page.fill("[id='offline:reason']", "Er stond een naam in.");
        pressSure(page.locator("[id='offline:go']"));
        Publicly.openUntil(page, school, shown -> shown.locator(offered).count() == 0);
        assertThat(page.locator(offered)).hasCount(0);
        page.navigate(product.portal("schoolgids?school=" + code));
        press(page, "[id='back:go']");
        assertThat(page.locator("#messages")).containsText("Het onderdeel Schoolgids staat ook weer online.");
        Publicly.openUntil(page, school, shown -> shown.locator(offered).count() > 0);
        assertThat(page.locator(offered).first()).isVisible();
        page.navigate(product.portal("indicator?school=" + code + "&indicator=schoolgids"));
        // Within a part that is folded: what is online can be taken offline.
        assertThat(page.locator("[id='offline:withdraw']")).hasCount(1);
    }

    /** Also from what parents read already, and before a next version is adopted. */
    private static void aPhotoThatIsTakenAwayIsGoneAtOnce(
            Page page, Product product, String code, String file, String alt) {
        assertThat(page.request().get(product.site(file)).status()).isEqualTo(200);
        page.navigate(product.portal("schoolgids?school=" + code));
        pressSure(page.locator("[id='reopen:go']"));
        press(page, "ol.chapters a:has-text('Welkom op onze school')");
        pressSure(page.locator("input[aria-label='Verwijder de foto: " + alt + "']"));
        assertThat(page.locator("#messages")).containsText("De foto is weg");
        assertThat(page.request().get(product.site(file)).status()).isEqualTo(404);
        page.navigate(product.site("/scholen/" + code + "/schoolgids"));
        assertThat(page.locator("main")).containsText("een nieuw plein");
        assertThat(page.locator("img[alt='" + alt + "']")).hasCount(0);
    }

    private static void write(Page page, String words) {
        page.locator(".paragraph .text").first().focus();
        page.keyboard().press("Control+A");
        page.keyboard().type(words);
        press(page, "[id='chapter:save']");
    }

    /** The page tells by itself how far it is, and then leads to it. */
    private static void awaitPdf(Page page) {
        if (page.locator("#progress").count() > 0) {
            Locator ended = page.locator("#progress [role=status] a");
            ended.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
            press(ended);
        }
        assertThat(page.locator("#pdf-state")).containsText("bladzijden");
    }

    private static String pdf(Page page) {
        return page.getAttribute("a:text-is('Download de pdf')", "href").replace("/portaal/", "");
    }
}
