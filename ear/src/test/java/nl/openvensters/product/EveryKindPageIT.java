package nl.openvensters.product;

import static nl.openvensters.product.Press.press;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.openvensters.indicator.IndicatorKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * An indicator of any kind needs no Java: one of each, that only the catalogue of this product knows, is filled in by the
 * form of the portal, put online, and found on the page, in the API and in the overview. The small one, without a
 * product, is {@code EveryKindIT}.
 */
@Tag("nightly")
@ExtendWith(ChromiumBrowser.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryKindPageIT {

    private static final Path HOME = Path.of("target", "home of every kind").toAbsolutePath();

    /** What is typed into the form of what schools supply themselves, by the path of the field. */
    private static final Map<IndicatorKind, Map<String, String>> TYPED = Map.of(
            IndicatorKind.KEYWORDS, Map.of("keywords.0", "Rust"),
            IndicatorKind.SHARES, Map.of("grouping", "UNITS", "subjects.0.name", "Zang", "subjects.0.hours", "120"),
            IndicatorKind.TEXT, Map.of("link", "https://school.example/gids.pdf", "linkText", "Gids"),
            IndicatorKind.NUMBER, Map.of("amount", "2,5"),
            IndicatorKind.WEEK, Map.of("model", "OTHER", "days.MON.from", "8.30", "days.MON.to", "14.00"),
            IndicatorKind.SATISFACTION,
                    Map.of(
                            "score",
                            "7,5",
                            "respondents",
                            "12",
                            "invited",
                            "20",
                            "source",
                            "Peiling",
                            "schoolYear",
                            "1"),
            IndicatorKind.CHECKLIST, Map.of("items.0.label", "Veiligheidsplan"),
            IndicatorKind.QUALITY, Map.of("goals.0.goal", "Meer rust in de gang", "goals.0.progress", "BUSY"));

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

    @ParameterizedTest
    @EnumSource(IndicatorKind.class)
    void it_is_filled_in_put_online_and_found_by_everybody(IndicatorKind kind, Page page) throws SQLException {
        String id = "proef_" + kind.name().toLowerCase(Locale.ROOT);
        product.logIn(page, "bestuur.klein@openvensters.example");
        deliverTo(EditorPage.schools(page, product).get(0));
        page.navigate(product.portal("overzicht?indicator=" + id));
        assertThat(page.locator("main").textContent()).contains("Proef " + kind);

        page.navigate(product.portal("indicator?school=" + school + "&indicator=" + id));
        TYPED.getOrDefault(kind, Map.of()).forEach((path, value) -> type(page, path, value));
        press(page, "input[id='edit:publish']");
        page.waitForURL("**gedaan=ONLINE**");

        Publicly.open(page, product.site("/scholen/" + school), "Wat is " + kind + "?");
        assertThat(page.locator("#" + id + " .answer").textContent()).isNotBlank();
        JsonObject told = indicator(page, id);
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

    private static void type(Page page, String path, String value) {
        Locator field = page.locator("[name='answer." + path + "']").first();
        if (field.evaluate("field => field.tagName").equals("SELECT")) {
            field.selectOption(
                    value.matches("[0-9]+")
                            ? new SelectOption().setIndex(Integer.parseInt(value))
                            : new SelectOption().setValue(value));
        } else {
            field.fill(value);
        }
    }

    private JsonObject indicator(Page page, String id) {
        JsonObject told = JsonParser.parseString(page.request()
                        .get(product.site("/api/v1/schools/" + school))
                        .text())
                .getAsJsonObject();
        for (JsonElement each : told.getAsJsonArray("indicators")) {
            if (each.getAsJsonObject().get("id").getAsString().equals(id)) {
                return each.getAsJsonObject();
            }
        }
        throw new AssertionError(id + " is not in the API");
    }
}
