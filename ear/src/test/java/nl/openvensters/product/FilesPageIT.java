package nl.openvensters.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.openvensters.product.Press.press;
import static nl.openvensters.product.Press.pressOnly;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Choosing, dropping and sending files, on the pages of a school's documents and its guide. */
@BrowserTest
class FilesPageIT {

    private static final String BOARD = "bestuur.groot@openvensters.example";
    private static final String FILE = "input[type=file]";
    private static final String ADD = "input[value='Voeg toe']";

    /** Lets files fall on a field, as a hand does. */
    private static final String DROP = """
            ([selector, files]) => {
              const carried = new DataTransfer();
              files.forEach(([name, type, text]) => carried.items.add(new File([text], name, { type })));
              for (const name of ["dragenter", "dragover", "drop"]) {
                document.querySelector(selector).dispatchEvent(
                  new DragEvent(name, { bubbles: true, cancelable: true, dataTransfer: carried }));
              }
            }""";

    private static String documents(Page page, Product product, int school) {
        product.logIn(page, BOARD);
        String code = EditorPage.schools(page, product).get(school);
        page.navigate(product.portal("school/documenten?code=" + code));
        return code;
    }

    private static FilePayload pdf(String name, int bytes) {
        String body = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
                + "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n%" + name + "x".repeat(bytes) + "\n";
        String whole = body + "xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Size 3 >>\nstartxref\n"
                + body.length() + "\n%%EOF\n";
        return new FilePayload(name, "application/pdf", whole.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** @param bytes a second, -1 for as many as there go */
    private static void sendsSlowly(CDPSession network, int bytes) {
        var how = new JsonObject();
        how.addProperty("offline", false);
        how.addProperty("latency", 0);
        how.addProperty("downloadThroughput", -1);
        how.addProperty("uploadThroughput", bytes);
        network.send("Network.emulateNetworkConditions", how);
    }

    @Test
    void sending_tells_how_far_it_is_and_stops_when_asked_with_what_was_typed_still_there(
            Page page, BrowserContext window, Product product) {
        documents(page, product, 4);
        CDPSession network = window.newCDPSession(page);
        network.send("Network.enable");
        sendsSlowly(network, 200_000);
        page.fill("[id='add:name']", "Grote gids");
        page.setInputFiles(FILE, pdf("gids.pdf", 3_000_000));
        pressOnly(page, ADD);

        assertThat(page.locator(".sending [role=status]")).hasText(Pattern.compile("\\d+% verstuurd"));
        assertThat(((Number) page.evaluate("document.querySelector('.sending progress').position")).doubleValue())
                .isBetween(0.0, 0.99);
        Accessible.assertClean(page, "files-sending");
        press(page, ".sending button");

        assertThat(page.locator("#file-fault")).hasText("Het versturen is gestopt. Er is niets bewaard.");
        assertThat(page.inputValue("[id='add:name']")).isEqualTo("Grote gids");
        assertThat(page.locator(".papers li")).hasCount(0);

        sendsSlowly(network, -1);
        press(page, ADD);
        assertThat(page.locator(".papers li")).hasText(Pattern.compile("Grote gids \\(pdf, 3,0 MB\\).*"));
    }

    @Test
    void what_is_dropped_is_chosen_and_what_cannot_be_sent_is_refused_beside_it_before_anything_goes(
            Page page, Product product) {
        documents(page, product, 5);
        Runnable complaints = Accessible.watch(page);
        page.reload();
        List<Request> sent = new CopyOnWriteArrayList<>();
        page.onRequest(request -> {
            if (request.method().equals("POST")) {
                sent.add(request);
            }
        });
        page.evaluate(DROP, List.of(".drop", List.of(List.of("klas.jpg", "image/jpeg", "x"))));

        assertThat(page.locator("#file-fault"))
                .hasText("klas.jpg: Dit is geen pdf. Sla het document eerst op als pdf.");
        assertThat(page.locator(FILE)).hasAttribute("aria-invalid", "true");
        assertThat(page.locator(FILE)).isFocused();
        Accessible.assertClean(page, "files-refused");

        page.evaluate(DROP, List.of(".drop", List.of(List.of("gids.pdf", "application/pdf", "%PDF-"))));
        assertThat(page.locator("#file-fault")).isEmpty();
        assertThat(page.locator(".chosen li")).hasText(Pattern.compile("gids.pdf \\(1 kB\\).*"));
        page.locator(".chosen button").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".chosen li")).hasCount(0);
        assertThat((int) page.evaluate("document.querySelector('input[type=file]').files.length"))
                .isZero();
        assertThat(sent).isEmpty();
        complaints.run();
    }

    @Test
    void several_files_are_gathered_and_one_is_left_out(Page page, Product product) {
        product.logIn(page, "beheer@openvensters.example");
        page.navigate(product.portal("beheer/inlezen"));
        page.evaluate(
                DROP,
                List.of(".drop", List.of(List.of("een.csv", "text/csv", "a;b"), List.of("leeg.csv", "text/csv", ""))));
        assertThat(page.locator("#files-fault")).hasText("leeg.csv: Er zit niets in dit bestand. Kies een ander.");
        page.evaluate(DROP, List.of(".drop", List.of(List.of("twee.csv", "text/csv", "c;d"))));

        assertThat(page.locator(".chosen li")).hasCount(2);
        press(page, "[aria-label='Haal weg: een.csv']");
        press(page, "input[value='Zet klaar']");
        page.waitForURL(url -> url.contains("beheer/bestanden"));
        assertThat(page.locator("main").innerText()).contains("twee.csv").doesNotContain("een.csv");
        press(page, "input[value='Haal weg']");
    }

    @Test
    void without_script_the_field_is_the_browsers_own_and_sends_the_file(Page page, Product product) {
        BrowserContext plain =
                page.context().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        try (plain) {
            Page quiet = plain.newPage();
            documents(quiet, product, 6);
            quiet.fill("[id='add:name']", "Zonder script");
            quiet.setInputFiles(
                    FILE, new FilePayload("gids.pdf", "application/pdf", "x".getBytes(StandardCharsets.UTF_8)));
            press(quiet, ADD);
            assertThat(quiet.locator("#file-fault")).hasText("Dit is geen pdf. Sla het document eerst op als pdf.");
            quiet.setInputFiles(FILE, pdf("gids.pdf", 10));
            press(quiet, ADD);
            assertThat(quiet.locator(".papers a")).hasText("Zonder script (pdf, 1 kB)");
        }
    }

    @Test
    void the_guide_is_put_on_its_own_page_and_parents_get_the_newest_under_its_title(
            Page page, BrowserContext window, Product product) {
        product.logIn(page, BOARD);
        String school = EditorPage.schools(page, product).get(7);
        Runnable complaints = Accessible.watch(page);
        EditorPage.open(page, product, school, "schoolgids");
        assertThat(page.locator("[id='add:name']")).hasValue(Pattern.compile("Schoolgids 20\\d\\d-20\\d\\d"));
        Accessible.assertClean(page, "files-guide");
        page.fill("[id='add:name']", "Gids van vorig jaar");
        page.setInputFiles(FILE, pdf("oud.pdf", 10));
        press(page, ADD);
        assertThat(page.locator(".papers li")).hasCount(1);
        page.fill("[id='add:name']", "Gids “Eén” 2026/2027");
        page.setInputFiles(FILE, pdf("nieuw.pdf", 20));
        press(page, ADD);

        assertThat(page.locator(".papers a").first()).hasText("Gids “Eén” 2026/2027 (pdf, 1 kB)");
        assertThat(page.locator(".preview .answer").first()).containsText("Gids “Eén” 2026/2027");
        press(page, "input[value='Zet online']");
        assertThat(page.locator("#messages")).containsText("Het staat online");

        Page visitor = window.newPage();
        Publicly.openUntil(
                visitor,
                product.site("/scholen/" + school),
                shown -> shown.locator("#schoolgids a:text('Gids “Eén”')").count() > 0);
        Download kept = visitor.waitForDownload(
                () -> press(visitor.locator("#schoolgids a:text('Gids “Eén”')").first()));
        assertThat(kept.suggestedFilename()).isEqualTo("Gids “Eén” 2026-2027.pdf");

        press(page.locator(".papers li").last().locator("input"));
        press(page, "dialog button:text('Haal weg')");
        assertThat(page.locator(".papers li")).hasCount(1);
        assertThat(page.locator(".papers a")).hasText("Gids “Eén” 2026/2027 (pdf, 1 kB)");
        complaints.run();
    }
}
