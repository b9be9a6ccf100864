package nl.openvensters.figure;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.openvensters.indicator.PeriodKind;
import nl.openvensters.jdbc.Statements;

/** Reads what figures of groups of schools are computed from: what is told now, by sources and by schools. */
final class DerivationRepository {

    /** Of a mean: more than is ever shown, so that it is rounded once. */
    static final int DECIMALS = 3;

    private static final String CURRENT = """
            select f.subject_id, f.period_kind, f.period_start, f.period_end, f.value, f.cells
            from figure_now f join measure m on m.id = f.measure_id
            where m.indicator_id = ? and m.code = ?
            order by f.period_end, f.subject_id""";

    private static final String SCHOOLS = """
            select school_id, school_type, coalesce(municipality_id, 0) municipality_id from school_latest""";

    private final Statements statements;

    DerivationRepository(Statements statements) {
        this.statements = statements;
    }

    /** A figure of a school; the value is null when it has none. */
    record Current(long school, Period period, BigDecimal value, Cells cells) {}

    /** Where a school is and of which type, by the last that is known; the municipality is 0 when unknown. */
    record Located(String type, long municipality) {}

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

    Map<Long, Located> schools() throws SQLException {
        Map<Long, Located> schools = new HashMap<>();
        statements.each(
                SCHOOLS,
                row -> schools.put(
                        row.getLong("school_id"),
                        new Located(row.getString("school_type"), row.getLong("municipality_id"))));
        return schools;
    }

    long country() throws SQLException {
        return statements.number("select id from subject where kind = 'COUNTRY' and code = 'NL'");
    }
}
