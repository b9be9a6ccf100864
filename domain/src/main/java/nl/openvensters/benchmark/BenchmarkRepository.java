package nl.openvensters.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javax.sql.DataSource;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.jdbc.JdbcRepository;

/** Reads what was added up of boards, and keeps how a board wants to be compared. The transaction is the caller's. */
@ApplicationScoped
public class BenchmarkRepository extends JdbcRepository {

    private static final String TRAITS = """
            select t.*, b.number, coalesce(nullif(st.name, ''), b.number) as name
            from board_trait t join board b on b.id = t.board_id left join board_latest st on st.board_id = t.board_id
            order by t.board_id""";

    private static final String EXPLAINED = """
            select b.number, coalesce(nullif(st.name, ''), b.number) as name, p.indicator_id, p.happened_on
            from publication_now p
            join board b on b.id = p.subject_id
            left join board_latest st on st.board_id = b.id
            where p.kind = 'PUBLISHED' and p.explanation_id is not null
              and p.indicator_id in ('bestuur_leerlingen', 'bestuur_resultaten', 'bestuur_financien')
              and p.subject_id in (%s)
            order by name, b.number""";

    /** Schools in municipalities where the board has one. */
    private static final String HOME_AREAS = """
            select st.board_id = ? as own, n.value as pupils, f.shown as cells
            from school_latest st
            join publication_now p on p.subject_id = st.school_id and p.indicator_id = 'voedingsgebied'
                and p.kind = 'PUBLISHED'
            join measure m on m.indicator_id = 'voedingsgebied' and m.code = 'gebieden'
            join figure f on f.subject_id = st.school_id and f.measure_id = m.id and f.import_run_id <= p.as_of_run
                and (f.superseded_by = 0 or f.superseded_by > p.as_of_run)
            join publication_now pp on pp.subject_id = st.school_id and pp.indicator_id = 'leerlingen'
                and pp.kind = 'PUBLISHED'
            join measure mn on mn.indicator_id = 'leerlingen' and mn.code = 'aantal'
            join figure n on n.subject_id = st.school_id and n.measure_id = mn.id and n.period_start = f.period_start
                and n.import_run_id <= pp.as_of_run and (n.superseded_by = 0 or n.superseded_by > pp.as_of_run)
                and n.value is not null
            where st.valid_to is null and f.shown is not null
              and f.period_start = (select max(x.period_start) from figure x
                where x.subject_id = f.subject_id and x.measure_id = f.measure_id and x.import_run_id <= p.as_of_run
                  and (x.superseded_by = 0 or x.superseded_by > p.as_of_run))
              and st.municipality_id in (
                select o.municipality_id from school_latest o where o.board_id = ? and o.valid_to is null)""";

    /** For the container's proxy only. */
    protected BenchmarkRepository() {
        super(null);
    }

    @Inject
    public BenchmarkRepository(DataSource database) {
        super(database);
    }

    /** A stored figure. */
    record Stored(long board, BoardMeasure measure, int year, FigureValue value, int schools) {}

    /** A board that explains a topic in public. */
    public record Explained(String number, String name, String indicator, LocalDate on) {}

    /** Of all boards with open schools. */
    List<BoardTraits> traits() {
        return all(TRAITS, BenchmarkRepository::trait);
    }

    /** All figures of some boards, the oldest year first. */
    List<Stored> figures(Collection<Long> boards) {
        return boards.isEmpty()
                ? List.of()
                : all(
                        "select * from board_figure where board_id in (" + blanks(boards.size())
                                + ") order by year, board_id",
                        BenchmarkRepository::stored,
                        boards.toArray());
    }

    /** Which of some boards explain something in public. */
    List<Explained> explained(Collection<Long> boards) {
        return boards.isEmpty()
                ? List.of()
                : all(
                        EXPLAINED.formatted(blanks(boards.size())),
                        row -> new Explained(
                                row.getString("number"),
                                row.getString("name"),
                                row.getString("indicator_id"),
                                row.getObject("happened_on", LocalDate.class)),
                        boards.toArray());
    }

    Optional<Weights> weights(long board) {
        return first("select weights from board_comparators where board_id = ?", row -> row.getString("weights"), board)
                .flatMap(Weights::read);
    }

    void keep(long board, Weights weights, long account, LocalDateTime now) {
        write(
                "insert into board_comparators (board_id, weights, account_id, kept_at) values (?, ?, ?, ?)"
                        + " on duplicate key update weights = values(weights), account_id = values(account_id),"
                        + " kept_at = values(kept_at)",
                board,
                weights.written(),
                account,
                now);
    }

    /**
     * What schools tell in public of where their pupils live, of all that tell of an area of a school of the board; with
     * how many pupils they have.
     */
    List<HomeArea> homeAreas(long board) {
        return all(
                HOME_AREAS,
                row -> new HomeArea(row.getBoolean("own"), row.getLong("pupils"), Cells.decode(row.getString("cells"))),
                board,
                board);
    }

    /** A school with its areas. */
    record HomeArea(boolean own, long pupils, Cells cells) {}

    /** The balance sheet that is known last: equity in euros, and of which year. */
    Optional<LastBalance> lastBalance(long board) {
        return first(
                """
                select f.period_start, f.cells from measure m join figure f on f.measure_id = m.id
                where m.indicator_id = 'balans' and m.code = 'posten' and f.subject_id = ? and f.superseded_by = 0
                order by f.period_start desc limit 1""",
                row -> new LastBalance(
                        row.getObject("period_start", LocalDate.class).getYear(), Cells.decode(row.getString("cells"))),
                board);
    }

    /** @param items in euros by the name of their column */
    public record LastBalance(int year, Cells items) {}

    private static BoardTraits trait(ResultSet row) throws SQLException {
        return new BoardTraits(
                row.getLong("board_id"),
                row.getString("number"),
                row.getString("name"),
                row.getInt("schools"),
                number(row, "pupils"),
                number(row, "weighting"),
                row.getDouble("special"),
                number(row, "nearby"));
    }

    private static Stored stored(ResultSet row) throws SQLException {
        var value = row.getBigDecimal("value");
        return new Stored(
                row.getLong("board_id"),
                BoardMeasure.of(row.getString("measure")).orElseThrow(),
                row.getInt("year"),
                value == null
                        ? FigureValue.missing(MissingReason.valueOf(row.getString("reason")))
                        : FigureValue.of(value),
                row.getInt("schools"));
    }

    private static OptionalDouble number(ResultSet row, String column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(number);
    }
}
