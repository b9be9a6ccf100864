package nl.openvensters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SampleData;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PublishedIndicatorsIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final SchoolCode CODE = new SchoolCode("12AB00");
    private static final LocalDate SPRING = LocalDate.of(2025, 3, 1);
    private static final LocalDate AUTUMN = LocalDate.of(2025, 9, 1);

    private final PublishedIndicators published = PublishedIndicators.in(
            DATABASE.dataSource(),
            Catalogue.load(),
            Clock.fixed(Instant.parse("2025-10-01T22:30:00Z"), ZoneOffset.UTC));
    private SampleData data;
    private long school;
    private long firstRun;

    @BeforeEach
    void a_school_with_pupils() throws SQLException {
        DATABASE.renew();
        data = new SampleData(DATABASE.dataSource());
        school = data.school(CODE.value(), SchoolType.BO, "0637");
        firstRun = data.run(SPRING);
        data.pupils(firstRun, school, 2023, FigureValue.of(120));
        data.pupils(firstRun, school, 2024, FigureValue.of(130));
    }

    @Test
    void an_indicator_counts_by_the_rule_of_the_dutch_today() throws SQLException {
        assertThat(shown("leerlingen").indicator().comparison()).isTrue();

        data.rule("leerlingen", LocalDate.of(2025, 10, 2), false);
        data.rule("leerlingen", LocalDate.of(2025, 10, 3), true);

        assertThat(shown("leerlingen").indicator().comparison()).isFalse();
    }

    @Test
    void there_is_nothing_of_an_unknown_school() {
        assertThat(published.of(List.of(new SchoolCode("99ZZ00")))).isEmpty();
    }

    @Test
    void a_figure_that_nobody_published_is_not_shown_and_says_so() {
        IndicatorFigures pupils = shown("leerlingen");

        assertThat(pupils.visibility()).isEqualTo(new Visibility.Never());
        assertThat(pupils.missing()).contains(MissingReason.NOT_PUBLISHED);
        assertThat(pupils.figures()).isEmpty();
        assertThat(pupils.latest("aantal")).isEmpty();
    }

    @Test
    void a_publication_freezes_the_figures_of_its_moment() throws SQLException {
        data.publish(school, "leerlingen", SPRING, firstRun, null, null);
        long correction = data.run(AUTUMN);
        data.pupils(correction, school, 2024, FigureValue.of(131));
        data.pupils(correction, school, 2025, FigureValue.of(140));

        IndicatorFigures pupils = shown("leerlingen");

        assertThat(pupils.visibility()).isEqualTo(new Visibility.Published(SPRING, Visibility.How.AUTOMATIC, firstRun));
        assertThat(pupils.missing()).isEmpty();
        assertThat(pupils.of("aantal"))
                .extracting(Figure::value)
                .containsExactly(Optional.of(FigureValue.of(120)), Optional.of(FigureValue.of(130)));

        data.publish(school, "leerlingen", AUTUMN, correction, null, null);

        assertThat(shown("leerlingen").of("aantal"))
                .extracting(Figure::value)
                .containsExactly(
                        Optional.of(FigureValue.of(120)),
                        Optional.of(FigureValue.of(131)),
                        Optional.of(FigureValue.of(140)));
        assertThat(shown("leerlingen").latest("aantal").orElseThrow().deliveredOn())
                .isEqualTo(AUTUMN);
    }

    @Test
    void as_of_now_shows_what_is_not_published_yet() throws SQLException {
        data.publish(school, "leerlingen", SPRING, firstRun, null, null);
        data.pupils(data.run(AUTUMN), school, 2024, FigureValue.of(131));

        IndicatorFigures pupils = published.asOfNow(List.of(CODE), "leerlingen").get(CODE);

        assertThat(pupils.latest("aantal").orElseThrow().value()).contains(FigureValue.of(131));
        assertThat(pupils.of("aantal")).hasSize(2);
        assertThat(published.asOfNow(List.of(CODE, new SchoolCode("99ZZ00")), "leerlingen"))
                .as("of many schools the same, without those that are not there")
                .isEqualTo(Map.of(CODE, pupils));
    }

    @Test
    void a_withdrawn_indicator_gives_its_reason_and_no_figures() throws SQLException {
        data.publish(school, "leerlingen", SPRING, firstRun, null, null);
        data.withdraw(school, "leerlingen", AUTUMN, "Er zit een fout in.");

        IndicatorFigures pupils = shown("leerlingen");

        assertThat(pupils.visibility()).isEqualTo(new Visibility.Withdrawn(AUTUMN, "Er zit een fout in."));
        assertThat(pupils.missing()).contains(MissingReason.NOT_PUBLISHED);
        assertThat(pupils.figures()).isEmpty();
    }

    @Test
    void a_table_of_which_nothing_may_be_shown_says_so_and_one_of_nobody_says_that() throws SQLException {
        data.figure(
                firstRun,
                school,
                "schooladvies.aantallen",
                Period.of(new SchoolYear(2022)),
                null,
                Cells.decode("{\"VWO\":0,\"HAVO\":0}"));
        data.figure(
                firstRun,
                school,
                "schooladvies.aantallen",
                Period.of(new SchoolYear(2023)),
                null,
                Cells.decode("{\"VWO\":12,\"HAVO\":0}"));
        data.publish(school, "schooladvies", SPRING, firstRun, null, null);

        assertThat(shown("schooladvies").of("aantallen"))
                .extracting(Figure::value)
                .containsExactly(
                        Optional.of(FigureValue.missing(MissingReason.NOT_DELIVERED)),
                        Optional.of(FigureValue.missing(MissingReason.WITHHELD)));
    }

    /** That there are counts and no shares would say that they are about so and so many children. */
    @Test
    void nobody_is_told_whether_there_are_counts_by_level() throws SQLException {
        data.figure(
                firstRun,
                school,
                "referentieniveaus.aantallen",
                Period.of(new SchoolYear(2023)),
                null,
                Cells.decode("{\"LV.1F\":12,\"LV.2F\":0}"));
        data.publish(school, "referentieniveaus", SPRING, firstRun, null, null);

        assertThat(shown("referentieniveaus").figures()).isEmpty();
        assertThat(shown("referentieniveaus").missing()).contains(MissingReason.NOT_DELIVERED);
    }

    @Test
    void each_indicator_without_anything_says_why() {
        SchoolFigures all = published.of(List.of(CODE)).get(CODE);

        assertThat(all.indicators()).hasSameSizeAs(Catalogue.load().indicators());
        assertThat(all.get("schooladvies").missing()).contains(MissingReason.NOT_DELIVERED);
        assertThat(all.get("missie").missing()).contains(MissingReason.NOT_DELIVERED);
        assertThat(all.get("algemeen").missing()).isEmpty();
    }

    @Test
    void what_does_not_hold_for_a_type_of_school_says_so() throws SQLException {
        data.school("12AB01", SchoolType.SO, "0637");

        var special = new SchoolCode("12AB01");
        SchoolFigures all = published.of(List.of(CODE, special)).get(special);

        assertThat(all.get("referentieniveaus").missing()).contains(MissingReason.NOT_APPLICABLE);
        assertThat(all.type()).isEqualTo(SchoolType.SO);
        assertThat(all.municipality().orElseThrow().value()).isEqualTo("0637");
    }

    @Test
    void the_words_of_the_school_come_with_what_it_published() throws SQLException {
        long explanation = data.insert(
                "insert into explanation (subject_id, indicator_id, body, figures_of_run, written_at)"
                        + " values (?, 'leerlingen', '<p>Wij groeien.</p>', ?, '2025-03-01 23:30:00')",
                school,
                firstRun);
        long answer = data.insert(
                "insert into own_answer (subject_id, indicator_id, school_year, content, written_at)"
                        + " values (?, 'missie', 2024, '{\"keywords\":[\"Rust\"]}', '2025-03-01 10:00:00')",
                school);
        data.publish(school, "leerlingen", SPRING, firstRun, explanation, null);
        data.publish(school, "missie", SPRING, firstRun, null, answer);
        data.insert(
                "insert into own_answer (subject_id, indicator_id, school_year, content, written_at)"
                        + " values (?, 'missie', 2025, '{\"keywords\":[\"Groei\"]}', '2025-09-01 10:00:00')",
                school);

        assertThat(shown("leerlingen").explanation())
                .contains(new PublishedExplanation("<p>Wij groeien.</p>", LocalDate.of(2025, 3, 2), firstRun));
        assertThat(shown("missie").answer())
                .contains(new PublishedAnswer("{\"keywords\":[\"Rust\"]}", new SchoolYear(2024)));
        assertThat(shown("missie").missing()).isEmpty();
        assertThat(published.asOfNow(List.of(CODE), "missie").get(CODE).answer())
                .contains(new PublishedAnswer("{\"keywords\":[\"Groei\"]}", new SchoolYear(2025)));
    }

    @Test
    void nothing_is_shown_of_a_table_of_which_it_was_not_decided_what_may_be() throws SQLException {
        data.figure(
                firstRun,
                school,
                "schooladvies.aantallen",
                Period.of(new SchoolYear(2023)),
                null,
                Cells.of(Map.of("HAVO", FigureValue.of(3))));
        data.publish(school, "schooladvies", SPRING, firstRun, null, null);

        var advices = shown("schooladvies").latest("aantallen").orElseThrow();

        assertThat(advices.cells().isEmpty()).isTrue();
        assertThat(advices.value()).contains(FigureValue.missing(MissingReason.WITHHELD));
    }

    @Test
    void what_was_decided_is_shown_instead_of_what_was_delivered() throws SQLException {
        data.figure(
                firstRun,
                school,
                "leerlingen.leeftijd",
                Period.on(LocalDate.of(2024, 10, 1)),
                null,
                Cells.of(Map.of("12", FigureValue.missing(MissingReason.SUPPRESSED))));
        data.update("update figure set shown = ? where cells like '%SUPPRESSED%'", "{\"11-12\":31}");
        data.publish(school, "leerlingen", SPRING, firstRun, null, null);

        assertThat(shown("leerlingen").latest("leeftijd").orElseThrow().cells().encoded())
                .isEqualTo("{\"11-12\":31}");
    }

    @Test
    void the_surroundings_are_told_for_the_periods_that_are_shown() throws SQLException {
        Cells mean = Cells.of(Map.of("BO", FigureValue.of(200)));
        for (int year : new int[] {2024, 2025}) {
            Period october = Period.on(LocalDate.of(year, 10, 1));
            data.figure(firstRun, data.municipality("0637"), "leerlingen.gemiddelde", october, null, mean);
            data.figure(firstRun, data.country(), "leerlingen.gemiddelde", october, null, mean);
        }
        data.publish(school, "leerlingen", SPRING, firstRun, null, null);

        Surroundings around = shown("leerlingen").surroundings();

        assertThat(around.municipality()).hasSize(1).allMatch(figure -> figure.cells()
                .equals(mean));
        assertThat(around.country()).hasSize(1);
        assertThat(around.country().get(0).period()).isEqualTo(Period.on(LocalDate.of(2024, 10, 1)));
        assertThat(around.comparable()).isEmpty();
    }

    private IndicatorFigures shown(String indicator) {
        return published.of(List.of(CODE)).get(CODE).get(indicator);
    }
}
