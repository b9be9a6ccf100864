package nl.openvensters.importing.register;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.importing.Columns;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.Format;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.RejectedRow;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Row;
import nl.openvensters.importing.reading.Table;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;

/**
 * The number of pupils of each location on 1 October of each year since 1996: of all types of school, and of schools
 * that no longer exist.
 *
 * <p>A zero before the first pupils or after the last ones says that there was no school; zeros in between are a gap.
 * None of them is a figure. So a location opened on 1 August before its first pupils were counted (those of the first
 * year in the file: then or earlier) and closed on 1 August after the last were, unless that is the file's last year.
 */
public final class PupilHistory implements Format {

    private static final Pattern YEAR_COLUMN = Pattern.compile("LEERLINGEN_((?:19|20)[0-9]{2})");
    private static final Map<String, SchoolType> TYPES = Map.of(
            "BO", SchoolType.BO,
            "SBO", SchoolType.SBO,
            "SO", SchoolType.SO,
            "SO/VSO", SchoolType.SO_VSO,
            "VSO", SchoolType.VSO);
    private static final int FEW_YEARS = 2;

    @Override
    public String id() {
        return "pupil-history";
    }

    @Override
    public Stage stage() {
        return Stage.HISTORY;
    }

    @Override
    public Columns columns(Table table) {
        List<String> own = new ArrayList<>(List.of("VESTIGINGSNAAM", "SOORT_VESTIGING"));
        SortedMap<Integer, String> years = years(table.columns());
        for (int i = years.size(); i < FEW_YEARS; i++) {
            own.add("LEERLINGEN_JJJJ");
        }
        // A year that is missing between two others would close its schools for that year.
        for (int year = years.isEmpty() ? 0 : years.firstKey(); !years.isEmpty() && year < years.lastKey(); year++) {
            own.add("LEERLINGEN_" + year);
        }
        return Columns.with("INSTELLINGSCODE", "VESTIGINGSCODE").own(own).without("POSTCODE_LEERLING", "CLUSTER");
    }

    /** Its last column says how far it goes: one that goes less far is older. */
    @Override
    public Optional<LocalDate> datedOn(Document document) {
        return Optional.of(countedOn(years(document.first().columns()).lastKey()));
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        SortedMap<Integer, String> years = years(document.first().columns());
        OtherSector.refuse(document, TYPES.keySet());
        intake.each(document.first(), row -> {
            SchoolCode code = row.schoolCode();
            SortedMap<Integer, FigureValue> counts = counts(row, years);
            if (counts.isEmpty()) {
                return Outcome.leftOut("no-pupils-ever");
            }
            intake.add(school(row, code, counts, years.lastKey()));
            counts.forEach((year, pupils) -> intake.add(pupils(code, year, pupils)));
            return Outcome.taken();
        });
    }

    private static Entry.SchoolInHistory school(
            Row row, SchoolCode code, SortedMap<Integer, FigureValue> counts, int lastYear) {
        String type = row.text("SOORT_VESTIGING");
        if (!TYPES.containsKey(type)) {
            throw new RejectedRow("SOORT_VESTIGING", type, "no-school-type");
        }
        int last = counts.lastKey();
        return new Entry.SchoolInHistory(
                code,
                new SchoolYear(counts.firstKey()).firstDay(),
                last == lastYear ? Optional.empty() : Optional.of(new SchoolYear(last + 1).firstDay()),
                countedOn(last),
                row.filled("VESTIGINGSNAAM").isEmpty() ? "" : row.name("VESTIGINGSNAAM"),
                TYPES.get(type),
                Cell.known(row, "BEVOEGD_GEZAG_NUMMER", BoardNumber::new),
                Cell.known(row, "GEMEENTENUMMER", MunicipalityCode::of),
                row.text("GEMEENTENAAM"),
                row.text("DENOMINATIE"));
    }

    /** By year, only where there were pupils. */
    private static SortedMap<Integer, FigureValue> counts(Row row, SortedMap<Integer, String> years) {
        SortedMap<Integer, FigureValue> counts = new TreeMap<>();
        years.forEach((year, column) -> {
            if (!row.text(column).isEmpty()) {
                FigureValue pupils = row.count(column);
                if (pupils.asNumber().map(number -> number.signum() > 0).orElse(true)) {
                    counts.put(year, pupils);
                }
            }
        });
        return counts;
    }

    private static Entry.SchoolFigure pupils(SchoolCode code, int year, FigureValue pupils) {
        return new Entry.SchoolFigure(
                code,
                "leerlingen",
                "aantal",
                Period.on(countedOn(year)),
                Optional.of(pupils),
                Cells.none(),
                FigureStatus.FINAL,
                Optional.of(countedOn(year)));
    }

    private static LocalDate countedOn(int year) {
        return LocalDate.of(year, Month.OCTOBER, 1);
    }

    private static SortedMap<Integer, String> years(List<String> columns) {
        SortedMap<Integer, String> years = new TreeMap<>();
        for (String column : columns) {
            var match = YEAR_COLUMN.matcher(column);
            if (match.matches()) {
                years.put(Integer.valueOf(match.group(1)), column);
            }
        }
        return years;
    }
}
