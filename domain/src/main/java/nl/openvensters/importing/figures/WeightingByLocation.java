package nl.openvensters.importing.figures;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.RejectedRow;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Row;
import nl.openvensters.importing.reading.Table;
import nl.openvensters.school.SchoolCode;

/**
 * The school weighting as Statistics Netherlands first published it: a sheet for each year, with codes of locations and
 * not the keys of the inspectorate. The year is that of the count on 1 October, and stands in the title of the sheet.
 * Sheets by place of teaching have codes that nothing else has, and are passed over.
 */
public final class WeightingByLocation implements SheetsOfFigures {

    private static final Pattern YEAR = Pattern.compile("\\b(20[0-9]{2})\\b");
    private static final int DECIMALS = 2;
    private static final String FEW = "*";

    @Override
    public String id() {
        return "school-weighting-2017";
    }

    @Override
    public boolean recognises(Document document) {
        return document.tables().stream().anyMatch(table -> year(table).isPresent());
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        for (Table table : document.tables()) {
            Optional<SchoolYear> year = year(table);
            if (year.isPresent()) {
                read(table, year.get(), intake);
            }
        }
    }

    private static void read(Table table, SchoolYear year, Intake intake) throws IOException {
        Set<SchoolCode> seen = new HashSet<>();
        intake.each(table, row -> {
            if (row.text("VESTIGINGSCODE").isEmpty()) {
                return Outcome.leftOut("remark");
            }
            SchoolCode school = school(row);
            if (!seen.add(school)) {
                throw new RejectedRow("VESTIGINGSCODE", school.value(), "second-school");
            }
            intake.add(figure(school, year, row));
            return Outcome.taken();
        });
    }

    /** Empty for a sheet with something else. */
    private static Optional<SchoolYear> year(Table table) {
        List<String> columns = List.of("INSTELLINGSCODE", "VESTIGINGSCODE", "SCHOOLWEGING", "SPREIDING");
        Matcher year = YEAR.matcher(table.title());
        return table.hasColumns(columns.toArray(String[]::new)) && year.find()
                ? Optional.of(new SchoolYear(Integer.parseInt(year.group(1))))
                : Optional.empty();
    }

    /** A star behind the location says that the weighting is of forty pupils or fewer. */
    private static SchoolCode school(Row row) {
        String location = row.filled("VESTIGINGSCODE");
        String plain = location.endsWith(FEW) ? location.substring(0, location.length() - 1) : location;
        try {
            return SchoolCode.of(row.filled("INSTELLINGSCODE"), plain);
        } catch (IllegalArgumentException e) {
            throw new RejectedRow("VESTIGINGSCODE", row.text("INSTELLINGSCODE") + " " + location, "no-school-code");
        }
    }

    private static Entry.SchoolFigure figure(SchoolCode school, SchoolYear year, Row row) {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        cells.put("spreiding", row.amount("SPREIDING", DECIMALS));
        cells.put("leerlingen", row.count("AANTAL_LEERLINGEN"));
        if (row.text("VESTIGINGSCODE").endsWith(FEW)) {
            cells.put(DisadvantageScores.REMARK, DisadvantageScores.FEW_PUPILS);
        }
        return new Entry.SchoolFigure(
                school,
                "schoolweging",
                "jaar",
                Period.of(year),
                Optional.of(row.amount("SCHOOLWEGING", DECIMALS)),
                Cells.of(cells),
                FigureStatus.FINAL,
                Optional.empty());
    }
}
