package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import java.security.InvalidKeyException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;

/** The first hour of somebody who is asked to look after the schools of a board of which the least is online. */
@BrowserTest
class FirstHourPageIT {

    private static final String EMAIL = "noor@nieuw.example";

    /** What is counted by the 80 % and comes from the register and the inspectorate. */
    private static final List<String> OF_OTHERS =
            List.of("algemeen", "leerlingen", "referentieniveaus", "schooladvies", "inspectie");

    @Test
    void a_new_board_administrator_publishes_all_comparison_indicators_of_three_schools(Page page, Product product)
            throws InvalidKeyException {
        Page sector = Invited.stranger(page);
        product.logInByForm(sector, "monitor@openvensters.example");
        int before = Filled.schools(sector, product);
        invite(page, product, leastFilled(sector));
        Page noor = Invited.stranger(page);
        join(noor, product);

        List<String> schools = leastFilledSchools(noor, product);
        int late = 0;
        for (String school : schools) {
            noor.navigate(product.portal("school?code=" + school));
            late += Filled.share(noor) < 80 ? 1 : 0;
            for (String indicator : OF_OTHERS) {
                publish(noor, indicator, Map.of());
            }
            for (Map.Entry<String, Map<String, String>> form : forms().entrySet()) {
                publish(noor, form.getKey(), form.getValue());
            }
            MatchResult filled = Filled.of(noor);
            assertThat(filled.group(1))
                    .as("what nobody can deliver yet does not count")
                    .isEqualTo(filled.group(2));
            assertThat(noor.locator("li:has(a[href*='indicator=plaats_vo3'])").textContent())
                    .as("and is still shown")
                    .contains("Nog leeg");
        }

        assertThat(late).as("schools that the monitor did not count before").isPositive();
        Page parent = Invited.stranger(page);
        parent.navigate(product.site("scholen/" + schools.get(2)));
        assertThat(parent.locator("#missie").textContent()).contains("Nieuwsgierig");
        assertThat(parent.locator("#schooltijden .answer").textContent()).contains("om 8.30 uur");
        assertThat(parent.locator("#tevredenheid_ouders .answer").textContent()).contains("7,8");
        assertThat(Filled.schools(sector, product)).isEqualTo(before + late);
    }

    private static Map<String, Map<String, String>> forms() {
        Map<String, Map<String, String>> forms = new LinkedHashMap<>();
        forms.put("missie", Map.of("keywords.0", "Nieuwsgierig", "keywords.1", "Samen", "keywords.2", "Buiten"));
        forms.put(
                "organisatie",
                Map.of(
                        "grouping",
                        "=COMBINED",
                        "subjects.0.name",
                        "Taal en lezen",
                        "subjects.0.hours",
                        "320",
                        "subjects.1.name",
                        "Rekenen",
                        "subjects.1.hours",
                        "180,5"));
        forms.put(
                "schooltijden",
                Map.of(
                        "model",
                        "=FIVE_EQUAL_DAYS",
                        "days.MON.from",
                        "8.30",
                        "days.MON.to",
                        "14.00",
                        "days.MON.breakFrom",
                        "",
                        "days.MON.breakTo",
                        "",
                        "care.after.where",
                        "=IN_BUILDING",
                        "care.after.provider",
                        "De Speelplaats"));
        forms.put("schoolgids", Map.of("linkText", "Schoolgids 2026-2027", "link", "https://school.example/gids.pdf"));
        forms.put(
                "tevredenheid_leerlingen",
                Map.of("score", "8,1", "respondents", "62", "pupils", "80", "source", "Eigen vragenlijst"));
        forms.put(
                "tevredenheid_ouders",
                Map.of("score", "7,8", "invited", "120", "respondents", "41", "source", "Eigen vragenlijst"));
        forms.put(
                "veiligheid",
                Map.of(
                        "roles.CONTACT_PERSON.name",
                        "Anja Bos",
                        "roles.CONTACT_PERSON.reach",
                        "anja@school.example",
                        "programme",
                        "Kanjertraining"));
        forms.put(
                "ondersteuning",
                Map.of("items.0.label", "Remedial teacher", "items.0.detail", "Twee dagen in de week"));
        return forms;
    }

    /** From the page of the school to the indicator, fills in, puts it online, and goes back. */
    private static void publish(Page page, String indicator, Map<String, String> fields) {
        press(page.locator("a[href*='indicator=" + indicator + "']").last());
        if (indicator.equals("algemeen")) {
            page.waitForURL("**/school/gegevens?**");
            page.locator("input[id='own:publish']").press("Enter");
            page.waitForURL("**gedaan=ONLINE**");
            press(page.locator(".crumbs a").first());
            page.waitForURL("**/school?code=**");
            return;
        }
        page.waitForURL("**/indicator?**");
        fields.forEach((name, value) -> {
            String field = "[name='answer." + name + "']";
            if (value.startsWith("=")) {
                page.selectOption(field, value.substring(1));
            } else {
                page.fill(field, value);
            }
        });
        if (page.locator("[name='answer.schoolYear']").count() > 0) {
            page.selectOption("[name='answer.schoolYear']", "2025");
        }
        if (page.locator("button.copy, .copy").count() > 0) {
            press(page.locator(".copy").first());
        }
        page.locator("input[id='edit:publish']").press("Enter");
        try {
            page.waitForURL("**gedaan=ONLINE**");
        } catch (TimeoutError e) {
            throw new AssertionError(indicator + ": " + page.locator("main").innerText(), e);
        }
        press(page.locator(".crumbs a").first());
        page.waitForURL("**/school?code=**");
    }

    /** The board of at least three schools that the monitor names first, because least of it is online. */
    private static String leastFilled(Page sector) {
        return sector.locator("section[aria-labelledby='boards-name'] tbody tr").all().stream()
                .filter(row ->
                        Integer.parseInt(row.locator("td.n").first().innerText().strip()) >= 3)
                .map(row -> row.locator("a").innerText().strip())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> leastFilledSchools(Page noor, Product product) {
        Map<String, Integer> shares = Filled.shares(noor, product);
        List<String> least = shares.keySet().stream()
                .sorted(Comparator.comparing(shares::get))
                .limit(3)
                .toList();
        assertThat(least).hasSize(3);
        return least;
    }

    /** The platform's administrator asks somebody to run a board. */
    private static void invite(Page page, Product product, String board) {
        product.logInByForm(page, "beheer@openvensters.example");
        page.navigate(product.portal("uitnodigen"));
        Locator option = page.locator("optgroup[label=Besturen] option", new Page.LocatorOptions().setHasText(board));
        Invited.ask(page, EMAIL, option, "Bestuursbeheerder");
    }

    /** From the mail: name, password, second step, and past the first look around. */
    private static void join(Page page, Product product) throws InvalidKeyException {
        Invited.join(page, product, EMAIL, "Noor de Nieuwe");
        page.fill("[id='set:code']", AppCode.of(page.locator("code.secret").textContent(), 0));
        press(page, "[id='set:go']");
        press(page, "a.btn");
        press(page, "input[value='Sla over']");
        assertThat(page.url()).isEqualTo(product.portal(""));
    }
}
