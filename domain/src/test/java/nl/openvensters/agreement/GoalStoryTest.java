package nl.openvensters.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import nl.openvensters.agreement.ShownIndicator.Row;
import nl.openvensters.language.Language;
import nl.openvensters.story.Html;
import org.junit.jupiter.api.Test;

/** What a page tells of a goal. */
class GoalStoryTest {

    private final Agreement agreement = FirstEditions.all().get(0).agreement();

    @Test
    void a_figure_below_the_target_says_by_how_much() {
        assertThat(shown("schoolleiders", "geregistreerd").sentences())
                .containsExactly(
                        "Het laatste cijfer is 85% (2020), het eerste was 30% (2015).",
                        "Het doel was 100% in 2018; dit cijfer ligt daar 15 procentpunt onder.");
    }

    @Test
    void the_path_to_the_target_does_not_run_through_the_last_value() {
        String svg = shown("kwaliteitszorg", "standaard-kwaliteitszorg")
                .picture()
                .orElseThrow()
                .wide();

        assertThat(svg).containsPattern("text-anchor=\"middle\">80,4%</text>");
    }

    @Test
    void a_target_of_schools_is_not_compared_with_a_figure_of_teachers() {
        ShownIndicator shown = shown("digitaal-leermateriaal", "methodesoftware");
        assertThat(shown.sentences())
                .containsExactly("Het laatste cijfer is 82% (schooljaar 2017/18).", "Het doel was 90% in 2020.");
        assertThat(shown.picture()).isEmpty();
        assertThat(AgreementText.read(AgreementText.write(agreement))).isEqualTo(agreement);
    }

    @Test
    void across_a_break_nothing_is_compared_and_the_line_has_a_gap() {
        ShownIndicator shown = shown("zwakke-scholen", "binnen-een-jaar");
        assertThat(shown.sentences().get(0)).isEqualTo("Het laatste cijfer is 62% (oordeel in 2017/18).");
        assertThat(shown.breaks().stream().map(Html::asText))
                .singleElement()
                .asString()
                .startsWith("Op 1 augustus 2017 veranderde wat er wordt geteld.");
        String svg = shown.picture().orElseThrow().wide();
        assertThat(svg).contains("class=\"break\"");
        // Two values before the break make a line, the one after it stands alone.
        assertThat(svg.split("class=\"line-own\"")).hasSize(2);
        assertThat(svg.split("class=\"end-own\"")).hasSize(4);
    }

    @Test
    void two_sources_of_a_year_are_two_marks_two_rows_and_a_sentence() {
        ShownIndicator shown = shown("startende-leraren", "begeleiding");
        assertThat(shown.sentences())
                .contains(
                        "Over 2015 staan er verschillende cijfers naast elkaar: 71% en 72%. De tabel zegt waar ze vandaan komen.");
        assertThat(shown.picture().orElseThrow().wide())
                .contains("class=\"diamond\"")
                .contains("class=\"line-other\"");
        assertThat(shown.picture().orElseThrow().legend())
                .extracting(key -> key.look())
                .containsExactly("own", "diamond", "dotted");
        assertThat(shown.rows())
                .filteredOn(row -> row.when().equals("2015"))
                .extracting(Row::source)
                .containsExactly(
                        "Dashboard Bestuursakkoord PO 2020, bijlage bij de voortgangsbrief, bladzijde 9, doel 7, beweging",
                        "Tweede voortgangsrapportage sectorakkoorden, bladzijde 8, paragraaf 3.2");
    }

    @Test
    void in_english_a_sentence_gives_the_year_and_the_table_marks_what_is_quoted() {
        try (var english = Language.ENGLISH.speak()) {
            ShownIndicator shown = shown("digitaal-leermateriaal", "methodesoftware");
            assertThat(shown.sentences()).first().isEqualTo("The latest figure is 82% (2018).");
            assertThat(shown.rows().get(0).when()).isEqualTo("schooljaar 2017/18");
            assertThat(shown.rows()).allMatch(Row::quoted);
            assertThat(AgreementWords.text("sentence.below", "90%", "2020", BigDecimal.ONE))
                    .isEqualTo("The target was 90% in 2020; this figure is 1 percentage point below it.");
        }
    }

    @Test
    void one_number_alone_has_no_picture() {
        assertThat(shown("schoolleiders", "opleidingen").picture()).isEmpty();
    }

    @Test
    void a_live_goal_tells_of_now_and_of_a_year_before_and_keeps_what_the_document_says() {
        List<Measurement> measured =
                List.of(measurement("2025-01-01", 80), measurement("2025-11-01", 85), measurement("2026-11-29", 90));
        Goal goal = agreement.goal("vensters").orElseThrow();
        ShownIndicator shown =
                new GoalStory(agreement, goal, measured).indicators().get(0);
        assertThat(shown.sentences())
                .containsExactly(
                        "Nu is het 90% (stand van 29 november 2026). Een jaar eerder was het 85% (stand van 1 november 2025).",
                        "Het laatste cijfer is 94,5% (begin 2020).");
        assertThat(shown.rows())
                .extracting(Row::when)
                .containsExactly("begin 2020", "1 januari 2025", "29 november 2026");
        assertThat(shown.picture().orElseThrow().wide()).contains("class=\"line-second\"");
    }

    @Test
    void what_schools_published_says_of_how_many_it_is() {
        LocalDate day = LocalDate.parse("2026-11-29");
        assertThat(GoalStory.own(List.of(
                        new OwnFigure("bewegen", OwnFigure.What.PUBLISHED, 400, BigDecimal.valueOf(120), day),
                        new OwnFigure("bewegen", OwnFigure.What.TWO_HOURS, 100, BigDecimal.valueOf(64), day))))
                .containsExactly(
                        "120 van de 400 scholen publiceerden hierover zelf iets.",
                        "Van de 100 scholen die hun uren noemen, geven er 64 twee uur of meer: 64%.",
                        "Geteld op 29 november 2026.");
        assertThat(GoalStory.own(List.of(
                        new OwnFigure("bewegen", OwnFigure.What.PUBLISHED, 4000, BigDecimal.valueOf(1200), day),
                        new OwnFigure("bewegen", OwnFigure.What.QUALIFIED, 12, BigDecimal.ONE, day),
                        new OwnFigure("bewegen", OwnFigure.What.TWO_HOURS, 12, BigDecimal.ZERO, day))))
                .startsWith(
                        "1.200 van de 4.000 scholen publiceerden hierover zelf iets.",
                        "Van de 12 scholen die dit vertellen, heeft er 1 een bevoegde leraar voor gym: 8%.",
                        "Van de 12 scholen die hun uren noemen, geeft er geen twee uur of meer: 0%.");
        assertThat(new OwnFigure("bewegen", OwnFigure.What.TWO_HOURS, 9, BigDecimal.ONE, day).isTold())
                .isFalse();
    }

    @Test
    void every_picture_has_a_name_and_says_what_there_is_to_see() {
        for (Goal goal : agreement.goals()) {
            for (ShownIndicator shown : new GoalStory(agreement, goal, List.of()).indicators()) {
                assertThat(shown.sentences()).isNotEmpty().noneMatch(sentence -> sentence.contains("{"));
                shown.picture().ifPresent(picture -> assertThat(picture.svg())
                        .contains("role=\"img\"")
                        .contains("<desc")
                        .doesNotContain("NaN"));
            }
        }
    }

    @Test
    void the_file_has_a_line_for_each_number_with_its_document_and_page() {
        Goal goal = agreement.goal("startende-leraren").orElseThrow();
        String csv = AgreementCsv.of(agreement, List.of(goal), "2020-12-01", List.of(), code -> List.of());
        assertThat(csv.lines().findFirst().orElseThrow()).startsWith("\"akkoord\",\"stand\",\"doel\"");
        assertThat(csv)
                .contains("\"gemeten\",\"2015\",\"\",\"71\",\"Dashboard Bestuursakkoord PO 2020,")
                .contains("\"najaar 2016\",\"8\",\"paragraaf 3.2\"");
        assertThat(csv.lines().map(line -> line.split("\",\"").length)).containsOnly(16);
    }

    @Test
    void the_file_has_what_schools_published_themselves_with_of_how_many() {
        Goal goal = agreement.goals().stream()
                .filter(one -> one.own().isPresent())
                .findFirst()
                .orElseThrow();
        var figure = new OwnFigure(
                goal.own().orElseThrow(),
                OwnFigure.What.TWO_HOURS,
                24,
                BigDecimal.valueOf(18),
                LocalDate.parse("2020-11-30"));
        String csv = AgreementCsv.of(
                agreement,
                List.of(goal),
                "2020-12-01",
                List.of(),
                indicator -> indicator.equals(figure.indicator()) ? List.of(figure) : List.of());
        assertThat(csv)
                .contains(
                        "\"Scholen met twee uur of meer\",\"aantal\",\"scholen zelf\",\"2020\",\"2020-11-30\",\"18\",\"Open Vensters\"",
                        "Van de 24 scholen die hun uren noemen, geven er 18 twee uur of meer: 75%.");
    }

    @Test
    void a_text_that_a_spreadsheet_would_run_is_harmless_in_the_file() {
        Goal goal = agreement.goal("nascholing").orElseThrow();
        Citation source = new Citation("dashboard-2020", 1, "=1+1");
        var indicator = new GoalIndicator(
                "x",
                "=cmd()",
                GoalIndicator.Unit.COUNT,
                "-",
                java.util.Optional.empty(),
                List.of(),
                List.of(new GoalIndicator.Point(2020, "", BigDecimal.ONE, source, "")),
                List.of());
        assertThat(AgreementCsv.of(
                        agreement, List.of(goal.with(indicator)), "2020-12-01", List.of(), code -> List.of()))
                .contains("\"'=cmd()\"")
                .contains("\"'=1+1\"");
    }

    private ShownIndicator shown(String goal, String indicator) {
        return new GoalStory(agreement, agreement.goal(goal).orElseThrow(), List.of())
                .indicators().stream()
                        .filter(shown -> shown.id().equals(indicator))
                        .findFirst()
                        .orElseThrow();
    }

    private static Measurement measurement(String day, int boardsIn) {
        return new Measurement(LocalDate.parse(day), 100, boardsIn, 800, 700, 500, OptionalInt.empty(), 0);
    }
}
