package nl.openvensters.importing.figures;

import java.io.IOException;
import java.util.ArrayList;
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
 * The inspectorate's learning results: per school the percentages of pupils at 1F and 1S/2F in each of three years and
 * over them together, against the thresholds. The years stand in the titles of the columns ({@code Gemiddelde %1F
 * 2223}). {@code *} over all years is fewer than five pupils, in a year that this or another year had fewer; blank is
 * unknown.
 */
public final class LearningResults implements SheetsOfFigures {

    private static final Pattern YEAR_COLUMN = Pattern.compile("GEMIDDELDE_%1F_([0-9]{2})([0-9]{2})");
    private static final int DECIMALS = 2;
    private static final String HIDDEN = "*";
    private static final FigureValue NOT_SHOWN = FigureValue.missing(MissingReason.HIDDEN_BY_SOURCE);
    private static final List<String> OVER_ALL_YEARS = List.of(
            "GEWOGEN_DRIEJAARSGEMIDDELDE_%1F",
            "GEWOGEN_DRIEJAARSGEMIDDELDE_%1S/2F",
            "TOTAAL_AANTAL_LEERLINGEN_3_JAAR",
            "SIGNALERINGSWAARDE_1F",
            "SIGNALERINGSWAARDE_1S/2F",
            "UITKOMST_INDICATOR_1F",
            "UITKOMST_INDICATOR_1S/2F");

    @Override
    public String id() {
        return "learning-results";
    }

    @Override
    public boolean recognises(Document document) {
        return document.tables().stream().anyMatch(this::hasResults);
    }

    @Override
    public Optional<Columns.Misfit> misfit(Document document) {
        return document.tables().stream()
                .map(table -> columns(table).misfit(table, title()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    @Override
    public Columns columns(Table table) {
        List<String> own = new ArrayList<>(OVER_ALL_YEARS);
        List<Year> years = years(table);
        if (years.isEmpty()) {
            own.add("GEMIDDELDE_%1F_JJJJ");
        }
        for (Year year : years) {
            own.add("GEMIDDELDE_%1F_" + year.written());
            own.add("GEMIDDELDE_%1S/2F_" + year.written());
            own.add("AANTAL_LEERLINGEN_" + year.written());
        }
        return Columns.with("OVT").own(own);
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        List<Table> tables = document.tables().stream().filter(this::hasResults).toList();
        InspectorateSchools schools = InspectorateSchools.of(tables, intake);
        for (Table table : tables) {
            List<Year> years = years(table);
            intake.each(table, row -> {
                InspectorateSchools.Found found = schools.find(row.filled("OVT"), row.name("VESTIGINGSNAAM"));
                if (found.school().isEmpty()) {
                    return found.otherwise();
                }
                SchoolCode school = found.school().get();
                for (Year year : years) {
                    intake.add(ofYear(school, year, row));
                }
                intake.add(ofAllYears(school, years, row));
                return Outcome.taken();
            });
        }
    }

    private boolean hasResults(Table table) {
        return columns(table).fits(table);
    }

    private static List<Year> years(Table table) {
        List<Year> years = new ArrayList<>();
        for (String column : table.columns()) {
            Matcher match = YEAR_COLUMN.matcher(column);
            if (match.matches()) {
                years.add(new Year(
                        new SchoolYear(2000 + Integer.parseInt(match.group(1))), match.group(1) + match.group(2)));
            }
        }
        years.sort((one, other) -> one.year().compareTo(other.year()));
        return years;
    }

    private static Entry.SchoolFigure ofYear(SchoolCode school, Year year, Row row) {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        cells.put("1F", shown(row.amount("GEMIDDELDE_%1F_" + year.written(), DECIMALS)));
        cells.put("1S2F", shown(row.amount("GEMIDDELDE_%1S/2F_" + year.written(), DECIMALS)));
        String pupils = "AANTAL_LEERLINGEN_" + year.written();
        cells.put("leerlingen", row.text(pupils).equals(HIDDEN) ? NOT_SHOWN : row.count(pupils));
        FigureValue unknown = FigureValue.missing(MissingReason.NOT_DELIVERED);
        boolean nothing = cells.values().stream().allMatch(unknown::equals);
        return figure(
                school,
                "jaar",
                Period.of(year.year()),
                nothing ? Optional.of(unknown) : Optional.empty(),
                nothing ? Cells.none() : Cells.of(cells));
    }

    /** A year that is hidden: with fewer than five pupils in one year the inspectorate hides all three. */
    private static FigureValue shown(FigureValue share) {
        return share.asReason().filter(MissingReason.SUPPRESSED::equals).isPresent() ? NOT_SHOWN : share;
    }

    private static Entry.SchoolFigure ofAllYears(SchoolCode school, List<Year> years, Row row) {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        cells.put("1F", row.amount("GEWOGEN_DRIEJAARSGEMIDDELDE_%1F", DECIMALS));
        cells.put("1S2F", row.amount("GEWOGEN_DRIEJAARSGEMIDDELDE_%1S/2F", DECIMALS));
        cells.put("leerlingen", row.count("TOTAAL_AANTAL_LEERLINGEN_3_JAAR"));
        cells.put("drempel1F", row.amount("SIGNALERINGSWAARDE_1F", DECIMALS));
        cells.put("drempel1S2F", row.amount("SIGNALERINGSWAARDE_1S/2F", DECIMALS));
        cells.put("uitkomst1F", category(row.text("UITKOMST_INDICATOR_1F")));
        cells.put("uitkomst1S2F", category(row.text("UITKOMST_INDICATOR_1S/2F")));
        cells.put("schoolweging", row.amount("SCHOOLWEGING", DECIMALS));
        cells.put("categorie", category(row.text("SCHOOLWEGINGSCATEGORIE")));
        Period period =
                Period.of(years.get(0).year(), years.get(years.size() - 1).year());
        return figure(school, "driejaars", period, Optional.empty(), Cells.of(cells));
    }

    private static FigureValue category(String text) {
        return text.isEmpty() ? FigureValue.missing(MissingReason.NOT_DELIVERED) : FigureValue.category(text);
    }

    private static Entry.SchoolFigure figure(
            SchoolCode school, String measure, Period period, Optional<FigureValue> value, Cells cells) {
        return new Entry.SchoolFigure(
                school, "referentieniveaus", measure, period, value, cells, FigureStatus.FINAL, Optional.empty());
    }

    /** @param written as in the titles of the columns: {@code 2223} */
    private record Year(SchoolYear year, String written) {}
}
