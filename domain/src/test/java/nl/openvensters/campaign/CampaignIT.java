package nl.openvensters.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.openvensters.account.Role;
import nl.openvensters.campaign.CampaignRefused.Why;
import nl.openvensters.database.EmbeddedDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Letters of campaigns: to whom, in which words, once, and never to who stopped or left. */
class CampaignIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final String WORDS =
            "Dag {naam},\n\nBij {bestuur} ontbreekt {ontbreekt}.\n\nEr gaat {dagen} iets online.";

    private CampaignWorld world;
    private final List<Long> boards = new ArrayList<>();

    @BeforeEach
    void three_boards() throws SQLException {
        DATABASE.renew();
        world = new CampaignWorld(DATABASE.dataSource());
        boards.clear();
        for (int n = 1; n <= 3; n++) {
            boards.add(world.board(n));
        }
    }

    private long campaign() {
        return world.with(
                at -> at.campaigns.begin(world.sector, "Najaar", "Vullen", PlannedDays.open(), boards, false));
    }

    private long letter(long campaign) {
        return world.with(at -> at.letters.write(world.sector, campaign, "Over {bestuur}", WORDS));
    }

    private void send(long letter, boolean again) {
        world.with(at -> at.send(letter, again));
    }

    private long mails() throws SQLException {
        return world.data.number("select count(*) from outbox where kind = 'CAMPAIGN'");
    }

    @Test
    void who_runs_a_board_gets_a_letter_about_it_with_a_way_to_end_them() throws SQLException {
        send(letter(campaign()), false);
        world.sendAll();

        assertThat(mails()).isEqualTo(3);
        assertThat(world.data.number("select count(*) from outbox where recipient = 'p1@bestuur.example'"
                        + " and subject = 'Over Bestuur 1' and plain like '%Dag Persoon 1,%' and plain like '%Bestuur 1 ontbreekt%'"
                        + " and plain not like '%{%' and unsubscribe like 'https://vensters.example/portaal/geen-brieven?k=%'"
                        + " and place_id = 1000 and sent_by = 1"))
                .isOne();
    }

    @Test
    void a_part_that_is_broken_off_is_done_anew_and_nobody_gets_it_twice() throws SQLException {
        for (int n = 4; n <= LetterSending.BATCH + 5; n++) {
            boards.add(world.board(n));
        }
        long letter = letter(campaign());
        send(letter, false);
        world.dies(at -> at.sending.writeNext());
        assertThat(mails()).isZero();

        world.with(at -> at.sending.writeNext());
        assertThat(mails()).isEqualTo(LetterSending.BATCH);
        CampaignLetter half = world.with(at -> at.letters.find(world.sector, letter));
        assertThat(half.state()).isEqualTo(CampaignLetter.State.SENDING);
        assertThat(half.progress()).isBetween(50, 99);
        world.dies(at -> at.sending.writeNext());
        assertThat(world.sendAll()).isOne();

        assertThat(mails()).isEqualTo(boards.size());
        assertThat(world.data.number("select count(distinct recipient) from outbox"))
                .isEqualTo(boards.size());
        CampaignLetter done = world.with(at -> at.letters.find(world.sector, letter));
        assertThat(done.state()).isEqualTo(CampaignLetter.State.DONE);
        assertThat(done.progress()).isEqualTo(100);
    }

    @Test
    void pressing_send_twice_sends_it_once_and_its_words_stay() throws SQLException {
        long letter = letter(campaign());
        send(letter, false);
        refused(Why.SENT, at -> at.send(letter, false));
        world.sendAll();
        refused(Why.SENT, at -> at.send(letter, true));
        refused(Why.SENT, at -> {
            at.letters.change(world.sector, letter, "", "Anders", "Anders");
            return null;
        });
        assertThat(mails()).isEqualTo(3);
    }

    @Test
    void a_letter_goes_only_with_the_words_that_were_looked_at() throws SQLException {
        long letter = letter(campaign());
        String looked = seen(letter);
        change(letter, looked, "Heel andere woorden.");

        refused(Why.CHANGED, at -> at.letters.send(world.sector, letter, looked, false));
        world.sendAll();
        assertThat(mails()).isZero();
        assertThat(world.<CampaignLetter>with(at -> at.letters.find(world.sector, letter))
                        .isDraft())
                .isTrue();

        String again = seen(letter);
        assertThat(world.<Integer>with(at -> at.letters.send(world.sector, letter, again, false)))
                .isEqualTo(3);
        world.sendAll();
        assertThat(world.data.number("select count(*) from outbox where plain like '%Heel andere woorden.%'"))
                .isEqualTo(3);
    }

    @Test
    void who_changes_a_letter_that_another_changed_meanwhile_is_told_and_changes_nothing() {
        long letter = letter(campaign());
        String looked = seen(letter);
        change(letter, looked, "Van Bo.");
        // Who presses twice gives it the words that it has by then.
        change(letter, looked, "Van Bo.");

        refused(Why.CHANGED, at -> {
            at.letters.change(world.sector, letter, looked, "Over {bestuur}", "Van Sam.");
            return null;
        });
        assertThat(world.<CampaignLetter>with(at -> at.letters.find(world.sector, letter))
                        .template()
                        .body())
                .isEqualTo("Van Bo.");
        change(letter, seen(letter), "Van Sam.");
    }

    private String seen(long letter) {
        return world.with(at -> at.letters.find(world.sector, letter).template().seen());
    }

    private void change(long letter, String seen, String words) {
        world.with(at -> {
            at.letters.change(world.sector, letter, seen, "Over {bestuur}", words);
            return null;
        });
    }

    @Test
    void a_campaign_begins_with_the_boards_that_were_shown_or_not_at_all() throws SQLException {
        List<String> shown = List.of("41001", "41003");
        long campaign = world.with(
                at -> at.campaigns.beginWith(world.sector, "Najaar", "Vullen", PlannedDays.open(), shown, false));
        assertThat(world.<List<CampaignBoard>>with(at -> at.campaigns.boards(world.sector, campaign)))
                .extracting(CampaignBoard::board)
                .containsExactly(1000L, 3000L);

        world.data.update("update school_state set valid_to = '2026-11-01' where board_id = 3000");
        refused(
                Why.BOARDS_GONE,
                at -> at.campaigns.beginWith(world.sector, "Najaar", "Vullen", PlannedDays.open(), shown, false));
        refused(
                Why.BOARDS_GONE,
                at -> at.campaigns.beginWith(world.sector, "X", "Y", PlannedDays.open(), List.of("41001", "x"), false));
        refused(
                Why.NO_BOARDS,
                at -> at.campaigns.beginWith(world.sector, "Najaar", "Vullen", PlannedDays.open(), List.of(), false));
        assertThat(world.data.number("select count(*) from campaign")).isOne();
    }

    @Test
    void who_stopped_by_the_link_gets_none_also_when_that_was_after_it_was_begun() throws SQLException {
        long campaign = campaign();
        send(letter(campaign), false);
        world.sendAll();
        String token = token(101);
        assertThat(world.<CampaignWishes.Link>with(at -> at.wishes.link(token))).isEqualTo(CampaignWishes.Link.STOPS);

        long second = letter(campaign);
        send(second, true);
        world.with(at -> {
            at.wishes.stop(token);
            at.wishes.stop(token);
            at.wishes.stop("onbekend");
            return null;
        });
        world.sendAll();

        assertThat(mails()).isEqualTo(5);
        List<Recipient> all = world.with(at -> at.letters.recipients(world.sector, second, false));
        assertThat(all)
                .filteredOn(one -> one.account() == 101)
                .extracting(one -> one.skip().orElseThrow())
                .containsExactly(Skip.STOPPED);
        assertThat(world.data.number("select count(*) from history where what = 'CAMPAIGN_MAIL_STOPPED'"))
                .isOne();
        assertThat(world.<Boolean>with(at -> at.wishes.isStopped(world.people.get(101L))))
                .isTrue();
        world.with(at -> {
            at.wishes.resume(world.people.get(101L));
            return null;
        });
        assertThat(world.<Boolean>with(at -> at.wishes.isStopped(world.people.get(101L))))
                .isFalse();
    }

    @Test
    void nobody_gets_two_within_a_month_unless_the_sector_wants_that() throws SQLException {
        send(letter(campaign()), false);
        world.sendAll();
        world.pass(Duration.ofDays(29));
        long second = letter(campaign());
        refused(Why.NOBODY, at -> at.send(second, false));
        assertThat(world.<List<Recipient>>with(at -> at.letters.recipients(world.sector, second, false)))
                .extracting(one -> one.skip().orElseThrow())
                .containsOnly(Skip.RECENT);

        send(second, true);
        world.sendAll();
        assertThat(mails()).isEqualTo(6);
        world.pass(Duration.ofDays(31));
        send(letter(campaign()), false);
        world.sendAll();
        assertThat(mails()).isEqualTo(9);
    }

    @Test
    void two_letters_that_are_sent_at_once_reach_nobody_twice() throws SQLException {
        long one = letter(campaign());
        long other = letter(campaign());
        send(one, false);
        send(other, false);
        world.sendAll();

        assertThat(mails()).isEqualTo(3);
    }

    @Test
    void who_lost_the_role_or_left_or_runs_two_of_the_boards_gets_one_or_none() throws SQLException {
        world.person(102, "Persoon 2", "p2@bestuur.example", Role.BOARD_ADMINISTRATOR, 3000);
        world.data.update("update role_grant set ended_at = '2026-01-01' where account_id = 103");
        long letter = letter(campaign());
        send(letter, false);
        world.data.update("update account set ended_at = '2026-11-22' where id = 101");
        world.sendAll();

        List<Recipient> all = world.with(at -> at.letters.recipients(world.sector, letter, false));
        assertThat(all)
                .extracting(
                        Recipient::boardName, Recipient::name, one -> one.skip().orElse(null))
                .containsExactly(
                        tuple("Bestuur 1", "", Skip.LEFT),
                        tuple("Bestuur 2", "Persoon 2", null),
                        tuple("Bestuur 3", "Persoon 2", Skip.SAME_PERSON));
        assertThat(mails()).isOne();
    }

    @Test
    void when_who_sends_it_may_no_longer_do_that_the_rest_stays() throws SQLException {
        send(letter(campaign()), false);
        world.people.remove(CampaignWorld.SECTOR);
        world.sendAll();

        assertThat(mails()).isZero();
        assertThat(world.data.number("select count(*) from campaign_recipient where reason = 'SENDER_LEFT'"))
                .isEqualTo(3);
    }

    @Test
    void a_trial_goes_to_who_writes_it_and_ends_nothing_for_anybody() throws SQLException {
        long letter = letter(campaign());
        assertThat(world.<String>with(at -> at.letters.tryOut(world.sector, letter, boards.get(1), 0)))
                .isEqualTo("sam@sector.example");

        assertThat(
                        world.data.number(
                                "select count(*) from outbox where recipient = 'sam@sector.example'"
                                        + " and subject = 'Proef: Over Bestuur 2' and plain like '%Dag Persoon 2,%' and unsubscribe like '%k=proef'"))
                .isOne();
        assertThat(mails()).isZero();
        assertThat(world.<CampaignWishes.Link>with(at -> at.wishes.link("proef")))
                .isEqualTo(CampaignWishes.Link.TRIAL);
        for (int i = 1; i < 20; i++) {
            world.with(at -> at.letters.tryOut(world.sector, letter, boards.get(1), 0));
        }
        refused(Why.TOO_MANY, at -> at.letters.tryOut(world.sector, letter, boards.get(1), 0));
    }

    @Test
    void half_that_is_left_aside_by_lot_gets_no_letter() throws SQLException {
        long campaign =
                world.with(at -> at.campaigns.begin(world.sector, "Lot", "Vullen", PlannedDays.open(), boards, true));
        send(letter(campaign), false);
        world.sendAll();

        assertThat(mails()).isEqualTo(2);
        assertThat(world.<Campaign>with(at -> at.campaigns.find(world.sector, campaign))
                        .aside())
                .isOne();
        assertThat(world.<Set<String>>with(at -> at.campaigns.leftAside(world.sector)))
                .hasSize(1);
        world.with(at -> {
            at.campaigns.end(world.sector, campaign);
            return null;
        });
        assertThat(world.<Set<String>>with(at -> at.campaigns.leftAside(world.sector)))
                .isEmpty();
    }

    private String token(long account) throws SQLException {
        try (var connection = DATABASE.dataSource().getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select stop_token from campaign_wish where account_id = " + account)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void refused(Why why, Function<CampaignWorld.UseCases, ?> what) {
        assertThatThrownBy(() -> world.with(what))
                .isInstanceOfSatisfying(CampaignRefused.class, refused -> assertThat(refused.why())
                        .isEqualTo(why));
    }
}
