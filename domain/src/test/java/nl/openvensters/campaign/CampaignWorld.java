package nl.openvensters.campaign;

import jakarta.persistence.EntityManager;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.openvensters.account.Accounts;
import nl.openvensters.account.Actor;
import nl.openvensters.account.ColleagueRepository;
import nl.openvensters.account.Grant;
import nl.openvensters.account.Role;
import nl.openvensters.database.OneTransaction;
import nl.openvensters.figure.SampleData;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.mail.MailSettings;
import nl.openvensters.mail.Mailbox;
import nl.openvensters.mail.OutboxRepository;
import nl.openvensters.monitor.BoardList;
import nl.openvensters.monitor.BoardListRepository;
import nl.openvensters.monitor.FillRates;
import nl.openvensters.monitor.MonitorFacts;
import nl.openvensters.monitor.MonitorRepository;
import nl.openvensters.school.BoardRepository;
import nl.openvensters.school.SchoolType;
import nl.openvensters.worklist.Grids;

/** Boards with a school and somebody who runs them, the sector, and all use cases of campaigns within a transaction. */
final class CampaignWorld {

    static final long SECTOR = 1;

    final SampleData data;
    final Actor sector;
    final Map<Long, Actor> people = new HashMap<>();
    Instant now = Instant.parse("2026-11-22T09:00:00Z");

    private final DataSource database;

    CampaignWorld(DataSource database) throws SQLException {
        this.database = database;
        this.data = new SampleData(database);
        sector = person(SECTOR, "Sam", "sam@sector.example", Role.SECTOR_MONITOR, 0);
    }

    /** Board {@code 1000 n} with the number {@code 41000 + n}, one school and a person {@code 100 + n} who runs it. */
    long board(int n) throws SQLException {
        long board = 1000L * n;
        data.update("insert into subject (id, kind, code) values (?, 'BOARD', ?)", board, String.valueOf(41000 + n));
        data.update("insert into board (id, number) values (?, ?)", board, String.valueOf(41000 + n));
        data.update(
                "insert into board_state (board_id, valid_from, name) values (?, '2000-01-01', ?)",
                board,
                "Bestuur " + n);
        long school = data.school("%02dAA00".formatted(n), SchoolType.BO, "0637");
        data.update("update school_state set board_id = ? where school_id = ?", board, school);
        person(100 + n, "Persoon " + n, "p" + n + "@bestuur.example", Role.BOARD_ADMINISTRATOR, board);
        return board;
    }

    Actor person(long id, String name, String email, Role role, long subject) throws SQLException {
        data.update(
                "insert ignore into account (id, email, name, password_hash, created_at) values (?, ?, ?, 'x', '2025-01-01')",
                id,
                email,
                name);
        data.update(
                "insert into role_grant (account_id, role, subject_id, granted_at) values (?, ?, nullif(?, 0), '2025-01-01')",
                id,
                role.name(),
                subject);
        var actor = new Actor(id, name, List.of(new Grant(role, subject)));
        people.put(id, actor);
        return actor;
    }

    Clock clock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    /** All use cases on one transaction. */
    final class UseCases {

        final Campaigns campaigns;
        final BoardSelections selections;
        final CampaignLetters letters;
        final LetterSending sending;
        final CampaignWishes wishes;
        final CampaignCalls calls;
        final CampaignMeetings meetings;
        final CampaignEffects effects;
        final AskedOfBoards asked;

        /** Sends a letter as it is. */
        int send(long letter, boolean again) {
            return letters.send(
                    sector, letter, letters.find(sector, letter).template().seen(), again);
        }

        private UseCases(DataSource source, EntityManager entities) {
            var history = new HistoryRepository(source, clock());
            var register = new CampaignRepository(source, entities);
            var facts = new MonitorFacts(new MonitorRepository(source), clock());
            var rates = new FillRates(facts);
            var colleagues = new ColleagueRepository(source);
            var list = new BoardList(new BoardListRepository(source), rates, facts, clock());
            var briefs = new BoardBriefs(
                    list,
                    colleagues,
                    Grids.over(source, clock()),
                    new WithdrawalRepository(source),
                    new SchoolPhoneRepository(source));
            var mails = new CampaignMails(new MailSettings(
                    Optional.empty(),
                    Path.of("mail"),
                    "vensters@open.example",
                    URI.create("https://vensters.example/portaal/")));
            var mailbox = new Mailbox(new OutboxRepository(source), clock());
            var written = new LetterRepository(source, entities);
            var sends = new SendingRepository(source);
            var accounts = new Accounts() {
                @Override
                public Optional<Actor> actor(long account) {
                    return Optional.ofNullable(people.get(account));
                }
            };
            campaigns = new Campaigns(register, list, history, clock());
            selections = new BoardSelections(new BoardSelectionRepository(source), history, clock());
            letters = new CampaignLetters(
                    campaigns, register, written, sends, briefs, colleagues, mails, mailbox, history, clock());
            sending = new LetterSending(written, sends, briefs, mails, mailbox, accounts, clock());
            wishes = new CampaignWishes(new WishesRepository(entities), history, clock());
            calls = new CampaignCalls(campaigns, register, new CallRepository(source), briefs, history, clock());
            meetings = new CampaignMeetings(
                    campaigns, register, new MeetingRepository(source, entities), history, clock());
            effects = new CampaignEffects(campaigns, register, rates, clock());
            asked = new AskedOfBoards(
                    new AskedRepository(source), register, new BoardRepository(source), rates, clock());
        }
    }

    /** Does something in a transaction of its own, which ends well. */
    <T> T with(Function<UseCases, T> what) {
        try {
            var transaction = new OneTransaction(database);
            try {
                T result = what.apply(new UseCases(transaction.source(), transaction.entities()));
                transaction.end();
                return result;
            } catch (RuntimeException e) {
                transaction.undo();
                throw e;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Begins a part and dies before it is kept. */
    void dies(Function<UseCases, ?> what) throws SQLException {
        var transaction = new OneTransaction(database);
        what.apply(new UseCases(transaction.source(), transaction.entities()));
        transaction.undo();
    }

    /** Writes all mails that wait. @return in how many parts */
    int sendAll() {
        int parts = 0;
        while (with(desk -> desk.sending.writeNext())) {
            parts++;
        }
        return parts;
    }
}
