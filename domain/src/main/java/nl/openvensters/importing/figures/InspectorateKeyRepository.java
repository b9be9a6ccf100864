package nl.openvensters.importing.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import nl.openvensters.school.SchoolCode;

/** Reads and writes the keys of the inspectorate. */
@ApplicationScoped
public class InspectorateKeyRepository {

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

    private final DataSource database;

    /** For the container's proxy. */
    protected InspectorateKeyRepository() {
        this(null);
    }

    @Inject
    public InspectorateKeyRepository(DataSource database) {
        this.database = database;
    }

    List<WaitingKey> waiting() {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(WAITING);
                ResultSet rows = statement.executeQuery()) {
            Map<String, WaitingKey> keys = new LinkedHashMap<>();
            while (rows.next()) {
                String key = rows.getString("inspectorate_key");
                if (!keys.containsKey(key)) {
                    keys.put(
                            key,
                            new WaitingKey(
                                    key,
                                    rows.getString("name"),
                                    rows.getString("why"),
                                    new ArrayList<>(),
                                    rows.getLong("import_run_id")));
                }
                if (rows.getString("code") != null) {
                    keys.get(key).candidates().add(candidate(rows));
                }
            }
            return List.copyOf(keys.values());
        } catch (SQLException e) {
            throw new PersistenceException("The keys that wait could not be read", e);
        }
    }

    OptionalLong idOf(SchoolCode school) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement("select id from school where code = ?")) {
            statement.setString(1, school.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? OptionalLong.of(row.getLong(1)) : OptionalLong.empty();
            }
        } catch (SQLException e) {
            throw new PersistenceException("School " + school + " could not be looked up", e);
        }
    }

    /** The code of the school that a key stands for until now, by a person or a rule; empty when for none. */
    Optional<String> decided(String key) {
        String sql = "select s.code from inspectorate_key k join school s on s.id = k.school_id"
                + " where k.inspectorate_key = ?";
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new PersistenceException("The decision on " + key + " could not be read", e);
        }
    }

    /** Keeps the decision and takes the key off the list. */
    void keep(String key, Optional<Long> school, String who, Instant at) {
        try (Connection connection = database.getConnection();
                var decide = connection.prepareStatement(DECIDE);
                var settle =
                        connection.prepareStatement("delete from inspectorate_waiting where inspectorate_key = ?")) {
            decide.setString(1, key);
            decide.setObject(2, school.orElse(null), Types.BIGINT);
            decide.setTimestamp(3, Timestamp.valueOf(LocalDateTime.ofInstant(at, ZoneOffset.UTC)));
            decide.setString(4, who);
            decide.executeUpdate();
            settle.setString(1, key);
            settle.executeUpdate();
        } catch (SQLException e) {
            throw new PersistenceException("The decision on " + key + " could not be kept", e);
        }
    }

    private static WaitingKey.Candidate candidate(ResultSet row) throws SQLException {
        String name = row.getString("school_name");
        String place = row.getString("place");
        return new WaitingKey.Candidate(
                new SchoolCode(row.getString("code")), name == null ? "" : name, place == null ? "" : place);
    }
}
