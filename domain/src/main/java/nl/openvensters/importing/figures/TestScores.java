package nl.openvensters.importing.figures;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.figure.SmallNumbers;
import nl.openvensters.importing.Columns;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.FileDay;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Row;
import nl.openvensters.importing.reading.Table;

/**
 * The mean score on each test in the last year. Which tests there are changes every year: any pair of columns {@code
 * X_AANTAL} and {@code X_GEM} is a test. A mean of zero says that nobody took that test, and gives no cells; a mean over
 * fewer than five pupils is suppressed, whatever the file has there.
 */
public final class TestScores implements FiguresFormat {

    private static final String COUNT = "_AANTAL";
    private static final String MEAN = "_GEM";
    /** More than the one that is shown: rounded twice, 63.545 would be read as 63.6. */
    private static final int DECIMALS = 4;

    private static final FigureValue NOBODY = FigureValue.of(0);
    private static final FigureValue SUPPRESSED = FigureValue.missing(MissingReason.SUPPRESSED);

    @Override
    public String id() {
        return "test-scores";
    }

    @Override
    public Columns columns(Table table) {
        List<String> pairs = table.columns().stream()
                .filter(column -> column.endsWith(MEAN) || column.endsWith(COUNT))
                .map(column -> column.substring(0, column.lastIndexOf('_')))
                .distinct()
                .flatMap(test -> Stream.of(test + COUNT, test + MEAN))
                .toList();
        return Columns.with("INSTELLINGSCODE", "VESTIGINGSCODE", "SOORT_PO", "PEILDATUM")
                .own(pairs)
                .without("POSTCODE_LEERLING", "GESLACHT");
    }

    @Override
    public Optional<LocalDate> datedOn(Document document) throws IOException {
        return FileDay.latest(document, "PRIKDATUM");
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        List<String> tests = tests(document.first().columns());
        intake.each(document.first(), row -> {
            LocalDate pupilsOn = row.filledDate("PEILDATUM");
            Entry.SchoolMention school = MentionedSchool.in(row, pupilsOn);
            Cells cells = cells(row, tests);
            intake.add(school);
            intake.add(new Entry.SchoolFigure(
                    school.school(),
                    "doorstroomtoets",
                    "gemiddelden",
                    Period.of(SchoolYear.of(pupilsOn)),
                    cells.isEmpty() ? Optional.of(FigureValue.missing(MissingReason.NOT_DELIVERED)) : Optional.empty(),
                    cells,
                    FigureStatus.FINAL,
                    Optional.of(row.date("PRIKDATUM").orElse(pupilsOn))));
            return Outcome.taken();
        });
    }

    private static List<String> tests(List<String> columns) {
        return columns.stream()
                .filter(column -> column.endsWith(MEAN))
                .map(column -> column.substring(0, column.length() - MEAN.length()))
                .filter(test -> columns.contains(test + COUNT))
                .toList();
    }

    /** None when nobody took a test and nobody was exempt. */
    private static Cells cells(Row row, List<String> tests) {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        for (String test : tests) {
            FigureValue count = row.count(test + COUNT);
            FigureValue mean = row.amount(test + MEAN, DECIMALS);
            boolean few = count.equals(SUPPRESSED)
                    || count.asNumber()
                            .filter(pupils -> pupils.signum() > 0 && SmallNumbers.isFew(pupils))
                            .isPresent();
            boolean taken = few || !count.equals(NOBODY) && mean.asNumber().isPresent() && !mean.equals(NOBODY);
            if (taken || mean.equals(SUPPRESSED)) {
                cells.put(test + ".aantal", count);
                cells.put(test + ".gemiddelde", few ? SUPPRESSED : mean);
            }
        }
        FigureValue exempt = row.count("ONTHEFFING_REDEN_ND");
        if (!cells.isEmpty() || !exempt.equals(NOBODY) && !exempt.isMissing() || exempt.equals(SUPPRESSED)) {
            cells.put("ontheffing", exempt);
        }
        return Cells.of(cells);
    }
}
