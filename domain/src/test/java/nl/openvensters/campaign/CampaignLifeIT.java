package nl.openvensters.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.campaign.CampaignEffect.Verdict;
import nl.openvensters.campaign.CampaignRefused.Why;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.school.BoardNumber;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calls, meetings, what a board sees of them, and what came of a campaign. */
class CampaignLifeIT {

    @RegisterExtension
    static final EmbeddedDatabase DATABASE = new EmbeddedDatabase();

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private CampaignWorld world;
    private final List<Long> boards = new ArrayList<>();

    @BeforeEach
    void boards() throws SQLException {
        DATABASE.renew();
        world = new CampaignWorld(DATABASE.dataSource());
        boards.clear();
        for (int n = 1; n <= 16; n++) {
            boards.add(world.board(n));
        }
    }

    private long campaign(List<Long> approached) {
        return world.with(
                at -> at.campaigns.begin(world.sector, "Najaar", "Vullen", PlannedDays.open(), approached, false));
    }

    private long school(int n) throws SQLException {
        return world.data.number("select school_id from school_state where board_id = ?", 1000 * n);
    }

    @Test
    void a_call_list_tells_whom_to_call_with_what_and_keeps_what_came_of_it() throws SQLException {
        long campaign = campaign(boards.subList(0, 2));
        world.data.publish(school(1), "missie", LocalDate.of(2026, 1, 1), 0, null, null);
        world.data.withdraw(school(1), "missie", LocalDate.of(2026, 3, 4), "Klopt niet meer");

        CampaignCalls.Line line = world.with(at -> at.calls.find(world.sector, campaign, "41001"));
        assertThat(line.brief().contacts()).extracting(one -> one.name()).containsExactly("Persoon 1");
        assertThat(line.brief().low()).extracting(BoardBrief.LowSchool::code).containsExactly("01AA00");
        assertThat(line.brief().missing())
                .filteredOn(one -> one.indicator().equals("missie"))
                .extracting(one -> one.since().orElseThrow())
                .containsExactly(LocalDate.of(2026, 3, 4));

        note(campaign, boards.get(0), CallOutcome.NOT_REACHED, null, "");
        note(campaign, boards.get(0), CallOutcome.PROMISED, TODAY.plusDays(10), "Belt terug als het lukt.");
        List<CampaignCalls.Line> list = world.with(at -> at.calls.list(world.sector, campaign));
        assertThat(list.get(0).calls()).isEmpty();
        assertThat(list.get(1).calls())
                .extracting(
                        NotedCall::outcome, one -> one.promisedOn().orElse(null), NotedCall::remark, NotedCall::caller)
                .containsExactly(
                        tuple(CallOutcome.PROMISED, TODAY.plusDays(10), "Belt terug als het lukt.", "Sam"),
                        tuple(CallOutcome.NOT_REACHED, null, "", "Sam"));
        assertThat(world.<Set<String>>with(at -> at.calls.overdue(list))).isEmpty();
        world.pass(Duration.ofDays(11));
        assertThat(world.<Set<String>>with(at -> at.calls.overdue(list))).containsExactly("41001");
    }

    @Test
    void a_call_list_has_the_number_of_a_school_that_lags_as_people_write_it() throws SQLException {
        long campaign = campaign(boards.subList(0, 1));
        world.data.update("update school_state set phone = '079-3212147' where school_id = ?", school(1));

        CampaignCalls.Line line = world.with(at -> at.calls.find(world.sector, campaign, "41001"));

        assertThat(line.brief().low().get(0).phone()).hasValueSatisfying(phone -> {
            assertThat(phone.written()).isEqualTo("079 321 21 47");
            assertThat(phone.dialled()).isEqualTo("+31793212147");
        });
    }

    @Test
    void a_board_that_comes_later_is_called_as_the_others_and_does_not_count_for_the_effect() {
        long campaign = campaign(boards.subList(0, 8));
        world.pass(Duration.ofDays(3));
        int came = world.with(at -> at.campaigns.add(world.sector, campaign, List.of("41008", "41009")));
        assertThat(came).isOne();
        world.pass(Duration.ofDays(20));

        assertThat(world.<List<CampaignBoard>>with(at -> at.campaigns.boards(world.sector, campaign)))
                .filteredOn(board -> board.addedOn().isPresent())
                .extracting(CampaignBoard::number, board -> board.addedOn().get())
                .containsExactly(tuple("41009", TODAY.plusDays(3)));
        note(campaign, boards.get(8), CallOutcome.REACHED, null, "");
        CampaignEffect effect = world.<CampaignEffects.Seen>with(at -> at.effects.of(world.sector, campaign))
                .effect()
                .orElseThrow();
        assertThat(effect.approached()).isEqualTo(8);
        assertThat(effect.others()).isEqualTo(7);
    }

    @Test
    void no_board_comes_to_a_campaign_that_ended_or_that_runs_no_school() {
        long campaign = campaign(boards.subList(0, 2));
        refused(Why.BOARDS_GONE, () -> join(campaign, "49999"));
        refused(Why.NO_BOARDS, () -> join(campaign));
        world.with(at -> {
            at.campaigns.end(world.sector, campaign);
            return null;
        });
        refused(Why.ENDED, () -> join(campaign, "41003"));
    }

    private void join(long campaign, String... numbers) {
        world.<Integer>with(at -> at.campaigns.add(world.sector, campaign, List.of(numbers)));
    }

    @Test
    void a_promise_needs_a_day_that_is_still_to_come_and_a_board_of_the_campaign() {
        long campaign = campaign(boards.subList(0, 2));
        refused(Why.NO_DAY, () -> note(campaign, boards.get(0), CallOutcome.PROMISED, null, ""));
        refused(Why.IN_THE_PAST, () -> note(campaign, boards.get(0), CallOutcome.PROMISED, TODAY.minusDays(1), ""));
        refused(Why.TOO_LONG, () -> note(campaign, boards.get(0), CallOutcome.REACHED, null, "x".repeat(1001)));
        assertThatThrownBy(() -> note(campaign, boards.get(5), CallOutcome.REACHED, null, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_meeting_has_guests_and_who_came_is_noted_after_it_was_held() {
        long campaign = campaign(boards.subList(0, 4));
        long meeting = world.with(at -> at.meetings.plan(
                world.sector,
                campaign,
                Meeting.Kind.WRITING_SESSION,
                "Zwolle",
                TODAY.plusDays(3),
                List.of(boards.get(0), boards.get(1), boards.get(9))));
        refused(Why.IN_THE_FUTURE, () -> came(meeting, boards.get(0)));
        world.pass(Duration.ofDays(3));
        came(meeting, boards.get(0));

        Meeting noted = world.with(at -> at.meetings.find(world.sector, meeting));
        assertThat(noted.guests())
                .extracting(Meeting.Guest::number, Meeting.Guest::came)
                .containsExactly(tuple("41001", true), tuple("41002", false));
        came(meeting);
        assertThat(world.<Meeting>with(at -> at.meetings.find(world.sector, meeting))
                        .came())
                .isZero();
        assertThat(world.<List<CampaignBoard>>with(at -> at.campaigns.boards(world.sector, campaign))
                        .get(0)
                        .invited())
                .isOne();
    }

    @Test
    void a_board_sees_what_was_asked_of_it_without_remarks_and_nothing_of_others() throws SQLException {
        long campaign = campaign(boards.subList(0, 2));
        long letter = world.with(at -> at.letters.write(world.sector, campaign, "Over {bestuur}", "Dag {naam}"));
        world.with(at -> at.send(letter, false));
        world.sendAll();
        note(campaign, boards.get(0), CallOutcome.PROMISED, TODAY.plusDays(9), "Moeizaam gesprek");
        world.data.update(
                "insert into publication (subject_id, indicator_id, kind, how, happened_at, happened_on, as_of_run, account_id)"
                        + " values (?, 'missie', 'PUBLISHED', 'DELIBERATE', '2026-11-23 10:00:00', '2026-11-23', 0, 101)",
                school(1));
        world.data.update(
                "insert into login (account_id, at, on_date) values (101, '2026-11-23 10:00:00', '2026-11-23'),"
                        + " (101, '2026-11-23 12:00:00', '2026-11-23'), (101, '2026-11-21 12:00:00', '2026-11-21')");
        world.pass(Duration.ofDays(2));

        List<AskedOfBoard> asked = world.with(at -> at.asked.of(world.people.get(101L), new BoardNumber("41001")));
        assertThat(asked).singleElement().satisfies(one -> {
            assertThat(one.letters()).extracting(AskedOfBoard.Written::subject).containsExactly("Over Bestuur 1");
            assertThat(one.calls())
                    .extracting(AskedOfBoard.Called::promisedOn)
                    .containsExactly(Optional.of(TODAY.plusDays(9)));
            assertThat(one.published()).isOne();
            assertThat(one.logins()).isOne();
            assertThat(one.percentNow().orElseThrow())
                    .isGreaterThan(one.percentBefore().orElseThrow());
            assertThat(one.toString()).doesNotContain("Moeizaam", "Bestuur 2");
        });
        assertThat(world.<List<AskedOfBoard>>with(at -> at.asked.of(world.people.get(103L), new BoardNumber("41003"))))
                .isEmpty();
        assertThatThrownBy(() -> world.with(at -> at.asked.of(world.people.get(101L), new BoardNumber("41002"))))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> world.with(at -> at.asked.of(world.sector, new BoardNumber("41001"))))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void what_approached_boards_did_more_is_seen_after_two_weeks_and_stays_what_it_was_when_it_ended()
            throws SQLException {
        long campaign = campaign(boards.subList(0, 8));
        assertThat(world.<CampaignEffects.Seen>with(at -> at.effects.of(world.sector, campaign))
                        .effect())
                .isEmpty();
        List<String> indicators = List.of("missie", "schooltijden", "veiligheid", "ondersteuning");
        for (int n = 1; n <= 16; n++) {
            for (String indicator : indicators.subList(0, n <= 8 ? 3 + n % 2 : n % 2)) {
                world.data.publish(school(n), indicator, TODAY.plusDays(5), 0, null, null);
            }
        }
        world.pass(Duration.ofDays(20));
        CampaignEffects.Seen seen = world.with(at -> at.effects.of(world.sector, campaign));
        assertThat(seen.effect().orElseThrow().verdict()).isEqualTo(Verdict.MORE);
        assertThat(seen.effect().orElseThrow().matched()).isEqualTo(8);
        assertThat(seen.effect().orElseThrow().others()).isEqualTo(8);

        world.with(at -> {
            at.campaigns.end(world.sector, campaign);
            return null;
        });
        for (int n = 9; n <= 16; n++) {
            world.data.publish(school(n), "schoolgids", TODAY.plusDays(30), 0, null, null);
        }
        world.pass(Duration.ofDays(30));
        assertThat(world.<CampaignEffects.Seen>with(at -> at.effects.of(world.sector, campaign))
                        .effect())
                .isEqualTo(seen.effect());
        refused(Why.ENDED, () -> note(campaign, boards.get(0), CallOutcome.REACHED, null, ""));
    }

    @Test
    void forty_boards_get_a_letter_and_a_month_later_it_is_seen_what_it_did() throws SQLException {
        for (int n = 17; n <= 60; n++) {
            boards.add(world.board(n));
        }
        long campaign = campaign(boards.subList(0, 40));
        long letter = world.with(at -> at.letters.write(
                world.sector, campaign, "Over {bestuur}", "Dag {naam}, bij {bestuur} ontbreekt {ontbreekt}."));
        world.with(at -> at.send(letter, false));
        world.sendAll();
        assertThat(world.data.number("select count(distinct recipient) from outbox where kind = 'CAMPAIGN'"))
                .isEqualTo(40);

        List<String> indicators = List.of("missie", "schooltijden", "veiligheid", "ondersteuning");
        // Three of four who read it do something; of the others one of four does so by itself.
        for (int n = 1; n <= 60; n++) {
            if (n <= 40 ? n % 4 != 0 : n % 4 == 0) {
                for (String indicator : indicators) {
                    world.data.publish(school(n), indicator, TODAY.plusDays(10), 0, null, null);
                }
            }
        }
        world.pass(Duration.ofDays(30));

        CampaignEffects.Seen seen = world.with(at -> at.effects.of(world.sector, campaign));
        CampaignEffect effect = seen.effect().orElseThrow();
        assertThat(seen.to()).isEqualTo(TODAY.plusDays(30));
        assertThat(effect.verdict()).isEqualTo(Verdict.MORE);
        assertThat(effect.matched()).isEqualTo(40);
        assertThat(effect.others()).isEqualTo(20);
        assertThat(effect.difference())
                .as("half of the boards more, each by what four indicators are of all that count")
                .isCloseTo(
                        (effect.of().after() - effect.of().before()) * 2 / 3,
                        org.assertj.core.data.Offset.offset(0.01));
    }

    @Test
    void boards_that_another_campaign_approached_meanwhile_are_not_compared_with() {
        long campaign = campaign(boards.subList(0, 8));
        campaign(boards.subList(8, 12));
        world.pass(Duration.ofDays(20));

        assertThat(world.<CampaignEffects.Seen>with(at -> at.effects.of(world.sector, campaign))
                        .effect()
                        .orElseThrow()
                        .others())
                .isEqualTo(4);
    }

    @Test
    void a_planned_campaign_is_prepared_before_its_first_day_and_over_after_its_last() {
        long campaign = planned(TODAY.plusDays(10), TODAY.plusDays(40));
        assertThat(found(campaign).phase()).isEqualTo(CampaignPhase.PLANNED);
        long letter = world.with(at -> at.letters.write(world.sector, campaign, "Over {bestuur}", "Dag {naam}."));
        refused(Why.NOT_BEGUN, () -> world.with(at -> at.send(letter, false)));
        refused(Why.NOT_BEGUN, () -> note(campaign, boards.get(0), CallOutcome.REACHED, null, ""));
        refused(Why.BEFORE_START, () -> meet(campaign, TODAY.plusDays(9)));
        refused(Why.AFTER_END, () -> meet(campaign, TODAY.plusDays(41)));
        meet(campaign, TODAY.plusDays(20));
        join(campaign, "41009");
        assertThat(world.<List<CampaignBoard>>with(at -> at.campaigns.boards(world.sector, campaign)))
                .hasSize(9)
                .allMatch(board -> board.addedOn().isEmpty());
        assertThat(world.<List<AskedOfBoard>>with(at -> at.asked.of(world.people.get(101L), new BoardNumber("41001"))))
                .as("what is to come is not told yet")
                .isEmpty();
        assertThat(seen(campaign).effect()).isEmpty();

        world.pass(Duration.ofDays(10));
        assertThat(found(campaign).isRunning()).isTrue();
        assertThat(world.<Integer>with(at -> at.send(letter, false))).isEqualTo(9);
        world.pass(Duration.ofDays(31));
        assertThat(found(campaign).phase()).isEqualTo(CampaignPhase.OVER);
        assertThat(seen(campaign).from()).isEqualTo(TODAY.plusDays(9));
        assertThat(seen(campaign).to()).isEqualTo(TODAY.plusDays(40));
        refused(Why.ENDED, () -> note(campaign, boards.get(0), CallOutcome.REACHED, null, ""));
        refused(Why.ENDED, () -> plan(campaign, null, TODAY.plusDays(90)));
        refused(Why.ENDED, () -> end(campaign));
    }

    @Test
    void the_days_of_a_campaign_change_as_long_as_they_are_to_come() {
        refused(Why.START_PAST, () -> planned(TODAY.minusDays(1), null));
        refused(Why.START_FAR, () -> planned(TODAY.plusYears(1).plusDays(1), null));
        refused(Why.END_BEFORE_START, () -> planned(TODAY.plusDays(5), TODAY.plusDays(4)));
        refused(Why.END_FAR, () -> planned(TODAY, TODAY.plusYears(2).plusDays(1)));
        long campaign = planned(TODAY.plusDays(5), null);
        plan(campaign, TODAY.plusDays(2), TODAY.plusDays(2));
        assertThat(found(campaign).startsOn()).isEqualTo(TODAY.plusDays(2));
        assertThat(found(campaign).lastDay()).contains(TODAY.plusDays(2));
        plan(campaign, TODAY.plusDays(2), null);
        world.pass(Duration.ofDays(4));
        refused(Why.BEGUN, () -> plan(campaign, TODAY.plusDays(6), null));
        refused(Why.END_BEFORE_START, () -> plan(campaign, null, TODAY.plusDays(1)));
        refused(Why.END_PAST, () -> plan(campaign, null, TODAY.plusDays(3)));
        plan(campaign, TODAY.plusDays(2), TODAY.plusDays(30));
        assertThat(found(campaign).lastDay()).contains(TODAY.plusDays(30));
    }

    @Test
    void the_days_of_a_campaign_do_not_leave_a_meeting_outside_unless_it_is_called_off() {
        long campaign = planned(TODAY.plusDays(2), TODAY.plusDays(30));
        long meeting = meet(campaign, TODAY.plusDays(10));
        refused(Why.MEETING_AFTER, () -> plan(campaign, TODAY.plusDays(2), TODAY.plusDays(9)));
        refused(Why.MEETING_BEFORE, () -> plan(campaign, TODAY.plusDays(11), TODAY.plusDays(30)));
        assertThat(found(campaign).lastDay()).contains(TODAY.plusDays(30));

        plan(campaign, TODAY.plusDays(10), TODAY.plusDays(10));
        world.with(at -> {
            at.meetings.callOff(world.sector, meeting);
            return null;
        });
        plan(campaign, TODAY.plusDays(3), TODAY.plusDays(5));

        assertThat(found(campaign).lastDay()).contains(TODAY.plusDays(5));
    }

    @Test
    void a_campaign_that_is_called_off_before_its_first_day_approached_nobody() {
        long other = planned(TODAY.plusDays(3), null);
        end(other);
        assertThat(found(other).phase()).isEqualTo(CampaignPhase.CALLED_OFF);
        long campaign = campaign(boards.subList(8, 16));
        world.pass(Duration.ofDays(20));
        assertThat(seen(campaign).effect().orElseThrow().others()).isEqualTo(8);
    }

    private long planned(LocalDate first, LocalDate last) {
        return world.with(at -> at.campaigns.begin(
                world.sector, "Winter", "Vullen", PlannedDays.of(first, last), boards.subList(0, 8), false));
    }

    private void plan(long campaign, LocalDate first, LocalDate last) {
        world.with(at -> {
            at.campaigns.plan(world.sector, campaign, PlannedDays.of(first, last));
            return null;
        });
    }

    private void end(long campaign) {
        world.with(at -> {
            at.campaigns.end(world.sector, campaign);
            return null;
        });
    }

    private long meet(long campaign, LocalDate on) {
        return world.<Long>with(at -> at.meetings.plan(
                world.sector, campaign, Meeting.Kind.WRITING_SESSION, "Zaal", on, boards.subList(0, 2)));
    }

    private Campaign found(long campaign) {
        return world.with(at -> at.campaigns.find(world.sector, campaign));
    }

    private CampaignEffects.Seen seen(long campaign) {
        return world.with(at -> at.effects.of(world.sector, campaign));
    }

    private void note(long campaign, long board, CallOutcome outcome, LocalDate promised, String remark) {
        world.with(at -> {
            at.calls.note(world.sector, campaign, board, outcome, Optional.ofNullable(promised), remark);
            return null;
        });
    }

    private void came(long meeting, Long... boardsThatCame) {
        world.with(at -> {
            at.meetings.noteWhoCame(world.sector, meeting, List.of(boardsThatCame));
            return null;
        });
    }

    private static void refused(Why why, Runnable what) {
        assertThatThrownBy(what::run).isInstanceOfSatisfying(CampaignRefused.class, refused -> assertThat(refused.why())
                .isEqualTo(why));
    }
}
