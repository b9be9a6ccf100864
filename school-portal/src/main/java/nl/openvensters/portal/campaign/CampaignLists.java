package nl.openvensters.portal.campaign;

import static nl.openvensters.portal.campaign.CampaignTurn.TEXTS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import nl.openvensters.campaign.Campaign;
import nl.openvensters.campaign.CampaignBoard;
import nl.openvensters.campaign.CampaignLetter;
import nl.openvensters.campaign.Meeting;
import nl.openvensters.campaign.Recipient;
import nl.openvensters.portal.Days;
import nl.openvensters.portal.table.TableColumn;

/** What is told of the boards, letters, readers and meetings of a campaign, on its pages and in their files. */
@Named
@ApplicationScoped
public class CampaignLists {

    @Inject
    private LetterTexts letters;

    @Inject
    private Days days;

    /** Of {@link CampaignBoard}. */
    List<TableColumn<CampaignBoard>> boards() {
        return List.of(
                column("board.name", CampaignBoard::name),
                column("board.number", CampaignBoard::number),
                column("board.part", board -> board.approached() ? joined(board) : TEXTS.tell("board.aside")),
                count("board.letters", CampaignBoard::letters),
                count("board.arrived", CampaignBoard::arrived),
                column("board.call", this::call),
                count("board.invited", CampaignBoard::invited),
                count("board.came", CampaignBoard::came));
    }

    List<TableColumn<CampaignLetter>> letters() {
        return List.of(
                column("letter.subject", letter -> letter.template().subject()),
                column("got.fate", letters::state),
                count("letters.readers", CampaignLetter::recipients),
                count("letters.arrived", CampaignLetter::arrived),
                count("letters.failed", CampaignLetter::failed));
    }

    /** Who gets a letter or does not, as the page tells it. */
    List<TableColumn<Recipient>> readers() {
        return List.of(
                column("got.board", Recipient::boardName),
                column("got.who", Recipient::name),
                column("got.fate", letters::fate),
                column("got.when", letters::at));
    }

    List<TableColumn<Meeting>> meetings() {
        return List.of(
                column("meeting.kind", this::kind),
                column("meeting.place", Meeting::place),
                column("meeting.day", meeting -> days.day(meeting.on())),
                count("board.invited", meeting -> meeting.guests().size()),
                column("board.came", meeting -> meeting.isNoted() ? String.valueOf(meeting.came()) : ""),
                column("meeting.held", meeting -> meeting.calledOff() ? TEXTS.tell("meeting.calledOff") : ""));
    }

    /** Who is invited to a meeting, and whether somebody was there. */
    List<TableColumn<Meeting.Guest>> guests() {
        return List.of(
                column("board.name", Meeting.Guest::name),
                column("board.number", Meeting.Guest::number),
                column(
                        "board.came",
                        guest -> guest.came() == null ? "" : TEXTS.tell(guest.came() ? "guest.came" : "guest.missed")));
    }

    private static <T> TableColumn<T> column(String header, Function<T, String> text) {
        return TableColumn.plain(TEXTS.tell(header), text);
    }

    private static <T> TableColumn<T> count(String header, ToIntFunction<T> of) {
        return column(header, row -> String.valueOf(of.applyAsInt(row)));
    }

    /** From when until when a campaign is held, in a sentence. */
    String period(Campaign campaign) {
        Optional<String> last = campaign.lastDay().map(days::day);
        return TEXTS.tell(
                "campaign.period." + campaign.phase() + (last.isPresent() ? "" : ".open"),
                days.day(campaign.startsOn()),
                last.orElse(""));
    }

    public String kind(Meeting meeting) {
        return TEXTS.tell("meeting." + meeting.kind());
    }

    /** How many are invited, and how many came. */
    public String guests(Meeting meeting) {
        if (meeting.calledOff()) {
            return TEXTS.tell("meeting.calledOff");
        }
        return TEXTS.tell(
                meeting.isNoted() ? "meeting.came" : "meeting.invited",
                meeting.guests().size(),
                meeting.came());
    }

    /** What came of the latest call with a board; empty when there was none. */
    public String call(CampaignBoard board) {
        return board.lastCall() == null ? "" : TEXTS.tell("call." + board.lastCall());
    }

    /** Since when a board is in it that came later. */
    public String joined(CampaignBoard board) {
        return board.addedOn()
                .map(day -> TEXTS.tell("board.joined", days.day(day)))
                .orElse("");
    }
}
