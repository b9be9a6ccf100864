package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.time.Moment;

/** Who logs in elsewhere, as which account; and which answers of elsewhere were used. */
@ApplicationScoped
public class OutsideIdentityRepository extends JdbcRepository {

    /** Longer than an answer is good for. */
    private static final Duration TRIED = Duration.ofHours(1);

    private static final String FIND = "select i.account_id from outside_identity i"
            + " join account a on a.id = i.account_id and a.ended_at is null where i.issuer = ? and i.subject = ?";

    /** Of whom the account ended, there may be a row for another hour. */
    private static final String LINK = "insert into outside_identity (issuer, subject, account_id, linked_at)"
            + " values (?, ?, ?, ?) on duplicate key update account_id = values(account_id),"
            + " linked_at = values(linked_at)";

    private static final String BOARD = OnDay.in("""
            select b.id from board b where b.number = ? and exists (
                select 1 from school_state st where st.board_id = b.id and {st on ?})""");

    /** By its own code, or all of an institution. */
    private static final String SCHOOLS = OnDay.in("""
            select s.id from school s join school_state st on st.school_id = s.id
            where (s.code = ? or left(s.code, 4) = ?) and {st on ?}""");

    /** For the container's proxy only. */
    protected OutsideIdentityRepository() {
        this(null);
    }

    @Inject
    public OutsideIdentityRepository(DataSource database) {
        super(database);
    }

    /** The account that did not end. */
    Optional<Long> find(OutsidePerson person) {
        return first(FIND, row -> row.getLong(1), person.issuer(), person.subject());
    }

    /** Whether that party knows the account by a name already. */
    boolean isLinked(long account, String issuer) {
        return first(
                        "select 1 from outside_identity where account_id = ? and issuer = ? limit 1",
                        row -> true,
                        account,
                        issuer)
                .isPresent();
    }

    void link(OutsidePerson person, long account, Moment now) {
        write(LINK, person.issuer(), person.subject(), account, now.utc());
    }

    /** @return false when it was spent before, at whichever instance */
    boolean spend(Token mark, Moment now) {
        write("delete from spent_login where spent_at < ?", now.before(TRIED));
        return write("insert ignore into spent_login (mark, spent_at) values (?, ?)", mark.hash(), now.utc()) == 1;
    }

    /** The boards or schools of today that a code names. */
    List<Long> places(OutsidePerson.Claimed claimed, LocalDate today) {
        String code = claimed.code();
        return claimed.isAtBoard()
                ? all(BOARD, row -> row.getLong(1), code, today)
                : all(SCHOOLS, row -> row.getLong(1), code, code, today);
    }
}
