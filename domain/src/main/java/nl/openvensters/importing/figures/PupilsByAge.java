package nl.openvensters.importing.figures;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.Format;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Row;
import nl.openvensters.importing.reading.Table;
import nl.openvensters.school.SchoolCode;

/**
 * Pupils of each school by age on 1 October. A school with both SO and VSO (or several clusters) has a row for each:
 * its figure is their sum, and where one of them is suppressed the sum is too, unless that one is the only one with
 * pupils of that age (nothing plus {@code <5} is {@code <5}, and suppressed just the same).
 */
public final class PupilsByAge implements Format {

    /** Cell to column; a file need not have all ages. */
    private static final Map<String, String> COLUMNS = columns();

    @Override
    public String id() {
        return "pupils-by-age";
    }

    @Override
    public Stage stage() {
        return Stage.FIGURES;
    }

    @Override
    public boolean recognises(Document document) {
        return !document.hasColumns("POSTCODE_LEERLING")
                && document.hasColumns(
                        "INSTELLINGSCODE", "VESTIGINGSCODE", "SOORT_PO", "PEILDATUM", "LEEFTIJD_4", "LEEFTIJD_11");
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        Table table = document.first();
        Map<String, Integer> rowsOfSchool = rowsOfSchoolsWithSeveral(table);
        Map<String, Sum> sums = new HashMap<>();
        intake.each(table, row -> {
            LocalDate countedOn = row.filledDate("PEILDATUM");
            Entry.SchoolMention school = MentionedSchool.in(row, countedOn);
            Cells cells = CountsByCategory.cells(row, COLUMNS);
            intake.add(school);
            String key = key(row);
            int rows = rowsOfSchool.getOrDefault(key, 1);
            if (rows > 1) {
                Sum sum = sums.computeIfAbsent(key, unused -> new Sum()).plus(cells);
                if (sum.rows < rows) {
                    return Outcome.taken();
                }
                cells = sum.cells;
            }
            intake.add(figure(school.school(), countedOn, cells));
            return Outcome.taken();
        });
    }

    private static Entry.SchoolFigure figure(SchoolCode school, LocalDate countedOn, Cells cells) {
        return new Entry.SchoolFigure(
                school,
                "leerlingen",
                "leeftijd",
                Period.on(countedOn),
                Optional.empty(),
                cells,
                FigureStatus.FINAL,
                Optional.of(countedOn));
    }

    /** Looks ahead: how many rows the schools have that have more than one. */
    private static Map<String, Integer> rowsOfSchoolsWithSeveral(Table table) throws IOException {
        Map<String, Integer> rows = new HashMap<>();
        table.forEach(row -> rows.merge(key(row), 1, Integer::sum));
        rows.values().removeIf(count -> count == 1);
        return rows;
    }

    /** Of the cells as they are written: also for rows that will be rejected. */
    private static String key(Row row) {
        return row.cell("INSTELLINGSCODE") + ' ' + row.cell("VESTIGINGSCODE") + ' ' + row.cell("PEILDATUM");
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("jonger", "LEEFTIJD_JONGER");
        for (int age = 4; age <= 24; age++) {
            columns.put(String.valueOf(age), "LEEFTIJD_" + age);
        }
        columns.put("ouder", "LEEFTIJD_OUDER");
        return columns;
    }

    /** The cells of the rows of one school so far. */
    private static final class Sum {
        private int rows;
        private Cells cells = Cells.none();

        Sum plus(Cells more) {
            rows++;
            if (rows == 1) {
                cells = more;
                return this;
            }
            Map<String, FigureValue> sum = new LinkedHashMap<>();
            more.asMap().forEach((cell, value) -> sum.put(cell, sum(cells.get(cell), value)));
            cells = Cells.of(sum);
            return this;
        }

        private static FigureValue sum(FigureValue one, FigureValue other) {
            if (one instanceof FigureValue.Amount a && other instanceof FigureValue.Amount b) {
                return FigureValue.of(a.number().add(b.number()));
            }
            boolean suppressed = one.asReason().equals(Optional.of(MissingReason.SUPPRESSED))
                    || other.asReason().equals(Optional.of(MissingReason.SUPPRESSED));
            return FigureValue.missing(suppressed ? MissingReason.SUPPRESSED : MissingReason.NOT_DELIVERED);
        }
    }
}
