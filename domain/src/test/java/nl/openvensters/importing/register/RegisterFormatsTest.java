package nl.openvensters.importing.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.openvensters.importing.CollectingIntake;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.Formats;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.DocumentReader;
import nl.openvensters.school.Cluster;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterFormatsTest {

    private static final String LOCATIONS = "PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;"
            + "VESTIGINGSNAAM;STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;"
            + "DENOMINATIE;TELEFOONNUMMER;INTERNETADRES\r\n";
    private static final String HISTORY = "INSTELLINGSCODE;VESTIGINGSCODE;NAAM_VESTIGING;SOORT_VESTIGING;"
            + "DENOMINATIE_VESTIGING;BEVOEGD_GEZAG_NUMMER;GEMEENTECODE_VESTIGING;GEMEENTENAAM_VESTIGING;"
            + "LEERLINGEN_1996;LEERLINGEN_1997;LEERLINGEN_1998;LEERLINGEN_1999\r\n";

    @TempDir
    Path folder;

    @Test
    void point_9_a_single_space_is_nothing_and_a_denomination_that_was_cut_is_not_guessed() throws IOException {
        CollectingIntake intake = read(
                "windows-1252",
                LOCATIONS + "Friesland;41001;01AA;01AA00;Ús Skoalle;Reed;1-A;9401 AA;GROU;0080;LEEUWARDEN;"
                        + "Openbaar; ; \r\n"
                        + "Friesland;41001;02BB;02BB00;De Dam;Reed;2;9401AB;GROU;80; ;"
                        + "Evangelische broedergemeenscha; ;www.dam.example\r\n");

        var schools = intake.entries(Entry.RegisteredSchool.class);
        assertThat(schools.get(0).phone()).isEmpty();
        assertThat(schools.get(0).website()).isEmpty();
        assertThat(schools.get(0).name()).isEqualTo("Ús Skoalle");
        assertThat(schools.get(1).denomination()).isEqualTo("Evangelische broedergemeenscha");
        assertThat(schools)
                .extracting(Entry.RegisteredSchool::municipality)
                .containsOnly(schools.get(0).municipality());
    }

    @Test
    void the_list_of_special_schools_is_not_taken_for_that_of_mainstream_schools() throws IOException {
        CollectingIntake intake = read(
                "UTF-8",
                "SOORT PRIMAIR ONDERWIJS;" + LOCATIONS.strip() + ";CLUSTER;ONDERWIJS\r\n"
                        + special("SBO", "01AA00", " ")
                        + special("(V)SO", "02BB00", "SO LZ/P + VSO LZ/P")
                        + special("(V)SO", "02BB01", "RP-SO ZMLK")
                        + special("(V)SO", "02BB02", "VSO ZMOK")
                        + special("(V)SO", "02BB02", "VSO ZMOK")
                        + special("HAVO", "02BB03", " "));

        assertThat(intake.entries(Entry.RegisteredSchool.class))
                .extracting(school -> school.school() + " " + school.type())
                .containsExactly("01AA00 SBO", "02BB00 SO_VSO", "02BB01 SO", "02BB02 VSO");
        assertThat(intake.entries(Entry.SchoolClusters.class))
                .hasSize(4)
                .allMatch(school -> school.clusters().equals(List.of(Cluster.BEHAVIOUR))
                        && school.countedOn().isEmpty());
        assertThat(intake.rows(Outcome.leftOut("duplicate"))).isEqualTo(1);
        assertThat(intake.rejects())
                .extracting(CollectingIntake.Reject::why)
                .containsExactly("Deze soort onderwijs kennen wij niet.");
    }

    private static String special(String kind, String code, String education) {
        return kind + ";Drenthe;41001;" + code.substring(0, 4) + ";" + code
                + ";De Loods;Kade;1;9401 AA;ASSEN;0106;ASSEN;" + "Openbaar; ; ;4;" + education + "\r\n";
    }

    @Test
    void point_8_a_name_whose_quotes_were_escaped_twice_is_read_right() throws IOException {
        CollectingIntake intake = read(
                "UTF-8",
                "\uFEFF" + HISTORY
                        + "01AA;01AA00;\"BS \"\"\"\"De Kade\"\"\"\"\";BO;Openbaar;41001;106;ASSEN;1;2;3;4\r\n");

        assertThat(intake.entries(Entry.SchoolInHistory.class))
                .extracting(Entry.SchoolInHistory::name)
                .containsExactly("BS \"De Kade\"");
    }

    @Test
    void the_days_of_opening_and_closing_follow_from_the_years_with_pupils() throws IOException {
        CollectingIntake intake = read(
                "UTF-8",
                HISTORY
                        + "01AA;01AA00;Altijd;BO;Openbaar;41001;106;ASSEN;1;2;3;4\r\n"
                        + "02BB;02BB00;Gesloten;BO;Openbaar;41001;106;ASSEN;0;2;0;0\r\n"
                        + "03CC;03CC00;Klein;BO;Openbaar;41001;106;ASSEN;0;0;0;<5\r\n"
                        + "04DD;04DD00;Nooit;BO;Openbaar;41001;106;ASSEN;0;0;0;0\r\n");

        assertThat(intake.entries(Entry.SchoolInHistory.class))
                .extracting(school -> school.opened() + "/"
                        + school.closed().map(LocalDate::toString).orElse(""))
                .containsExactly("1996-08-01/", "1997-08-01/1998-08-01", "1999-08-01/");
        assertThat(intake.entries(Entry.SchoolFigure.class)).hasSize(4 + 1 + 1);
        assertThat(intake.rows(Outcome.leftOut("no-pupils-ever"))).isEqualTo(1);
    }

    @Test
    void the_partnership_and_the_border_are_read() throws IOException {
        assertThat(read("UTF-8", "pc4,gemeente,swv_po,swv_vo\n9401,Assen,PO2201,VO2201\n940,Assen,PO2201,VO2201\n")
                        .rejects())
                .hasSize(1);
        CollectingIntake borders = read(
                "UTF-8",
                "{\"type\": \"FeatureCollection\", \"features\": [{\"type\": \"Feature\", \"properties\": {\"statcode\":"
                        + " \"GM0106\", \"statnaam\": \"Assen\"}, \"geometry\": {\"type\": \"MultiPolygon\","
                        + " \"coordinates\": [[[[6.5, 53.0], [6.6, 53.0], [6.6, 53.1], [6.5, 53.0]]]]}}]}");
        assertThat(borders.entries(Entry.Area.class)).singleElement().satisfies(area -> {
            assertThat(area.code().value()).isEqualTo("0106");
            assertThat(area.border()).contains("MultiPolygon");
        });
    }

    private CollectingIntake read(String charset, String content) throws IOException {
        Path file = Files.write(folder.resolve("x"), content.getBytes(Charset.forName(charset)));
        Document document = DocumentReader.open(file);
        CollectingIntake intake = new CollectingIntake(LocalDate.of(2026, 5, 1));
        Formats.of(document).orElseThrow().read(document, intake);
        return intake;
    }
}
