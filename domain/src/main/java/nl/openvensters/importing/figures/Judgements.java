package nl.openvensters.importing.figures;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.Period;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.FileDay;
import nl.openvensters.importing.Format;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.RejectedRow;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Row;
import nl.openvensters.importing.reading.Table;
import nl.openvensters.school.SchoolCode;

/**
 * The inspectorate's judgements. The file has all sectors, and a row for each judgement of a school: every one becomes
 * the figure of its own day.
 */
public final class Judgements implements Format {

    /** Primary and special education; secondary and vocational are not about us. */
    private static final Set<String> SECTORS = Set.of(
            "PO", "BO", "BAO", "BASISONDERWIJS", "SBO", "SBAO", "SO", "VSO", "SO/VSO", "(V)SO", "SPECIAAL_ONDERWIJS");

    private static final List<String> JUDGEMENTS =
            List.of("Zeer zwak", "Onvoldoende", "Voldoende", "Goed", "Zonder actueel oordeel", "Geen oordeel");

    @Override
    public String id() {
        return "judgements";
    }

    @Override
    public Stage stage() {
        return Stage.FIGURES;
    }

    @Override
    public boolean recognises(Document document) {
        return document.hasColumns("SECTOR", "INSTELLINGSCODE", "VESTIGINGSCODE", "EINDOORDEELKWALITEIT", "PEILDATUM");
    }

    @Override
    public Optional<LocalDate> datedOn(Document document) throws IOException {
        return FileDay.latest(document, "PEILDATUM");
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        Table table = document.first();
        InspectorateSchools schools = InspectorateSchools.none(intake);
        table.forEach(row ->
                key(row.cell("INSTELLINGSCODE"), row.cell("VESTIGINGSCODE")).ifPresent(schools::note));
        intake.each(table, row -> {
            if (!SECTORS.contains(Table.normalised(row.text("SECTOR")))) {
                return Outcome.leftOut("not-primary");
            }
            Optional<String> key = key(row.filled("INSTELLINGSCODE"), row.filled("VESTIGINGSCODE"));
            SchoolCode school;
            if (key.isPresent()) {
                InspectorateSchools.Found found = schools.find(key.get(), row.name("VESTIGINGSNAAM"));
                if (found.school().isEmpty()) {
                    return found.otherwise();
                }
                school = found.school().get();
            } else {
                school = row.schoolCode();
            }
            if (!intake.knows(school)) {
                return Outcome.leftOut("unknown-school");
            }
            LocalDate judgedOn = row.filledDate("PEILDATUM");
            intake.add(new Entry.SchoolFigure(
                    school,
                    "inspectie",
                    "oordeel",
                    Period.judgedOn(judgedOn),
                    Optional.of(judgement(row)),
                    Cells.none(),
                    FigureStatus.FINAL,
                    Optional.of(judgedOn)));
            return Outcome.taken();
        });
    }

    private static FigureValue judgement(Row row) {
        String written = row.filled("EINDOORDEELKWALITEIT");
        return JUDGEMENTS.stream()
                .filter(judgement -> judgement.toLowerCase(Locale.ROOT).equals(written.toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(FigureValue::category)
                .orElseThrow(() -> new RejectedRow("EINDOORDEELKWALITEIT", written, "no-judgement"));
    }

    /** The inspectorate's own key, where it writes {@code C1} and not the location. */
    private static Optional<String> key(String institution, String location) {
        return location.matches("[A-Z][0-9]{1,3}") ? Optional.of(institution + "|" + location) : Optional.empty();
    }
}
