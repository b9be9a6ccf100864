package nl.openvensters.importing.figures;

import static nl.openvensters.importing.figures.FigureFiles.SCHOOL;
import static nl.openvensters.importing.figures.FigureFiles.cells;
import static nl.openvensters.importing.figures.FigureFiles.onlyFigure;
import static nl.openvensters.importing.figures.FigureFiles.read;
import static nl.openvensters.importing.figures.FigureFiles.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.Period;
import nl.openvensters.importing.CollectingIntake;
import nl.openvensters.importing.Entry.SchoolClusters;
import nl.openvensters.importing.Entry.SchoolFigure;
import nl.openvensters.importing.Entry.SchoolMention;
import nl.openvensters.importing.Entry.SpecialYoung;
import nl.openvensters.importing.Outcome;
import nl.openvensters.school.Cluster;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PupilsByAgeTest {

    private static final String HEADER = SCHOOL + ";CLUSTER;LEEFTIJD_JONGER;LEEFTIJD_4;LEEFTIJD_11;LEEFTIJD_OUDER;"
            + "LEEFTIJD_5;LEEFTIJD_6;LEEFTIJD_7;LEEFTIJD_8;LEEFTIJD_9;LEEFTIJD_10;LEEFTIJD_12";

    private static final SchoolCode SCHOOL_CODE = new SchoolCode("99AA00");
    private static final LocalDate COUNTED_ON = LocalDate.of(2024, 10, 1);

    @TempDir
    Path folder;

    @Test
    void pupils_are_read_by_age_on_the_day_of_counting() throws IOException {
        SchoolFigure figure = onlyFigure(
                read(text(folder, HEADER, school("99AA", "00", "Bo", "nvt", 0, 23, "<5", 0)), PupilsByAge.class));

        assertThat(figure.school()).hasToString("99AA00");
        assertThat(figure.indicator() + "." + figure.measure()).isEqualTo("leerlingen.leeftijd");
        assertThat(figure.period()).isEqualTo(Period.on(LocalDate.of(2024, 10, 1)));
        assertThat(figure.referenceDate()).contains(LocalDate.of(2024, 10, 1));
        assertThat(figure.value()).isEmpty();
        assertThat(figure.cells())
                .isEqualTo(
                        cells(
                                "{'jonger':0,'4':23,'11':'!SUPPRESSED','ouder':0,'5':0,'6':0,'7':0,'8':0,'9':0,'10':0,'12':0}"));
    }

    @Test
    void the_rows_of_special_and_secondary_special_education_of_one_school_are_one_sum() throws IOException {
        CollectingIntake intake = read(
                text(
                        folder,
                        HEADER,
                        school("99AA", "00", "So", "3", 0, 7, 14, 0),
                        school("99AB", "00", "Bo", "nvt", 0, 1, 1, 0),
                        school("99AA", "00", "Vso", "3", 0, 5, 18, 0)),
                PupilsByAge.class);

        assertThat(intake.rows(Outcome.taken())).isEqualTo(3);
        assertThat(intake.entries(SchoolFigure.class)).hasSize(2).last().satisfies(figure -> {
            assertThat(figure.school()).hasToString("99AA00");
            assertThat(figure.cells())
                    .isEqualTo(
                            cells("{'jonger':0,'4':12,'11':32,'ouder':0,'5':0,'6':0,'7':0,'8':0,'9':0,'10':0,'12':0}"));
        });
    }

    @Test
    void how_many_are_in_special_education_until_twelve_is_kept_of_each_special_school() throws IOException {
        CollectingIntake intake = read(
                text(
                        folder,
                        HEADER,
                        school("99AA", "00", "So", "3", 0, 7, "<5", 30),
                        school("99AB", "00", "So", "3", 0, 7, 8, 0),
                        school("99AA", "00", "So", "4", 0, 7, 6, 0),
                        school("99AC", "00", "Vso", "3", 0, 5, 18, 30),
                        school("99AD", "00", "Bo", "nvt", 0, 5, 18, 0),
                        school("99AA", "00", "Vso", "3", 0, 5, 18, 0)),
                PupilsByAge.class);

        assertThat(intake.entries(SpecialYoung.class))
                .containsExactly(
                        new SpecialYoung(new SchoolCode("99AB00"), COUNTED_ON, 15, 15),
                        new SpecialYoung(new SchoolCode("99AC00"), COUNTED_ON, 0, 0),
                        new SpecialYoung(SCHOOL_CODE, COUNTED_ON, 21, 24));
    }

    @Test
    void for_which_children_a_school_is_follows_from_the_clusters_of_its_pupils() throws IOException {
        CollectingIntake intake = read(
                text(
                        folder,
                        HEADER,
                        school("99AA", "00", "So", "3", 0, 7, 14, 0),
                        school("99AB", "00", "Bo", "nvt", 0, 1, 1, 0),
                        school("99AA", "00", "So", "4", 0, 5, 18, 0)),
                PupilsByAge.class);

        assertThat(intake.entries(SchoolClusters.class))
                .containsExactly(
                        new SchoolClusters(SCHOOL_CODE, List.of(Cluster.HANDICAP_OR_ILLNESS), Optional.of(COUNTED_ON)),
                        new SchoolClusters(SCHOOL_CODE, List.of(Cluster.BEHAVIOUR), Optional.of(COUNTED_ON)));
    }

    @Test
    void point_4_a_sum_with_a_suppressed_part_is_suppressed_and_never_filled_with_a_guess() throws IOException {
        SchoolFigure figure = onlyFigure(read(
                text(
                        folder,
                        HEADER,
                        school("99AA", "00", "So", "3", 0, "<5", "<5", "<5"),
                        school("99AA", "00", "Vso", "3", 0, 40, "<5", 0)),
                PupilsByAge.class));

        assertThat(figure.cells())
                .isEqualTo(
                        cells(
                                "{'jonger':0,'4':'!SUPPRESSED','11':'!SUPPRESSED','ouder':'!SUPPRESSED','5':0,'6':0,'7':0,'8':0,'9':0,'10':0,'12':0}"));
    }

    @Test
    void half_a_sum_is_no_figure_when_the_other_row_is_rejected() throws IOException {
        CollectingIntake intake = read(
                text(
                        folder,
                        HEADER,
                        school("99AA", "00", "So", "3", 0, 7, 14, 0),
                        school("99AA", "00", "Vso", "3", 0, "vijf", 18, 0)),
                PupilsByAge.class);

        assertThat(intake.entries(SchoolFigure.class)).isEmpty();
        assertThat(intake.rejects())
                .containsExactly(new CollectingIntake.Reject(
                        3, "LEEFTIJD_4", "vijf", "Dit is geen heel getal van nul of hoger."));
    }

    @Test
    void point_3_the_school_is_known_in_any_shape_of_its_codes() throws IOException {
        CollectingIntake intake = read(
                text(
                        folder,
                        HEADER.replace("INSTELLINGSCODE", "BRIN_NUMMER").replace("VESTIGINGSCODE", "VESTIGINGSNUMMER"),
                        school("99aa", "0", "Sbo", "nvt", 0, 1, 1, 0),
                        school("99AB", "99AB01", "Sbo", "nvt", 0, 1, 1, 0),
                        school("99AC", "7X", "Sbo", "nvt", 0, 1, 1, 0),
                        school("99AD", "01", "Havo", "nvt", 0, 1, 1, 0)),
                PupilsByAge.class);

        assertThat(intake.entries(SchoolMention.class))
                .extracting(mention -> mention.school().value())
                .containsExactly("99AA00", "99AB01");
        assertThat(intake.entries(SchoolMention.class).get(0)).satisfies(mention -> {
            assertThat(mention.type()).isEqualTo(SchoolType.SBO);
            assertThat(mention.municipality())
                    .hasValueSatisfying(code -> assertThat(code).hasToString("0001"));
            assertThat(mention.postcode())
                    .hasValueSatisfying(code -> assertThat(code).hasToString("9999ZZ"));
        });
        assertThat(intake.rejects())
                .extracting(CollectingIntake.Reject::why)
                .containsExactly("Dit is geen code van een vestiging.", "Deze soort onderwijs kennen wij niet.");
    }

    @Test
    void pupils_divided_by_something_else_are_another_file() throws IOException {
        assertThat(whyNot(HEADER.replace("PLAATSNAAM", "GESLACHT;PLAATSNAAM")))
                .startsWith("Dit lijkt op ‘Leerlingen naar leeftijd’, maar de kolom GESLACHT hoort daar niet bij.");
    }

    @Test
    void a_column_that_is_missing_is_named() throws IOException {
        assertThat(whyNot(HEADER.replace(";LEEFTIJD_7", "")))
                .startsWith("Dit lijkt op ‘Leerlingen naar leeftijd’, maar de kolom LEEFTIJD_7 ontbreekt.");
    }

    @Test
    void an_age_that_we_do_not_know_is_not_left_out() throws IOException {
        assertThat(whyNot(HEADER + ";LEEFTIJD_3")).contains("de kolom LEEFTIJD_3 kennen wij niet");
    }

    @Test
    void two_rows_for_one_part_of_a_school_are_rejected_and_name_each_other() throws IOException {
        CollectingIntake intake = read(
                text(
                        folder,
                        HEADER,
                        school("99AA", "00", "So", "3", 0, 7, 14, 0),
                        school("99AA", "00", "So", "3", 0, 7, 15, 0),
                        school("99AB", "00", "Bo", "nvt", 0, 1, 1, 0)),
                PupilsByAge.class);

        assertThat(intake.entries(SchoolFigure.class))
                .extracting(figure -> figure.school().value())
                .containsExactly("99AB00");
        assertThat(intake.rejects())
                .extracting(
                        CollectingIntake.Reject::line, reject -> reject.why().substring(0, 12))
                .containsExactly(tuple(2, "Regel 3 zegt"), tuple(3, "Regel 2 zegt"));
    }

    @Test
    void a_row_that_is_there_twice_counts_once() throws IOException {
        String row = school("99AA", "00", "So", "3", 0, 7, 14, 0);

        CollectingIntake intake = read(text(folder, HEADER, row, row), PupilsByAge.class);

        assertThat(onlyFigure(intake).cells().get("11")).isEqualTo(FigureValue.of(14));
        assertThat(intake.rows(Outcome.leftOut("duplicate"))).isEqualTo(1);
    }

    @Test
    void ages_that_cannot_add_up_to_the_pupils_of_that_day_are_refused() throws IOException {
        CollectingIntake intake = counting(43, school("99AA", "00", "Bo", "nvt", 0, 23, 15, "<5"));

        assertThat(intake.entries(SchoolFigure.class)).isEmpty();
        assertThat(intake.rejects())
                .extracting(CollectingIntake.Reject::why)
                .containsExactly(
                        "De leeftijden samen zijn 39 tot en met 42 leerlingen, maar op deze dag telde de school er 43.");
    }

    @Test
    void ages_that_can_add_up_are_taken_whatever_is_hidden() throws IOException {
        assertThat(counting(42, school("99AA", "00", "Bo", "nvt", 0, 23, 15, "<5"))
                        .entries(SchoolFigure.class))
                .hasSize(1);
        assertThat(counting(39, school("99AA", "00", "Bo", "nvt", 0, 23, 15, "<5"))
                        .entries(SchoolFigure.class))
                .hasSize(1);
    }

    @Test
    void the_parts_of_a_school_are_held_against_its_total_together() throws IOException {
        CollectingIntake intake = counting(
                30, school("99AA", "00", "So", "3", 0, 10, 0, 0), school("99AA", "00", "Vso", "3", 0, 0, 20, 0));

        assertThat(onlyFigure(intake).cells().get("11")).isEqualTo(FigureValue.of(20));
    }

    private CollectingIntake counting(int pupils, String... rows) throws IOException {
        String[] lines = Stream.concat(Stream.of(HEADER), Stream.of(rows)).toArray(String[]::new);
        return read(
                text(folder, lines),
                PupilsByAge.class,
                new CollectingIntake(FigureFiles.DELIVERED).counted(SCHOOL_CODE, pupils));
    }

    private String whyNot(String header) throws IOException {
        return FigureFiles.whyNot(text(folder, header, "20241001"));
    }

    /** With nobody of the ages between. */
    private static String school(String institution, String location, String type, Object... cells) {
        return FigureFiles.school(institution, location, type, cells) + ";0;0;0;0;0;0;0";
    }
}
