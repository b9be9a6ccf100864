package nl.openvensters.figure;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.openvensters.indicator.PeriodKind;
import nl.openvensters.jdbc.Statements;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.SubjectKind;

/** Reads what figures of groups of schools are computed from: what is told now, by sources and by themselves. */
final class DerivationRepository {

    /** Of a mean: more than is ever shown, so that it is rounded once. */
    static final int DECIMALS = 3;

    private static final String CURRENT = """
            select f.subject_id, f.period_kind, f.period_start, f.period_end, f.value, f.cells
            from figure_now f join measure m on m.id = f.measure_id
            where m.indicator_id = ? and m.code = ?
            order by f.period_end, f.subject_id""";

    private static final String GROUPED = """
            select school_id as id, school_type, coalesce(municipality_id, 0) municipality_id from school_latest
            union all select id, kind, 0 from subject where kind <> 'SCHOOL' and kind in (%s)""".formatted(
            SubjectKind.publishing().stream().map(kind -> "'" + kind + "'").collect(Collectors.joining(", ")));

    private final Statements statements;

    DerivationRepository(Statements statements) {
        this.statements = statements;
    }

    /** A figure of a school or of another subject that publishes; the value is null when it has none. */
    record Current(long subject, Period period, BigDecimal value, Cells cells) {}

    /**
     * With which others a subject is taken together.
     *
     * @param type of a school, the last known; of another subject its kind
     * @param municipality the last known of a school; 0 when unknown, and of another subject
     */
    record Group(String type, long municipality) {

        boolean isOfSchools() {
            return Arrays.stream(SchoolType.values()).anyMatch(any -> any.name().equals(type));
        }
    }

    List<Current> current(String indicator, String measure) throws SQLException {
        return statements.all(
                CURRENT,
                row -> new Current(
                        row.getLong("subject_id"),
                        new Period(
                                PeriodKind.valueOf(row.getString("period_kind")),
                                row.getObject("period_start", LocalDate.class),
                                row.getObject("period_end", LocalDate.class)),
                        row.getBigDecimal("value"),
                        Cells.decode(row.getString("cells"))),
                indicator,
                measure);
    }

    Map<Long, Group> groups() throws SQLException {
        Map<Long, Group> groups = new HashMap<>();
        statements.each(
                GROUPED,
                row -> groups.put(
                        row.getLong("id"), new Group(row.getString("school_type"), row.getLong("municipality_id"))));
        return groups;
    }

    long country() throws SQLException {
        return statements.number("select id from subject where kind = 'COUNTRY' and code = 'NL'");
    }
}
