package nl.openvensters.demonstration.activity;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
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
        if (play.letters().isEmpty()) {
            return;
        }
        LocalDate first = play.startsOn();
        long campaign = statements.insert(
                "insert into campaign (name, goal, starts_on, ended_on, made_by, made_at) select ?, ?, ?, ?, " + SENDER
                        + ", ?",
                play.name(),
                play.goal(),
                first,
                play.endedOn().orElse(null),
                at(first));
        boards(campaign, play.approached(), true);
        boards(campaign, play.aside(), false);
        long letter = statements.insert(
                "insert into campaign_letter (campaign_id, subject, body, state, written_by, written_at, sent_by, sent_at,"
                        + " done_at) select ?, ?, ?, 'DONE', %1$s, ?, %1$s, ?, ?".formatted(SENDER),
                campaign,
                SUBJECT.formatted("{bestuur}"),
                BODY,
                at(first),
                at(first.plusDays(1)),
                at(first.plusDays(1)));
        for (SectorCampaign.Letter one : play.letters()) {
            long mail = statements.insert(
                    "insert into outbox (written_at, due_at, attempts, ended_at, outcome, kind, sent_by, place_id)"
                            + " values (?, ?, 1, ?, 'SENT', 'CAMPAIGN', %s, ?)".formatted(SENDER),
                    at(first.plusDays(1)),
                    at(first.plusDays(1)),
                    at(first.plusDays(1)),
                    one.board());
            statements.insert(
                    "insert into campaign_recipient (letter_id, board_id, account_id, state, subject, outbox_id, posted_at)"
                            + " select ?, ?, id, 'POSTED', ?, ?, ? from account where email = ?",
                    letter,
                    one.board(),
                    SUBJECT.formatted(one.boardName()),
                    mail,
                    at(first.plusDays(1)),
                    one.email());
        }
        calls(campaign, play);
        meeting(campaign, play);
    }

    private void boards(long campaign, List<Board> boards, boolean approached) throws SQLException {
        for (Board board : boards) {
            statements.insert(
                    "insert into campaign_board (campaign_id, board_id, approached) values (?, ?, ?)",
                    campaign,
                    board.id(),
                    approached);
        }
    }

    /** Every second board was called; what came of it takes turns. */
    private void calls(long campaign, SectorCampaign play) throws SQLException {
        List<String> outcomes = List.of("PROMISED", "NOT_REACHED", "REACHED");
        for (int i = 0; i < play.approached().size(); i += 2) {
            String outcome = outcomes.get(i / 2 % outcomes.size());
            LocalDate day = play.startsOn().plusDays(12 + i % 5);
            statements.insert(
                    "insert into campaign_call (campaign_id, board_id, outcome, promised_on, remark, called_by, called_at)"
                            + " values (?, ?, ?, ?, ?, %s, ?)".formatted(SENDER),
                    campaign,
                    play.approached().get(i).id(),
                    outcome,
                    outcome.equals("PROMISED") ? day.plusDays(20) : null,
                    outcome.equals("PROMISED") ? "Begint met de schooltijden." : "",
                    at(day));
        }
    }

    private void meeting(long campaign, SectorCampaign play) throws SQLException {
        long meeting = statements.insert(
                "insert into campaign_meeting (campaign_id, kind, place, held_on, made_by, made_at)"
                        + " values (?, 'WRITING_SESSION', 'Het Havenhuis', ?, %s, ?)".formatted(SENDER),
                campaign,
                play.meetsOn(),
                at(play.startsOn().plusDays(3)));
        for (int i = 0; i < play.approached().size(); i++) {
            statements.insert(
                    "insert into campaign_guest (meeting_id, board_id, came) values (?, ?, ?)",
                    meeting,
                    play.approached().get(i).id(),
                    play.endedOn().isPresent() ? i % 3 != 1 : null);
        }
    }

    private static LocalDateTime at(LocalDate day) {
        return day.atTime(LocalTime.of(9, 30));
    }
}
