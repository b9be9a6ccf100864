package nl.openvensters.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Colleague;
import nl.openvensters.account.ColleagueRepository;
import nl.openvensters.account.Place;
import nl.openvensters.campaign.CampaignRefused.Why;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.mail.MailKind;
import nl.openvensters.mail.MailPurpose;
import nl.openvensters.mail.Mailbox;
import nl.openvensters.time.Moment;

/** Letters of campaigns: written, looked at, tried, sent. The mails themselves are written by {@link LetterSending}. */
@ApplicationScoped
@Transactional
public class CampaignLetters {

    /** Within so many days nobody gets a second letter, of whatever campaign, unless who sends it wants that. */
    public static final int PAUSE_DAYS = 30;

    private static final int MOST_TRIALS = 20;
    private static final Duration HOUR = Duration.ofHours(1);

    private final Campaigns campaigns;
    private final CampaignRepository register;
    private final LetterRepository letters;
    private final SendingRepository sending;
    private final BoardBriefs briefs;
    private final ColleagueRepository colleagues;
    private final CampaignMails mails;
    private final Mailbox mailbox;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected CampaignLetters() {
        this(null, null, null, null, null, null, null, null, null, null);
    }

    @Inject
    CampaignLetters(
            Campaigns campaigns,
            CampaignRepository register,
            LetterRepository letters,
            SendingRepository sending,
            BoardBriefs briefs,
            ColleagueRepository colleagues,
            CampaignMails mails,
            Mailbox mailbox,
            HistoryRepository history,
            Clock clock) {
        this.campaigns = campaigns;
        this.register = register;
        this.letters = letters;
        this.sending = sending;
        this.briefs = briefs;
        this.colleagues = colleagues;
        this.mails = mails;
        this.mailbox = mailbox;
        this.history = history;
        this.clock = clock;
    }

    /** A letter as one person will read it. @param values what stands in which place */
    public record Preview(String name, String board, LetterTemplate.Filled letter, Map<String, String> values) {}

    /** Newest first. */
    public List<CampaignLetter> of(Actor actor, long campaign) {
        campaigns.find(actor, campaign);
        return letters.ofCampaign(campaign);
    }

    /**
     * @throws nl.openvensters.account.NotAllowed unless the actor runs campaigns
     * @throws IllegalArgumentException when there is no such letter
     */
    public CampaignLetter find(Actor actor, long id) {
        actor.require(Action.RUN_CAMPAIGNS, Place.PLATFORM);
        return letters.find(id).orElseThrow(() -> new IllegalArgumentException("No letter " + id));
    }

    /** Begins one. @return its number */
    public long write(Actor actor, long campaign, String subject, String body) {
        campaigns.open(actor, campaign);
        var template = new LetterTemplate(subject, body);
        return letters.add(
                new Letter(campaign, template, actor.account(), Moment.of(clock).utc()));
    }

    /**
     * Gives it other words. Giving it those that it has already is no clash.
     *
     * @param seen the words that were looked at, see {@link LetterTemplate#seen}
     * @throws CampaignRefused when it is no draft any more, somebody else changed the words meanwhile, or they will not do
     */
    public void change(Actor actor, long id, String seen, String subject, String body) {
        find(actor, id);
        var template = new LetterTemplate(subject, body);
        letters.hold(id).write(template, seen, actor.account(), Moment.of(clock).utc());
        letters.flush();
    }

    /**
     * Who it is for: of a draft who would get it now, of any other who did.
     *
     * @param again whether it also goes to who had one in the last {@value #PAUSE_DAYS} days; of a draft only
     */
    public List<Recipient> recipients(Actor actor, long id, boolean again) {
        CampaignLetter letter = find(actor, id);
        if (!letter.isDraft()) {
            return letters.recipients(id);
        }
        List<CampaignBoard> boards = register.boards(letter.campaign()).stream()
                .filter(CampaignBoard::approached)
                .toList();
        Map<Long, List<Colleague>> who = colleagues.atBoards(
                Action.MANAGE_BOARD, boards.stream().map(CampaignBoard::board).toList());
        Set<Long> all = who.values().stream()
                .flatMap(List::stream)
                .map(Colleague::account)
                .collect(Collectors.toSet());
        Set<Long> stopped = sending.stopped(all);
        Set<Long> recent = again ? Set.of() : recent(all, id);
        Set<Long> had = new HashSet<>();
        var found = new ArrayList<Recipient>();
        for (CampaignBoard board : boards) {
            List<Colleague> here = who.getOrDefault(board.board(), List.of());
            if (here.isEmpty()) {
                found.add(recipient(board, 0, "", Optional.of(Skip.NOBODY)));
            }
            for (Colleague one : here) {
                Optional<Skip> skip = skip(one.account(), stopped, recent, had);
                if (skip.isEmpty()) {
                    had.add(one.account());
                }
                found.add(recipient(board, one.account(), one.name(), skip));
            }
        }
        return found;
    }

    private static Recipient recipient(CampaignBoard board, long account, String name, Optional<Skip> skip) {
        return new Recipient(board.board(), board.name(), account, name, skip, Optional.empty(), Optional.empty());
    }

    private static Optional<Skip> skip(long account, Set<Long> stopped, Set<Long> recent, Set<Long> had) {
        if (stopped.contains(account)) {
            return Optional.of(Skip.STOPPED);
        }
        if (recent.contains(account)) {
            return Optional.of(Skip.RECENT);
        }
        return had.contains(account) ? Optional.of(Skip.SAME_PERSON) : Optional.empty();
    }

    private Set<Long> recent(Set<Long> accounts, long but) {
        return sending.recent(accounts, Moment.of(clock).before(Duration.ofDays(PAUSE_DAYS)), but);
    }

    /**
     * The letter as one of those that it is for will read it.
     *
     * @param board subject of a board of the campaign
     * @param account who runs it; another than that gives the first one
     * @return empty when nobody runs the board
     */
    public Optional<Preview> preview(Actor actor, long id, long board, long account) {
        CampaignLetter letter = find(actor, id);
        if (!register.approached(letter.campaign()).contains(board)) {
            throw new IllegalArgumentException("No board of the campaign: " + board);
        }
        return briefs.of(actor, List.of(board)).stream().findFirst().flatMap(brief -> brief.contacts().stream()
                .filter(one -> one.account() == account)
                .findFirst()
                .or(() -> brief.contacts().stream().findFirst())
                .map(reader -> {
                    Map<String, String> values =
                            LetterBlanks.of(brief, reader, Moment.of(clock).day());
                    return new Preview(
                            reader.name(),
                            brief.summary().name(),
                            letter.template().fill(values),
                            values);
                }));
    }

    /**
     * Sends the letter of one reader to who asks for it.
     *
     * @return the address that it goes to
     * @throws CampaignRefused when nobody runs the board, or somebody tries too often
     */
    public String tryOut(Actor actor, long id, long board, long account) {
        Moment now = Moment.of(clock);
        if (mailbox.leftSince(actor.account(), MailKind.CAMPAIGN_TRIAL, now.before(HOUR)) >= MOST_TRIALS) {
            throw new CampaignRefused(Why.TOO_MANY);
        }
        Preview preview = preview(actor, id, board, account).orElseThrow(() -> new CampaignRefused(Why.NOBODY));
        Colleague own = colleagues.find(actor.account()).orElseThrow(() -> new CampaignRefused(Why.NO_ADDRESS));
        mailbox.post(
                mails.trial(preview.letter(), preview.board(), own.email()),
                MailPurpose.by(actor.account(), MailKind.CAMPAIGN_TRIAL, 0));
        return own.email();
    }

    /**
     * Begins to send it: who gets it is settled here, and looked at once more when each mail is written.
     *
     * @param seen the words that were looked at, see {@link LetterTemplate#seen}
     * @param again whether it also goes to who had one in the last {@value #PAUSE_DAYS} days
     * @return how many people will get it
     * @throws CampaignRefused when it is no draft any more, its words changed, the campaign did not begin or ended, or
     *     nobody gets it
     */
    public int send(Actor actor, long id, String seen, boolean again) {
        CampaignLetter letter = find(actor, id);
        campaigns.running(actor, letter.campaign());
        Letter held = letters.hold(id);
        held.requireSendable(seen);
        List<Recipient> all = recipients(actor, id, again);
        int get = (int) all.stream().filter(one -> one.skip().isEmpty()).count();
        if (get == 0) {
            throw new CampaignRefused(Why.NOBODY);
        }
        held.begin(again, actor.account(), Moment.of(clock).utc());
        letters.flush();
        letters.addRecipients(id, all);
        history.append(
                Fact.of(EventKind.CAMPAIGN_LETTER_SENT, actor.account(), 0, letter.campaign() + " " + id + ": " + get));
        return get;
    }
}
