package nl.openvensters.site.open;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.FigureValue.Category;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.Measure;
import nl.openvensters.page.SubjectIndicator;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.school.SubjectKind;

/** The columns of the file of an indicator: a row for each number of each subject, or for why there is none. */
final class FigureColumns {

    /**
     * A row.
     *
     * @param cell the part of the figure; empty when it is the whole
     * @param unit of the number
     */
    record Row(SubjectCode subject, Figure figure, Optional<String> cell, FigureValue value, Optional<?> unit) {

        /** A row for the value of each figure, and one for each of its cells. */
        static Stream<Row> of(SubjectIndicator told, Indicator indicator) {
            return told.figures().stream().flatMap(figure -> of(told.subject(), figure, indicator));
        }

        static Stream<Row> of(SubjectCode subject, Figure figure, Indicator indicator) {
            Optional<Measure> measure = indicator.measure(figure.measure());
            return Stream.concat(
                    figure.value().stream()
                            .map(value ->
                                    new Row(subject, figure, Optional.empty(), value, measure.map(Measure::unit))),
                    figure.cells().asMap().entrySet().stream()
                            .map(cell -> new Row(
                                    subject,
                                    figure,
                                    Optional.of(cell.getKey()),
                                    cell.getValue(),
                                    measure.map(one -> one.unitOf(cell.getKey())))));
        }
    }

    /** Of the kinds of subject that publish, the name of the column with their codes. */
    private static final Map<SubjectKind, String> CODES = Map.of(
            SubjectKind.SCHOOL, "school",
            SubjectKind.BOARD, "bestuursnummer",
            SubjectKind.PARTNERSHIP, "samenwerkingsverband");

    private static final List<Column<Row>> FIGURE = List.of(
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

    /** Those of most files. */
    static final List<Column<Row>> OF_SCHOOLS = of(Set.of(SubjectKind.SCHOOL));

    private FigureColumns() {}

    /** @param kinds of subject that have the indicator; each that publishes has a column for its codes */
    static List<Column<Row>> of(Set<SubjectKind> kinds) {
        return Stream.concat(
                        SubjectKind.publishing().stream()
                                .filter(kinds::contains)
                                .map(FigureColumns::code),
                        FIGURE.stream())
                .toList();
    }

    private static Column<Row> code(SubjectKind kind) {
        return Column.text(
                CODES.get(kind), row -> Optional.of(row.subject()).filter(subject -> subject.kind() == kind));
    }
}
