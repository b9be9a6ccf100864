package nl.openvensters.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.openvensters.figure.Derivation;
import nl.openvensters.importing.ImportProgress;
import nl.openvensters.importing.ImportResult;
import nl.openvensters.importing.ImportSettings;
import nl.openvensters.importing.Importer;
import nl.openvensters.launcher.DatabaseOfHome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * The attack on all that is published together. Schools that differ only in their counts under five look the same on
 * every page, in the API, in what is found and in what is told of the schools around them, before and after a
 * correction. So nobody can tell from all of that which of the counts a school has, by whatever arithmetic.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwinsIT {

    private static final Path HOME = Path.of("target", "home of twins").toAbsolutePath();
    private static final String CODE = "9[0-9]ZZ(00)?";

    /** A school without a photo gets a drawing that follows from its code. */
    private static final String DRAWING = "<svg[^>]*viewBox=\"0 0 400 300\"[^>]*>.*?</svg>";

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private static RunningProduct.Running running;
    private static Product product;
    private static DataSource database;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException, SQLException {
        Twins.writeTo(folder);
        running = RunningProduct.Running.start(HOME, List.of("--data", folder.toString()));
        product = running.product();
        database = DatabaseOfHome.of(HOME);
    }

    @AfterAll
    static void stop() {
        if (running != null) {
            running.close();
        }
    }

    @Test
    @Order(1)
    void all_files_of_the_twins_are_shown_or_the_test_would_say_nothing() throws Exception {
        String answer = answer("/api/v1/schools/" + Twins.code(0));

        assertThat(answer)
                .contains("\"10-11\":{\"value\":13}", "\"REKENEN.van\"", "\"PRAKTIJK.van\"", "\"CET.aantal\"");
        assertThat(answer)
                .as("what is told of the municipality, of comparable schools only with the inspectorate's weighting")
                .contains("\"vakken_gemiddeld\"", "\"scholen\":{\"value\":6}");
    }

    @Test
    @Order(2)
    void all_that_is_public_is_the_same_of_schools_that_differ_in_hidden_counts() throws Exception {
        assertNobodySeesADifference();
    }

    @Test
    @Order(3)
    void it_is_the_same_after_a_correction_too(@TempDir Path folder) throws Exception {
        Path corrected = Twins.writeAges(folder, "gecorrigeerd", Twins.CORRECTED_AGES);

        List<ImportResult> results = Importer.of(database, Clock.systemDefaultZone())
                .imports(List.of(corrected), ImportSettings.usual(), ImportProgress.SILENT);
        new Derivation(database, Clock.systemDefaultZone()).derive();
        assertThat(results).extracting(ImportResult::state).containsExactly(ImportResult.State.DONE);
        untilAllIsMade();
        assertNobodySeesADifference();
        publish("PUBLISHED", null);

        assertThat(answer("/api/v1/schools/" + Twins.code(0)))
                .contains("\"9\":{\"value\":14}", "\"10-11\":{\"value\":14}");
        assertNobodySeesADifference();
    }

    @Test
    @Order(4)
    void it_is_the_same_when_a_school_takes_its_pupils_offline() throws Exception {
        publish("WITHDRAWN", "Wij zoeken iets uit.");

        assertThat(answer("/api/v1/schools/" + Twins.code(0))).doesNotContain("\"10-11\"");
        assertNobodySeesADifference();
    }

    private static void assertNobodySeesADifference() throws Exception {
        Map<String, String> one = seen(0);
        for (int twin : IntStream.range(1, Twins.number()).toArray()) {
            assertThat(seen(twin)).isEqualTo(one);
        }
    }

    /** All that anybody can ask about a school, by what is asked. */
    private static Map<String, String> seen(int twin) throws Exception {
        String code = Twins.code(twin);
        Map<String, String> seen = new TreeMap<>();
        for (String path : List.of(
                "/scholen/" + code, "/api/v1/schools/" + code, "/api/v1/schools?q=" + code, "/zoeken?q=" + code)) {
            seen.put(
                    path.replaceAll(CODE, "CODE"),
                    answer(path).replaceAll(DRAWING, "").replaceAll(CODE, "CODE"));
        }
        return seen;
    }

    private static String answer(String path) throws Exception {
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(product.site(path))).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** What a board does. */
    private static void publish(String kind, String why) throws Exception {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into publication (subject_id, indicator_id, kind, how, happened_at, happened_on,"
                                + " as_of_run, withdrawal_reason, account_id) select s.id, 'leerlingen', ?,"
                                + " 'DELIBERATE', utc_timestamp(6), ?, (select max(id) from import_run), ?,"
                                + " (select min(id) from account) from school s")) {
            insert.setString(1, kind);
            insert.setObject(2, LocalDate.now());
            insert.setString(3, why);
            insert.executeUpdate();
            connection.createStatement().executeUpdate("insert into stale_page (subject_id) select id from school");
        }
        untilAllIsMade();
    }

    /** What the public sees is made by the product, which looks every second for what changed behind its back. */
    private static void untilAllIsMade() throws Exception {
        try (var connection = database.getConnection();
                var question = connection.prepareStatement("select count(*) from stale_page")) {
            int left = 1;
            for (int second = 0; left > 0 && second < 60; second++) {
                // Another process makes them, and tells nobody: what is left is to look again.
                Thread.sleep(second == 0 ? 0 : 1000);
                try (var row = question.executeQuery()) {
                    row.next();
                    left = row.getInt(1);
                }
            }
            assertThat(left).isZero();
        }
        untilSearchFollowed();
    }

    /** Search reads what was made a moment later: of each school it then tells pupils when its page does. */
    private static void untilSearchFollowed() throws Exception {
        // Pages that the site keeps follow as search does; of these nothing tells when.
        Thread.sleep(1000);
        for (int twin = 0; twin < Twins.number(); twin++) {
            String code = Twins.code(twin);
            boolean shown = answer("/api/v1/schools/" + code).contains("\"measure\":\"aantal\"");
            for (int attempt = 0; attempt < 100 && tellsPupils(code) != shown; attempt++) {
                // As above.
                Thread.sleep(100);
            }
            assertThat(tellsPupils(code)).isEqualTo(shown);
        }
    }

    private static boolean tellsPupils(String code) throws Exception {
        return answer("/api/v1/schools?q=" + code).contains("\"pupils\":");
    }
}
