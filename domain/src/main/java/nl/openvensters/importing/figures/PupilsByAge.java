package nl.openvensters.importing.figures;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.Period;
import nl.openvensters.importing.Columns;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.RejectedRow;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Table;
import nl.openvensters.school.Cluster;
import nl.openvensters.school.SchoolCode;

/**
 * Pupils of each school by age on 1 October. A school with both SO and VSO (or several clusters) has a row for each:
 * its figure is their sum, and where one of them is suppressed the sum is too. Ages that cannot add up to the pupils of
 * the school on that day are refused.
 */
public final class PupilsByAge implements FiguresFormat {

    /** Cell to column; a file need not have all ages. */
    private static final Map<String, String> COLUMNS = columns();

    /** Every file has these; which of the others are there differs. */
    private static final List<String> PRIMARY_AGES =
            IntStream.rangeClosed(4, 12).mapToObj(age -> "LEEFTIJD_" + age).toList();

    @Override
    public String id() {
        return "pupils-by-age";
    }

    @Override
    public Columns columns(Table table) {
        return Columns.with("INSTELLINGSCODE", "VESTIGINGSCODE", "SOORT_PO", "PEILDATUM")
                .own(PRIMARY_AGES)
                .without(
                        "POSTCODE_LEERLING", "GEMEENTENAAM_LEERLING", "GEMEENTENUMMER_LEERLING", "GESLACHT", "LEERJAAR")
                .noOther("LEEFTIJD.*", Set.copyOf(COLUMNS.values()));
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        Table table = document.first();
        PartsOfSchools parts = PartsOfSchools.in(table, COLUMNS.values());
        Map<String, SumOfParts> sums = new HashMap<>();
        Map<String, SpecialParts> special = new HashMap<>();
        intake.each(table, row -> {
            LocalDate countedOn = row.filledDate("PEILDATUM");
            Entry.SchoolMention school = MentionedSchool.in(row, countedOn);
            Cells cells = CountsByCategory.cells(row, COLUMNS);
            if (parts.again(row)) {
                return Outcome.leftOut("duplicate");
            }
            Optional<Integer> other = parts.contradicting(row);
            if (other.isPresent()) {
                throw new RejectedRow("", school.school().value(), "contradicts", other.get());
            }
            intake.add(school);
            List<Cluster> clusters = Cluster.in(row.text("CLUSTER"));
            if (!clusters.isEmpty()) {
                intake.add(new Entry.SchoolClusters(school.school(), clusters, Optional.of(countedOn)));
            }
            SumOfParts sum = parts.partsOf(row) == 1
                    ? new SumOfParts().plus(cells)
                    : sums.computeIfAbsent(PartsOfSchools.school(row), unused -> new SumOfParts())
                            .plus(cells);
            special.computeIfAbsent(PartsOfSchools.school(row), unused -> new SpecialParts())
                    .count(row.text("SOORT_PO"), cells);
            if (sum.parts() == parts.partsOf(row)) {
                special.remove(PartsOfSchools.school(row))
                        .young(school.school(), countedOn)
                        .ifPresent(intake::add);
                refuseOtherTotal(school.school(), countedOn, sum, intake);
                intake.add(figure(school.school(), countedOn, sum.cells()));
            }
            return Outcome.taken();
        });
    }

    /** The same source counts the pupils of a school on the same day in another file: both must be able to be right. */
    private static void refuseOtherTotal(SchoolCode school, LocalDate countedOn, SumOfParts sum, Intake intake) {
        Optional<BigDecimal> total = intake.known(school, "leerlingen", "aantal", Period.on(countedOn));
        if (total.isPresent() && !sum.canBe(total.get().longValue())) {
            throw new RejectedRow(
                    "",
                    school.value(),
                    "ages-do-not-add-up",
                    sum.least(),
                    sum.most(),
                    total.get().longValue());
        }
    }

    private static Entry.SchoolFigure figure(SchoolCode school, LocalDate countedOn, Cells cells) {
        return new Entry.SchoolFigure(
                school,
                "leerlingen",
                "leeftijd",
                Period.on(countedOn),
                Optional.empty(),
                cells,
                FigureStatus.FINAL,
                Optional.of(countedOn));
    }

    private static Map<String, String> columns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("jonger", "LEEFTIJD_JONGER");
        for (int age = 4; age <= 24; age++) {
            columns.put(String.valueOf(age), "LEEFTIJD_" + age);
        }
        columns.put("ouder", "LEEFTIJD_OUDER");
        return columns;
    }
}
