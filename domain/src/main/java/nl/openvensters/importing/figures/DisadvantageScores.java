package nl.openvensters.importing.figures;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
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
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.RejectedRow;
import nl.openvensters.importing.reading.CellText;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Row;
import nl.openvensters.importing.reading.Table;
import nl.openvensters.school.SchoolCode;

/**
 * The disadvantage score of each location on 1 October of the year in the title, by which money is divided. A second
 * sheet has the scores without the threshold; both make one figure.
 */
public final class DisadvantageScores implements SheetsOfFigures {

    private static final Pattern YEAR = Pattern.compile("1 oktober (20[0-9]{2})");
    private static final Pattern CODE = Pattern.compile("([0-9]{2}[A-Za-z0-9]{2})([0-9]{2})");
    private static final String SCHOOL = "SCHOOL_(BRIN_VESTIGING)";
    private static final String SCORE = "ACHTERSTANDSSCORE";
    private static final String WITHOUT = "ACHTERSTANDSSCORE_ZONDER_DREMPEL";
    private static final String PUPILS = "AANTAL_BEKOSTIGDE_LEERLINGEN";
    private static final int DECIMALS = 2;

    /** The cell in which the source calls a number unreliable, because it is of {@link #FORTY} pupils or fewer. */
    static final String REMARK = "opmerking";

    static final FigureValue FEW_PUPILS = FigureValue.category("40 leerlingen of minder: niet betrouwbaar");
    private static final BigDecimal FORTY = BigDecimal.valueOf(40);

    /** Cell to column of the second sheet. */
    private static final Map<String, String> PARTS = Map.of(
            "zonderDrempel", WITHOUT,
            "onderbouw", WITHOUT + "_(ONDERBOUW)",
            "bovenbouw", WITHOUT + "_(BOVENBOUW)");

    /** Cell to the mark behind its row when it is of {@link #FORTY} pupils or fewer. */
    private static final Map<String, String> MARKS = Map.of("zonderDrempel", "a", "onderbouw", "b", "bovenbouw", "c");

    @Override
    public String id() {
        return "disadvantage-scores";
    }

    @Override
    public boolean recognises(Document document) {
        return scores(document).isPresent();
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        Table table = scores(document).orElseThrow();
        Map<String, Map<String, FigureValue>> without = withoutThreshold(document);
        Matcher year = YEAR.matcher(table.title());
        LocalDate countedOn =
                year.find() ? LocalDate.of(Integer.parseInt(year.group(1)), Month.OCTOBER, 1) : intake.deliveredOn();
        Set<SchoolCode> seen = new HashSet<>();
        intake.each(table, row -> {
            if (row.text(SCORE).isEmpty() && row.text(PUPILS).isEmpty()) {
                return Outcome.leftOut("remark");
            }
            SchoolCode school = school(row);
            if (!seen.add(school)) {
                throw new RejectedRow(SCHOOL, school.value(), "second-school");
            }
            Map<String, FigureValue> cells = new LinkedHashMap<>();
            FigureValue pupils = row.count(PUPILS);
            cells.put("leerlingen", pupils);
            if (pupils.asNumber().filter(number -> number.compareTo(FORTY) <= 0).isPresent()) {
                cells.put(REMARK, FEW_PUPILS);
            }
            cells.putAll(without.getOrDefault(school.value(), Map.of()));
            intake.add(new Entry.SchoolFigure(
                    school,
                    "schoolweging",
                    "achterstand",
                    Period.on(countedOn),
                    Optional.of(row.amount(SCORE, DECIMALS)),
                    Cells.of(cells),
                    FigureStatus.FINAL,
                    Optional.of(countedOn)));
            return Outcome.taken();
        });
    }

    private static Optional<Table> scores(Document document) {
        return document.tables().stream()
                .filter(table -> table.hasColumns(SCHOOL, SCORE))
                .findFirst();
    }

    /** Looked at beside the first sheet: not counted. What cannot be read is not there. */
    private static Map<String, Map<String, FigureValue>> withoutThreshold(Document document) throws IOException {
        Map<String, Map<String, FigureValue>> scores = new HashMap<>();
        for (Table table : document.tables()) {
            if (table.hasColumns(SCHOOL, WITHOUT)) {
                table.forEach(row -> {
                    Map<String, FigureValue> cells = new LinkedHashMap<>();
                    List<String> marks = List.of(row.marks().split("[, ]+"));
                    for (String cell : new String[] {"zonderDrempel", "onderbouw", "bovenbouw"}) {
                        CellText.amount(row.cell(PARTS.get(cell)), DECIMALS).ifPresent(score -> cells.put(cell, score));
                        if (marks.contains(MARKS.get(cell))) {
                            cells.put(cell + "." + REMARK, FEW_PUPILS);
                        }
                    }
                    scores.put(row.cell(SCHOOL), cells);
                });
            }
        }
        return scores;
    }

    private static SchoolCode school(Row row) {
        String written = row.filled(SCHOOL);
        Matcher code = CODE.matcher(written);
        if (!code.matches()) {
            throw new RejectedRow(SCHOOL, written, "no-school-code");
        }
        return SchoolCode.of(code.group(1), code.group(2));
    }
}
