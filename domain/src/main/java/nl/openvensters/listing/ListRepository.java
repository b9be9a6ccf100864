package nl.openvensters.listing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.Statements.Reading;

/**
 * Reads a part of a list and how long all of it is, in one statement. Only columns that the list names can be asked for;
 * equal rows stand in the order of the list itself, so that no row is on two pages or on none.
 */
public abstract class ListRepository extends JdbcRepository {

    private static final System.Logger LOG = System.getLogger(ListRepository.class.getName());

    protected ListRepository(DataSource database) {
        super(database);
    }

    /**
     * A list.
     *
     * @param rows a select of all rows, with a name for each of its columns and a {@code ?} for each of its values
     * @param columns over those names
     * @param order of the list itself, over those names; no two rows may be equal in it
     */
    public record Rows(String rows, List<Column> columns, String order) {}

    /**
     * The part that is wanted; the first one when there are not so many rows.
     *
     * @param values of the list's own parameters
     */
    protected <T> Part<T> part(Rows list, Wanted wanted, Reading<T> reading, Object... values) {
        Part<T> part = read(list, wanted, reading, values);
        return part.rows().isEmpty() && wanted.first() > 0
                ? read(list, wanted.fromTheBeginning(), reading, values)
                : part;
    }

    private <T> Part<T> read(Rows list, Wanted wanted, Reading<T> reading, Object... values) {
        Condition condition = Condition.of(list.columns(), wanted);
        String sql = "select l.*, count(*) over () as found_rows from (" + list.rows() + ") l where " + condition.sql()
                + " order by " + order(list, wanted) + " limit ? offset ?";
        Object[] all = Stream.of(
                        Stream.of(values),
                        condition.values().stream(),
                        Stream.<Object>of(wanted.most(), wanted.first()))
                .flatMap(one -> one)
                .toArray();
        int[] found = {0};
        List<T> rows = all(sql, row -> counted(row, found, reading), all).stream()
                .flatMap(Optional::stream)
                .toList();
        return new Part<>(rows, wanted.first(), found[0]);
    }

    /** A row of which we make nothing is a fault of ours, but no reason to show none of the others; it is counted. */
    private static <T> Optional<T> counted(ResultSet row, int[] found, Reading<T> reading) throws SQLException {
        found[0] = row.getInt("found_rows");
        try {
            return Optional.of(reading.read(row));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "A row of a list cannot be read and is left out", e);
            return Optional.empty();
        }
    }

    private static String order(Rows list, Wanted wanted) {
        return wanted.order()
                .flatMap(asked -> list.columns().stream()
                        .filter(column -> column.key().equals(asked.column()))
                        .findFirst()
                        .map(column -> column.sql() + (asked.descending() ? " desc, " : ", ") + list.order()))
                .orElse(list.order());
    }
}
