package nl.openvensters.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * How many statements the requests that are made most cost, so that none creeps in; docs/performance.md tells them.
 * Clocks of the product ask the database too, ten times a second and more; what they ask is left out ({@link StatementLog}).
 * They ask something now and then that they did not ask before: of a few tries the least is what the request costs.
 */
@BrowserTest
class RequestStatementsIT {

    private static final Logger LOG = Logger.getLogger(RequestStatementsIT.class.getName());

    private static final int TRIES = 8;

    private static final String RESULT = "portaal/vragenlijsten/uitslag";

    private static final int IDLE_MILLIS = 3_000;

    private static final Map<String, Integer> SITE = new LinkedHashMap<>();
    private static final Map<String, Integer> PORTAL = new LinkedHashMap<>();

    /** Sums are stored when a questionnaire closes: reading them costs as much at any number of schools. One is of words to publish. */
    private static final int RESULT_OF_A_SURVEY = 8;

    static {
        SITE.put("/", 1);
        SITE.put("/zoeken?q=school", 0);
        SITE.put("/scholen/SCHOOL", 1);
        SITE.put("/vergelijken?scholen=SCHOOL,OTHER", 1);
        SITE.put("/gemeenten", 1);
        SITE.put("/gemeenten/PLACE", 1);
        SITE.put("/besturen/BOARD", 1);
        SITE.put("/besturen/BOARD/cijfers", 4);
        SITE.put("/cijfers", 2);
        SITE.put("/cijfers/leerlingen", 5);
        SITE.put("/samenwerkingsverbanden/REGION", 1);
        SITE.put("/api/v1/schools?q=school", 0);
        SITE.put("/api/v1/schools/SCHOOL", 1);
        SITE.put("/api/v1/municipalities/PLACE", 1);
        SITE.put("/api/v1/changes", 3);
        PORTAL.put("", 6);
        PORTAL.put("overzicht", 5);
        PORTAL.put("school?code=SCHOOL", 10);
        PORTAL.put("indicator?school=SCHOOL&indicator=leerlingen", 5);
        PORTAL.put("indicator?school=SCHOOL&indicator=schoolweging", 5);
        PORTAL.put("mensen", 4);
        PORTAL.put("berichten?school=SCHOOL", 4);
        PORTAL.put("vragenlijsten?school=SCHOOL", 6);
        PORTAL.put("jaarplanning", 9);
        PORTAL.put("meldingen", 9);
    }

    @Test
    void no_request_costs_more_statements_than_it_has_to(Page page, Product product, Power power) {
        product.logIn(page, "bestuur.groot@openvensters.example");
        String workplace = page.request().get(product.portal("overzicht")).text();
        JsonObject some = json(page, product.site("/api/v1/schools?active=true&type=BO&pageSize=2"));
        var names = Map.of(
                "SCHOOL",
                workplace.replaceAll("(?s).*?school=([0-9A-Z]{6}).*", "$1"),
                "OTHER",
                some.getAsJsonArray("schools")
                        .get(1)
                        .getAsJsonObject()
                        .get("code")
                        .getAsString(),
                "PLACE",
                first(page, product, "municipalities", "code"),
                "BOARD",
                first(page, product, "boards", "number"),
                "REGION",
                first(page, product, "partnerships", "code"));
        Page leader = Invited.stranger(page);
        product.logIn(leader, "schoolleider@openvensters.example");
        String result = result(leader, product);
        Map<String, Integer> costs = new TreeMap<>();
        try (StatementLog log = StatementLog.of(power, () -> page.waitForTimeout(IDLE_MILLIS))) {
            for (var each : SITE.entrySet()) {
                String address = product.site(filled(each.getKey(), names));
                costs.put(each.getKey(), least(log, page, address, each.getValue()));
            }
            for (var each : PORTAL.entrySet()) {
                String address = product.portal(filled(each.getKey(), names));
                costs.put("portaal/" + each.getKey(), least(log, page, address, each.getValue()));
            }
            costs.put(RESULT, least(log, leader, result, RESULT_OF_A_SURVEY));
        }
        Map<String, Integer> most = new TreeMap<>(SITE);
        most.put(RESULT, RESULT_OF_A_SURVEY);
        PORTAL.forEach((path, number) -> most.put("portaal/" + path, number));

        assertThat(costs)
                .allSatisfy((path, number) ->
                        assertThat(number).as(path + " of " + costs).isLessThanOrEqualTo(most.get(path)));
    }

    /** The result of a questionnaire that was closed at the school of a leader. */
    private static String result(Page leader, Product product) {
        String own = leader.request()
                .get(product.portal("overzicht"))
                .text()
                .replaceAll("(?s).*?school=([0-9A-Z]{6}).*", "$1");
        String surveys = leader.request()
                .get(product.portal("vragenlijsten?school=" + own))
                .text();
        return product.portal(surveys.replaceAll("(?s).*?(vragenlijsten/uitslag\\?nummer=[0-9]+).*", "$1"));
    }

    private static String filled(String path, Map<String, String> names) {
        String filled = path;
        for (var name : names.entrySet()) {
            filled = filled.replace(name.getKey(), name.getValue());
        }
        return filled;
    }

    /** The least that was counted, until it is not more than a request may cost. */
    private static int least(StatementLog log, Page page, String asked, int most) {
        // Where it leads: asking for an old address is another request.
        String address = page.request().get(asked).url();
        int least = Integer.MAX_VALUE;
        for (int i = 0; i < TRIES && least > most; i++) {
            // Another address each time, or what is kept would answer; the API knows no other.
            String fresh = address.contains("/portaal/") || address.contains("/api/")
                    ? address
                    : address + (address.contains("?") ? "&" : "?") + "vers=" + i;
            List<String> statements = log.during(() ->
                    assertThat(page.request().get(fresh).status()).as(fresh).isEqualTo(200));
            least = Math.min(least, statements.size());
            if (i == TRIES - 1 && least > most) {
                LOG.info(() -> fresh + " asked:\n" + String.join("\n", statements));
            }
        }
        return least;
    }

    private static String first(Page page, Product product, String list, String name) {
        return json(page, product.site("/api/v1/" + list + "?pageSize=1"))
                .getAsJsonArray(list)
                .get(0)
                .getAsJsonObject()
                .get(name)
                .getAsString();
    }

    private static JsonObject json(Page page, String address) {
        return JsonParser.parseString(page.request().get(address).text()).getAsJsonObject();
    }
}
