package nl.openvensters.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DerivationIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2025-09-01T10:00:00Z"), ZoneId.of("Europe/Amsterdam"));
    private static final Period THREE_YEARS = Period.of(new SchoolYear(2022), new SchoolYear(2024));

    @Test
    void group_figures_follow_the_schools_and_only_changes_make_versions() throws SQLException {
        var data = new SampleData(DATABASE.dataSource());
        var derivation = new Derivation(DATABASE.dataSource(), CLOCK);
        long run = data.run(LocalDate.of(2025, 8, 1));
        long last = 0;
        for (int i = 0; i < 8; i++) {
            last = data.school("10AA0" + i, SchoolType.BO, i < 6 ? "0637" : "0200");
            data.pupils(
                    run, last, 2024, i == 5 ? FigureValue.missing(MissingReason.SUPPRESSED) : FigureValue.of(100 + i));
            data.figure(run, last, "schoolweging.driejaars", THREE_YEARS, FigureValue.of(25 + i), Cells.none());
            data.figure(run, last, "referentieniveaus.driejaars", THREE_YEARS, null, levels(90 + i, 25 + i));
        }

        long first = derivation.derive().orElseThrow();

        assertThat(cells("0637", "MUNICIPALITY", "gemiddelde")).isEqualTo("{\"BO\":102,\"BO.scholen\":5}");
        assertThat(cells("NL", "COUNTRY", "gemiddelde")).isEqualTo("{\"BO\":103.286,\"BO.scholen\":7}");
        assertThat(cells("0200", "MUNICIPALITY", "gemiddelde")).isNull();
        assertThat(cells("NL", "COUNTRY", "landelijk"))
                .isEqualTo(
                        "{\"p5\":25,\"p10\":25,\"p15\":26,\"p25\":26,\"p35\":27,\"p45\":28,\"p50\":28,\"p55\":29,\"p65\":30,"
                                + "\"p75\":30,\"p85\":31,\"p90\":32,\"p95\":32,\"scholen\":8}");
        assertThat(cells("10AA07", "SCHOOL", "vergelijkbaar"))
                .isEqualTo("{\"1F\":93,\"1S2F\":60,\"scholen\":7,\"wegingVan\":25,\"wegingTot\":31}");
        assertThat(derivation.derive()).as("nothing changed").isEmpty();

        data.pupils(data.run(LocalDate.of(2025, 9, 1)), last, 2024, FigureValue.of(207));
        long second = derivation.derive().orElseThrow();

        assertThat(cells("NL", "COUNTRY", "gemiddelde")).isEqualTo("{\"BO\":117.571,\"BO.scholen\":7}");
        assertThat(data.number("select count(*) from figure where superseded_by = ?", second))
                .isEqualTo(1);
        assertThat(data.number("select count(*) from figure where import_run_id = ?", second))
                .isEqualTo(1);
        assertThat(data.number("select count(*) from import_run where id = ? and state = 'DONE'", first))
                .isEqualTo(1);
    }

    /**
     * In the first municipality there are four schools with shares and one of which nothing is shown, in the second there
     * are five with: only of those something is told, and what the country has more than these is of several schools.
     */
    @Test
    void nothing_is_told_of_the_subjects_of_so_few_schools_that_a_share_of_one_would_follow() throws SQLException {
        DATABASE.renew();
        var data = new SampleData(DATABASE.dataSource());
        long run = data.run(LocalDate.of(2025, 8, 1));
        Period years = Period.of(new SchoolYear(2022), new SchoolYear(2023));
        for (int i = 0; i < 10; i++) {
            long school = data.school("10AA0" + i, SchoolType.BO, i < 5 ? "0637" : "0200");
            Cells counts = Cells.decode("{\"REKENEN.1F\":12,\"REKENEN.1S\":\"!SUPPRESSED\"}");
            data.figure(run, school, "referentieniveaus.aantallen", Period.of(new SchoolYear(2023)), null, counts);
            if (i > 0) {
                data.figure(
                        run,
                        school,
                        "referentieniveaus.vakken",
                        years,
                        null,
                        Cells.decode("{\"REKENEN\":60,\"LV\":80,\"TV\":" + 10 * i + "}"));
            }
        }

        new Derivation(DATABASE.dataSource(), CLOCK).derive();

        assertThat(cells("0637", "MUNICIPALITY", "vakken_gemiddeld")).isNull();
        assertThat(cells("0200", "MUNICIPALITY", "vakken_gemiddeld"))
                .isEqualTo("{\"REKENEN\":60,\"LV\":80,\"TV\":70,\"scholen\":5}");
        assertThat(cells("NL", "COUNTRY", "vakken_gemiddeld"))
                .isEqualTo("{\"REKENEN\":60,\"LV\":80,\"TV\":50,\"scholen\":9}");
    }

    private static Cells levels(int basic, int weighting) {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        cells.put("1F", FigureValue.of(basic));
        cells.put("1S2F", FigureValue.of(60));
        cells.put("leerlingen", FigureValue.of(60));
        cells.put("schoolweging", FigureValue.of(weighting));
        return Cells.of(cells);
    }

    private static String cells(String subject, String kind, String measure) throws SQLException {
        try (var connection = DATABASE.dataSource().getConnection();
                var query = connection.prepareStatement("select f.cells from figure f join subject s on s.id ="
                        + " f.subject_id join measure m on m.id = f.measure_id where s.code = ? and s.kind = ?"
                        + " and m.code = ? and f.superseded_by = 0")) {
            query.setString(1, subject);
            query.setString(2, kind);
            query.setString(3, measure);
            try (var row = query.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }
}
