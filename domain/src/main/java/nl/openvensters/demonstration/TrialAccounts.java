package nl.openvensters.demonstration;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.account.Grant;
import nl.openvensters.account.NewAccountRepository;
import nl.openvensters.account.PasswordHash;
import nl.openvensters.account.Role;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.jdbc.Statements;
import nl.openvensters.time.Moment;

/**
 * Accounts to try the product with: one for each role that holds everywhere, and one for each other role at a small, a
 * middle and a large board. All have the same known password, so they are made only when somebody asks for them. For
 * the launcher; needs no container, only schools in the register.
 */
public final class TrialAccounts {

    /** The password of all of them: for demonstration only. */
    public static final String PASSWORD = "kijk-maar-binnen";

    private static final String BOARDS = OnDay.in("""
            select b.id, b.number,
                   coalesce((select x.name from board_latest x where x.board_id = b.id), b.number) as name,
                   count(*) as schools, min(st.school_id) as school
            from board b
            join school_state st on st.board_id = b.id and {st on ?}
            group by b.id, b.number
            order by count(*), b.number""");

    private final DataSource database;
    private final Clock clock;

    public TrialAccounts(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * One account.
     *
     * @param email the address to log in with
     * @param role what it may do
     * @param where the name of the board with its number of schools; empty for roles that hold everywhere
     */
    public record Made(String email, Role role, String where) {}

    private record Board(long id, String name, int schools, long school) {}

    /** Makes those that are not there yet and lists them all. */
    public List<Made> make() throws SQLException {
        var made = new ArrayList<Made>();
        String hash = PasswordHash.of(PASSWORD);
        Statements statements = Statements.of(database);
        var accounts = new NewAccountRepository(statements, clock);
        for (Role role : Role.values()) {
            if (role.isEverywhere()) {
                made.add(make(accounts, role, "demo", 0, "", hash));
            }
        }
        partnership(statements, accounts, hash).ifPresent(made::add);
        List<Board> boards = boards(statements);
        if (boards.isEmpty()) {
            return made;
        }
        String[] sizes = {"klein", "midden", "groot"};
        for (int size = 0; size < sizes.length; size++) {
            Board board = boards.get((boards.size() - 1) * size / (sizes.length - 1));
            String where = board.name() + " (" + board.schools() + (board.schools() == 1 ? " school)" : " scholen)");
            for (Role role : Role.values()) {
                if (!role.isEverywhere() && role != Role.PARTNERSHIP_ADMINISTRATOR) {
                    long subject = role == Role.SCHOOL_LEADER ? board.school() : board.id();
                    made.add(make(accounts, role, sizes[size], subject, where, hash));
                }
            }
        }
        return made;
    }

    private static Made make(
            NewAccountRepository accounts, Role role, String group, long subject, String where, String hash)
            throws SQLException {
        String name = name(role);
        String email = name.toLowerCase(Locale.ROOT) + "@" + group + ".example";
        var account = accounts.make(email, name, hash);
        if (account.isPresent()) {
            accounts.grant(account.get(), new Grant(role, subject));
        }
        return new Made(email, role, where);
    }

    private static String name(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> "Beheerder";
            case SECTOR_MONITOR -> "Sector";
            case BOARD_ADMINISTRATOR -> "Bestuur";
            case SCHOOL_LEADER -> "Schoolleider";
            case EDITOR -> "Redacteur";
            case READER -> "Lezer";
            case PARTNERSHIP_ADMINISTRATOR -> "Samenwerkingsverband";
        };
    }

    /** The partnership that comes first by its code. */
    private static Optional<Made> partnership(Statements statements, NewAccountRepository accounts, String hash)
            throws SQLException {
        record Partnership(long id, String code) {}
        Optional<Partnership> first = statements.first(
                "select id, code from partnership where code like 'PO%' order by code limit 1",
                row -> new Partnership(row.getLong("id"), row.getString("code")));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        String where = "Samenwerkingsverband " + first.get().code();
        return Optional.of(make(
                accounts, Role.PARTNERSHIP_ADMINISTRATOR, "demo", first.get().id(), where, hash));
    }

    private List<Board> boards(Statements statements) throws SQLException {
        return statements.all(
                BOARDS,
                row -> new Board(
                        row.getLong("id"), row.getString("name"), row.getInt("schools"), row.getLong("school")),
                Moment.of(clock).day());
    }
}
