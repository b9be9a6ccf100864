package nl.openvensters.importing.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.school.SchoolCode;

/** Reads and writes the keys of the inspectorate. */
@ApplicationScoped
public class InspectorateKeyRepository extends JdbcRepository {

    /** The name and place of a candidate are the latest that are known. */
    private static final String WAITING = """
            select w.inspectorate_key, w.name, w.why, w.import_run_id, s.code, st.name as school_name, st.place
            from inspectorate_waiting w
            left join school s on find_in_set(s.code, replace(w.candidates, ' ', '')) > 0
                and s.institution_id = (select i.id from institution i where i.code = left(w.inspectorate_key, 4))
            left join school_latest st on st.school_id = s.id
            order by w.inspectorate_key, find_in_set(s.code, replace(w.candidates, ' ', ''))""";

    private static final String DECIDE = """
            insert into inspectorate_key (inspectorate_key, school_id, decided_by, decided_at, decided_by_name)
            values (?, ?, 'PERSON', ?, ?)
            on duplicate key update school_id = values(school_id), decided_by = 'PERSON',
                decided_at = values(decided_at), decided_by_name = values(decided_by_name)""";

    /** For the container's proxy. */
    protected InspectorateKeyRepository() {
        this(null);
    }

    @Inject
    public InspectorateKeyRepository(DataSource database) {
        super(database);
    }

    List<WaitingKey> waiting() {
        Map<String, WaitingKey> keys = new LinkedHashMap<>();
        all(WAITING, row -> {
            String key = row.getString("inspectorate_key");
            if (!keys.containsKey(key)) {
                keys.put(
                        key,
                        new WaitingKey(
                                key,
                                row.getString("name"),
                                row.getString("why"),
                                new ArrayList<>(),
                                row.getLong("import_run_id")));
            }
            return row.getString("code") == null || keys.get(key).candidates().add(candidate(row));
        });
        return List.copyOf(keys.values());
    }

    Optional<Long> idOf(SchoolCode school) {
        return first("select id from school where code = ?", row -> row.getLong(1), school.value());
    }

    /** The code of the school that a key stands for until now, by a person or a rule; empty when for none. */
    Optional<String> decided(String key) {
        return first(
                "select s.code from inspectorate_key k join school s on s.id = k.school_id"
                        + " where k.inspectorate_key = ?",
                row -> row.getString(1),
                key);
    }

    /** Keeps the decision and takes the key off the list. */
    void keep(String key, Optional<Long> school, String who, Instant at) {
        write(DECIDE, key, school.orElse(null), LocalDateTime.ofInstant(at, ZoneOffset.UTC), who);
        write("delete from inspectorate_waiting where inspectorate_key = ?", key);
    }

    private static WaitingKey.Candidate candidate(ResultSet row) throws SQLException {
        String name = row.getString("school_name");
        String place = row.getString("place");
        return new WaitingKey.Candidate(
                new SchoolCode(row.getString("code")), name == null ? "" : name, place == null ? "" : place);
    }
}
