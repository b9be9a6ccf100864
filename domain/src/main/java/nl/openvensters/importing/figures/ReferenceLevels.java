package nl.openvensters.importing.figures;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.importing.Columns;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Table;

/**
 * How many pupils of the last year reached which reference level, for arithmetic, reading (LV) and language (TV). Where
 * every cell is zero nobody took the test: that is not a result of zero, it was not delivered.
 */
public final class ReferenceLevels implements FiguresFormat {

    /** Cell to column. */
    private static final Map<String, String> COLUMNS = columns();

    @Override
    public String id() {
        return "reference-levels";
    }

    @Override
    public Columns columns(Table table) {
        return Columns.with("INSTELLINGSCODE", "VESTIGINGSCODE", "SOORT_PO", "PEILDATUM")
                .own(List.copyOf(COLUMNS.values()))
                .without("POSTCODE_LEERLING", "GESLACHT")
                .noOther("(REKENEN|LV|TV)_.*", Set.copyOf(COLUMNS.values()));
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        intake.each(document.first(), row -> {
            LocalDate countedOn = row.filledDate("PEILDATUM");
            Entry.SchoolMention school = MentionedSchool.in(row, countedOn);
            intake.add(school);
            intake.add(CountsByCategory.figure(
                    school.school(),
                    "referentieniveaus",
                    Period.of(SchoolYear.of(countedOn)),
                    CountsByCategory.cells(row, COLUMNS),
                    countedOn));
            return Outcome.taken();
        });
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (String cell : List.of(
                "REKENEN.LAGER1F",
                "REKENEN.1F",
                "REKENEN.1S",
                "REKENEN.2F",
                "LV.LAGER1F",
                "LV.1F",
                "LV.2F",
                "TV.LAGER1F",
                "TV.1F",
                "TV.2F")) {
            columns.put(cell, cell.replace('.', '_'));
        }
        return columns;
    }
}
