package nl.openvensters.importing.figures;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.RejectedRow;
import nl.openvensters.importing.reading.CellText;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Row;
import nl.openvensters.importing.reading.Table;
import nl.openvensters.school.MunicipalityCode;

/**
 * The number of pupils under which a school may lose its funding, and from which one may be founded, for each
 * municipality. Some have a norm for each of several areas: those stand in a second sheet, by the municipality's name.
 * The file does not say from when it holds: the day of delivery does.
 */
public final class ClosingNorms implements SheetsOfFigures {

    private static final String NAME = "NAAM_GEMEENTE";
    private static final String CLOSING = "INSTANDHOUDINGSNORM";
    private static final String FOUNDING = "STICHTINGSNORM";
    private static final String IN_AREAS = "zie bijlage";

    @Override
    public String id() {
        return "closing-norms";
    }

    @Override
    public boolean recognises(Document document) {
        return document.tables().stream().anyMatch(ClosingNorms::isNorms);
    }

    private static boolean isNorms(Table table) {
        return table.hasColumns("GEMEENTENUMMER", CLOSING, FOUNDING);
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        Table table = document.tables().stream()
                .filter(ClosingNorms::isNorms)
                .findFirst()
                .orElseThrow();
        Map<String, Cells> areas = areas(document);
        Map<MunicipalityCode, Entry.OtherFigure> seen = new HashMap<>();
        intake.each(table, row -> {
            MunicipalityCode code = code(row);
            Entry.OtherFigure norms = figure(code, row, areas, intake.deliveredOn());
            Entry.OtherFigure before = seen.putIfAbsent(code, norms);
            if (before != null && !before.equals(norms)) {
                throw new RejectedRow("GEMEENTENUMMER", code.value(), "second-municipality");
            }
            intake.add(norms);
            return before == null ? Outcome.taken() : Outcome.leftOut("duplicate");
        });
    }

    private static MunicipalityCode code(Row row) {
        String code = row.filled("GEMEENTENUMMER");
        try {
            return MunicipalityCode.of(code);
        } catch (IllegalArgumentException e) {
            throw new RejectedRow("GEMEENTENUMMER", code, "no-municipality-code");
        }
    }

    private static Entry.OtherFigure figure(
            MunicipalityCode code, Row row, Map<String, Cells> areas, LocalDate deliveredOn) {
        boolean inAreas = row.text(CLOSING)
                .replace('\u00a0', ' ')
                .toLowerCase(Locale.ROOT)
                .startsWith(IN_AREAS);
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        cells.put("stichting", row.count(FOUNDING));
        if (inAreas) {
            cells.putAll(areas.getOrDefault(name(row.text("GEMEENTENAAM")), Cells.none())
                    .asMap());
        }
        return new Entry.OtherFigure(
                Entry.OtherFigure.Subject.MUNICIPALITY,
                code.value(),
                "opheffingsnorm",
                "norm",
                Period.on(deliveredOn),
                Optional.of(inAreas ? FigureValue.missing(MissingReason.NOT_APPLICABLE) : row.count(CLOSING)),
                Cells.of(cells),
                FigureStatus.FINAL,
                Optional.empty());
    }

    /** Looked at beside the first sheet: not counted. {@code gebied1.naam}, {@code gebied1.norm}, and so on. */
    private static Map<String, Cells> areas(Document document) throws IOException {
        Map<String, Cells> areas = new HashMap<>();
        for (Table table : document.tables()) {
            if (table.hasColumns(NAME, "GEBIED_1", "OPHEFFINGSNORM1")) {
                table.forEach(row -> {
                    Map<String, FigureValue> cells = new LinkedHashMap<>();
                    for (int i = 1; row.has("GEBIED_" + i); i++) {
                        String area = row.cell("GEBIED_" + i);
                        Optional<FigureValue> norm = CellText.count(row.cell("OPHEFFINGSNORM" + i));
                        if (!area.isEmpty() && norm.isPresent()) {
                            cells.put("gebied" + i + ".naam", FigureValue.category(area));
                            cells.put("gebied" + i + ".norm", norm.get());
                        }
                    }
                    areas.put(name(row.cell(NAME)), Cells.of(cells));
                });
            }
        }
        return areas;
    }

    private static String name(String municipality) {
        return municipality.toLowerCase(Locale.ROOT);
    }
}
