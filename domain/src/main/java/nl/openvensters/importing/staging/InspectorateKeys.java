package nl.openvensters.importing.staging;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.openvensters.importing.Intake.KeyDecision;
import nl.openvensters.importing.Intake.OpenSchool;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolType;

/** Which keys of the inspectorate stand for which schools, and which wait for a person. */
public final class InspectorateKeys {

    private static final int CANDIDATES = 50;

    private final StagingRepository database;
    private final KnownSubjects subjects;
    private final StagingTable matched;
    private final StagingTable waiting;
    private final Map<String, KeyDecision> decided = new HashMap<>();

    InspectorateKeys(StagingRepository database, KnownSubjects subjects) {
        this.database = database;
        this.subjects = subjects;
        matched = StagingTable.temporary(
                database,
                "key_matched",
                "inspectorate_key, school_id",
                "inspectorate_key varchar(12) character set ascii collate ascii_bin not null primary key,"
                        + " school_id bigint not null");
        waiting = StagingTable.temporary(
                database,
                "key_waiting",
                "inspectorate_key, name, candidates, why",
                "inspectorate_key varchar(12) character set ascii collate ascii_bin not null primary key,"
                        + " name varchar(200), candidates varchar(400), why varchar(300) not null");
        database.query(
                "select k.inspectorate_key, c.code from inspectorate_key k left join school c on c.id = k.school_id"
                        + " where k.decided_by = 'PERSON'",
                row -> decided.put(
                        row.text(1),
                        new KeyDecision(
                                row.text(2).isEmpty() ? Optional.empty() : Optional.of(new SchoolCode(row.text(2))))));
    }

    /** What a person decided; empty when nobody has. */
    public Optional<KeyDecision> decisionAbout(String key) {
        return Optional.ofNullable(decided.get(key));
    }

    /** The schools that are open on a day, by code. */
    public List<OpenSchool> openSchools(LocalDate day) {
        List<OpenSchool> open = new ArrayList<>();
        database.query(
                "select c.code, s.name, s.school_type from school_state s join school c on c.id = s.school_id"
                        + " where " + OnDay.of("s") + " order by c.code",
                row -> open.add(
                        new OpenSchool(new SchoolCode(row.text(1)), row.text(2), SchoolType.valueOf(row.text(3)))),
                day);
        return open;
    }

    /** Remembers what the rule found. */
    public void match(String key, SchoolCode school) {
        matched.add(key, subjects.school(school.value()));
    }

    /** Puts a key on the list on which a person decides. */
    public void await(String key, String name, List<SchoolCode> candidates, String why) {
        waiting.add(
                key,
                name.length() <= 200 ? name : name.substring(0, 200),
                candidates.stream().limit(CANDIDATES).map(SchoolCode::value).collect(Collectors.joining(",")),
                why);
    }

    /**
     * What a person decided stays. Each file is judged by itself: a key may be safe in one and wait in another.
     */
    void apply(Delivery delivery, LocalDateTime now) {
        matched.flush();
        waiting.flush();
        database.execute(
                "insert into inspectorate_key (inspectorate_key, school_id, decided_by, decided_at)"
                        + " select inspectorate_key, school_id, 'RULE', ? from key_matched i"
                        + " on duplicate key update school_id = if(decided_by = 'RULE', i.school_id,"
                        + " inspectorate_key.school_id)",
                now);
        database.execute("delete w from inspectorate_waiting w join inspectorate_key k"
                + " on k.inspectorate_key = w.inspectorate_key and k.decided_by = 'PERSON'");
        database.execute(
                "delete w from inspectorate_waiting w join key_matched i on i.inspectorate_key = w.inspectorate_key"
                        + " join import_run o on o.id = w.import_run_id"
                        + " join import_run n on n.id = ? and n.format = o.format",
                delivery.run());
        database.execute(
                "insert into inspectorate_waiting (inspectorate_key, name, candidates, why, import_run_id)"
                        + " select inspectorate_key, name, candidates, why, ? from key_waiting i"
                        + " on duplicate key update name = i.name, candidates = i.candidates, why = i.why,"
                        + " import_run_id = ?",
                delivery.run(),
                delivery.run());
    }
}
