package nl.openvensters.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.SampleData;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Reading one indicator of many documents gives what reading them whole gives. */
class SchoolIndicatorIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final LocalDate SPRING = LocalDate.of(2025, 3, 1);

    private final PublicPages pages = new PublicPages(DATABASE.dataSource(), CATALOGUE);

    @BeforeEach
    void a_school_that_published_its_pupils() throws SQLException {
        DATABASE.renew();
        var data = new SampleData(DATABASE.dataSource());
        long school = data.school("12AB00", SchoolType.BO, "0637");
        long run = data.run(SPRING);
        data.pupils(run, school, 2024, FigureValue.of(130));
        data.publish(school, "leerlingen", SPRING, run, null, null);
        var maker = new PageMaker(
                DATABASE.dataSource(), CATALOGUE, Clock.fixed(Instant.parse("2025-05-01T10:00:00Z"), ZoneOffset.UTC));
        maker.compareCatalogue();
        maker.makeAll();
    }

    @Test
    void of_every_indicator_the_same_is_read_as_of_the_whole_document() {
        SchoolPage whole = pages.schoolsAfter("", 10).get(0);
        assertThat(whole.figures().get("leerlingen").figures()).isNotEmpty();
        for (Indicator indicator : CATALOGUE.indicators()) {
            List<SchoolIndicator> read = pages.indicatorAfter("", indicator, 10);
            assertThat(read)
                    .as(indicator.id())
                    .containsExactly(new SchoolIndicator(
                            whole.school(), whole.figures().get(indicator.id()).figures()));
        }
    }
}
