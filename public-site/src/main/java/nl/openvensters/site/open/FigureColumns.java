package nl.openvensters.site.open;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.FigureValue.Category;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.Measure;
import nl.openvensters.page.SchoolIndicator;
import nl.openvensters.school.SchoolCode;

/** The columns of the file of an indicator: a row for each number of each school, or for why there is none. */
final class FigureColumns {

    /**
     * A row.
     *
     * @param cell the part of the figure; empty when it is the whole
     * @param unit of the number
     */
    record Row(SchoolCode school, Figure figure, Optional<String> cell, FigureValue value, Optional<?> unit) {

        /** A row for the value of each figure, and one for each of its cells. */
        static Stream<Row> of(SchoolIndicator school, Indicator indicator) {
            return school.figures().stream()
                    .flatMap(figure -> of(school.school().code(), figure, indicator));
        }

        static Stream<Row> of(SchoolCode school, Figure figure, Indicator indicator) {
            Optional<Measure> measure = indicator.measure(figure.measure());
            return Stream.concat(
                    figure.value().stream()
                            .map(value -> new Row(school, figure, Optional.empty(), value, measure.map(Measure::unit))),
                    figure.cells().asMap().entrySet().stream()
                            .map(cell -> new Row(
                                    school,
                                    figure,
                                    Optional.of(cell.getKey()),
                                    cell.getValue(),
                                    measure.map(one -> one.unitOf(cell.getKey())))));
        }
    }

    static final List<Column<Row>> ALL = List.of(
            Column.text("school", row -> Optional.of(row.school())),
            Column.text("maat", row -> Optional.of(row.figure().measure())),
            Column.text(
                    "periode_soort", row -> Optional.of(row.figure().period().kind())),
            Column.day("periode_van", row -> Optional.of(row.figure().period().start())),
            Column.day(
                    "periode_tot_en_met",
                    row -> Optional.of(row.figure().period().end())),
            Column.text("onderdeel", Row::cell),
            Column.number("waarde", row -> row.value().asNumber()),
            Column.text(
                    "categorie",
                    row -> row.value() instanceof Category category ? Optional.of(category.name()) : Optional.empty()),
            Column.text("reden", row -> row.value().asReason()),
            Column.text("eenheid", Row::unit),
            Column.text("status", row -> Optional.of(row.figure().status())),
            Column.day("peildatum", row -> row.figure().referenceDate()),
            Column.day("geleverd_op", row -> Optional.of(row.figure().deliveredOn())));

    private FigureColumns() {}
}
