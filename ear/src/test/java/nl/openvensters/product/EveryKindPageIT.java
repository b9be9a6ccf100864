package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.openvensters.indicator.IndicatorKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * An indicator of any kind needs no Java: one of each, that only the catalogue of this product knows, is filled in by the
 * form of the portal, put online, and found on the page, in the API and in the overview; of what schools tell themselves
 * a board and a partnership do the same. The small one, without a
 * product, is {@code EveryKindIT}.
 */
@Tag("nightly")
@ExtendWith(ChromiumBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryKindPageIT {

    private static final Path HOME = Path.of("target", "home of every kind").toAbsolutePath();

    /** What sources deliver: measure, kind and first and last day of its period, value, category, cells. */
    private static final List<List<String>> DELIVERED = List.of(
            delivered("proef_count_trend.stuks", "REFERENCE_DATE", "2025-10-01", "2025-10-01", "100", null, null),
            delivered(
                    "proef_distribution.delen",
                    "SCHOOL_YEAR",
                    "2025-08-01",
                    "2026-07-31",
                    null,
                    null,
                    "{'Noord':20,'Zuid':30}"),
            delivered(
                    "proef_catchment.herkomst",
                    "REFERENCE_DATE",
                    "2025-10-01",
                    "2025-10-01",
                    null,
                    null,
                    "{'1011.plaats':'Ergens','1011.van':60,'1011.tot':70,'andere.van':30,'andere.tot':40}"),
            delivered("proef_staff.mensen", "REFERENCE_DATE", "2025-10-01", "2025-10-01", "25", null, null),
            delivered("proef_scale.lang", "SCHOOL_YEARS", "2023-08-01", "2026-07-31", "3", null, null),
            delivered(
                    "proef_levels.lang",
                    "SCHOOL_YEARS",
                    "2023-08-01",
                    "2026-07-31",
                    null,
                    null,
                    "{'laag':95,'hoog':60,'grensLaag':85,'oordeelLaag':'Boven','kinderen':60}"),
            delivered(
                    "proef_mean_per_test.scores",
                    "SCHOOL_YEAR",
                    "2025-08-01",
                    "2026-07-31",
                    null,
                    null,
                    "{'Ring.aantal':20,'Ring.gemiddelde':81.5}"),
            delivered("proef_category.keur", "JUDGEMENT_DATE", "2026-03-01", "2026-03-01", null, "Goed", null));

    private static final String DELIVER = """
            insert into figure (subject_id, measure_id, period_kind, period_start, period_end, value, category, cells,
                                status, import_run_id)
            select s.id, m.id, ?, ?, ?, ?, ?, ?, 'FINAL', (select max(id) from import_run where state = 'DONE')
            from school s join measure m on concat(m.indicator_id, '.', m.code) = ? where s.code = ?""";

    private RunningProduct.Running running;
    private Product product;
    private String school;

    private static List<String> delivered(String... what) {
        return Arrays.asList(what);
    }

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        running = RunningProduct.Running.start(ReleaseOfEveryKind.in(folder), HOME, List.of("--schools", "10"));
        product = running.product();
    }

    @AfterAll
    void stop() {
        if (running != null) {
            running.close();
        }
    }

    /** Who works for a subject of another kind, and where the site and the API have its page. */
    private enum Other {
        BOARD("bestuur.klein", "/besturen/", "/api/v1/boards/"),
        PARTNERSHIP("samenwerkingsverband", "/samenwerkingsverbanden/", "/api/v1/partnerships/");

        private final String person;
        private final String page;
        private final String api;

        Other(String person, String page, String api) {
            this.person = person + "@openvensters.example";
            this.page = page;
            this.api = api;
        }
    }

    static Stream<Arguments> others() {
        return Stream.of(Other.values())
                .flatMap(of -> FormOfEveryKind.kinds().sorted().map(kind -> Arguments.of(of, kind)));
    }

    @ParameterizedTest
    @MethodSource("others")
    void a_board_and_a_partnership_do_the_same(Other of, IndicatorKind kind, Page page) throws SQLException {
        String id = "proef_" + kind.name().toLowerCase(Locale.ROOT);
        String code = code(of);
        product.logIn(page, of.person);
        page.navigate(
                product.portal("indicator?" + of.name().toLowerCase(Locale.ROOT) + "=" + code + "&indicator=" + id));
        FormOfEveryKind.fill(page, kind);
        press(page, "input[id='edit:publish']");
        page.waitForURL("**gedaan=ONLINE");

        Publicly.open(page, product.site(of.page + code), "Wat is " + kind + "?");
        assertThat(page.locator("#" + id + " .answer").textContent()).isNotBlank();
        JsonObject told = indicator(page, of.api + code, id);
        assertThat(told.getAsJsonObject("publication").get("state").getAsString())
                .isEqualTo("PUBLISHED");
        boolean numbers = told.getAsJsonArray("figures").size() > 0;
        assertThat(numbers)
                .isEqualTo(Set.of(
                                IndicatorKind.SHARES,
                                IndicatorKind.NUMBER,
                                IndicatorKind.WEEK,
                                IndicatorKind.SATISFACTION)
                        .contains(kind));
        String list = page.request()
                .get(product.site("/api/v1/figures?indicator=" + id))
                .text();
        assertThat(list.contains("\"" + of.name().toLowerCase(Locale.ROOT) + "\":\"" + code + "\""))
                .isEqualTo(numbers);
    }

    private String code(Other of) throws SQLException {
        try (var connection = running.database().getConnection();
                var asked = connection.prepareStatement("""
                        select s.code from role_grant g join account a on a.id = g.account_id
                        join subject s on s.id = g.subject_id where a.email = ? and s.kind = ?""")) {
            asked.setString(1, of.person);
            asked.setString(2, of.name());
            try (var row = asked.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(IndicatorKind.class)
    void it_is_filled_in_put_online_and_found_by_everybody(IndicatorKind kind, Page page) throws SQLException {
        String id = "proef_" + kind.name().toLowerCase(Locale.ROOT);
        product.logIn(page, "bestuur.klein@openvensters.example");
        deliverTo(EditorPage.schools(page, product).get(0));
        page.navigate(product.portal("overzicht?indicator=" + id));
        assertThat(page.locator("main").textContent()).contains("Proef " + kind);

        page.navigate(product.portal("indicator?school=" + school + "&indicator=" + id));
        FormOfEveryKind.fill(page, kind);
        press(page, "input[id='edit:publish']");
        page.waitForURL("**gedaan=ONLINE**");

        Publicly.open(page, product.site("/scholen/" + school), "Wat is " + kind + "?");
        assertThat(page.locator("#" + id + " .answer").textContent()).isNotBlank();
        JsonObject told = indicator(page, "/api/v1/schools/" + school, id);
        assertThat(told.getAsJsonObject("publication").get("state").getAsString())
                .isEqualTo("PUBLISHED");
        assertThat(told.get("sentence").getAsString()).isNotBlank();
        assertThat(told.getAsJsonArray("figures").size() > 0 || told.has("answer") || kind == IndicatorKind.PROFILE)
                .as("figures or an answer: " + told)
                .isTrue();
    }

    /** Once: the same school is asked for all kinds. */
    private void deliverTo(String code) throws SQLException {
        if (school != null) {
            return;
        }
        school = code;
        try (var connection = running.database().getConnection();
                var insert = connection.prepareStatement(DELIVER)) {
            for (List<String> figure : DELIVERED) {
                for (int column = 1; column < figure.size(); column++) {
                    String value = figure.get(column);
                    insert.setString(column, value == null ? null : value.replace('\'', '"'));
                }
                insert.setString(figure.size(), figure.get(0));
                insert.setString(figure.size() + 1, code);
                insert.executeUpdate();
            }
        }
    }

    private JsonObject indicator(Page page, String address, String id) {
        JsonObject told = JsonParser.parseString(
                        page.request().get(product.site(address)).text())
                .getAsJsonObject();
        for (JsonElement each : told.getAsJsonArray("indicators")) {
            if (each.getAsJsonObject().get("id").getAsString().equals(id)) {
                return each.getAsJsonObject();
            }
        }
        throw new AssertionError(id + " is not in the API");
    }
}
