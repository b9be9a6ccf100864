package nl.openvensters.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.school.SchoolPast.FormerName;

/** Reads what schools were before, and when something begins or ends. */
@ApplicationScoped
public class SchoolPastRepository extends JdbcRepository {

    private static final String STATES = """
            select s.code, st.valid_from, st.valid_to, st.name, true as own
            from school s join school_state st on st.school_id = s.id where s.code in (%1$s)
            union all
            select distinct s.code, bs.valid_from, bs.valid_to, bs.name, false
            from school s join school_state st on st.school_id = s.id
            join board_state bs on bs.board_id = st.board_id
            where s.code in (%1$s)
            order by 1, 2, 3, 4""";

    /** For the container's proxy only. */
    protected SchoolPastRepository() {
        super(null);
    }

    @Inject
    public SchoolPastRepository(DataSource database) {
        super(database);
    }

    private record State(String school, LocalDate from, LocalDate to, String name, boolean own) {}

    /** By school; of each that is asked for, on a day. */
    public Map<SchoolCode, SchoolPast> of(Collection<SchoolCode> schools, LocalDate day) {
        Map<SchoolCode, SchoolPast> pasts = new HashMap<>();
        if (schools.isEmpty()) {
            return pasts;
        }
        var codes = new ArrayList<Object>();
        for (int time = 0; time < 2; time++) {
            schools.forEach(school -> codes.add(school.value()));
        }
        Map<String, List<State>> states = new HashMap<>();
        all(
                STATES.formatted(blanks(schools.size())),
                row -> states.computeIfAbsent(row.getString("code"), code -> new ArrayList<>())
                        .add(new State(
                                row.getString("code"),
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class),
                                row.getString("name"),
                                row.getBoolean("own"))),
                codes.toArray());
        schools.forEach(school -> pasts.put(school, past(states.getOrDefault(school.value(), List.of()), day)));
        return pasts;
    }

    private static SchoolPast past(List<State> states, LocalDate day) {
        SortedSet<LocalDate> changes = new TreeSet<>();
        var names = new ArrayList<FormerName>();
        State before = null;
        for (State state : states) {
            changes.add(state.from());
            if (state.to() != null) {
                changes.add(state.to());
            }
            if (state.own() && !state.from().isAfter(day)) {
                if (before != null && !before.name().equals(state.name())) {
                    names.add(new FormerName(before.name(), state.from()));
                }
                before = state;
            }
        }
        return new SchoolPast(List.copyOf(names), changes);
    }
}
