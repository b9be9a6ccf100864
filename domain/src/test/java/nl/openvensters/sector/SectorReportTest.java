package nl.openvensters.sector;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SectorReportTest {

    @Test
    void a_year_that_few_schools_show_is_left_out_until_it_is_whole() {
        assertThat(report(year(2023, 100, 100), year(2024, 96, 100), year(2025, 30, 100))
                        .lastYear())
                .isEqualTo(2024);
        assertThat(report(year(2024, 96, 100), year(2025, 95, 100)).lastYear()).isEqualTo(2025);
    }

    @Test
    void where_no_year_is_whole_the_last_is_that_of_which_most_is_known() {
        assertThat(report(year(2024, 10, 11), year(2025, 8, 11)).lastYear()).isEqualTo(2024);
        assertThat(report(year(2024, 8, 11), year(2025, 8, 11)).lastYear()).isEqualTo(2025);
    }

    private static SectorReport report(SectorFigure... figures) {
        return new SectorReport(
                SectorTopic.PUPILS,
                Area.COUNTRY,
                "Nederland",
                List.of(figures),
                Optional.empty(),
                List.of(),
                List.of());
    }

    private static SectorFigure year(int year, int units, int known) {
        return new SectorFigure(
                SectorTopic.PUPILS, Area.COUNTRY, year, "BO", BigDecimal.TEN, BigDecimal.TEN, units, known);
    }
}
