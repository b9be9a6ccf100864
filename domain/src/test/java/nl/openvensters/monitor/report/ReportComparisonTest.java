package nl.openvensters.monitor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.monitor.report.FrozenReport.Difference;
import org.junit.jupiter.api.Test;

class ReportComparisonTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private static MonitorReport report(String table, FigureTable.Row... rows) {
        return new MonitorReport(DAY, List.of(new FigureTable(table, List.of("schools", "rate"), List.of(rows))));
    }

    private static FigureTable.Row row(String key, String name, long schools) {
        return FigureTable.Row.of(key, name, Figure.count(schools), Figure.share(schools, 30));
    }

    @Test
    void names_and_order_make_no_difference() {
        assertThat(ReportComparison.of(
                        report("boards", row("1", "Oud", 3), row("2", "Twee", 4)),
                        report("boards", row("2", "Twee", 4), row("1", "Nieuw", 3))))
                .isEmpty();
    }

    @Test
    void each_figure_that_is_another_is_named() {
        assertThat(ReportComparison.of(report("boards", row("1", "Oud", 3)), report("boards", row("1", "Nieuw", 6))))
                .containsExactly(
                        new Difference("boards", "1", "Oud", "schools", Figure.count(3), Figure.count(6)),
                        new Difference("boards", "1", "Oud", "rate", Figure.share(3, 30), Figure.share(6, 30)));
    }

    @Test
    void what_came_and_what_went_is_named() {
        assertThat(ReportComparison.of(report("boards", row("1", "Oud", 3)), report("boards", row("2", "Nieuw", 6))))
                .extracting(Difference::row, Difference::name, Difference::then)
                .contains(
                        org.assertj.core.api.Assertions.tuple("1", "Oud", Figure.count(3)),
                        org.assertj.core.api.Assertions.tuple("2", "Nieuw", Figure.NONE));
    }

    @Test
    void searches_are_forgotten_and_not_compared() {
        assertThat(ReportComparison.of(report("searches", row("1", "x", 3)), report("searches")))
                .isEmpty();
    }

    @Test
    void what_is_stored_comes_back_to_the_last_digit() {
        MonitorReport report = report(
                "boards",
                row("1", "Sint \"Jan\" – é", 7),
                FigureTable.Row.of("2", "", Figure.day(Optional.of(DAY)), Figure.NONE));

        assertThat(StoredReport.read(DAY, StoredReport.written(report))).isEqualTo(report);
    }
}
