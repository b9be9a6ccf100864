package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BrowserTest
class AdministrationPageIT {

    private static final String ADMINISTRATOR = "beheer@openvensters.example";

    @TempDir
    Path folder;

    @Test
    void a_long_list_leads_to_its_next_page_and_back(Page page, Product product) {
        product.logIn(page, ADMINISTRATOR);
        page.navigate(product.portal("beheer/woorden"));
        String first = page.locator("tbody [role=rowheader]").first().textContent();
        press(page, ".ui-paginator-next");
        page.waitForURL("**pagina=2");
        assertThat(page.locator(".ui-paginator-current").textContent()).startsWith("26–50 van ");
        assertThat(page.locator("tbody [role=rowheader]").first().textContent()).isNotEqualTo(first);

        press(page, ".ui-paginator-prev");
        page.waitForURL("**/beheer/woorden");
        assertThat(page.locator("tbody [role=rowheader]").first().textContent()).isEqualTo(first);
    }

    @Test
    void a_file_is_tried_imported_and_looked_back_at(Page page, Product product) throws IOException {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, ADMINISTRATOR);
        page.navigate(product.portal("beheer/inlezen"));
        press(page, "input[value='Zet klaar']");
        assertThat(page.locator("#files-fault").textContent()).isEqualTo("Kies eerst een bestand.");
        Accessible.assertClean(page, "administration-imports");

        Path boards = Files.writeString(
                folder.resolve("besturen.csv"),
                "BEVOEGD_GEZAG_NUMMER;BEVOEGD_GEZAG_NAAM;KVK_NUMMER;SOORT\r\n98765;Stichting Proefbestuur;;\r\n"
                        + "9876;Fout nummer;;\r\n");
        page.setInputFiles("#files", boards);
        press(page, "input[value='Zet klaar']");
        page.waitForURL(url -> url.contains("beheer/bestanden"));
        Accessible.assertClean(page, "administration-upload");
        press(page, "input[value='Probeer eerst']");
        page.waitForSelector("#report");
        assertThat(page.locator("#report h2").textContent()).isEqualTo("Dit zou veranderen. Er is niets bewaard.");
        assertThat(page.locator("#report").textContent()).contains("nieuwe besturen");
        Accessible.assertClean(page, "administration-report");

        press(page, "input[value='Lees in']");
        page.waitForSelector("#report h2:text-is('Dit is veranderd')");
        press(page.locator("#report table a:text('Bekijk')"));
        page.waitForURL("**/beheer/inleesbeurt?**");
        assertThat(page.locator("#undo-part input[value='Maak ongedaan']").isVisible())
                .isTrue();
        assertThat(page.locator("dl").textContent()).contains("2 rijen: 1 verwerkt, 1 fout");
        Accessible.assertClean(page, "administration-run");
        assertThat((String) page.evaluate("async () => { const a = document.querySelector('a[href*=\"afgekeurd\"]');"
                        + " return (await (await fetch(a.href)).text()); }"))
                .contains("besturen.csv;3;");
        complaints.run();
    }

    @Test
    void how_far_an_import_is_is_seen_in_every_tab_until_it_ends_by_itself(
            Page page, BrowserContext window, Product product) throws IOException {
        product.logIn(page, ADMINISTRATOR);
        String rows = IntStream.range(0, 120_000)
                .mapToObj(i -> "PO;99ZZ;" + i % 100 + ";Voldoende;2026-11-02\r\n")
                .collect(Collectors.joining());
        Path judgements = Files.writeString(
                folder.resolve("lang.csv"), "Sector;BRIN;Vestiging;EindoordeelKwaliteit;Peildatum\r\n" + rows);
        page.navigate(product.portal("beheer/inlezen"));
        page.setInputFiles("#files", judgements);
        press(page, "input[value='Zet klaar']");
        press(page, "input[value='Probeer eerst']");
        page.waitForSelector("#progress progress");

        Page other = window.newPage();
        other.navigate(product.portal("beheer/inlezen"));
        assertThat(other.locator("#progress h2").textContent()).isEqualTo("Wij proberen de bestanden");
        assertThat(other.locator("#progress").textContent()).contains("Bestand 1 van 1");
        Accessible.assertClean(other, "administration-progress");
        press(other, "#progress [role=status] a");
        assertThat(other.locator("#report h2").textContent()).startsWith("Dit zou veranderen");
        page.waitForSelector("#report");
        press(page, "input[value='Haal weg']");
    }

    @Test
    void an_unusual_register_is_imported_after_a_press_and_undone(Page page, Product product) throws IOException {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, ADMINISTRATOR);
        String strangers = IntStream.range(0, 12)
                .mapToObj(i -> "976" + (10 + i) + ";Stichting Vreemd " + i + ";;vo\r\n")
                .collect(Collectors.joining());
        Path boards = Files.writeString(
                folder.resolve("vreemd.csv"),
                "BEVOEGD_GEZAG_NUMMER;BEVOEGD_GEZAG_NAAM;KVK_NUMMER;SOORT\r\n" + strangers);
        page.navigate(product.portal("beheer/inlezen"));
        page.setInputFiles("#files", boards);
        press(page, "input[value='Zet klaar']");
        press(page, "input[value='Lees in']");
        page.waitForSelector("#unusual");
        assertThat(page.locator("#unusual .notice").textContent())
                .contains("Van de 12 besturen in dit bestand kennen wij er 0.");
        assertThat(page.locator("#unusual li").count()).isEqualTo(12);
        Accessible.assertClean(page, "administration-unusual");

        press(page, "input[value='Dit klopt, lees in']");
        page.waitForSelector("#report h2:text-is('Dit is veranderd')");
        assertThat(page.locator("#report").textContent()).contains("nieuwe besturen: 12");
        assertThat(page.locator("#unusual").count()).isZero();
        press(page.locator("#report table a:text('Bekijk')"));
        page.check("#sure");
        press(page, "input[value='Maak ongedaan']");
        assertThat(page.locator("[id='runs:rows'] tbody tr").first().textContent())
                .contains("vreemd.csv", "Ongedaan gemaakt");
        complaints.run();
    }

    @Test
    void the_last_import_is_undone_and_its_figures_are_new_once_more(Page page, Product product) throws IOException {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, ADMINISTRATOR);
        String school = page.request()
                .get(product.site("/api/v1/schools?q=school"))
                .text()
                .replaceAll("(?s).*?\"code\":\"(\\w{6})\".*", "$1");
        String row = "PO;" + school.substring(0, 4) + ";" + school.substring(4);
        // The same without a date on a newer list would be no new judgement.
        String known =
                page.request().get(product.site("/api/v1/schools/" + school)).text();
        String another = Stream.of("Goed", "Voldoende", "Onvoldoende")
                .filter(verdict -> !known.contains("\"category\":\"" + verdict + "\""))
                .findFirst()
                .orElseThrow();
        Path judgements = Files.writeString(
                folder.resolve("oordelen.csv"),
                "Sector;BRIN;Vestiging;EindoordeelKwaliteit;Peildatum\r\n" + row + ";" + another + ";2026-11-02\r\n"
                        + row + ";Prima;2026-11-03\r\n");
        page.navigate(product.portal("beheer/inlezen"));
        page.setInputFiles("#files", judgements);
        press(page, "input[value='Zet klaar']");
        press(page, "input[value='Probeer eerst']");
        page.waitForSelector("#report");
        assertThat(page.locator("#report").textContent()).contains("nieuwe cijfers: 1");
        assertThat((String) page.evaluate("async () => { const a = document.querySelector('a[href*=\"afgekeurd\"]');"
                        + " return (await (await fetch(a.href)).text()); }"))
                .contains("oordelen.csv;3;", "Prima");
        press(page, "input[value='Lees in']");
        page.waitForSelector("#report h2:text-is('Dit is veranderd')");
        press(page.locator("#report table a:text('Bekijk')"));
        press(page, "input[value='Maak ongedaan']");
        assertThat(page.locator("#sure-fault").textContent()).isEqualTo("Zet eerst een vinkje.");
        Accessible.assertClean(page, "administration-undo");

        page.check("#sure");
        press(page, "input[value='Maak ongedaan']");
        assertThat(page.locator(".messages").textContent()).contains("ongedaan gemaakt");
        assertThat(page.locator("[id='runs:rows'] tbody tr").first().textContent())
                .contains("oordelen.csv", "Ongedaan gemaakt");

        page.setInputFiles("#files", judgements);
        press(page, "input[value='Zet klaar']");
        press(page, "input[value='Probeer eerst']");
        page.waitForSelector("#report");
        assertThat(page.locator("#report").textContent()).contains("nieuwe cijfers: 1");
        press(page, "input[value='Haal weg']");
        complaints.run();
    }

    @Test
    void a_rule_is_changed_from_a_day_on_and_called_off(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, ADMINISTRATOR);
        page.navigate(product.portal("beheer/catalogus"));
        Accessible.assertClean(page, "administration-catalogue");
        press(page.locator("[id='rules:rows'] tbody a").first());
        LocalDate day = LocalDate.now().plusDays(40);
        String later = day.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("nl")));
        String shown = day.format(DateTimeFormatter.ofPattern("d-M-uuuu"));
        page.fill("#days", "twaalf");
        page.fill("[id='rule:from_input']", later);
        press(page, "input[value='Bewaar']");
        assertThat(page.locator("#days-fault").textContent()).isEqualTo("Vul een heel getal in van 0 tot en met 366.");
        assertThat(page.inputValue("#days")).isEqualTo("twaalf");
        assertThat(page.inputValue("[id='rule:from_input']")).isEqualTo(shown);

        page.fill("[id='rule:from_input']", "overmorgen");
        press(page, "input[value='Bewaar']");
        assertThat(page.locator("[id='rule:from-fault']").textContent())
                .isEqualTo("‘overmorgen’ is geen dag. Schrijf het zo: 1-2-2027 of 1 februari 2027.");
        assertThat(page.inputValue("[id='rule:from_input']")).isEqualTo("overmorgen");
        assertThat(page.getAttribute("[id='rule:from_input']", "aria-describedby"))
                .contains("rule:from-hint", "rule:from-fault");
        Accessible.assertClean(page, "administration-rule-fault");
        page.fill("[id='rule:from_input']", shown);
        page.fill("#days", "123");
        press(page, "input[value='Bewaar']");
        assertThat(page.locator(".messages").textContent()).contains("Bewaard.");
        assertThat(page.locator(".history").textContent()).contains("na 123 dagen");
        Accessible.assertClean(page, "administration-rule");
        press(page, "input[value='Laat vervallen']");
        assertThat(page.locator(".messages").textContent()).contains("vervallen");
        assertThat(page.locator("input[value='Laat vervallen']").count()).isZero();
        complaints.run();
    }

    @Test
    void a_word_is_added_changed_and_taken_off(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, ADMINISTRATOR);
        page.navigate(product.portal("beheer/woord"));
        page.fill("#term", "proefwoordgroep");
        press(page, "input[value='Bewaar']");
        assertThat(page.locator("#plain-fault").textContent()).startsWith("Vul in");
        assertThat(page.inputValue("#term")).isEqualTo("proefwoordgroep");
        page.fill("#plain", "groepje");
        page.check("#swaps");
        press(page, "input[value='Bewaar']");
        assertThat(page.locator(".messages").textContent()).contains("‘proefwoordgroep’ is bewaard.");
        page.fill("#zoek", "PROEFWOORD");
        press(page, "button:text('Zoek')");
        Accessible.assertClean(page, "administration-words");
        assertThat(page.locator("tbody tr").count()).isEqualTo(1);
        assertThat(page.locator("tbody").textContent()).contains("vervangen");
        press(page, "tbody a");
        assertThat(page.isChecked("#swaps")).isTrue();
        Accessible.assertClean(page, "administration-word");
        press(page, "input[value='Haal van de lijst']");
        page.fill("#zoek", "proefwoord");
        press(page, "button:text('Zoek')");
        assertThat(page.locator("tbody").textContent()).contains("(van de lijst gehaald)");
        complaints.run();
    }

    @Test
    void nobody_else_comes_in(Page page, Product product) {
        product.logIn(page, "bestuur.groot@openvensters.example");
        for (String path : new String[] {
            "inlezen",
            "bestanden?map=0123456789abcdef",
            "inleesbeurt?nummer=1",
            "afgekeurd.csv?nummer=1",
            "catalogus",
            "regel?indicator=schoolweging",
            "woorden",
            "woord",
            "inlezen.xhtml"
        }) {
            assertThat(page.navigate(product.portal("beheer/" + path)).status())
                    .as(path)
                    .isEqualTo(403);
        }
    }
}
