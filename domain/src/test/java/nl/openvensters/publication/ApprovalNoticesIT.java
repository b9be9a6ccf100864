package nl.openvensters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Role;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.mail.MailSettings;
import nl.openvensters.mail.Mailbox;
import nl.openvensters.mail.OutboxRepository;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who has to look is told by mail, once, and so is who proposed what came back. */
class ApprovalNoticesIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String PUPILS = "leerlingen";
    private static final String GENERAL = "algemeen";

    private BoardWithASchool here;
    private Room room;

    @BeforeEach
    void a_board_that_wants_four_eyes() throws SQLException {
        here = new BoardWithASchool(DATABASE);
        room = here.at("2025-03-01T10:00:00Z");
        Actor director = here.actor("Dirk", Role.BOARD_ADMINISTRATOR, here.board);
        for (Actor one : new Actor[] {here.anna, here.bas, director}) {
            here.data.update("update account set password_hash = 'x' where id = " + one.account());
            here.data.update(
                    "insert into role_grant (account_id, role, subject_id, granted_at) values (?, ?, ?, '2025-01-01')",
                    one.account(),
                    one.grants().get(0).role().name(),
                    one.grants().get(0).subject());
        }
        room.fourEyes.switchTo(director, here.board, true);
    }

    @AfterEach
    void end() throws SQLException {
        here.transaction.end();
    }

    @Test
    void all_who_may_approve_get_one_mail_about_all_that_was_proposed_and_the_proposer_none() throws SQLException {
        propose(PUPILS);
        propose(GENERAL);

        assertThat(tell("2025-03-01T10:01:00Z")).isZero();
        assertThat(tell("2025-03-01T10:03:00Z")).isEqualTo(2);

        assertThat(mails("recipient in ('anna@b.example', 'dirk@b.example') and kind = 'APPROVAL'"))
                .isEqualTo(2);
        assertThat(mails("recipient = 'bas@b.example'")).isZero();
        assertThat(mails("plain like '%Leerlingen – De School, voorgesteld door Bas%'"
                        + " and plain like '%indicator?school=12AB00&indicator=algemeen%'"
                        + " and subject = 'Er wachten 2 teksten op je akkoord' and sent_by = " + here.bas.account()))
                .isEqualTo(2);
        assertThat(tell("2025-03-01T11:00:00Z")).isZero();
    }

    @Test
    void what_comes_back_is_told_to_who_proposed_it_with_the_remark() throws SQLException {
        int edition = propose(PUPILS);
        tell("2025-03-01T10:03:00Z");
        here.at("2025-03-01T10:05:00Z")
                .proposals
                .sendBack(here.anna, BoardWithASchool.CODE, PUPILS, edition, "Noem het jaar.");

        assertThat(tell("2025-03-01T10:08:00Z")).isOne();
        assertThat(mails("recipient = 'bas@b.example' and plain like '%“Noem het jaar.”%'"))
                .isOne();
    }

    @Test
    void what_was_taken_back_in_time_is_not_told() throws SQLException {
        propose(PUPILS);
        room.proposals.takeBack(here.bas, BoardWithASchool.CODE, PUPILS);

        assertThat(tell("2025-03-01T10:03:00Z")).isZero();
    }

    @Test
    void who_proposed_sees_whose_approval_it_waits_for() {
        propose(PUPILS);
        assertThat(room.proposals.judges(here.bas, BoardWithASchool.CODE)).containsExactly("Anna", "Dirk");
        assertThat(room.proposals.judges(here.anna, BoardWithASchool.CODE)).containsExactly("Dirk");
    }

    private int propose(String indicator) {
        int edition = room.drafts.save(
                here.bas,
                BoardWithASchool.CODE,
                indicator,
                DraftContent.words("<p>Over " + indicator + ".</p>"),
                room.drafts.open(here.bas, BoardWithASchool.CODE, indicator).edition());
        room.publishing.publish(here.bas, BoardWithASchool.CODE, indicator, edition);
        return edition;
    }

    /** @return how many people were told */
    private int tell(String moment) throws SQLException {
        here.transaction.commit();
        Clock clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        var settings =
                new MailSettings(Optional.empty(), Path.of("x"), "a@b.example", URI.create("https://x.example/"));
        var notices = new ApprovalNotices(
                new ApprovalNoticeRepository(here.transaction.source()),
                Catalogue.load(),
                new Mailbox(new OutboxRepository(here.transaction.source()), clock),
                settings,
                clock);
        int told = 0;
        while (notices.writeNext()) {
            told++;
        }
        here.transaction.commit();
        return told;
    }

    private long mails(String condition) throws SQLException {
        return here.count("outbox where " + condition);
    }
}
