package nl.openvensters.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * How many statements the requests that are made most cost, so that none creeps in; docs/performance.md tells them.
 * Clocks of the product ask the database too, ten times a second and more: what they ask while nobody asks anything is
 * taken off for as long as a request takes, and of several requests the one in the middle is taken.
 */
@BrowserTest
class RequestStatementsIT {

    private static final int TRIES = 15;

    private static final int IDLE_MILLIS = 3_000;

    /** How far what is taken off for the clocks can be beside the truth. */
    private static final int DOUBT = 1;

    private static final Map<String, Integer> SITE = new LinkedHashMap<>();
    private static final Map<String, Integer> PORTAL = new LinkedHashMap<>();

    static {
        SITE.put("/", 1);
        SITE.put("/zoeken?q=school", 0);
        SITE.put("/scholen/SCHOOL", 1);
        SITE.put("/vergelijken?scholen=SCHOOL,OTHER", 1);
        SITE.put("/gemeenten", 1);
        SITE.put("/gemeenten/PLACE", 1);
        SITE.put("/besturen/BOARD", 1);
        SITE.put("/api/v1/schools?q=school", 0);
        SITE.put("/api/v1/schools/SCHOOL", 1);
        SITE.put("/api/v1/municipalities/PLACE", 1);
        SITE.put("/api/v1/changes", 3);
        PORTAL.put("", 7);
        PORTAL.put("overzicht", 6);
        PORTAL.put("school?code=SCHOOL", 11);
        PORTAL.put("indicator?school=SCHOOL&indicator=leerlingen", 5);
        PORTAL.put("indicator?school=SCHOOL&indicator=schoolweging", 5);
        PORTAL.put("mensen", 4);
        PORTAL.put("berichten?school=SCHOOL", 4);
        PORTAL.put("jaarplanning", 10);
        PORTAL.put("meldingen", 10);
    }

    @Test
    void no_request_costs_more_statements_than_it_has_to(Page page, Product product, Power power) throws SQLException {
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
                first(page, product, "boards", "number"));
        Map<String, Integer> costs = new TreeMap<>();
        try (Connection connection = power.database().getConnection()) {
            double ofClocks = ofClocks(connection, page);
            for (var each : SITE.entrySet()) {
                costs.put(each.getKey(), cost(connection, ofClocks, page, product.site(filled(each.getKey(), names))));
            }
            for (var each : PORTAL.entrySet()) {
                costs.put(
                        "portaal/" + each.getKey(),
                        cost(connection, ofClocks, page, product.portal(filled(each.getKey(), names))));
            }
        }
        Map<String, Integer> most = new TreeMap<>(SITE);
        PORTAL.forEach((path, number) -> most.put("portaal/" + path, number));

        assertThat(costs)
                .allSatisfy((path, number) ->
                        assertThat(number).as(path + " of " + costs).isLessThanOrEqualTo(most.get(path) + DOUBT));
    }

    private static String filled(String path, Map<String, String> names) {
        String filled = path;
        for (var name : names.entrySet()) {
            filled = filled.replace(name.getKey(), name.getValue());
        }
        return filled;
    }

    /** How many statements the clocks of the product send in a nanosecond. */
    private static double ofClocks(Connection connection, Page page) throws SQLException {
        long begin = System.nanoTime();
        int before = statements(connection);
        page.waitForTimeout(IDLE_MILLIS);
        return (statements(connection) - before) / (double) (System.nanoTime() - begin);
    }

    private static int cost(Connection connection, double ofClocks, Page page, String asked) throws SQLException {
        // Where it leads: asking for an old address is another request.
        String address = page.request().get(asked).url();
        double[] costs = new double[TRIES];
        for (int i = 0; i < TRIES; i++) {
            // Another address each time, or what is kept would answer; the API knows no other.
            String fresh = address.contains("/portaal/") || address.contains("/api/")
                    ? address
                    : address + (address.contains("?") ? "&" : "?") + "vers=" + i;
            long begin = System.nanoTime();
            int before = statements(connection);
            assertThat(page.request().get(fresh).status()).as(fresh).isEqualTo(200);
            costs[i] = statements(connection) - before - ofClocks * (System.nanoTime() - begin);
        }
        Arrays.sort(costs);
        return (int) Math.round(costs[TRIES / 2]);
    }

    private static int statements(Connection connection) throws SQLException {
        try (var rows = connection
                .createStatement()
                .executeQuery("show global status where variable_name in"
                        + " ('Com_select', 'Com_insert', 'Com_update', 'Com_delete', 'Com_insert_select')")) {
            int together = 0;
            while (rows.next()) {
                together += rows.getInt(2);
            }
            return together;
        }
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
