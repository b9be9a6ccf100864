package nl.openvensters.importing.figures;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.importing.Columns;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Row;
import nl.openvensters.importing.reading.Table;
import nl.openvensters.school.SchoolCode;

/**
 * The school weighting: a sheet with the mean of three years, which years stand in the title of its column, and a sheet
 * for each year, which stands in the sheet's name. Sheets are found by their columns.
 */
public final class SchoolWeighting implements SheetsOfFigures {

    private static final Pattern YEAR = Pattern.compile("(20[0-9]{2})[-_/](20[0-9]{2})");
    private static final String WEIGHTING = "SCHOOLWEGING";
    private static final int DECIMALS = 2;
    private static final FigureValue UNKNOWN = FigureValue.missing(MissingReason.NOT_DELIVERED);

    @Override
    public String id() {
        return "school-weighting";
    }

    @Override
    public boolean recognises(Document document) {
        List<Table> sheets =
                document.tables().stream().filter(SchoolWeighting::hasWeighting).toList();
        return !sheets.isEmpty()
                && sheets.stream().allMatch(sheet -> weightings(sheet).isPresent());
    }

    /** Of the sheet of one year; that with the mean of three has the years in the title of its column. */
    @Override
    public Columns columns(Table table) {
        return Columns.with("OVT").own(WEIGHTING, "SPREIDING", "AANTAL_LEERLINGEN");
    }

    @Override
    public Optional<Columns.Misfit> misfit(Document document) {
        return document.tables().stream()
                .map(table -> columns(table).misfit(table, title()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        List<Table> tables = document.tables().stream()
                .filter(table -> weightings(table).isPresent())
                .toList();
        InspectorateSchools schools = InspectorateSchools.of(tables, intake);
        for (Table table : tables) {
            Weightings weightings = weightings(table).orElseThrow();
            intake.each(table, row -> {
                InspectorateSchools.Found found = schools.find(row.filled("OVT"), row.name("VESTIGINGSNAAM"));
                if (found.school().isEmpty()) {
                    return found.otherwise();
                }
                Optional<Entry.SchoolFigure> figure = figure(found.school().get(), weightings, row);
                figure.ifPresent(intake::add);
                return figure.isPresent() ? Outcome.taken() : Outcome.leftOut("no-content");
            });
        }
    }

    private static boolean hasWeighting(Table table) {
        return table.hasColumns("OVT") && table.columns().stream().anyMatch(column -> column.startsWith(WEIGHTING));
    }

    /** Empty for a sheet with something else. */
    private static Optional<Weightings> weightings(Table table) {
        if (!table.hasColumns("OVT")) {
            return Optional.empty();
        }
        for (String column : table.columns()) {
            if (column.startsWith(WEIGHTING)) {
                List<SchoolYear> years = years(column.equals(WEIGHTING) ? table.name() : column);
                if (!years.isEmpty() && (years.size() > 1 || table.hasColumns("SPREIDING", "AANTAL_LEERLINGEN"))) {
                    return Optional.of(new Weightings(column, years));
                }
            }
        }
        return Optional.empty();
    }

    private static List<SchoolYear> years(String text) {
        Matcher match = YEAR.matcher(text);
        return match.results()
                .filter(one -> Integer.parseInt(one.group(2)) == Integer.parseInt(one.group(1)) + 1)
                .map(one -> new SchoolYear(Integer.parseInt(one.group(1))))
                .sorted()
                .toList();
    }

    /** Empty when the school did not exist in that year: the row then has a key and nothing else. */
    private static Optional<Entry.SchoolFigure> figure(SchoolCode school, Weightings weightings, Row row) {
        FigureValue value = row.amount(weightings.column(), DECIMALS);
        if (weightings.years().size() > 1) {
            Period period = Period.of(
                    weightings.years().get(0),
                    weightings.years().get(weightings.years().size() - 1));
            return Optional.of(figure(school, "driejaars", period, value, Cells.none()));
        }
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        cells.put("spreiding", row.amount("SPREIDING", DECIMALS));
        cells.put("leerlingen", row.count("AANTAL_LEERLINGEN"));
        if (value.equals(UNKNOWN) && cells.values().stream().allMatch(UNKNOWN::equals)) {
            return Optional.empty();
        }
        return Optional.of(figure(school, "jaar", Period.of(weightings.years().get(0)), value, Cells.of(cells)));
    }

    private static Entry.SchoolFigure figure(
            SchoolCode school, String measure, Period period, FigureValue value, Cells cells) {
        return new Entry.SchoolFigure(
                school,
                "schoolweging",
                measure,
                period,
                Optional.of(value),
                cells,
                FigureStatus.FINAL,
                Optional.empty());
    }

    /**
     * @param column where the weighting stands
     * @param years one, or those of which it is the mean
     */
    private record Weightings(String column, List<SchoolYear> years) {}
}
