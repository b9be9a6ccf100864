package nl.openvensters.importing;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.figure.Period;
import nl.openvensters.importing.reading.Table;
import nl.openvensters.school.AdministrationNumber;
import nl.openvensters.school.InstitutionCode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SubjectCode;

/** An intake without a database: keeps all that a format hands over, for tests of formats. */
public final class CollectingIntake implements Intake {

    /** A rejected row. */
    public record Reject(int line, String column, String cell, String why) {}

    private final LocalDate deliveredOn;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> ofRow = new ArrayList<>();
    private final List<Reject> rejects = new ArrayList<>();
    private final Map<Outcome, Integer> outcomes = new LinkedHashMap<>();
    private final Map<SchoolCode, OpenSchool> known = new LinkedHashMap<>();
    private final Map<String, KeyDecision> decisions = new LinkedHashMap<>();
    private final Map<String, SchoolCode> inspectorateKeys = new LinkedHashMap<>();
    private final Map<String, List<SchoolCode>> waiting = new LinkedHashMap<>();
    private final Map<SchoolCode, BigDecimal> pupilsOf = new LinkedHashMap<>();
    private final Map<AdministrationNumber, SubjectCode> owners = new HashMap<>();
    private int rows;

    public CollectingIntake(LocalDate deliveredOn) {
        this.deliveredOn = deliveredOn;
    }

    /** Makes schools known and open. */
    public CollectingIntake knowing(OpenSchool... schools) {
        for (OpenSchool school : schools) {
            known.put(school.code(), school);
        }
        return this;
    }

    /** As if a person had decided it earlier; no school means that the key stands for none. */
    public CollectingIntake decided(String inspectorateKey, Optional<SchoolCode> school) {
        decisions.put(inspectorateKey, new KeyDecision(school));
        return this;
    }

    public List<Entry> entries() {
        return entries;
    }

    public <T extends Entry> List<T> entries(Class<T> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public List<Reject> rejects() {
        return rejects;
    }

    public Map<Outcome, Integer> outcomes() {
        return outcomes;
    }

    /** How many rows had this outcome. */
    public int rows(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0);
    }

    public int rowsRead() {
        return rows;
    }

    /** The candidates of each key that waits for a person. */
    public Map<String, List<SchoolCode>> waiting() {
        return waiting;
    }

    public Map<String, SchoolCode> inspectorateKeys() {
        return inspectorateKeys;
    }

    @Override
    public LocalDate deliveredOn() {
        return deliveredOn;
    }

    @Override
    public void each(Table table, RowReading reading) throws IOException {
        table.forEach(row -> {
            rows++;
            ofRow.clear();
            try {
                Outcome outcome = reading.read(row);
                outcomes.merge(outcome, 1, Integer::sum);
                if (outcome.kind() == Outcome.Kind.TAKEN) {
                    entries.addAll(ofRow);
                }
            } catch (RejectedRow reject) {
                rejects.add(new Reject(row.line(), reject.column(), reject.cell(), reject.why()));
            }
        });
    }

    @Override
    public void add(Entry entry) {
        ofRow.add(entry);
        if (entry instanceof Entry.SchoolMention mention) {
            known.putIfAbsent(mention.school(), new OpenSchool(mention.school(), mention.name(), mention.type()));
        }
    }

    @Override
    public boolean knows(SchoolCode school) {
        return known.containsKey(school);
    }

    /** Of 1011 only. */
    @Override
    public Optional<String> placeOf(String postcode) {
        return postcode.equals("1011") ? Optional.of("Waterdorp") : Optional.empty();
    }

    /** As if an earlier file had counted the pupils of a school. */
    public CollectingIntake counted(SchoolCode school, int pupils) {
        pupilsOf.put(school, BigDecimal.valueOf(pupils));
        return this;
    }

    @Override
    public Optional<BigDecimal> known(SchoolCode school, String indicator, String measure, Period period) {
        return indicator.equals("leerlingen") && measure.equals("aantal")
                ? Optional.ofNullable(pupilsOf.get(school))
                : Optional.empty();
    }

    /** As if a board had this number, or it had been said earlier of a partnership. */
    public CollectingIntake owning(AdministrationNumber number, SubjectCode owner) {
        owners.put(number, owner);
        return this;
    }

    @Override
    public Optional<SubjectCode> ownerOf(AdministrationNumber number) {
        return Optional.ofNullable(owners.get(number));
    }

    @Override
    public List<OpenSchool> openSchoolsOf(InstitutionCode institution) {
        return known.values().stream()
                .filter(school -> school.code().institution().equals(institution))
                .toList();
    }

    @Override
    public Optional<KeyDecision> decisionAbout(String key) {
        return Optional.ofNullable(decisions.get(key));
    }

    @Override
    public void matchInspectorateKey(String key, SchoolCode school) {
        inspectorateKeys.put(key, school);
    }

    @Override
    public void waitForDecision(String key, String name, List<SchoolCode> candidates, String reason) {
        waiting.put(key, candidates);
    }
}
