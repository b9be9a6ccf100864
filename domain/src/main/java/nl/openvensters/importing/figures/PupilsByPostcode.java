package nl.openvensters.importing.figures;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.figure.recoding.HomeAreas;
import nl.openvensters.importing.Entry;
import nl.openvensters.importing.Intake;
import nl.openvensters.importing.Outcome;
import nl.openvensters.importing.RejectedRow;
import nl.openvensters.importing.reading.Document;
import nl.openvensters.importing.reading.Row;
import nl.openvensters.importing.reading.Table;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;

/**
 * Pupils of each school by the postcode where they live and by age, on 1 October. A school has a row for each postcode,
 * and one for each kind of education there. Where a count is hidden the pupils of a postcode are known between bounds
 * only, so that what becomes a figure is {@link HomeAreas} of a whole school, made at its last row.
 *
 * <p>A code of two digits is a country, or unknown: such pupils count with all others and are not named.
 */
public final class PupilsByPostcode implements FiguresFormat {

    private static final int FEWEST_HIDDEN = 1;
    private static final int MOST_HIDDEN = 4;
    private static final String AGE = "LEEFTIJD_";

    @Override
    public String id() {
        return "pupils-by-postcode";
    }

    @Override
    public boolean recognises(Document document) {
        return document.hasColumns(
                "POSTCODE_LEERLING", "INSTELLINGSCODE", "VESTIGINGSCODE", "SOORT_PO", "PEILDATUM", "LEEFTIJD_4");
    }

    @Override
    public void read(Document document, Intake intake) throws IOException {
        Table table = document.first();
        List<String> ages = table.columns().stream()
                .filter(column -> column.startsWith(AGE))
                .toList();
        Map<String, Integer> rowsToCome = rowsOfSchools(table);
        Map<String, Home> homes = new HashMap<>();
        intake.each(table, row -> {
            LocalDate countedOn = row.filledDate("PEILDATUM");
            Entry.SchoolMention school = MentionedSchool.in(row, countedOn);
            Home home = homes.computeIfAbsent(key(row), unused -> new Home());
            home.count(row, ages);
            if (home.kinds.add(school.type())) {
                intake.add(school);
            }
            if (rowsToCome.merge(key(row), -1, Integer::sum) == 0) {
                intake.add(figure(school.school(), countedOn, home.cells(intake)));
            }
            return Outcome.taken();
        });
    }

    private static Entry.SchoolFigure figure(SchoolCode school, LocalDate countedOn, Cells cells) {
        return new Entry.SchoolFigure(
                school,
                "voedingsgebied",
                "gebieden",
                Period.on(countedOn),
                cells.isEmpty() ? Optional.of(FigureValue.missing(MissingReason.WITHHELD)) : Optional.empty(),
                cells,
                FigureStatus.FINAL,
                Optional.of(countedOn));
    }

    /** Looks ahead: how many rows each school has. One that is rejected stays to come, so that there is no figure. */
    private static Map<String, Integer> rowsOfSchools(Table table) throws IOException {
        Map<String, Integer> rows = new HashMap<>();
        table.forEach(row -> rows.merge(key(row), 1, Integer::sum));
        return rows;
    }

    /** Of the cells as they are written: also for rows that will be rejected. */
    private static String key(Row row) {
        return row.cell("INSTELLINGSCODE") + ' ' + row.cell("VESTIGINGSCODE") + ' ' + row.cell("PEILDATUM");
    }

    /** Where the pupils of one school live, as far as its rows were read. */
    private static final class Home {

        private final Set<String> seen = new HashSet<>();
        private final Set<SchoolType> kinds = EnumSet.noneOf(SchoolType.class);
        private final Map<String, HomeAreas.Area> areas = new LinkedHashMap<>();

        void count(Row row, List<String> ages) {
            String postcode = row.filled("POSTCODE_LEERLING");
            int least = 0;
            int most = 0;
            for (String age : ages) {
                FigureValue count = row.count(age);
                boolean hidden = count.asReason()
                        .filter(MissingReason.SUPPRESSED::equals)
                        .isPresent();
                int shown =
                        count.asNumber().map(number -> number.intValueExact()).orElse(0);
                least += hidden ? FEWEST_HIDDEN : shown;
                most += hidden ? MOST_HIDDEN : shown;
            }
            if (!seen.add(postcode + row.text("SOORT_PO") + row.text("CLUSTER"))) {
                throw new RejectedRow("POSTCODE_LEERLING", postcode, "second-row");
            }
            var area = new HomeAreas.Area(postcode, row.text("GEMEENTENAAM_LEERLING"), least, most);
            areas.merge(
                    postcode,
                    area,
                    (one, other) -> new HomeAreas.Area(
                            postcode, one.place(), one.least() + other.least(), one.most() + other.most()));
        }

        Cells cells(Intake intake) {
            List<HomeAreas.Area> named = new ArrayList<>(areas.size());
            areas.forEach((postcode, area) -> named.add(new HomeAreas.Area(
                    postcode, intake.placeOf(postcode).orElse(area.place()), area.least(), area.most())));
            return HomeAreas.told(named);
        }
    }
}
