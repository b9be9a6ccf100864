package nl.openvensters.demonstration.activity;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import nl.openvensters.jdbc.Statements;

/** Writes the campaigns of the play. The caller commits. */
final class SectorCampaignRepository {

    private static final String SENDER = "(select id from account where email = 'monitor@openvensters.example')";
    private static final String SUBJECT = "Zo staat %s ervoor in Open Vensters";
    private static final String BODY = "Dag {naam},\n\nVan wat ouders over de scholen van {bestuur} kunnen lezen, is nu"
            + " {gevuld} gevuld.\n\nHet vaakst ontbreekt: {ontbreekt}. Kom naar de schrijfsessie, of begin vandaag met"
            + " één onderdeel.\n\nHartelijke groet,\nde sectorraad";

    private final Statements statements;

    SectorCampaignRepository(Statements statements) {
        this.statements = statements;
    }

    void write(SectorCampaign play) throws SQLException {
        if (play.letters(false).isEmpty()) {
            return;
        }
        LocalDate first = play.startsOn();
        long campaign = statements.insert(
                "insert into campaign (name, goal, starts_on, planned_end, ended_on, made_by, made_at) select ?, ?, ?, ?, ?, "
                        + SENDER + ", ?",
                play.name(),
                play.goal(),
                first,
                play.plannedEnd(),
                play.endedOn().orElse(null),
                at(first));
        boards(campaign, play.approached(), true, null);
        boards(campaign, play.aside(), false, null);
        boards(campaign, play.joined(), true, play.joinedOn());
        letter(campaign, play.letters(false), first.plusDays(1));
        letter(campaign, play.letters(true), play.joinedOn().plusDays(1));
        for (int i = 0; i < play.approached().size(); i += 2) {
            call(campaign, play.approached().get(i), i / 2, first.plusDays(12 + i % 5));
        }
        for (Board board : play.joined()) {
            call(campaign, board, 0, play.joinedOn().plusDays(6));
        }
        meeting(campaign, play);
    }

    /** One that was written the day before it was sent. */
    private void letter(long campaign, List<SectorCampaign.Letter> readers, LocalDate sent) throws SQLException {
        if (readers.isEmpty()) {
            return;
        }
        long letter = statements.insert(
                "insert into campaign_letter (campaign_id, subject, body, state, written_by, written_at, sent_by, sent_at,"
                        + " done_at) select ?, ?, ?, 'DONE', %1$s, ?, %1$s, ?, ?".formatted(SENDER),
                campaign,
                SUBJECT.formatted("{bestuur}"),
                BODY,
                at(sent.minusDays(1)),
                at(sent),
                at(sent));
        for (SectorCampaign.Letter one : readers) {
            long mail = statements.insert(
                    "insert into outbox (written_at, due_at, attempts, ended_at, outcome, kind, sent_by, place_id)"
                            + " values (?, ?, 1, ?, 'SENT', 'CAMPAIGN', %s, ?)".formatted(SENDER),
                    at(sent),
                    at(sent),
                    at(sent),
                    one.board());
            statements.insert(
                    "insert into campaign_recipient (letter_id, board_id, account_id, state, subject, outbox_id, posted_at)"
                            + " select ?, ?, id, 'POSTED', ?, ?, ? from account where email = ?",
                    letter,
                    one.board(),
                    SUBJECT.formatted(one.boardName()),
                    mail,
                    at(sent),
                    one.email());
        }
    }

    /** @param added null from the beginning */
    private void boards(long campaign, List<Board> boards, boolean approached, LocalDate added) throws SQLException {
        for (Board board : boards) {
            statements.insert(
                    "insert into campaign_board (campaign_id, board_id, approached, added_on) values (?, ?, ?, ?)",
                    campaign,
                    board.id(),
                    approached,
                    added);
        }
    }

    /** What came of it takes turns. */
    private void call(long campaign, Board board, int turn, LocalDate day) throws SQLException {
        List<String> outcomes = List.of("PROMISED", "NOT_REACHED", "REACHED");
        String outcome = outcomes.get(turn % outcomes.size());
        statements.insert(
                "insert into campaign_call (campaign_id, board_id, outcome, promised_on, remark, called_by, called_at)"
                        + " values (?, ?, ?, ?, ?, %s, ?)".formatted(SENDER),
                campaign,
                board.id(),
                outcome,
                outcome.equals("PROMISED") ? day.plusDays(20) : null,
                outcome.equals("PROMISED") ? "Begint met de schooltijden." : "",
                at(day));
    }

    private void meeting(long campaign, SectorCampaign play) throws SQLException {
        long meeting = statements.insert(
                "insert into campaign_meeting (campaign_id, kind, place, held_on, made_by, made_at)"
                        + " values (?, 'WRITING_SESSION', 'Het Havenhuis', ?, %s, ?)".formatted(SENDER),
                campaign,
                play.meetsOn(),
                at(play.startsOn().plusDays(3)));
        List<Board> invited = Stream.concat(play.approached().stream(), play.joined().stream())
                .toList();
        for (int i = 0; i < invited.size(); i++) {
            statements.insert(
                    "insert into campaign_guest (meeting_id, board_id, came) values (?, ?, ?)",
                    meeting,
                    invited.get(i).id(),
                    play.endedOn().isPresent() ? i % 3 != 1 : null);
        }
    }

    private static LocalDateTime at(LocalDate day) {
        return day.atTime(LocalTime.of(9, 30));
    }
}
