package nl.openvensters.importing.figures;

import static nl.openvensters.importing.figures.FigureFiles.cells;
import static nl.openvensters.importing.figures.FigureFiles.knowing;
import static nl.openvensters.importing.figures.FigureFiles.read;
import static nl.openvensters.importing.figures.FigureFiles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.importing.CollectingIntake;
import nl.openvensters.importing.Entry.SchoolFigure;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.reading.SpreadsheetFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the inspectorate: learning results, school weighting and judgements. */
class InspectorateFilesTest {

    private static final FigureValue UNKNOWN = FigureValue.missing(MissingReason.NOT_DELIVERED);

    @TempDir
    Path folder;

    @Test
    void learning_results_give_a_figure_for_each_year_in_the_titles_and_one_over_all() throws IOException {
        List<SchoolFigure> figures = results("2324", "2425", "2526", "94,44", "55,56", "18");

        assertThat(figures)
                .extracting(SchoolFigure::measure, SchoolFigure::period)
                .containsExactly(
                        tuple("jaar", Period.of(new SchoolYear(2023))),
                        tuple("jaar", Period.of(new SchoolYear(2024))),
                        tuple("jaar", Period.of(new SchoolYear(2025))),
                        tuple("driejaars", Period.of(new SchoolYear(2023), new SchoolYear(2025))));
        assertThat(figures.get(0).cells()).isEqualTo(cells("{'1F':94.44,'1S2F':55.56,'leerlingen':18}"));
        assertThat(figures.get(3).cells())
                .isEqualTo(cells("{'1F':93.02,'1S2F':51.94,'leerlingen':43,'drempel1F':85,'drempel1S2F':38.7,"
                        + "'uitkomst1F':'Boven de signaleringswaarde','uitkomst1S2F':'Te weinig gegevens',"
                        + "'schoolweging':31.47,'categorie':'[31,32)'}"));
    }

    @Test
    void point_4_a_star_is_suppressed_and_a_blank_year_is_not_delivered() throws IOException {
        assertThat(results("2223", "2324", "2425", "*", "*", "*").get(0).cells())
                .isEqualTo(cells(
                        "{'1F':'!HIDDEN_BY_SOURCE','1S2F':'!HIDDEN_BY_SOURCE','leerlingen':'!HIDDEN_BY_SOURCE'}"));
        SchoolFigure blank = results("2223", "2324", "2425", null, null, null).get(0);
        assertThat(blank.value()).contains(UNKNOWN);
        assertThat(blank.cells().isEmpty()).isTrue();
    }

    @Test
    void point_6_weightings_lose_the_noise_and_come_with_their_year_from_the_sheets() throws IOException {
        Path file = new SpreadsheetFile()
                .sheet("Lees mij")
                .row("Over de schoolweging van 2023-2024")
                .sheet("2023-2024")
                .row("OVT", "Naam", "BGNR", "schoolweging", "aantal_leerlingen", "spreiding")
                .row("99AA|C1", "De Kade", 12345, new BigDecimal("33.409999999999997"), 74, 4.99)
                .row("99AB|C1", "Het Anker", 12345, null, 31)
                .row("99AC|C1", "De Boei", 12345)
                .sheet("Gemiddelde")
                .row("OVT", "Naam", "BGNR", "schoolweging 2021-2022, 2022-2023, 2023-2024")
                .row("99AA|C1", "De Kade", 12345, 31.5)
                .write(folder.resolve("x"));

        CollectingIntake intake = read(file, SchoolWeighting.class, knowing("99AA00", "99AB00", "99AC00"));

        assertThat(intake.rejects()).isEmpty();
        assertThat(intake.rows(Outcome.leftOut("no-content"))).isEqualTo(1);
        assertThat(intake.entries(SchoolFigure.class))
                .extracting(SchoolFigure::measure, SchoolFigure::period, figure -> figure.value()
                        .orElseThrow())
                .containsExactly(
                        tuple("jaar", Period.of(new SchoolYear(2023)), FigureValue.of(new BigDecimal("33.41"))),
                        tuple("jaar", Period.of(new SchoolYear(2023)), UNKNOWN),
                        tuple(
                                "driejaars",
                                Period.of(new SchoolYear(2021), new SchoolYear(2023)),
                                FigureValue.of(new BigDecimal("31.5"))));
        assertThat(intake.entries(SchoolFigure.class))
                .extracting(SchoolFigure::cells)
                .startsWith(
                        cells("{'spreiding':4.99,'leerlingen':74}"),
                        cells("{'spreiding':'!NOT_DELIVERED','leerlingen':31}"));
    }

    @Test
    void judgements_of_primary_schools_are_kept_one_for_each_day() throws IOException {
        CollectingIntake intake = read(
                text(
                        folder,
                        "Sector,BRIN,Vestiging,EindoordeelKwaliteit,Peildatum",
                        "PO,99AA,00,Voldoende,2019-05-20",
                        "PO,99AA,0,Goed,1-3-2023",
                        "SO,99AB,99AB00,zeer zwak,20240115",
                        "VO,99AA,00,Voldoende,2020-01-01",
                        "PO,99ZZ,00,Voldoende,2020-01-01",
                        "PO,99AA,00,Prima,2020-01-01",
                        "PO,99AA,00,Voldoende,ooit",
                        "PO,99AA,C1,Onvoldoende,2025-01-01"),
                Judgements.class,
                knowing("99AA00", "99AB00"));

        assertThat(intake.entries(SchoolFigure.class))
                .extracting(figure -> figure.school().value(), SchoolFigure::period, figure -> figure.value()
                        .orElseThrow())
                .containsExactly(
                        tuple("99AA00", judged(2019, 5, 20), FigureValue.category("Voldoende")),
                        tuple("99AA00", judged(2023, 3, 1), FigureValue.category("Goed")),
                        tuple("99AB00", judged(2024, 1, 15), FigureValue.category("Zeer zwak")),
                        tuple("99AA00", judged(2025, 1, 1), FigureValue.category("Onvoldoende")));
        assertThat(intake.rows(Outcome.leftOut("not-primary"))).isEqualTo(1);
        assertThat(intake.rows(Outcome.leftOut("unknown-school"))).isEqualTo(1);
        assertThat(intake.rejects())
                .extracting(CollectingIntake.Reject::line, CollectingIntake.Reject::why)
                .containsExactly(
                        tuple(7, "Dit oordeel van de inspectie kennen wij niet."), tuple(8, "Dit is geen datum."));
    }

    @Test
    void a_judgement_is_of_the_day_on_which_it_was_given_and_not_of_each_list_that_has_it() throws IOException {
        CollectingIntake intake = read(
                text(
                        folder,
                        "Sector,BRIN,Vestiging,EindoordeelKwaliteit,VaststellingsdatumEindoordeelKwaliteit,Peildatum",
                        "PO,99AA,00,Voldoende,2019-05-20,2023-01-01",
                        "PO,99AA,00,Voldoende,2019-05-20,2024-01-01",
                        "PO,99AB,00,Geen oordeel,,2023-01-01",
                        "PO,99AB,00,Geen oordeel,,2024-01-01"),
                Judgements.class,
                knowing("99AA00", "99AB00"));

        assertThat(intake.entries(SchoolFigure.class))
                .extracting(figure -> figure.school().value(), SchoolFigure::period, figure -> figure.referenceDate()
                        .orElseThrow())
                .containsExactly(
                        tuple("99AA00", judged(2019, 5, 20), LocalDate.of(2024, 1, 1)),
                        tuple("99AB00", judged(2024, 1, 1), LocalDate.of(2024, 1, 1)));
        assertThat(intake.rows(Outcome.leftOut("on-newer-list"))).isEqualTo(2);
    }

    @Test
    void judgements_of_before_2017_are_known_by_their_own_names() throws IOException {
        CollectingIntake intake = read(
                text(
                        folder,
                        "Sector,BRIN,Vestiging,EindoordeelKwaliteit,Peildatum",
                        "PO,99AA,00,zwak,2015-03-01",
                        "PO,99AB,00,Basis,2015-03-01",
                        "PO,99AB,00,Basisarrangement,2016-03-01"),
                Judgements.class,
                knowing("99AA00", "99AB00"));

        assertThat(intake.entries(SchoolFigure.class))
                .extracting(figure -> figure.value().orElseThrow())
                .containsExactly(
                        FigureValue.category("Zwak"),
                        FigureValue.category("Basisarrangement"),
                        FigureValue.category("Basisarrangement"));
    }

    private List<SchoolFigure> results(String first, String second, String third, String... firstYear)
            throws IOException {
        SpreadsheetFile file = new SpreadsheetFile()
                .sheet("Data")
                .row(
                        "ovt",
                        "Gemiddelde %1F " + first,
                        "Gemiddelde %1S/2F " + first,
                        "Aantal leerlingen " + first,
                        "Gemiddelde %1F " + second,
                        "Gemiddelde %1S/2F " + second,
                        "Aantal leerlingen " + second,
                        "Gemiddelde %1F " + third,
                        "Gemiddelde %1S/2F " + third,
                        "Aantal leerlingen " + third,
                        "Schoolweging",
                        "Schoolwegingscategorie",
                        "Signaleringswaarde 1F",
                        "Signaleringswaarde 1S/2F",
                        "Gewogen driejaarsgemiddelde %1F",
                        "Gewogen driejaarsgemiddelde %1S/2F",
                        "Totaal aantal leerlingen 3 jaar",
                        "Uitkomst indicator 1F",
                        "Uitkomst indicator 1S/2F")
                .row(
                        "99AA|C1",
                        firstYear[0],
                        firstYear[1],
                        firstYear[2],
                        "92,31",
                        "51,28",
                        "13",
                        "91,67",
                        "47,22",
                        "12",
                        31.47,
                        "[31,32)",
                        85,
                        new BigDecimal("38.700000000000003"),
                        "93,02",
                        "51,94",
                        "43",
                        "Boven de signaleringswaarde",
                        "Te weinig gegevens");
        CollectingIntake intake = read(file.write(folder.resolve("x")), LearningResults.class, knowing("99AA00"));
        assertThat(intake.rejects()).isEmpty();
        return intake.entries(SchoolFigure.class);
    }

    private static Period judged(int year, int month, int day) {
        return Period.judgedOn(LocalDate.of(year, month, day));
    }
}
