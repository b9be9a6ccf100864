package nl.openvensters.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.openvensters.product.Press.press;
import static nl.openvensters.product.Press.pressOnly;
import static nl.openvensters.product.Press.pressSure;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A leader holds a survey, pupils fill it in, the leader closes, reads and publishes it; a scan becomes actions. */
@BrowserTest
class SurveyPageIT {

    private static final String LEADER = "schoolleider@openvensters.example";

    /** How many pupils of the demonstration did not answer yet. */
    private static final int LEFT = 18;

    private static final int BY_HAND = 5;

    private static final String PARENTS_SCORE = "Tevreden over de school";

    @Test
    void thirty_pupils_answer_and_the_leader_closes_reads_publishes_and_parents_see_it(Page page, Product product) {
        Runnable complaints = Accessible.watch(page);
        product.logIn(page, LEADER);
        String school = school(page, product);
        page.navigate(product.portal("vragenlijsten?school=" + school));
        Accessible.assertClean(page, "surveys");
        press(page, ".rounds li:has-text('Leerlingen'):has-text('loopt') a");
        assertThat(page.locator("#response")).containsText("12 van de 30 mensen");
        String round = page.url();
        pressSure(page.locator("input[value='Maak briefjes']"));
        assertThat(page.locator(".slip")).hasCount(LEFT);
        Accessible.assertClean(page, "slips");
        List<String> codes = page.locator(".slip b").allInnerTexts();

        Page pupil = Invited.stranger(page);
        Runnable complaintsOfPupil = Accessible.watch(pupil);
        for (int i = 0; i < BY_HAND; i++) {
            fillIn(pupil, product, codes.get(i), i);
        }
        complaintsOfPupil.run();
        for (int i = BY_HAND; i < LEFT; i++) {
            assertThat(send(pupil, product, codes.get(i), i).text()).contains("Klaar! Dank je wel.");
        }
        assertThat(send(pupil, product, codes.get(LEFT - 1), 1).text()).contains("al meegedaan");

        page.navigate(round);
        assertThat(page.locator("#response")).containsText("30 van de 30 mensen");
        assertThat(page.content()).doesNotContain("Wat het hoogste cijfer kreeg");
        pressSure(page.locator("input[value='Sluit de vragenlijst']"));
        assertThat(page.locator("#messages")).containsText("gesloten");
        press(page, "a.btn:has-text('Lees de uitslag')");
        assertThat(page.locator("h1")).hasText("Uitslag: Leerlingen over hun school");
        assertThat(page.locator("h2:has-text('Drie vragen om over te praten')")).isVisible();
        assertThat(page.locator(".said-words")).containsText("Meer gym");
        Accessible.assertClean(page, "survey-result");
        String mark =
                page.locator("tr:has(th:text-is('Tevreden over school')) td b").innerText();
        String report = page.locator("a.btn:has-text('Rapport')").getAttribute("href");
        assertThat(new String(
                        page.request()
                                .get(product.root().resolve(report).toString())
                                .body(),
                        0,
                        4,
                        StandardCharsets.US_ASCII))
                .isEqualTo("%PDF");
        APIResponse delivered = page.request()
                .get(product.root()
                        .resolve(page.locator("a.file:has-text('Pakket')").getAttribute("href"))
                        .toString());
        assertSafetyMonitor(delivered, school);

        page.fill("[id='deliver:remark']", "In het schooldossier gezet");
        press(page, "input[value='Leg vast dat het is ingeleverd']");
        LocalDate today = LocalDate.now();
        assertThat(page.locator(".deliver li")).hasCount(1);
        assertThat(page.locator(".deliver li"))
                .hasText(Pattern.compile(today.getDayOfMonth() + " [a-z]+ " + today.getYear()
                        + " door [A-Z].+: In het schooldossier gezet"));
        page.fill("[id='publish:words']", "Wij zijn blij met de rust in de groepen.");
        press(page, "input[value='Publiceer: Tevreden over school']");
        assertThat(page.locator("#messages")).containsText("staat op de pagina");

        Publicly.open(page, product.site("scholen/" + school), "Wij zijn blij met de rust in de groepen.");
        assertThat(page.content())
                .contains("Wij zijn blij met de rust in de groepen.")
                .contains(mark);
        complaints.run();
    }

    /** One file with three lines and nothing else: of thirty pupils, each with a mark out of ten of those who answered. */
    private static void assertSafetyMonitor(APIResponse file, String school) {
        assertThat(file.headers().get("content-disposition"))
                .matches("attachment; filename=\"veiligheidsmonitor-" + school + "-[0-9]{4}-[0-9]{4}\\.csv\"");
        List<String> lines = file.text().replace("\uFEFF", "").lines().toList();
        assertThat(lines.get(0)).isEqualTo("VESTIGING;SCHOOLJAAR;ONDERDEEL;CIJFER;RESPONDENTEN;GEVRAAGD;AFGESLOTEN_OP");
        assertThat(lines.subList(1, lines.size()))
                .hasSize(3)
                .allMatch(line -> line.matches(
                        school + ";[0-9]{4}-[0-9]{4};[^;]+;([1-9],[0-9]|[1-9]|10);[0-9]{2};30;" + LocalDate.now()))
                .extracting(line -> line.split(";")[2])
                .containsExactly("Welbevinden", "Beleving van veiligheid", "Aantasting van veiligheid");
    }

    private static void fillIn(Page pupil, Product product, String code, int number) {
        boolean first = number == 0;
        pupil.navigate(product.site("meedoen"));
        if (first) {
            Accessible.assertClean(pupil, "taking-door");
        }
        pupil.fill("#code", code.toLowerCase());
        press(pupil, "button:has-text('Verder')");
        assertThat(pupil.locator("h1")).hasText("Leerlingen over hun school");
        if (first) {
            Accessible.assertClean(pupil, "taking-welcome");
        }
        press(pupil, "button:has-text('Beginnen')");
        for (int block = 1; block <= 4; block++) {
            assertThat(pupil.locator(".step")).containsText("Scherm " + block + " van 4");
            Locator asked = pupil.locator("fieldset.ask");
            for (int i = 0; i < asked.count(); i++) {
                Locator options = asked.nth(i).locator("label");
                press(options.nth((i + number) % options.count()));
            }
            if (block == 4) {
                pupil.fill("textarea", "Meer gym graag");
            }
            if (first) {
                Accessible.assertClean(pupil, "taking-" + block);
            }
            press(pupil, "button:has-text('Verder')");
            if (pupil.locator("fieldset:has-text('met wie je over pesten kunt praten')")
                                    .count()
                            > 0
                    && block == 3) {
                press(pupil.locator("fieldset:has-text('met wie je over pesten kunt praten') label")
                        .first());
                press(pupil, "button:has-text('Verder')");
            }
        }
        assertThat(pupil.locator("main")).containsText("Alle vragen zijn beantwoord.");
        press(pupil, "button:has-text('Versturen')");
        assertThat(pupil.locator("h1")).hasText("Verstuurd");
    }

    /** The whole list in one request, as no page sends it and the server takes it all the same. */
    private static APIResponse send(Page pupil, Product product, String code, int number) {
        FormData form = FormData.create()
                .set("code", code)
                .set("scherm", "4")
                .set("taal", "nl")
                .set("doe", "verstuur")
                .set("a.cijfer", String.valueOf(6 + number % 4))
                .set("a.wens", "Meer gym, en een boom");
        for (String item :
                List.of("graag", "gemak", "aardig", "regels", "luistert", "leren", "uitleg", "hulp", "beter")) {
            form.set("a." + item, String.valueOf(2 + (number + item.length()) % 3));
        }
        Map.of("veilig", 4, "ruzie", 3, "pijn", 1, "gepest", 2, "online", 1)
                .forEach((item, answer) -> form.set("a." + item, String.valueOf(answer)));
        return pupil.request()
                .post(product.site("meedoen"), RequestOptions.create().setForm(form));
    }

    @Test
    void a_scan_shows_where_three_roles_differ_and_becomes_an_action_that_is_ended_and_shared(
            Page page, Product product) {
        product.logIn(page, LEADER);
        page.navigate(product.portal("vragenlijsten?school=" + school(page, product)));
        press(page, ".rounds li:has-text('Startersscan') a:has-text('Lees de uitslag')");
        assertThat(page.locator(".differences li").first()).containsText("leidinggevenden een");
        assertThat(page.locator(".actions li").first()).containsText("van een eerdere keer");
        assertThat(page.locator("input[value^='Publiceer']")).hasCount(0);
        Accessible.assertClean(page, "scan-result");
        press(page, "input[value='Spreek af']");
        assertThat(page.locator("[id='agree:what-fault']")).containsText("Schrijf wat er gebeurt");
        page.fill("[id='agree:what']", "Een vaste plek in het rooster");
        page.fill("[id='agree:owner']", "Sanne");
        page.fill("[id='agree:due_input']", "1-3-2030");
        press(page, "input[value='Spreek af']");
        Locator agreed = page.locator(".actions li:has-text('Een vaste plek in het rooster')");
        assertThat(agreed).containsText("Sanne");
        String result = page.url();
        page.fill("[id='agree:what']", "Een maatje voor elke starter");
        page.fill("[id='agree:owner']", "Bo");
        page.fill(
                "[id='agree:due_input']", LocalDate.now().plusDays(3).format(DateTimeFormatter.ofPattern("d-M-uuuu")));
        press(page, "input[value='Spreek af']");
        page.navigate(product.portal("jaarplanning"));
        assertThat(page.locator("li:has-text('Een maatje voor elke starter (Bo)')"))
                .containsText("Actie na een vragenlijst");
        page.navigate(product.portal("?soort=vragenlijst"));
        Locator waits = page.locator("main li:has-text('Een maatje voor elke starter')");
        assertThat(waits).containsText("Dat doet Bo");
        Accessible.assertClean(page, "worklist-agreed");
        press(waits.locator("a.btn"));
        assertThat(page.locator("h1")).hasText("Uitslag: Startersscan");
        press(page.locator(".actions li:has-text('Een maatje') input[value='Klaar']"));
        assertThat(page.locator("#messages")).isVisible();
        page.navigate(product.portal("?soort=vragenlijst"));
        assertThat(page.locator("main")).not().containsText("Een maatje voor elke starter");
        page.navigate(result);
        page.fill("[id='actions:outcome']", "Het staat erin");
        press(agreed.locator("input[value='Klaar']"));
        assertThat(agreed).containsText("Het staat erin");
        press(page, "input[value='Deel met het bestuur']");
        assertThat(page.locator(".share")).containsText("Het bestuur kan deze uitslag lezen");
        press(page, "input[value='Deel niet langer']");
        assertThat(page.locator(".share")).containsText("niet lezen");
    }

    @Test
    void parents_are_asked_by_mail_and_one_of_them_answers_in_arabic(Page page, Product product) {
        product.logIn(page, LEADER);
        page.navigate(product.portal("vragenlijsten?school=" + school(page, product)));
        press(page, ".rounds a:has-text('Begin'):has-text('Ouders over de school')");
        Accessible.assertClean(page, "survey-start");
        page.fill("[id='start:groups']", "Alle ouders");
        press(page, "input[value='Begin de vragenlijst']");
        assertThat(page.locator("[id='start:groups-fault']")).containsText("dubbele punt");
        page.fill("[id='start:groups']", "Alle ouders: 40");
        press(page, "input[value='Begin de vragenlijst']");
        page.waitForURL("**/vragenlijsten/ronde**");
        String round = page.url();
        page.fill("[id='invite:emails']", "ouder.van.ver@huis.example, ouder.dichtbij@huis.example");
        press(page, "input[value='Stuur de uitnodigingen']");
        assertThat(page.locator("#messages")).containsText("2 mails zijn onderweg");
        press(page, "input[value='Stuur iedereen een herinnering']");
        assertThat(page.locator("#messages")).containsText("2 herinneringen");
        page.fill("[id='extend:until_input']", "1-1-2020");
        press(page, "input[value='Verleng']");
        assertThat(page.locator("[id='extend:until-fault']")).containsText("Kies een latere dag");
        LocalDate extended = LocalDate.now().plusDays(40);
        page.fill("[id='extend:until_input']", extended.format(DateTimeFormatter.ofPattern("d-M-uuuu")));
        press(page, "input[value='Verleng']");
        assertThat(page.locator("#messages"))
                .containsText("Invullen kan nu tot en met " + extended.getDayOfMonth() + " ");
        assertThat(page.locator(".head .sub"))
                .containsText("Invullen kan tot en met " + extended.getDayOfMonth() + " ");

        press(Invited.mails(page, product, "ouder.van.ver@huis.example").last());
        String code = code(page.content());
        Page parent = Invited.stranger(page);
        parent.navigate(product.site("meedoen#" + code));
        assertThat(parent.locator("#code")).hasValue(code);
        assertThat(parent.url()).doesNotContain("#");
        press(parent, "button:has-text('Verder')");
        press(parent.locator("button[value='ar']"));
        press(parent, ".foot button[value='verder']");
        assertThat(parent.locator(".sheet")).hasAttribute("dir", "rtl");
        press(parent.locator("fieldset.ask").first().locator("label").last());
        Accessible.assertClean(parent, "taking-arabic");
        press(parent.locator("button[value='en']"));
        assertThat(parent.locator("fieldset.ask").first().locator("input:checked"))
                .hasCount(1);
        assertThat(parent.locator("[aria-pressed='true']")).hasText("English");
        press(parent, "button[value='verder']");

        Page later = Invited.stranger(page);
        later.navigate(product.site("meedoen"));
        later.fill("#code", code);
        press(later, "button:has-text('Verder')");
        assertThat(later.locator(".step")).isVisible();
        assertThat(later.locator("fieldset.ask").first().locator("label").last().locator("input"))
                .isChecked();

        page.navigate(round);
        assertThat(page.locator("#response")).containsText("0 van de 40 mensen");
    }

    @Test
    void results_of_another_firm_come_from_a_file_and_stand_with_its_name(Page page, Product product) {
        product.logIn(page, LEADER);
        page.navigate(product.portal("vragenlijsten?school=" + school(page, product)));
        press(page, "a:has-text('Uitslag van een ander bureau')");
        Accessible.assertClean(page, "survey-other-firm");
        page.selectOption("[id='other:list']", "ouders");
        page.fill("[id='other:firm']", "Peilbureau De Plas");
        upload(page, "ONDERDEEL;CIJFER;RESPONDENTEN;GEVRAAGD\nGeluk;7,9;41;60\n");
        press(page, "input[value='Neem de uitslag over']");
        assertThat(page.locator("#file-fault")).containsText("Het onderdeel ‘Geluk’ kennen wij niet");
        upload(page, "ONDERDEEL;CIJFER;RESPONDENTEN;GEVRAAGD\n" + PARENTS_SCORE + ";7,9;41;60\n");
        press(page, "input[value='Neem de uitslag over']");
        assertThat(page.locator("h1")).hasText("Uitslag: Ouders over de school");
        assertThat(page.locator("main")).containsText("Bron: Peilbureau De Plas");
        assertThat(page.locator("tr:has(th:text-is('" + PARENTS_SCORE + "')) td b")
                        .first())
                .hasText("7,9");
        Accessible.assertClean(page, "survey-other-result");
    }

    private static void upload(Page page, String csv) {
        page.setInputFiles(
                "[id='other:file']", new FilePayload("uitslag.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void the_sector_sees_means_of_the_country_and_no_school(Page page, Product product) {
        product.logIn(page, "monitor@openvensters.example");
        page.navigate(product.portal("monitor"));
        press(page, "a:text-is('Vragenlijsten')");
        Locator line = page.locator("tbody tr:has-text('Tevreden over school')").first();
        assertThat(line).containsText("Leerlingen over hun school");
        assertThat(Integer.parseInt(line.locator("td").last().innerText())).isGreaterThanOrEqualTo(10);
        Accessible.assertClean(page, "survey-country");
    }

    @Test
    void a_board_looks_at_itself_and_at_what_its_schools_share(Page page, Product product) {
        product.logIn(page, "bestuur.middel@openvensters.example");
        Matcher board = Pattern.compile("bestuur\\?nummer=([0-9]{5})")
                .matcher(page.request()
                        .get(product.portal("school/gegevens?code=" + school(page, product)))
                        .text());
        assertThat(board.find()).isTrue();
        page.navigate(product.portal("bestuur?nummer=" + board.group(1)));
        press(page, "main a:text-is('Vragenlijsten')");
        assertThat(page.locator("h1")).hasText("Vragenlijsten");
        assertThat(page.locator("main")).containsText("Nog geen school deelt een uitslag met het bestuur");
        Accessible.assertClean(page, "surveys-of-board");
        press(page, ".rounds a:has-text('Begin')");
        page.fill(
                "[id='start:groups']",
                page.inputValue("[id='start:groups']").lines().findFirst().orElseThrow());
        press(page, "input[value='Begin de vragenlijst']");
        page.waitForURL("**/vragenlijsten/ronde**");
        assertThat(page.locator("#messages")).containsText("De vragenlijst loopt");
        press(page, ".crumbs a");
        press(page, ".rounds li:has-text('loopt') a");
        page.fill("[id='enlarge:people']", "1");
        press(page, "[id='enlarge:go']");
        assertThat(page.locator("#messages")).not().containsText("De groep telt nu");
        page.fill("[id='enlarge:people']", "40");
        press(page, "[id='enlarge:go']");
        assertThat(page.locator("#messages")).containsText("De groep telt nu 40 mensen");
        pressSure(page.locator("input[value='Haal de vragenlijst weg']"));
        assertThat(page.locator("#messages")).containsText("weggehaald");
        assertThat(page.locator(".rounds li:has-text('loopt')")).hasCount(0);
    }

    @Test
    void a_school_writes_a_list_of_its_own_and_sees_how_it_will_be_asked(Page page, Product product) {
        product.logIn(page, LEADER);
        page.navigate(product.portal("vragenlijsten/eigen?school=" + school(page, product)));
        page.fill("[id='own:name']", "Het plein");
        page.fill("[id='own:lead']", "Wat vind je van het plein?");
        page.fill("[id='own:questions']", "Is het groot genoeg? [zes]");
        press(page, "input[value='Bewaar en bekijk']");
        assertThat(page.locator("[id='own:questions-fault']")).containsText("Regel 1");
        page.fill("[id='own:questions']", "Is het groot genoeg? [vier]\nWat speel je? [keuze: tikken | voetbal]");
        press(page, "input[value='Bewaar en bekijk']");
        assertThat(page.locator(".preview")).containsText("tikken · voetbal");
        Accessible.assertClean(page, "own-survey");
        pressSure(page.locator("input[value='Gooi deze vragenlijst weg']"));
        assertThat(page.locator("#messages")).containsText("De vragenlijst is weg");
        press(page, "a:text-is('Maak een eigen vragenlijst')");
        page.fill("[id='own:name']", "Het schoolplein");
        page.fill("[id='own:lead']", "Wat vind je van het schoolplein?");
        page.fill("[id='own:questions']", "Is het plein groen genoeg? [vier]");
        press(page, "input[value='Bewaar en bekijk']");
        press(page, "input[value='Maak deze versie klaar']");
        assertThat(page.locator("#messages")).containsText("Versie 1 is klaar");
        press(page, "main .preview a:text-is('Begin een vragenlijst')");
        assertThat(page.locator(".rounds:has-text('Het schoolplein')").first()).isVisible();
    }

    @Test
    void a_list_of_the_school_asks_some_what_follows_in_two_languages_of_two_roles(Page page, Product product) {
        Places.Place home = Places.of(page.context().browser(), product).home();
        product.logIn(page, LEADER);
        page.navigate(product.portal("vragenlijsten/eigen?school=" + home.school()));
        page.fill("[id='own:name']", "Overblijven");
        page.selectOption("[id='own:role']", "PUPIL STAFF");
        page.fill("[id='own:lead']", "Hoe gaat het bij het overblijven?");
        page.fill("[id='own:questions']", "Is het fijn bij het overblijven?\n> soms: Wat is er niet fijn? [open]");
        press(page, "input[value='Bewaar en bekijk']");
        assertThat(page.locator("[id='own:questions-fault']")).containsText("Regel 2");
        page.fill(
                "[id='own:questions']",
                "Is het fijn bij het overblijven?\n> helemaal niet | niet zo: Wat is er niet fijn? [open]");
        press(page, "input[value='Bewaar en bekijk']");
        assertThat(page.locator(".preview"))
                .containsText("alleen wie bij ‘Is het fijn bij het overblijven?’ koos: helemaal niet, niet zo");
        press(page, ".preview li:has-text('Arabisch') a");
        assertThat(page.locator("[id='translate:lines:0:text']")).hasAttribute("dir", "rtl");
        press(page, ".crumbs a");
        press(page, ".preview li:has-text('Engels') a");
        Accessible.assertClean(page, "own-survey-translate");
        translate(page, "Overblijven", "Lunch at school");
        translate(page, "Hoe gaat het bij het overblijven?", "How is lunch at school?");
        translate(page, "Is het fijn bij het overblijven?", "Do you like lunch at school?");
        press(page, "input[value='Bewaar de vertaling']");
        assertThat(page.locator("#messages")).containsText("De vertaling is bewaard");
        assertThat(page.locator(".preview li:has-text('Engels')")).containsText("3 van de 4 teksten");
        assertThat(page.locator(".preview")).containsText("De volgende versie is er in: Nederlands.");
        String address = page.url();
        press(page, ".preview li:has-text('Engels') a");
        translate(page, "Wat is er niet fijn?", "What is not nice?");
        String fields = page.url();
        press(page, "input[value='Bewaar de vertaling']");
        assertThat(page.locator(".preview")).containsText("De volgende versie is er in: Nederlands, Engels.");
        try (Crafted other = Crafted.by("bestuur.klein", page.context().browser(), product)) {
            String at = fields.substring(fields.indexOf("vragenlijsten/vertalen"));
            assertThat(other.open(at)).isIn(403, 404);
            assertThat(other.press(
                            "account", at, "translate:go", Map.of("translate:lines:0:text", "Van buiten"), false))
                    .isIn(403, 404);
        }
        page.navigate(address);
        press(page, "input[value='Maak deze versie klaar']");
        press(page, "main .preview a:text-is('Begin een vragenlijst')");
        press(page, ".rounds li:has-text('Overblijven') a:has-text('Begin')");
        page.fill("[id='start:groups']", "leerlingen: 20\nmedewerkers: 8");
        press(page, "input[value='Begin de vragenlijst']");
        page.waitForURL("**/vragenlijsten/ronde**");
        press(page.locator("input[value='Maak briefjes']").first());
        String code = page.locator(".slip b").first().innerText();

        Page pupil = Invited.stranger(page);
        pupil.navigate(product.site("meedoen"));
        pupil.fill("#code", code);
        press(pupil, "button:has-text('Verder')");
        press(pupil.locator("button[value='en']"));
        assertThat(pupil.locator("h1")).hasText("Lunch at school");
        press(pupil, ".foot button[value='verder']");
        assertThat(pupil.locator("main")).not().containsText("What is not nice?");
        press(pupil.locator("label:has-text('not really')"));
        press(pupil, ".foot button[value='verder']");
        assertThat(pupil.locator("main")).containsText("What is not nice?");
        pupil.fill("textarea", "The noise");
        press(pupil, ".foot button[value='verder']");
        press(pupil, ".foot button[value='verstuur']");
        assertThat(pupil.locator("main")).containsText("Your answers have been sent");
        page.reload();
        assertThat(page.locator("#response")).containsText("1 van de 28 mensen");
    }

    private static void translate(Page page, String dutch, String text) {
        page.getByLabel(dutch, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    @Test
    void a_board_begins_at_two_schools_and_the_file_of_their_response_has_both_and_no_formula(
            Page page, Product product) {
        Places.Place home = Places.of(page.context().browser(), product).home();
        product.logIn(page, LEADER);
        page.navigate(product.portal("vragenlijsten/eigen?school=" + home.school()));
        page.fill("[id='own:name']", "=1+1 lokalen");
        page.fill("[id='own:lead']", "Wat vind je van je lokaal?");
        page.fill("[id='own:questions']", "Is het licht genoeg in je lokaal?");
        press(page, "input[value='Bewaar en bekijk']");
        press(page, "input[value='Maak deze versie klaar']");
        press(page, "main .preview a:text-is('Begin een vragenlijst')");
        press(page, ".rounds li:has-text('lokalen') a:has-text('Begin')");
        page.fill("[id='start:groups']", "Groep 6: 20");
        press(page, "input[value='Begin de vragenlijst']");
        page.waitForURL("**/vragenlijsten/ronde**");
        String own = page.url();

        Page board = Invited.stranger(page);
        product.logIn(board, home.owner() + "@openvensters.example");
        board.navigate(product.portal("vragenlijsten/respons?bestuur=" + home.board()));
        press(board, ".rounds li:has-text('Ontwikkelscan') a:has-text('Kies scholen')");
        press(board, "input[value='Begin op deze scholen']");
        assertThat(board.locator("#messages")).containsText("Typ bij ten minste één school");
        board.fill("[id='many:lines:0:groups']", "9");
        board.fill("[id='many:lines:1:groups']", "team en leiding: 12");
        press(board, "input[value='Begin op deze scholen']");
        assertThat(board.locator("#messages")).containsText("loopt nu op 2 scholen");
        Locator begun = board.locator("tbody tr:has-text('Ontwikkelscan')");
        assertThat(begun).hasCount(2);
        assertThat(begun.first()).containsText("loopt tot en met");

        String file = "vragenlijsten/respons.csv?bestuur=" + home.board();
        APIResponse csv = board.request().get(product.portal(file));
        assertThat(csv.headers().get("content-disposition")).contains("respons-" + home.board());
        List<String> lines = csv.text().lines().toList();
        assertThat(lines.get(0))
                .endsWith("VESTIGING;SCHOOL;VRAGENLIJST;SCHOOLJAAR;GEVRAAGD;INGEVULD;NODIG;TOT_EN_MET;GESLOTEN_OP");
        assertThat(lines.stream().filter(line -> line.contains(";Ontwikkelscan;")))
                .hasSize(2)
                .anyMatch(line -> line.contains(";9;0;9;"))
                .anyMatch(line -> line.contains(";12;0;12;"));
        assertThat(lines).anyMatch(line -> line.contains("=1+1 lokalen")).noneMatch(line -> line.contains(";=1+1"));
        assertThat(page.request().get(product.portal(file)).status()).isEqualTo(403);

        for (int i = 2; i > 0; i--) {
            board.navigate(product.portal("vragenlijsten/respons?bestuur=" + home.board()));
            press(begun.first().locator("a"));
            pressSure(board.locator("input[value='Haal de vragenlijst weg']"));
            assertThat(board.locator("#messages")).containsText("weggehaald");
        }
        page.navigate(own);
        pressSure(page.locator("input[value='Haal de vragenlijst weg']"));
        assertThat(page.locator("#messages")).containsText("weggehaald");
    }

    @Test
    void who_fills_in_can_go_back_hear_a_question_and_wait_for_the_network(Page page, Product product) {
        product.logIn(page, LEADER);
        page.navigate(product.portal("vragenlijsten?school=" + school(page, product)));
        press(page, ".rounds a:has-text('Begin'):has-text('Ict-scan')");
        page.fill("[id='start:groups']", "leraren: 9\nict-coördinatoren: 1");
        press(page, "input[value='Begin de vragenlijst']");
        page.waitForURL("**/vragenlijsten/ronde**");
        press(page.locator("input[value='Maak briefjes']").last());
        String code = page.locator(".slip b").first().innerText();

        Page one = Invited.stranger(page);
        one.addInitScript(
                "window.said = []; speechSynthesis.speak = voice => window.said.push(voice.lang + ' ' + voice.text)");
        one.navigate(product.site("meedoen"));
        one.fill("#code", code);
        press(one, "button:has-text('Verder')");
        assertThat(one.locator("main")).containsText("ict-coördinatoren");
        press(one, "button:has-text('Beginnen')");
        press(one, ".read");
        assertThat((String) one.evaluate("window.said[0]"))
                .startsWith("nl Wij weten waarvoor")
                .contains("helemaal");
        press(one.locator("fieldset.ask").first().locator("label").nth(2));
        one.context().setOffline(true);
        pressOnly(one, ".foot button[value='verder']");
        assertThat(one.locator(".offline")).isVisible();
        assertThat(one.locator("fieldset.ask").first().locator("label").nth(2).locator("input"))
                .isChecked();
        one.context().setOffline(false);
        assertThat(one.locator(".offline")).isHidden();
        press(one, ".foot button[value='verder']");
        assertThat(one.locator(".step")).containsText("Scherm 2 van 4");
        press(one, ".foot button[value='terug']");
        assertThat(one.locator("fieldset.ask").first().locator("label").nth(2).locator("input"))
                .isChecked();
        press(one.locator("fieldset.ask").first().locator("label").first());
        press(one, ".foot button[value='verder']");
        press(one, ".foot button[value='terug']");
        assertThat(one.locator("fieldset.ask").first().locator("label").first().locator("input"))
                .isChecked();
    }

    @Test
    void a_board_is_told_at_which_school_a_form_for_many_is_wrong_and_begins_nowhere(Page page, Product product) {
        product.logIn(page, "bestuur.middel@openvensters.example");
        Matcher board = Pattern.compile("bestuur\\?nummer=([0-9]{5})")
                .matcher(page.request()
                        .get(product.portal("school/gegevens?code=" + school(page, product)))
                        .text());
        assertThat(board.find()).isTrue();
        page.navigate(product.portal("vragenlijsten/scholen?lijst=personeel&bestuur=" + board.group(1)));
        Accessible.assertClean(page, "survey-many");
        page.fill("[id='many:lines:0:groups']", "3");
        press(page, "input[value='Begin op deze scholen']");
        assertThat(page.locator("[id='many:lines:0:groups-fault']")).containsText("ten minste vijf mensen");
        page.navigate(product.portal("vragenlijsten/respons?bestuur=" + board.group(1)));
        assertThat(page.locator("h1")).hasText("Respons op je scholen");
        assertThat(page.content()).doesNotContain("Het team over de school</td>");
        Accessible.assertClean(page, "survey-response");
    }

    @Test
    void somebody_of_another_board_opens_nothing_of_a_round_and_cannot_change_it(Page page, Product product) {
        product.logIn(page, LEADER);
        String list = page.request()
                .get(product.portal("vragenlijsten?school=" + school(page, product)))
                .text();
        String running = number(list, "ronde");
        String closed = number(list, "uitslag");
        try (Crafted other = Crafted.by("bestuur.klein", page.context().browser(), product)) {
            for (String path : List.of(
                    "vragenlijsten/ronde?nummer=" + running,
                    "vragenlijsten/uitslag?nummer=" + closed,
                    "vragenlijsten/rapport.pdf?nummer=" + closed,
                    "vragenlijsten/veiligheid.csv?nummer=" + closed)) {
                assertThat(other.open(path)).as(path).isIn(403, 404);
            }
            String before = page.request()
                    .get(product.portal("vragenlijsten/ronde?nummer=" + running))
                    .text();
            for (String button : List.of("close:go", "remove:go", "remind:go", "extend:go", "groups:lines:0:print")) {
                assertThat(other.press("account", "vragenlijsten/ronde?nummer=" + running, button, Map.of(), false))
                        .as(button)
                        .isIn(403, 404);
            }
            for (String button : List.of("publish:scores:0:go", "deliver:go", "share:go", "agree:go")) {
                assertThat(other.press("account", "vragenlijsten/uitslag?nummer=" + closed, button, Map.of(), false))
                        .as(button)
                        .isIn(403, 404);
            }
            assertThat(withoutState(page.request()
                            .get(product.portal("vragenlijsten/ronde?nummer=" + running))
                            .text()))
                    .isEqualTo(withoutState(before));
        }
    }

    @Test
    void who_may_only_read_or_write_presses_every_button_of_a_round_and_a_result_in_vain(Page page, Product product) {
        product.logIn(page, LEADER);
        String home = school(page, product);
        String list = page.request()
                .get(product.portal("vragenlijsten?school=" + home))
                .text();
        String round = "vragenlijsten/ronde?nummer=" + number(list, "ronde");
        String result = "vragenlijsten/uitslag?nummer=" + number(list, "uitslag");
        String other = "vragenlijsten/elders?school=" + home;
        List<String> pages = List.of(round, result, "vragenlijsten?school=" + home);
        Crafted leader = Crafted.by("schoolleider", page.context().browser(), product);
        Map<String, String> before = leader.look(pages);
        for (String account : List.of("bestuur.klein", "lezer", "redacteur", "monitor")) {
            Crafted who = Crafted.by(account, page.context().browser(), product);
            ROUND.forEach((button, fields) -> who.press(round, round, button, fields, false));
            RESULT.forEach((button, fields) -> who.press(result, result, button, fields, false));
            who.press(other, other, "other:go", Map.of("other:list", "ouders", "other:firm", "Buiten"), false);
        }
        assertThat(leader.look(pages)).isEqualTo(before);
    }

    /** The buttons of a round that runs, with what is sent. */
    private static final Map<String, Map<String, String>> ROUND = Map.of(
            "enlarge:go", Map.of("enlarge:group", "1", "enlarge:people", "900"),
            "invite:go", Map.of("invite:group", "1", "invite:emails", "buiten@buiten.example"),
            "remind:go", Map.of(),
            "extend:go", Map.of("extend:until_input", "1-1-2035"),
            "groups:lines:0:print", Map.of(),
            "remove:go", Map.of(),
            "close:go", Map.of());

    /** The buttons of a result, with what is sent. */
    private static final Map<String, Map<String, String>> RESULT = Map.of(
            "publish:scores:0:go", Map.of("publish:words", "Van buiten"),
            "deliver:go", Map.of("deliver:remark", "Van buiten"),
            "agree:go", Map.of("agree:what", "Van buiten", "agree:owner", "X", "agree:due_input", "1-1-2035"),
            "actions:lines:0:end", Map.of("actions:outcome", "Van buiten"),
            "share:go", Map.of(),
            "share:end", Map.of());

    private static String number(String page, String kind) {
        Matcher found =
                Pattern.compile("vragenlijsten/" + kind + "\\?nummer=([0-9]+)").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String withoutState(String page) {
        Matcher shown = Pattern.compile("(?s)<p id=\"response\">.*?</p>|<p class=\"sub\">.*?</p>")
                .matcher(page);
        return shown.results().map(match -> match.group()).collect(Collectors.joining());
    }

    private static String code(String mail) {
        Matcher found = Pattern.compile("/meedoen#([A-Z0-9]{12})").matcher(mail);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String school(Page page, Product product) {
        Matcher found = Pattern.compile("school\\?code=([0-9A-Z]{6})")
                .matcher(page.request().get(product.portal("overzicht")).text());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
