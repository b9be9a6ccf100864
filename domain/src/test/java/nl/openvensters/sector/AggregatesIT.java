package nl.openvensters.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.openvensters.benchmark.BenchmarkRepository;
import nl.openvensters.benchmark.Benchmarks;
import nl.openvensters.benchmark.BoardComparison;
import nl.openvensters.benchmark.BoardMeasure;
import nl.openvensters.benchmark.Weights;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SampleData;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.SchoolType;
import nl.openvensters.sector.SectorTopic.Level;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AggregatesIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-09-01T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final LocalDate DAY = LocalDate.of(2025, 8, 1);

    private SampleData data;
    private long run;

    @BeforeEach
    void begin() throws SQLException {
        DATABASE.renew();
        data = new SampleData(DATABASE.dataSource());
        run = data.run(DAY);
    }

    @Test
    void a_hidden_count_leaves_a_band_in_every_area() throws SQLException {
        school(0, FigureValue.of(100));
        school(1, FigureValue.missing(MissingReason.SUPPRESSED));

        make();

        assertThat(pupils(Area.COUNTRY)).isEqualTo("101 to 104 over 2 of 2");
        assertThat(pupils(new Area(Level.MUNICIPALITY, "0637"))).isEqualTo("101 to 104 over 2 of 2");
    }

    @Test
    void an_open_school_that_took_its_pupils_offline_is_not_counted_and_that_is_said() throws SQLException {
        school(0, FigureValue.of(100));
        long other = school(1, FigureValue.of(50));
        data.withdraw(other, "leerlingen", DAY, "Klopt niet");

        make();

        assertThat(pupils(Area.COUNTRY)).isEqualTo("100 to 100 over 1 of 2");
    }

    @Test
    void a_new_year_that_few_schools_show_is_not_told_as_if_it_were_all() throws SQLException {
        for (int i = 0; i < 4; i++) {
            school(i, FigureValue.of(100));
        }
        long next = data.run(DAY.plusDays(1));
        for (int i = 0; i < 4; i++) {
            long school = data.number("select id from school where code = ?", "10AA0" + i);
            data.pupils(next, school, 2025, FigureValue.of(90));
            if (i == 0) {
                data.publish(school, "leerlingen", DAY.plusDays(1), next, null, null);
            }
        }

        make();

        assertThat(figures(SectorTopic.PUPILS, Area.COUNTRY))
                .extracting(one ->
                        one.year() + ": " + one.least().intValue() + " over " + one.units() + " of " + one.known())
                .containsExactly("2024: 400 over 4 of 4", "2025: 90 over 1 of 4");
        var report = new SectorReport(
                SectorTopic.PUPILS,
                Area.COUNTRY,
                "Nederland",
                figures(SectorTopic.PUPILS, Area.COUNTRY),
                Optional.empty(),
                List.of(),
                List.of());
        assertThat(report.lastYear()).isEqualTo(2024);
        assertThat(new SectorStory(report).sentences()).noneMatch(sentence -> sentence.contains("minder"));
        assertThat(new SectorRepository(DATABASE.dataSource()).editions()).isEmpty();
    }

    @Test
    void a_closed_school_counts_in_the_years_that_it_had_pupils() throws SQLException {
        long closed = school(0, FigureValue.of(100));
        data.update("update school_state set valid_to = '2025-08-01' where school_id = ?", closed);
        data.withdraw(closed, "leerlingen", DAY, "Gesloten");

        make();

        assertThat(pupils(Area.COUNTRY)).isEqualTo("100 to 100 over 1 of 1");
    }

    @Test
    void a_mean_is_told_over_five_schools_or_more() throws SQLException {
        for (int i = 0; i < 5; i++) {
            long school = school(i, FigureValue.of(100));
            weighting(school, 25 + i);
            make();
            assertThat(figures(SectorTopic.WEIGHTING, Area.COUNTRY)).hasSize(i < 4 ? 0 : 1);
        }
        assertThat(figures(SectorTopic.WEIGHTING, Area.COUNTRY).get(0).least()).isEqualByComparingTo("27");
    }

    @Test
    void it_is_made_again_only_after_an_import_or_an_hour_after_a_publication_of_figures() throws SQLException {
        long school = school(0, FigureValue.of(100));
        var aggregates = new Aggregates(DATABASE.dataSource(), CLOCK);
        var later = new Aggregates(DATABASE.dataSource(), Clock.offset(CLOCK, Duration.ofMinutes(61)));

        assertThat(aggregates.makeIfDue()).isTrue();
        assertThat(aggregates.makeIfDue()).isFalse();
        assertThat(later.makeIfDue()).isFalse();
        data.withdraw(school, "leerlingen", DAY, "Klopt niet");
        assertThat(aggregates.makeIfDue()).isFalse();
        assertThat(later.makeIfDue()).isTrue();
        data.run(DAY);
        assertThat(later.makeIfDue()).isTrue();
    }

    @Test
    void an_edition_stays_as_it_was_when_figures_change() throws SQLException {
        long school = school(0, FigureValue.of(100));
        make();
        data.withdraw(school, "leerlingen", DAY, "Klopt niet");
        make();
        var repository = new SectorRepository(DATABASE.dataSource());

        assertThat(repository.editions()).containsExactly(LocalDate.of(2025, 9, 1));
        assertThat(repository.figures(SectorTopic.PUPILS, Area.COUNTRY, LocalDate.of(2025, 9, 1)))
                .extracting(SectorFigure::least)
                .containsExactly(new BigDecimal("100.0000"));
        assertThat(figures(SectorTopic.PUPILS, Area.COUNTRY)).isEmpty();
    }

    @Test
    void a_board_stands_beside_boards_like_it_with_its_finance() throws SQLException {
        for (int i = 0; i < 8; i++) {
            long school = school(i, FigureValue.of(100 + i));
            long board = board(i, school);
            data.figure(
                    run,
                    board,
                    "balans.posten",
                    Period.ofYear(2024),
                    null,
                    Cells.decode("{\"totaal_van_vlottende_activa\":1500,\"eigen_vermogen\":" + (4000 + 100 * i)
                            + ",\"voorzieningen\":2000,\"kortlopende_schulden\":1000,\"totaal_van_passiva\":10000}"));
        }
        data.withdraw(data.number("select id from board where number = '90007'"), "balans", DAY, "Er zit een fout in");
        make();

        BoardComparison standing =
                benchmarks().of(new BoardNumber("90003"), Weights.USUAL).orElseThrow();

        BoardComparison.Line solvency = standing.line(BoardMeasure.SOLVENCY).orElseThrow();
        assertThat(standing.others()).hasSize(7);
        assertThat(solvency.number().orElseThrow()).isEqualTo(0.63);
        assertThat(solvency.spread().orElseThrow().count()).isEqualTo(6);
        assertThat(solvency.isBelowSignal()).isFalse();
        assertThat(standing.line(BoardMeasure.LIQUIDITY).orElseThrow().caveats())
                .contains(BoardComparison.Caveat.INCOME_UNKNOWN);
    }

    private Benchmarks benchmarks() {
        return new Benchmarks(new BenchmarkRepository(DATABASE.dataSource()), CLOCK);
    }

    private long school(int i, FigureValue pupils) throws SQLException {
        long school = data.school("10AA0" + i, SchoolType.BO, "0637");
        data.pupils(run, school, 2024, pupils);
        data.publish(school, "leerlingen", DAY, run, null, null);
        return school;
    }

    private void weighting(long school, int weighting) throws SQLException {
        data.figure(
                run,
                school,
                "schoolweging.driejaars",
                Period.of(new SchoolYear(2022), new SchoolYear(2024)),
                FigureValue.of(weighting),
                Cells.none());
        data.publish(school, "schoolweging", DAY, run, null, null);
    }

    private long board(int i, long school) throws SQLException {
        data.update("insert into subject (kind, code) values ('BOARD', ?)", "9000" + i);
        long board = data.number("select id from subject where kind = 'BOARD' and code = ?", "9000" + i);
        data.update("insert into board (id, number) values (?, ?)", board, "9000" + i);
        data.update(
                "insert into board_state (board_id, valid_from, name) values (?, '2000-01-01', ?)",
                board,
                "Bestuur " + i);
        data.update("update school_state set board_id = ? where school_id = ?", board, school);
        return board;
    }

    private static void make() {
        new Aggregates(DATABASE.dataSource(), CLOCK).make();
    }

    private static List<SectorFigure> figures(SectorTopic topic, Area area) {
        return new SectorRepository(DATABASE.dataSource()).figures(topic, area);
    }

    private static String pupils(Area area) {
        Optional<SectorFigure> found =
                figures(SectorTopic.PUPILS, area).stream().findFirst();
        return found.map(one -> one.least().intValue() + " to " + one.most().intValue() + " over " + one.units()
                        + " of " + one.known())
                .orElse("nothing");
    }
}
