package nl.openvensters.account;

import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import nl.openvensters.database.OneTransaction;
import nl.openvensters.figure.SampleData;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.mail.MailSettings;
import nl.openvensters.mail.Mailbox;
import nl.openvensters.mail.OutboxRepository;
import nl.openvensters.school.SchoolType;

/** Two boards with a school each, an administrator for each board and one for the platform; and time that can pass. */
public final class AccountWorld {

    public static final String PASSWORD = "drie groene fietsen";

    /** Made once: it takes a processor a tenth of a second. */
    private static final String HASH = PasswordHash.of(PASSWORD);

    private static final Pattern TOKEN = Pattern.compile("sleutel=([\\w-]{43})");

    public final SampleData data;
    public final long board;
    public final long otherBoard;
    public final long school;
    public final long otherSchool;
    public final long anna;
    public final long bob;
    public final long root;
    final LoginThrottle throttle;
    final MailThrottle mails;
    Instant now = Instant.parse("2026-11-22T10:00:00Z");

    private final DataSource database;
    private int statements;
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    public AccountWorld(DataSource database) throws SQLException {
        this.database = database;
        throttle = new LoginThrottle(clock, new KnownBrowsers(RULE, clock));
        mails = new MailThrottle(clock);
        data = new SampleData(database);
        board = board("11111", "Stichting De Linde");
        otherBoard = board("22222", "Stichting De Eik");
        school = data.school("12AB00", SchoolType.BO, "0637");
        otherSchool = data.school("34CD00", SchoolType.BO, "0637");
        data.update("update school_state set board_id = ?, name = 'De Vlier' where school_id = ?", board, school);
        data.update("update school_state set board_id = ? where school_id = ?", otherBoard, otherSchool);
        anna = account("anna@linde.example", "Anna", Role.BOARD_ADMINISTRATOR, board);
        bob = account("bob@eik.example", "Bob", Role.BOARD_ADMINISTRATOR, otherBoard);
        root = account("root@platform.example", "Root", Role.ADMINISTRATOR, 0);
    }

    private long board(String number, String name) throws SQLException {
        long id = data.insert("insert into subject (kind, code) values ('BOARD', ?)", number);
        data.update("insert into board (id, number) values (?, ?)", id, number);
        data.update("insert into board_state (board_id, valid_from, name) values (?, '2000-01-01', ?)", id, name);
        return id;
    }

    public long account(String email, String name, Role role, long subject) throws SQLException {
        long id = data.insert(
                "insert into account (email, name, password_hash, created_at) values (?, ?, ?, '2025-01-01')",
                email,
                name,
                HASH);
        grant(id, role, subject);
        return id;
    }

    void grant(long account, Role role, long subject) throws SQLException {
        data.update(
                "insert into role_grant (account_id, role, subject_id, granted_at)"
                        + " values (?, ?, nullif(?, 0), '2025-01-01')",
                account,
                role.name(),
                subject);
    }

    long grantOf(long account, Role role) throws SQLException {
        return data.number(
                "select id from role_grant where account_id = ? and role = ? and ended_at is null",
                account,
                role.name());
    }

    /** Who an account is now. */
    public Actor actor(long account) {
        return in(at -> new AccountRepository(at.entities())
                .byId(account)
                .map(Account::actor)
                .orElseThrow());
    }

    public Clock clock() {
        return clock;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    /** Does something in a transaction of its own, that is undone when it fails. */
    public <T> T in(Use<T> use) {
        try {
            OneTransaction transaction = new OneTransaction(database);
            T result;
            try {
                result = use.with(transaction);
            } catch (RuntimeException e) {
                transaction.undo();
                throw e;
            }
            transaction.end();
            statements = transaction.statements();
            return result;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** How many statements the last transaction took. */
    int statements() {
        return statements;
    }

    @FunctionalInterface
    public interface Use<T> {
        T with(OneTransaction at);
    }

    public Accounts accounts(OneTransaction at) {
        return new Accounts(
                repository(at),
                new LoginRepository(at.source()),
                new AuthenticatorRepository(at.entities()),
                new PlaceKinds(at.source()),
                throttle,
                clock);
    }

    OutsideLogin outside(OneTransaction at) {
        return new OutsideLogin(
                new OutsideIdentityRepository(at.source()), repository(at), accounts(at), history(at), clock);
    }

    Invitations invitations(OneTransaction at) {
        return new Invitations(
                new InvitationRepository(at.entities()),
                repository(at),
                new WorkplaceRepository(at.source()),
                letters(),
                mailbox(at),
                mails,
                history(at),
                clock);
    }

    People people(OneTransaction at) {
        return new People(new PeopleRepository(at.source()), new WorkplaceRepository(at.source()), clock);
    }

    PeopleLists lists(OneTransaction at) {
        return new PeopleLists(new PeopleListRepository(at.source()), clock);
    }

    GivingRoles givingRoles(OneTransaction at) {
        return new GivingRoles(
                people(at),
                new GrantRepository(at.entities()),
                repository(at),
                new WorkplaceRepository(at.source()),
                last(at),
                letters(),
                mailbox(at),
                history(at),
                clock);
    }

    ForgottenPassword forgotten(OneTransaction at) {
        return new ForgottenPassword(
                repository(at), new LinkRepository(at.entities()), letters(), mailbox(at), mails, history(at), clock);
    }

    OwnAccount own(OneTransaction at) {
        return new OwnAccount(
                repository(at),
                new LinkRepository(at.entities()),
                throttle,
                mails,
                letters(),
                mailbox(at),
                history(at),
                clock);
    }

    public Leaving leaving(OneTransaction at) {
        return new Leaving(
                repository(at),
                new SessionRepository(at.entities()),
                new AuthenticatorRepository(at.entities()),
                new LinkRepository(at.entities()),
                new InvitationRepository(at.entities()),
                last(at),
                throttle,
                letters(),
                mailbox(at),
                history(at),
                clock);
    }

    static final SecondStepRule RULE = new SecondStepRule(false, Optional.of(new byte[32]));

    Sessions sessions(OneTransaction at) {
        return new Sessions(new SessionRepository(at.entities()), new PlaceKinds(at.source()), RULE, clock);
    }

    SecondFactor secondFactor(OneTransaction at) {
        return new SecondFactor(
                new AuthenticatorRepository(at.entities()),
                new SessionRepository(at.entities()),
                repository(at),
                new CodeCheck(throttle, RULE, clock),
                throttle,
                letters(),
                mailbox(at),
                history(at),
                clock);
    }

    private static AccountRepository repository(OneTransaction at) {
        return new AccountRepository(at.entities());
    }

    private static LastAdministrator last(OneTransaction at) {
        return new LastAdministrator(new GrantRepository(at.entities()));
    }

    private HistoryRepository history(OneTransaction at) {
        return new HistoryRepository(at.source(), clock);
    }

    private static AccountLetters letters() {
        return new AccountLetters(new MailSettings(
                Optional.empty(), Path.of("mail"), "x@y.example", URI.create("https://portaal.example/portaal/")));
    }

    private Mailbox mailbox(OneTransaction at) {
        return new Mailbox(new OutboxRepository(at.source()), clock);
    }

    /** The subjects of what waits to be sent to an address, oldest first. */
    List<String> mailTo(String email) {
        return in(at ->
                new Question(at.source()).texts("select subject from outbox where recipient = ? order by id", email));
    }

    String lastMailTo(String email) {
        return in(at -> new Question(at.source())
                .texts("select plain from outbox where recipient = ? order by id desc limit 1", email)
                .get(0));
    }

    /** The token in the newest mail to an address. */
    String tokenTo(String email) {
        Matcher token = TOKEN.matcher(lastMailTo(email));
        if (!token.find()) {
            throw new AssertionError("The mail has no link with a token");
        }
        return token.group(1);
    }

    /** What happened, as deed and what it was about, oldest first. */
    public List<String> history() {
        return in(at -> new Question(at.source())
                .texts(
                        "select concat_ws(' ', what, nullif(about, ''), coalesce(account_id, 0)) from history where id > ? order by id",
                        0));
    }

    /** Reads a column of text. */
    private static final class Question extends JdbcRepository {

        Question(DataSource source) {
            super(source);
        }

        List<String> texts(String sql, Object value) {
            return all(sql, row -> row.getString(1), value);
        }
    }
}
