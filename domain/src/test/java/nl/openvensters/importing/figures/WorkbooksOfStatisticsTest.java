package nl.openvensters.importing.figures;

import static nl.openvensters.importing.figures.FigureFiles.cells;
import static nl.openvensters.importing.figures.FigureFiles.knowing;
import static nl.openvensters.importing.figures.FigureFiles.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.importing.CollectingIntake;
import nl.openvensters.importing.Entry.OtherFigure;
import nl.openvensters.importing.Entry.SchoolFigure;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.reading.WorkbookFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weightings and scores per location, and norms per municipality: spreadsheets with a title above the header. */
class WorkbooksOfStatisticsTest {

    private static final String FEW = "40 leerlingen of minder: niet betrouwbaar";

    private static final Object[] WEIGHTING = {
        "BRIN ", "Vestiging", "Nummer bevoegd gezag", "Schoolweging", "Spreiding", "Aantal leerlingen"
    };

    @TempDir
    Path folder;

    @Test
    void the_year_of_a_weighting_stands_in_the_title_of_its_sheet() throws IOException {
        CollectingIntake intake = read(
                new WorkbookFile()
                        .sheet("Toelichting")
                        .row("Inleiding")
                        .sheet("Tabel 1")
                        .row("Tabel 1")
                        .row("Schoolweging per BRIN vestiging, 2017")
                        .skipLines(1)
                        .row(WEIGHTING)
                        .row("99AA", "00", "41646", 27.560000000000002, 7.16, 93)
                        .row("99AA", "00", "41646", 27.5, 7.16, 93)
                        .sheet("Tabel 2")
                        .row("Schoolweging per BRIN vestiging, 2018")
                        .row(WEIGHTING)
                        .row("99AA", "00*", "41646", 28, 7.2, 35)
                        .row("99A", "00", "41646", 28, 7.2, 95)
                        .row("Bron: CBS")
                        .sheet("Tabel 4")
                        .row("Schoolweging per onderwijslocatie, 2017")
                        .row("Onderwijslocatie", "BRIN", "Nummer bevoegd gezag", "Schoolweging", "Spreiding", "Aantal")
                        .row("100X002", "99AA", "41646", 25.85, 6.08, 182)
                        .write(folder.resolve("x")),
                WeightingByLocation.class,
                knowing("99AA00"));

        assertThat(intake.entries(SchoolFigure.class))
                .extracting(figure -> figure.school() + " " + figure.period().lastSchoolYear() + " "
                        + figure.value().flatMap(FigureValue::asNumber).orElseThrow() + " " + figure.cells())
                .containsExactly(
                        "99AA00 2017-2018 27.56 {\"spreiding\":7.16,\"leerlingen\":93}",
                        "99AA00 2018-2019 28 {\"spreiding\":7.2,\"leerlingen\":35,"
                                + "\"opmerking\":\"40 leerlingen of minder: niet betrouwbaar\"}");
        assertThat(intake.rejects()).hasSize(2);
        assertThat(intake.rowsRead())
                .as("without the sheet by place of teaching")
                .isEqualTo(5);
    }

    @Test
    void the_scores_with_and_without_threshold_are_one_figure() throws IOException {
        CollectingIntake intake = read(
                new WorkbookFile()
                        .sheet("Tabel 1")
                        .row("Achterstandsscore per basisschoolvestiging, 1 oktober 2019")
                        .row("School (BRIN vestiging)", "Aantal bekostigde leerlingen", "Achterstandsscore")
                        .row("99AA00", 100, 33.02)
                        .row("99AB00", 140, 0)
                        .row("99", 1, 1)
                        .row("Bron: CBS")
                        .sheet("Tabel 2")
                        .row(
                                "School (BRIN vestiging)",
                                "Achterstandsscore zonder drempel",
                                "Achterstandsscore zonder drempel \r\n(onderbouw)",
                                "Achterstandsscore zonder drempel \r\n(bovenbouw)")
                        .skipLines(1)
                        .row("99AA00", 102.62, 26.17, 76.45)
                        .row("99AB00", 4.75, 4.75, 0, "b, c")
                        .write(folder.resolve("x")),
                DisadvantageScores.class,
                knowing("99AA00", "99AB00"));

        assertThat(intake.entries(SchoolFigure.class))
                .extracting(figure -> figure.period().start() + " " + figure.cells())
                .containsExactly(
                        "2019-10-01 {\"leerlingen\":100,\"zonderDrempel\":102.62,\"onderbouw\":26.17,\"bovenbouw\":76.45}",
                        "2019-10-01 {\"leerlingen\":140,\"zonderDrempel\":4.75,\"onderbouw\":4.75,\"onderbouw.opmerking\":\""
                                + FEW + "\",\"bovenbouw\":0,\"bovenbouw.opmerking\":\"" + FEW + "\"}");
        assertThat(intake.rejects()).extracting(CollectingIntake.Reject::cell).containsExactly("99");
    }

    @Test
    void a_municipality_with_several_norms_gets_those_of_its_areas() throws IOException {
        CollectingIntake intake = read(
                new WorkbookFile()
                        .sheet("Sheet1")
                        .row("Gemeentecode", "Gemeentenaam", "Instandhoudingsnorm", "Stichtingsnorm")
                        .row("1", "Waterdorp", 25, 200)
                        .row("2", "Zandwijk", "zie\u00a0bijlage 2", 200)
                        .row("2", "Zandwijk", 3, 200)
                        .row("1", "Waterdorp", 25, 200)
                        .sheet("Sheet2")
                        .row("Naam gemeente", "Gebied 1", "Opheffingsnorm1", "Gebied 2", "Opheffingsnorm2")
                        .row("Zandwijk", "Het dorp", 104, "De buurtschappen", 27)
                        .write(folder.resolve("x")),
                ClosingNorms.class);

        assertThat(intake.entries(OtherFigure.class))
                .extracting(figure -> figure.code() + " " + figure.value().orElseThrow())
                .containsExactly(
                        "0001 " + FigureValue.of(25), "0002 " + FigureValue.missing(MissingReason.NOT_APPLICABLE));
        assertThat(intake.entries(OtherFigure.class).get(1).cells())
                .isEqualTo(cells("{'stichting':200,'gebied1.naam':'Het dorp','gebied1.norm':104,"
                        + "'gebied2.naam':'De buurtschappen','gebied2.norm':27}"));
        assertThat(intake.rejects()).extracting(CollectingIntake.Reject::line).containsExactly(4);
    }

    @Test
    void a_balance_sheet_keeps_empty_items_empty_and_negative_ones_negative() throws IOException {
        CollectingIntake intake = read(
                new WorkbookFile()
                        .sheet("Balans")
                        .row(
                                "Bevoegd_Gezag",
                                "Sector",
                                "Groepering",
                                "Naam",
                                "Jaar",
                                "Immateriële vaste activa",
                                "Eigen_vermogen",
                                "Totaal van passiva")
                        .row("41646", "PO", "BO5", "Stichting De Kade", "2019", null, -1200, 46654)
                        .row("41646", "PO", "BO5", "Stichting De Kade", "2018", 0, 0, 0)
                        .row("41646", "PO", "BO5", "Stichting De Kade", "2018", 0, 0, 1)
                        .row("41647", "PO", "BO5", "Stichting De Dam", "2018", null, null, null)
                        .write(folder.resolve("x")),
                BoardAccounts.class);

        assertThat(intake.entries(OtherFigure.class))
                .extracting(figure -> figure.indicator() + " " + figure.code() + " "
                        + figure.period().end() + " " + figure.cells())
                .containsExactly(
                        "balans 41646 2019-12-31 {\"eigen_vermogen\":-1200,\"totaal_van_passiva\":46654}",
                        "balans 41646 2018-12-31 {\"immateriele_vaste_activa\":0,\"eigen_vermogen\":0,"
                                + "\"totaal_van_passiva\":0}");
        assertThat(intake.rejects()).extracting(CollectingIntake.Reject::line).containsExactly(4);
        assertThat(intake.rows(Outcome.leftOut("no-content"))).isEqualTo(1);
    }

    @Test
    void a_board_whose_number_lost_its_zeros_gets_them_back() throws IOException {
        CollectingIntake intake = read(
                FigureFiles.text(
                        folder,
                        "_id,Bevoegd Gezag,Sector,Groepering,Naam,Jaar,Lonen,Personeelslasten",
                        "1,8,PO,BO5,\"Stichting De Kade, Zandwijk\",2018,,51000",
                        "2,123456,PO,BO5,Te lang,2018,1,1",
                        "3,9,PO,BO5,Zonder jaar,,1,1"),
                BoardAccounts.class);

        assertThat(intake.entries(OtherFigure.class)).singleElement().satisfies(figure -> {
            assertThat(figure.indicator() + " " + figure.code()).isEqualTo("lasten 00008");
            assertThat(figure.cells()).isEqualTo(cells("{'personeelslasten':51000}"));
        });
        assertThat(intake.rejects()).extracting(CollectingIntake.Reject::line).containsExactly(3, 4);
    }
}
