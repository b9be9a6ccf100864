package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.school.SchoolType;

/** Reads which indicators count for the 80 % rule, and from when. */
@ApplicationScoped
class CountedIndicatorRepository extends JdbcRepository {

    private static final String COUNTED = OnDay.in("""
            select school_type, indicator_id from counted_indicator
            where {on ?}""");

    private static final String RULE_DAYS = "select valid_from from counted_indicator"
            + " union select valid_to from counted_indicator where valid_to is not null";

    /** For the container's proxy only. */
    protected CountedIndicatorRepository() {
        this(null);
    }

    @Inject
    CountedIndicatorRepository(DataSource database) {
        super(database);
    }

    /** The indicators that count on a day, by type of school. */
    Map<SchoolType, Set<String>> on(LocalDate day) {
        Map<SchoolType, Set<String>> counted = new EnumMap<>(SchoolType.class);
        all(
                COUNTED,
                row -> counted.computeIfAbsent(
                                SchoolType.valueOf(row.getString("school_type")), type -> new HashSet<>())
                        .add(row.getString("indicator_id")),
                day);
        return counted;
    }

    /** The days on which another rule begins, past ones and those to come. */
    SortedSet<LocalDate> ruleDays() {
        return new TreeSet<>(all(RULE_DAYS, row -> row.getObject(1, LocalDate.class)));
    }
}
