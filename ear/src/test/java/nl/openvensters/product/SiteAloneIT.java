package nl.openvensters.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A site by itself on a database that others keep, connected as a user who may do what a site does and nothing more. */
@BrowserTest
class SiteAloneIT {

    private static final Path HOME = Path.of("target", "home of a site alone").toAbsolutePath();
    private static final List<String> SITE = List.of("--only", "site");

    @Test
    void it_serves_all_that_is_public_with_the_rights_of_a_site_and_makes_nothing(Product product, Power power)
            throws Exception {
        Map<String, Long> before = schema(power);
        try (var alone = RunningProduct.Running.start(HOME, SITE, Settings.siteAlone(power.home()))) {
            Product site = alone.product();
            for (String page : pages(power)) {
                assertThat(Asked.get(site.site(page)).statusCode()).as(page).isIn(200, 301, 302);
            }
            String school = Asked.text(Asked.get(site.site("/api/v1/schools?pageSize=1&active=true")))
                    .replaceAll("(?s).*?\"code\":\"([0-9A-Z]{6})\".*", "$1");
            assertThat(Asked.text(Asked.get(site.site("/api/v1/schools/" + school))))
                    .isEqualTo(Asked.text(Asked.get(product.site("/api/v1/schools/" + school))));
            assertThat(Asked.text(Asked.get(site.site("/scholen/" + school + "/bericht"))))
                    .contains("<textarea");
            assertThat(Asked.get(site.site("/portaal/inloggen")).statusCode()).isEqualTo(404);
            assertThat(Asked.text(Asked.get(site.site("/health/ready")))).contains("\"answers\":\"yes\"");
        }
        assertThat(schema(power)).isEqualTo(before);
    }

    /** Else no code of a questionnaire would be known there. */
    @Test
    void without_the_key_of_the_portal_it_does_not_start(Power power) throws Exception {
        var settings = new HashMap<>(Settings.siteAlone(power.home()));
        settings.remove("SECRET_KEY");

        assertThatThrownBy(() -> RunningProduct.Running.start(HOME, SITE, settings))
                .hasMessageContaining("needs the SECRET_KEY of the portal");
    }

    private static List<String> pages(Power power) throws Exception {
        try (Connection connection = power.database().getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery(
                                "select (select code from public_page where kind = 'SCHOOL' order by code limit 1),"
                                        + " (select code from public_page where kind = 'BOARD' order by code limit 1),"
                                        + " (select code from public_page where kind = 'MUNICIPALITY' order by code limit 1)")) {
            row.next();
            return List.of(
                    "/",
                    "/gemeenten",
                    "/zoeken?q=school",
                    "/scholen/" + row.getString(1),
                    "/scholen/" + row.getString(1) + "/volgen",
                    "/vergelijken?scholen=" + row.getString(1),
                    "/besturen/" + row.getString(2),
                    "/besturen/" + row.getString(2) + "/cijfers",
                    "/gemeenten/" + row.getString(3),
                    "/samenwerkingsverbanden",
                    "/cijfers",
                    "/cijfers/leerlingen",
                    "/sectorakkoord",
                    "/meedoen",
                    "/over-de-cijfers",
                    "/open-data",
                    "/sitemap.xml",
                    "/kaart/punten",
                    "/api/v1/schools",
                    "/api/v1/boards/" + row.getString(2),
                    "/api/v1/changes",
                    "/api/v1/indicators",
                    "/openapi.json");
        }
    }

    /** How many tables, views and documents there are. */
    private static Map<String, Long> schema(Power power) throws Exception {
        var counted = new TreeMap<String, Long>();
        try (Connection connection = power.database().getConnection();
                ResultSet row = connection
                        .createStatement()
                        .executeQuery("select table_type, count(*) from information_schema.tables where table_schema ="
                                + " database() group by 1 union all select 'documents', count(*) from public_page"
                                + " union all select 'releases', count(*) from flyway_schema_history")) {
            while (row.next()) {
                counted.put(row.getString(1), row.getLong(2));
            }
        }
        return counted;
    }
}
