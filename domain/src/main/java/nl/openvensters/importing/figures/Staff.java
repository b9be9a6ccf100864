package nl.openvensters.importing.figures;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SmallNumbers;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.Intake.OpenSchool;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.RejectedRow;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Row;
import nl.openvensters.importing.reading.Table;
import nl.openvensters.school.InstitutionCode;

/**
 * How many people work at each institution, a column for each year. A zero says that there was nobody or no institution
 * and is no figure; fewer than five are hidden, as the source does. All open schools of an institution get the number of the institution; their page says whose it is.
 *
 * <p>The official workbook has more sheets, by function, age and contract and in full-time equivalents. Their columns
 * are not known; sheets without a number per institution and year are passed over.
 */
public final class Staff implements SheetsOfFigures {

    private static final Pattern YEAR_COLUMN = Pattern.compile("PERSONEN_((?:19|20)[0-9]{2})");
    private static final Set<String> OF_INSTITUTION = Set.of(
            "ONDERWIJSTYPE",
            "BEVOEGD_GEZAG",
            "BEVOEGD_GEZAG_NUMMER",
            "BEVOEGD_GEZAG_NAAM",
            "INSTELLINGSCODE",
            "INSTELLINGSNAAM",
            "PROVINCIE",
            "GEMEENTENUMMER",
            "GEMEENTENAAM",
            "");
    private static final FigureValue NOBODY = FigureValue.of(0);
    private static final FigureValue FEW = FigureValue.missing(MissingReason.SUPPRESSED);

    @Override
    public String id() {
        return "staff";
    }

    @Override
    public boolean recognises(Document document) {
        return document.tables().stream().anyMatch(Staff::isTotals);
    }

    /** A sheet by function or age has a column that says which part of an institution a row is about. */
    private static boolean isTotals(Table table) {
        return table.hasColumns("INSTELLINGSCODE")
                && !years(table).isEmpty()
                && table.columns().stream()
                        .allMatch(column -> OF_INSTITUTION.contains(column)
                                || YEAR_COLUMN.matcher(column).matches());
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        Table table =
                document.tables().stream().filter(Staff::isTotals).findFirst().orElseThrow();
        SortedMap<Integer, String> years = years(table);
        Map<String, Map<Integer, FigureValue>> told = new HashMap<>();
        intake.each(table, row -> {
            InstitutionCode institution = institution(row);
            SortedMap<Integer, FigureValue> people = people(row, years);
            if (people.isEmpty()) {
                return Outcome.leftOut("no-staff-ever");
            }
            Map<Integer, FigureValue> before = told.computeIfAbsent(institution.value(), unused -> new TreeMap<>());
            if (people.keySet().stream().anyMatch(before::containsKey)) {
                throw new RejectedRow("INSTELLINGSCODE", institution.value(), "second-institution");
            }
            before.putAll(people);
            List<OpenSchool> schools = intake.openSchoolsOf(institution);
            schools.forEach(school -> people.forEach((year, count) -> intake.add(figure(school, year, count))));
            return schools.isEmpty() ? Outcome.leftOut("no-open-school") : Outcome.taken();
        });
    }

    private static InstitutionCode institution(Row row) {
        String code = row.filled("INSTELLINGSCODE");
        try {
            return new InstitutionCode(code);
        } catch (IllegalArgumentException e) {
            throw new RejectedRow("INSTELLINGSCODE", code, "no-institution-code");
        }
    }

    /** By year, only where there was somebody. */
    private static SortedMap<Integer, FigureValue> people(Row row, SortedMap<Integer, String> years) {
        SortedMap<Integer, FigureValue> people = new TreeMap<>();
        years.forEach((year, column) -> {
            FigureValue count = row.count(column);
            if (!row.text(column).isEmpty() && !count.equals(NOBODY)) {
                boolean few = count.asNumber()
                        .filter(number -> number.intValueExact() < SmallNumbers.LEAST_COUNT)
                        .isPresent();
                people.put(year, few ? FEW : count);
            }
        });
        return people;
    }

    private static Entry.SchoolFigure figure(OpenSchool school, int year, FigureValue people) {
        LocalDate countedOn = LocalDate.of(year, Month.OCTOBER, 1);
        return new Entry.SchoolFigure(
                school.code(),
                "team",
                "personen",
                Period.on(countedOn),
                Optional.of(people),
                Cells.none(),
                FigureStatus.FINAL,
                Optional.of(countedOn));
    }

    private static SortedMap<Integer, String> years(Table table) {
        SortedMap<Integer, String> years = new TreeMap<>();
        for (String column : table.columns()) {
            Matcher match = YEAR_COLUMN.matcher(column);
            if (match.matches()) {
                years.put(Integer.valueOf(match.group(1)), column);
            }
        }
        return years;
    }
}
