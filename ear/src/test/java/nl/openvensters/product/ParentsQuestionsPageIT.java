package nl.openvensters.product;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ten questions of docs/questions-of-parents.md, each on a phone, with and without scripts, within a minute. */
@BrowserTest
@Timeout(60)
class ParentsQuestionsPageIT {

    private static final String SUBJECTS = "Op vergelijkbare scholen was dat gemiddeld ongeveer";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void question_1_who_near_by_has_care_at_school_and_how_do_they_do_in_arithmetic(
            boolean scripts, BrowserContext window, Product product) {
        try (Parent parent = Parent.on(window.browser(), product, scripts)) {
            String known = parent.schools("afterSchoolCare=IN_BUILDING").stream()
                    .filter(code -> parent.asked("scholen/" + code).contains(SUBJECTS))
                    .filter(code -> parent.asked("zoeken?q=" + parent.known(code, "postcode"))
                            .contains("value=\"IN_BUILDING\""))
                    .findFirst()
                    .orElseThrow();
            Page page = parent.page();

            parent.search(parent.known(known, "postcode"));
            parent.refine("IN_BUILDING");
            page.selectOption("#binnen", "2");
            parent.show();
            Locator hit = page.locator(".hit:has(a[href*='" + known + "'])");
            assertThat(hit.locator(".far")).containsText(Pattern.compile("meter|Vlakbij"));
            press(hit.locator("h2 a"));

            assertThat(page.locator(".facts")).containsText("Opvang na school");
            Locator levels = parent.part("referentieniveaus");
            assertThat(levels).containsText(Pattern.compile("voor rekenen \\S+"));
            assertThat(levels).containsText(SUBJECTS);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void question_2_which_school_is_nearest_to_my_house(boolean scripts, BrowserContext window, Product product) {
        try (Parent parent = Parent.on(window.browser(), product, scripts)) {
            String known = parent.schools("type=BO").get(0);

            parent.search(parent.known(known, "postcode"));

            assertThat(parent.page().locator(".hit .far").first()).containsText(Pattern.compile("meter|Vlakbij"));
            assertThat(parent.page().locator(".order")).containsText("Afstanden zijn in een rechte lijn");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void question_3_when_does_school_begin_and_who_looks_after_my_child(
            boolean scripts, BrowserContext window, Product product) {
        try (Parent parent = Parent.on(window.browser(), product, scripts)) {
            parent.open(parent.answering(parent.schools("afterSchoolCare=IN_BUILDING"), "schooltijden"));

            assertThat(parent.page().locator(".hero .facts")).containsText("Schooltijden");
            assertThat(parent.part("schooltijden")).containsText(Pattern.compile("\\d{1,2}[.:]\\d{2}"));
            assertThat(parent.part("schooltijden")).containsText("pvang");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void question_4_how_large_is_the_school_and_does_it_grow(boolean scripts, BrowserContext window, Product product) {
        try (Parent parent = Parent.on(window.browser(), product, scripts)) {
            parent.open(parent.answering(parent.schools("type=BO"), "leerlingen"));

            assertThat(parent.page().locator(".hero .facts")).containsText(Pattern.compile("Leerlingen\\s*\\d+"));
            Locator pupils = parent.part("leerlingen");
            assertThat(pupils.locator(".answer")).containsText(Pattern.compile("\\d+"));
            assertThat(pupils.locator("figure svg:visible").first()).isVisible();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void question_5_what_does_the_school_ask_parents_to_pay(boolean scripts, BrowserContext window, Product product) {
        try (Parent parent = Parent.on(window.browser(), product, scripts)) {
            parent.open(parent.answering(parent.schools("type=BO"), "ouders"));

            assertThat(parent.part("ouders").locator(".answer")).containsText(Pattern.compile("€|euro|bijdrage"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void question_6_what_is_the_basic_level_and_what_can_a_child_do_then(
            boolean scripts, BrowserContext window, Product product) {
        try (Parent parent = Parent.on(window.browser(), product, scripts)) {
            parent.open(parent.answering(parent.schools("type=BO"), "referentieniveaus"));

            Locator level = parent.part("referentieniveaus").locator("details.term:has-text('Basisniveau (1F)')");
            assertThat(level.locator("p")).isHidden();
            press(level.locator("summary"));

            assertThat(level.locator("p")).containsText("Een kind leest dan bijvoorbeeld");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void question_7_what_does_the_inspectorate_think_of_it(boolean scripts, BrowserContext window, Product product) {
        try (Parent parent = Parent.on(window.browser(), product, scripts)) {
            parent.open(parent.answering(parent.schools("type=BO"), "inspectie"));

            assertThat(parent.part("inspectie").locator(".answer")).containsText("nspectie");
            assertThat(parent.part("inspectie").locator(".source")).containsText(Pattern.compile("\\d{4}"));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void question_8_how_do_two_schools_differ(boolean scripts, BrowserContext window, Product product) {
        try (Parent parent = Parent.on(window.browser(), product, scripts)) {
            String municipality = parent.known(parent.schools("type=BO").get(0), "name");
            Page page = parent.page();
            parent.search(municipality.replaceAll("\\W.*", "") + " school");

            press(page.locator(".hit .choose a").first());
            press(page.locator(".hit .choose a:has-text('Vergelijk')").first());
            press(page.locator(".compare-bar .btn"));
            page.waitForURL("**/vergelijken**");

            assertThat(page.locator("h1")).containsText("naast elkaar");
            assertThat(page.locator(".compare tr.question:visible")).hasCount(1);
            assertThat(page.locator(".compare tr.question:visible .of-school")).hasCount(2);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void question_9_when_can_we_come_and_look_and_how_do_we_enrol(
            boolean scripts, BrowserContext window, Product product) {
        try (Parent parent = Parent.on(window.browser(), product, scripts)) {
            parent.open(parent.schools("type=BO").stream()
                    .filter(code -> parent.asked("scholen/" + code).contains("id=\"aanmelden\""))
                    .findFirst()
                    .orElseThrow());
            Page page = parent.page();

            assertThat(page.locator("section[aria-labelledby=aanmelden]")).isVisible();
            press(page.locator("section[aria-labelledby=aanmelden] a"));

            assertThat(parent.part("algemeen")).containsText("Zo meldt u uw kind aan");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void question_10_which_school_near_by_helps_a_child_with_its_behaviour(
            boolean scripts, BrowserContext window, Product product) {
        try (Parent parent = Parent.on(window.browser(), product, scripts)) {
            Page page = parent.page();
            parent.search("speciaal onderwijs");
            parent.refine("BEHAVIOUR");
            parent.show();

            assertThat(page.locator(".chosen")).containsText("Met problemen met hun gedrag of gevoel");
            press(page.locator(".hit h2 a").first());

            assertThat(page.locator(".hero .facts")).containsText("met problemen met hun gedrag of gevoel");
        }
    }
}
