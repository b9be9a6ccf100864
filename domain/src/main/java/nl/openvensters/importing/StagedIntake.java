package nl.openvensters.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.openvensters.figure.Period;
import nl.openvensters.importing.reading.Row;
import nl.openvensters.importing.reading.Table;
import nl.openvensters.importing.staging.Changes;
import nl.openvensters.importing.staging.Staging;
import nl.openvensters.school.AdministrationNumber;
import nl.openvensters.school.InstitutionCode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SubjectCode;

/** The intake of a real import: counts, keeps rejects, and stages in the database. */
final class StagedIntake implements Intake {

    /** More than these are counted, not kept: by then the run will be refused. */
    private static final int REJECTS_KEPT = 50_000;

    private static final int PROGRESS_EVERY = 1000;

    /** No source has figures of before. */
    private static final int FIRST_YEAR = 1980;

    private final LocalDate today;
    private final LocalDate deliveredOn;
    private final LocalDate describes;
    private final Staging staging;
    private final Changes changes;
    private final Counts counts = new Counts();
    private final List<Reject> rejects = new ArrayList<>();
    private final List<Entry> ofRow = new ArrayList<>();
    private final References references;
    private final List<Entry.SchoolFigure> figuresOfRow = new ArrayList<>();
    private final GivenFigures given = new GivenFigures();
    private final Set<Integer> withdrawnLines = new HashSet<>();
    private final ProgressMeter meter;
    private Map<InstitutionCode, List<OpenSchool>> openSchools;

    /**
     * @param today what begins later cannot be counted yet
     * @param deliveredOn the day on which the source delivered the file
     * @param describes the day that the file itself gives, else that of delivery: what is younger it cannot know
     */
    StagedIntake(
            LocalDate today,
            LocalDate deliveredOn,
            LocalDate describes,
            Staging staging,
            Changes changes,
            ProgressMeter meter) {
        this.today = today;
        this.deliveredOn = deliveredOn;
        this.describes = describes;
        this.staging = staging;
        this.references = new References(ofRow, staging);
        this.changes = changes;
        this.meter = meter;
    }

    Counts counts() {
        return counts;
    }

    List<Reject> rejects() {
        return rejects;
    }

    @Override
    public LocalDate deliveredOn() {
        return deliveredOn;
    }

    @Override
    public void each(Table table, RowReading reading) throws IOException {
        table.forEach(row -> {
            counts.read();
            ofRow.clear();
            try {
                finish(row, reading.read(row));
            } catch (RejectedRow reject) {
                reject(row, reject);
            }
            if (counts.rowsRead() % PROGRESS_EVERY == 0) {
                meter.at(counts.rowsRead(), table.fractionRead());
            }
        });
        meter.at(counts.rowsRead(), table.fractionRead());
    }

    private void finish(Row row, Outcome outcome) {
        Outcome known = outcome.kind() == Outcome.Kind.TAKEN ? judged(outcome) : outcome;
        if (known.kind() == Outcome.Kind.TAKEN) {
            known = once(row);
        }
        counts.became(known);
        if (known.kind() == Outcome.Kind.TAKEN) {
            ofRow.forEach(staging::stage);
        }
    }

    /**
     * Takes the figures of a row out that an earlier row gave as well; a row with no others is left out.
     *
     * @throws RejectedRow when an earlier row gave another figure for the same: that is then withdrawn
     */
    private Outcome once(Row row) {
        figuresOfRow.clear();
        for (Entry entry : ofRow) {
            if (entry instanceof Entry.SchoolFigure figure) {
                figuresOfRow.add(figure);
            }
        }
        long[] keys = new long[figuresOfRow.size()];
        int again = 0;
        for (int i = 0; i < keys.length; i++) {
            Entry.SchoolFigure figure = figuresOfRow.get(i);
            keys[i] = given.key(figure);
            again += given.has(keys[i]) ? 1 : 0;
            int other = given.contradicts(keys[i], figure);
            if (other > 0) {
                figuresOfRow.forEach(staging::withdraw);
                withdrawn(other, row.line(), figure.school());
                throw new RejectedRow("", figure.school().value(), "contradicts", other);
            }
        }
        for (int i = 0; i < keys.length; i++) {
            Entry.SchoolFigure figure = figuresOfRow.get(i);
            if (again > 0 && given.has(keys[i])) {
                ofRow.remove(figure);
            } else {
                given.add(keys[i], figure, row.line());
            }
        }
        return keys.length > 0 && again == keys.length ? Outcome.leftOut("duplicate") : Outcome.taken();
    }

    /** The row that was taken before is rejected with the one that contradicts it. */
    private void withdrawn(int line, int other, SchoolCode school) {
        if (withdrawnLines.add(line)) {
            counts.takenIsRejected();
            keep(new Reject(line, "", school.value(), new RejectedRow("", "", "contradicts", other).why()));
        }
    }

    private Outcome judged(Outcome taken) {
        if (!references.areKnown()) {
            return Outcome.leftOut(references.areToOthers() ? "unknown-subject" : "unknown-school");
        }
        for (Entry entry : ofRow) {
            if (entry instanceof Entry.Point point && staging.left(point, describes)) {
                staging.stageLeft(point);
                return Outcome.leftOut("moved-since");
            }
        }
        return taken;
    }

    private void reject(Row row, RejectedRow reject) {
        counts.rejectedRow();
        school(row).ifPresent(staging::rejected);
        keep(new Reject(row.line(), reject.column(), reject.cell(), reject.why()));
    }

    /** The school of a row, whatever else is wrong with it. */
    private static Optional<SchoolCode> school(Row row) {
        try {
            return Optional.of(SchoolCode.of(row.cell("INSTELLINGSCODE"), row.cell("VESTIGINGSCODE")));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private void keep(Reject reject) {
        if (rejects.size() < REJECTS_KEPT) {
            rejects.add(reject);
        }
    }

    @Override
    public void add(Entry entry) {
        if (entry instanceof Entry.SchoolFigure figure) {
            LocalDate day = figure.period().start();
            if (day.isAfter(today) || day.getYear() < FIRST_YEAR) {
                throw new RejectedRow("", day.toString(), "no-day-of-figures");
            }
        }
        ofRow.add(entry);
    }

    @Override
    public boolean knows(SchoolCode school) {
        return references.knows(school);
    }

    @Override
    public Optional<String> placeOf(String postcode) {
        return staging.places().of(postcode);
    }

    @Override
    public Optional<BigDecimal> known(SchoolCode school, String indicator, String measure, Period period) {
        return staging.figures().known(school, indicator, measure, period);
    }

    @Override
    public Optional<SubjectCode> ownerOf(AdministrationNumber number) {
        return staging.numbers().ownerOf(number);
    }

    @Override
    public List<OpenSchool> openSchoolsOf(InstitutionCode institution) {
        if (openSchools == null) {
            openSchools = new HashMap<>();
            staging.keys().openSchools(deliveredOn).forEach(school -> openSchools
                    .computeIfAbsent(school.code().institution(), code -> new ArrayList<>())
                    .add(school));
        }
        return List.copyOf(openSchools.getOrDefault(institution, List.of()));
    }

    @Override
    public Optional<KeyDecision> decisionAbout(String key) {
        return staging.keys().decisionAbout(key);
    }

    @Override
    public void matchInspectorateKey(String key, SchoolCode school) {
        staging.keys().match(key, school);
    }

    @Override
    public void waitForDecision(String key, String name, List<SchoolCode> candidates, String reason) {
        changes.add(
                Changes.Kind.KEYS_AMBIGUOUS,
                key + " " + name + ": "
                        + candidates.stream().map(SchoolCode::value).collect(Collectors.joining(", ")));
        staging.keys().await(key, name, candidates, ImportMessages.text("reason." + reason));
    }
}
