package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.account.PeopleRepository.Reach;
import nl.openvensters.listing.Column;
import nl.openvensters.listing.ListRepository;
import nl.openvensters.listing.Part;
import nl.openvensters.listing.Wanted;

/** The people and the invitations that somebody manages, a part at a time. */
@ApplicationScoped
public class PeopleListRepository extends ListRepository {

    /** What separates the parts of a role in a row, and the roles. */
    private static final String PART = "\t";

    private static final String ROLE = "\n";
    private static final int HELD_PARTS = 6;

    private static final String PEOPLE = """
            select a.id, a.name, a.email,
                   group_concat(distinct x.role separator ',') as roles,
                   group_concat(distinct %1$s order by %1$s separator ', ') as places,
                   group_concat(concat_ws('\\t', x.id, x.role, coalesce(x.subject_id, 0),
                           coalesce(s.kind, ''), coalesce(st.board_id, 0), %1$s)
                       order by %1$s, x.id separator '\\n') as held,
                   (select max(l.on_date) from login l where l.account_id = a.id) as last_login
            from role_grant x join account a on a.id = x.account_id and a.ended_at is null
            %2$s where x.ended_at is null and %3$s
            group by a.id, a.name, a.email
            """;

    private static final List<Column> PEOPLE_COLUMNS = List.of(
            Column.text("name", "l.name"),
            Column.text("email", "l.email"),
            Column.choice("role", "l.roles"),
            Column.text("place", "l.places"),
            Column.day("seen", "l.last_login"));

    private static final String INVITATIONS = """
            select x.id, x.email, x.role, coalesce(x.subject_id, 0) as subject,
                   coalesce(s.kind, '') as kind, coalesce(st.board_id, 0) as board,
                   %1$s as place, w.name as inviter, x.invited_at, x.expires_at,
                   m.id as mail, m.outcome, m.attempts, m.failure
            from invitation x join account w on w.id = x.invited_by
            %4$s %2$s where x.ended_at is null and %3$s
            """;

    private static final List<Column> INVITATION_COLUMNS = List.of(
            Column.text("email", "l.email"),
            Column.choice("role", "l.role"),
            Column.text("place", "l.place"),
            Column.text("inviter", "l.inviter"),
            Column.day("expires", "l.expires_at"));

    /** For the container's proxy only. */
    protected PeopleListRepository() {
        this(null);
    }

    @Inject
    public PeopleListRepository(DataSource database) {
        super(database);
    }

    Part<Person> people(Reach reach, Wanted wanted, LocalDate today) {
        var list = new Rows(
                PEOPLE.formatted(PeopleRepository.PLACE_NAME, PeopleRepository.PLACE, reach.condition()),
                PEOPLE_COLUMNS,
                "l.name, l.id");
        return part(list, wanted, PeopleListRepository::person, today);
    }

    Part<PendingInvitation> invitations(Reach reach, Wanted wanted, LocalDate today, LocalDateTime now) {
        String rows = INVITATIONS.formatted(
                PeopleRepository.PLACE_NAME, PeopleRepository.PLACE, reach.condition(), PeopleRepository.MAIL);
        var list = new Rows(rows, INVITATION_COLUMNS, "l.invited_at desc, l.id desc");
        return part(list, wanted, row -> PeopleRepository.invitation(row, now), today);
    }

    private static Person person(ResultSet row) throws SQLException {
        Optional<YearMonth> month = Optional.ofNullable(row.getObject("last_login", LocalDate.class))
                .map(YearMonth::from);
        List<Person.Held> roles = Stream.of(row.getString("held").split(ROLE))
                .map(PeopleListRepository::held)
                .toList();
        return new Person(row.getLong("id"), row.getString("name"), row.getString("email"), month, roles);
    }

    private static Person.Held held(String text) {
        String[] parts = text.split(PART, HELD_PARTS);
        Workplace place = Workplace.of(Long.parseLong(parts[2]), parts[3], Long.parseLong(parts[4]), parts[5]);
        return new Person.Held(Long.parseLong(parts[0]), Role.valueOf(parts[1]), place);
    }
}
