package nl.openvensters.importing.figures;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.Period;
import nl.openvensters.importing.Columns;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.FileDay;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.RejectedRow;
import nl.openvensters.importing.reading.CellText;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Row;
import nl.openvensters.importing.reading.Table;
import nl.openvensters.school.SchoolCode;

/**
 * The inspectorate's judgements. The file has all sectors, and a school has a row on each list that the inspectorate made
 * ({@code Peildatum}), with the day on which the judgement was given. That day is the figure's; the day of the newest
 * list that has it is its reference date. Where no day is given (there is no judgement, or an old file without that
 * column) only the day of the list is known, and is both.
 */
public final class Judgements implements FiguresFormat {

    /** Primary and special education; secondary and vocational are not about us. */
    private static final Set<String> SECTORS = Set.of(
            "PO", "BO", "BAO", "BASISONDERWIJS", "SBO", "SBAO", "SO", "VSO", "SO/VSO", "(V)SO", "SPECIAAL_ONDERWIJS");

    /** Also those of before August 2017, which older lists have. */
    private static final List<String> JUDGEMENTS = List.of(
            "Zeer zwak",
            "Zwak",
            "Basisarrangement",
            "Onvoldoende",
            "Voldoende",
            "Goed",
            "Zonder actueel oordeel",
            "Geen oordeel");

    /** The short name of older lists. */
    private static final Map<String, String> OTHER_NAMES = Map.of("basis", "Basisarrangement");

    private static final String GIVEN_ON = "VASTSTELLINGSDATUMEINDOORDEELKWALITEIT";

    @Override
    public String id() {
        return "judgements";
    }

    @Override
    public Columns columns(Table table) {
        return Columns.with("INSTELLINGSCODE", "VESTIGINGSCODE", "PEILDATUM").own("SECTOR", "EINDOORDEELKWALITEIT");
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
        Map<String, LocalDate> newest = newestLists(table);
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
            LocalDate listedOn = row.filledDate("PEILDATUM");
            FigureValue judgement = judgement(row);
            LocalDate givenOn = row.date(GIVEN_ON).orElse(listedOn);
            if (listedOn.isBefore(newest.getOrDefault(judged(row), listedOn))) {
                return Outcome.leftOut("on-newer-list");
            }
            intake.add(new Entry.SchoolFigure(
                    school,
                    "inspectie",
                    "oordeel",
                    Period.judgedOn(givenOn),
                    Optional.of(judgement),
                    Cells.none(),
                    FigureStatus.FINAL,
                    Optional.of(listedOn)));
            return Outcome.taken();
        });
    }

    /** Looks ahead: the day of the last list on which a school has the same judgement. */
    private static Map<String, LocalDate> newestLists(Table table) throws IOException {
        Map<String, LocalDate> newest = new HashMap<>();
        if (table.hasColumns(GIVEN_ON)) {
            table.forEach(row -> CellText.date(row.cell("PEILDATUM"))
                    .ifPresent(listed ->
                            newest.merge(judged(row), listed, (one, other) -> one.isAfter(other) ? one : other)));
        }
        return newest;
    }

    /**
     * What a row is about, as its cells are written: a school with the day of its judgement, or with its name where there
     * is no such day.
     */
    private static String judged(Row row) {
        String given = row.cell(GIVEN_ON);
        return String.join(
                " ",
                row.cell("SECTOR"),
                row.cell("INSTELLINGSCODE"),
                row.cell("VESTIGINGSCODE"),
                given.isBlank() ? row.cell("EINDOORDEELKWALITEIT") : given);
    }

    private static FigureValue judgement(Row row) {
        String written = row.filled("EINDOORDEELKWALITEIT");
        String name = OTHER_NAMES.getOrDefault(written.toLowerCase(Locale.ROOT), written);
        return JUDGEMENTS.stream()
                .filter(judgement -> judgement.equalsIgnoreCase(name))
                .findFirst()
                .map(FigureValue::category)
                .orElseThrow(() -> new RejectedRow("EINDOORDEELKWALITEIT", written, "no-judgement"));
    }

    /** The inspectorate's own key, where it writes {@code C1} and not the location. */
    private static Optional<String> key(String institution, String location) {
        return location.matches("[A-Z][0-9]{1,3}") ? Optional.of(institution + "|" + location) : Optional.empty();
    }
}
