package nl.openvensters.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.publication.SchoolFigures;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;
import org.junit.jupiter.api.Test;

class GlanceTest {

    private static final String DAYS = "{'days': [{'day': 'MON', 'from': '08:30', 'to': '14:00'}],"
            + " 'care': {'after': {'where': 'IN_BUILDING'}}}";

    private static List<Glance.Fact> facts(int schoolYear, LocalDate day) {
        var pupils = new SampleSchool("leerlingen").pupils(FigureValue.of(231)).readOn(day);
        var figures = new SchoolFigures(
                new SchoolCode("00AP00"),
                SchoolType.BO,
                Optional.empty(),
                List.of(
                        pupils.figures(),
                        new SampleSchool("schooltijden")
                                .answers(DAYS, schoolYear)
                                .figures(),
                        new SampleSchool("missie").figures()));
        return Glance.of(figures, pupils.profile()).facts();
    }

    @Test
    void facts_of_this_school_year_stand_by_themselves() {
        assertThat(facts(2025, LocalDate.of(2026, 3, 1)))
                .extracting(Glance.Fact::value)
                .startsWith("231", "8.30 – 14.00 uur", "In het gebouw");
    }

    @Test
    void facts_of_an_older_school_year_have_their_day_or_year_beside_them() {
        assertThat(facts(2023, LocalDate.of(2026, 8, 1)))
                .extracting(Glance.Fact::beside)
                .startsWith("1 oktober 2025", "2023-2024", "2023-2024");
    }
}
