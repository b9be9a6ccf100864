package nl.openvensters.benchmark;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.benchmark.PartnershipNumbers.Accounting;
import nl.openvensters.benchmark.PartnershipNumbers.Numbered;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.Statements;
import nl.openvensters.school.AdministrationNumber;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.time.Moment;

/** Reads and writes under which numbers partnerships account for their money. The transaction is the caller's. */
@ApplicationScoped
public class PartnershipNumberRepository extends JdbcRepository {

    /** Of a person the name is that of who said it last; who left has none. */
    private static final String NUMBERED = """
            select p.code, n.number, a.name, n.origin, n.said_at,
                (select c.name from history h join account c on c.id = h.account_id and c.ended_at is null
                    where h.what = 'ADMINISTRATION_NUMBER_SAID' and h.subject_id = p.id order by h.id desc limit 1) as who,
                (select m.name from school_latest s join postcode_area pc on pc.code = left(s.postcode, 4)
                    join municipality m on m.id = s.municipality_id
                    where pc.partnership_id = p.id and s.valid_to is null
                    group by m.id order by count(*) desc, m.name limit 1) as around
            from partnership p
            left join partnership_number n on n.partnership_id = p.id
            left join administration a on a.number = n.number
            where p.code like 'PO%'
            order by p.code""";

    /** Those that a year of accounts names that is the last of all. */
    private static final String FREE = """
            select a.number, a.name, a.named_in from administration a
            where a.named_in = (select max(named_in) from administration)
              and not exists (select 1 from partnership_number n where n.number = a.number)
            order by a.name, a.number""";

    private final DataSource database;

    /** For the container's proxy only. */
    protected PartnershipNumberRepository() {
        this(null);
    }

    @Inject
    public PartnershipNumberRepository(DataSource database) {
        super(database);
        this.database = database;
    }

    List<Numbered> numbered() {
        return all(NUMBERED, PartnershipNumberRepository::numbered);
    }

    private static Numbered numbered(ResultSet row) throws SQLException {
        Optional<String> said = Optional.ofNullable(row.getString("origin"));
        return new Numbered(
                new PartnershipCode(row.getString("code")),
                Optional.ofNullable(row.getString("around")),
                Optional.ofNullable(row.getString("number")).map(AdministrationNumber::new),
                Optional.ofNullable(row.getString("name")),
                said.filter("FILE"::equals).isPresent(),
                Optional.ofNullable(row.getString("who")),
                said.isEmpty() ? Optional.empty() : Optional.of(saidOn(row)));
    }

    private static LocalDate saidOn(ResultSet row) throws SQLException {
        return Moment.of(row.getObject("said_at", LocalDateTime.class)).day();
    }

    /** Those of the last accounts that no partnership has, by name. */
    List<Accounting> free() {
        return all(
                FREE,
                row -> new Accounting(
                        new AdministrationNumber(row.getString("number")),
                        row.getString("name"),
                        row.getInt("named_in")));
    }

    Optional<Long> idOf(PartnershipCode partnership) {
        return first("select id from partnership where code = ?", row -> row.getLong("id"), partnership.value());
    }

    /** What is said of a partnership until now, held until the transaction ends. */
    Optional<Numbered> held(PartnershipCode partnership) {
        // Of all, also of those of which nothing is said: two who say one number come one after the other.
        all("select id from partnership for update", row -> true);
        return numbered().stream().filter(one -> one.code().equals(partnership)).findFirst();
    }

    boolean isBoard(AdministrationNumber number) {
        return first("select 1 from board where number = ?", row -> true, number.value())
                .isPresent();
    }

    boolean hasAccounts(AdministrationNumber number) {
        return first("select 1 from administration where number = ?", row -> true, number.value())
                .isPresent();
    }

    boolean isOfAnother(AdministrationNumber number, long partnership) {
        return first(
                        "select 1 from partnership_number where number = ? and partnership_id <> ?",
                        row -> true,
                        number.value(),
                        partnership)
                .isPresent();
    }

    /** @return whether it is so now; not when a file gave the number to another partnership a moment ago */
    boolean keep(long partnership, AdministrationNumber number, LocalDateTime now) {
        write(
                "insert ignore into partnership_number (partnership_id, number, origin, said_at)"
                        + " values (?, null, 'PERSON', ?)",
                partnership,
                now);
        // Never "on duplicate key": with the number of another partnership it would change the row of that one.
        write(
                "update ignore partnership_number set number = ?, origin = 'PERSON', said_at = ? where partnership_id = ?",
                number.value(),
                now,
                partnership);
        return first(
                        "select 1 from partnership_number where partnership_id = ? and number = ?",
                        row -> true,
                        partnership,
                        number.value())
                .isPresent();
    }

    /** Kept as a fact, so that no file says it again. */
    void contradict(long partnership, LocalDateTime now) {
        write(
                "update partnership_number set number = null, origin = 'PERSON', said_at = ? where partnership_id = ?",
                now,
                partnership);
    }

    /** What the public sees of it, and that it is something else than before. */
    void tell(LocalDateTime now) {
        try {
            new PartnershipFiguresRepository(Statements.of(database)).make();
        } catch (SQLException e) {
            throw new IllegalStateException("The money of partnerships cannot be told", e);
        }
        write("update aggregates_made set said_at = ?", now);
    }
}
