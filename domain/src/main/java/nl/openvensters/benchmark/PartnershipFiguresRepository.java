package nl.openvensters.benchmark;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.jdbc.Statements;
import nl.openvensters.time.Moment;

/**
 * Makes anew what is told of the money of all partnerships of which a number is known, out of the accounts under that
 * number. The transaction is the caller's, and holds the numbers: who says one meanwhile waits, and is told after.
 */
public final class PartnershipFiguresRepository {

    private static final String BALANCE = "balans";
    private static final String COSTS = "lasten";

    private static final String NUMBERS = "select partnership_id, number, origin, said_at from partnership_number"
            + " where number is not null order by partnership_id for update";

    private static final String ACCOUNTS = """
            select n.partnership_id, m.indicator_id, year(f.period_start) as year, f.cells
            from partnership_number n
            join administration a on a.number = n.number
            join measure m on m.indicator_id in ('balans', 'lasten') and m.code = 'posten'
            join figure f on f.subject_id = a.id and f.measure_id = m.id and f.superseded_by = 0""";

    private final Statements statements;

    public PartnershipFiguresRepository(Statements statements) {
        this.statements = statements;
    }

    private record Said(long partnership, String number, String by, LocalDate on) {}

    private record Year(long partnership, int year) {}

    /** All of them, in place of what was there. */
    public void make() throws SQLException {
        List<Said> numbers = statements.all(
                NUMBERS,
                row -> new Said(
                        row.getLong("partnership_id"),
                        row.getString("number"),
                        row.getString("origin"),
                        Moment.of(row.getObject("said_at", LocalDateTime.class)).day()));
        Map<String, String> names = new LinkedHashMap<>();
        statements.each(
                "select number, name from administration", row -> names.put(row.getString(1), row.getString(2)));
        Map<Year, Map<String, Cells>> years = new TreeMap<>((one, other) -> one.partnership() == other.partnership()
                ? Integer.compare(one.year(), other.year())
                : Long.compare(one.partnership(), other.partnership()));
        statements.each(ACCOUNTS, row -> years.computeIfAbsent(
                        new Year(row.getLong("partnership_id"), row.getInt("year")), year -> new LinkedHashMap<>())
                .put(row.getString("indicator_id"), Cells.decode(row.getString("cells"))));
        statements.write("delete from partnership_figure");
        statements.write("delete from partnership_account");
        statements.writeMany(
                "insert into partnership_account (partnership_id, number, name, origin, said_on) values (?, ?, ?, ?, ?)",
                numbers.stream()
                        .map(one -> new Object[] {
                            one.partnership(), one.number(), names.get(one.number()), one.by(), one.on()
                        })
                        .toList());
        statements.writeMany(
                "insert into partnership_figure (partnership_id, measure, year, value, reason) values (?, ?, ?, ?, ?)",
                rows(years));
    }

    private static List<Object[]> rows(Map<Year, Map<String, Cells>> years) {
        var rows = new ArrayList<Object[]>();
        years.forEach((of, cells) -> new PartnershipYear(
                        cells.getOrDefault(BALANCE, Cells.none()), cells.getOrDefault(COSTS, Cells.none()))
                .figures()
                .forEach((measure, value) -> rows.add(new Object[] {
                    of.partnership(),
                    measure.code(),
                    of.year(),
                    value.asNumber().orElse(null),
                    reason(value)
                })));
        return rows;
    }

    private static String reason(FigureValue value) {
        Optional<MissingReason> reason = value.asReason();
        return reason.map(MissingReason::name).orElse(null);
    }
}
