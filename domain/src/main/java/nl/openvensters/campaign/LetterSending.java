package nl.openvensters.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.openvensters.account.Accounts;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Colleague;
import nl.openvensters.account.Place;
import nl.openvensters.account.Token;
import nl.openvensters.campaign.SendingRepository.Waiting;
import nl.openvensters.mail.Mail;
import nl.openvensters.mail.MailKind;
import nl.openvensters.mail.MailPurpose;
import nl.openvensters.mail.Mailbox;
import nl.openvensters.time.Moment;

/**
 * Writes the mails of letters that are being sent, some at a time, each part in one transaction: the mail is in the outbox
 * and its row is marked, or neither. So a part that is broken off is done anew and nobody gets a letter twice. Who stopped,
 * left or got another letter since it was begun does not get it any more.
 */
@ApplicationScoped
public class LetterSending {

    /** Enough for a second of work, few enough to see it move. */
    static final int BATCH = 20;

    private final LetterRepository letters;
    private final SendingRepository sending;
    private final BoardBriefs briefs;
    private final CampaignMails mails;
    private final Mailbox mailbox;
    private final Accounts accounts;
    private final Clock clock;

    /** For the container's proxy only. */
    protected LetterSending() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    LetterSending(
            LetterRepository letters,
            SendingRepository sending,
            BoardBriefs briefs,
            CampaignMails mails,
            Mailbox mailbox,
            Accounts accounts,
            Clock clock) {
        this.letters = letters;
        this.sending = sending;
        this.briefs = briefs;
        this.mails = mails;
        this.mailbox = mailbox;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * Writes the next part, in the transaction of the caller, who does nothing else in it.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean writeNext() {
        Optional<Letter> held = letters.holdSending();
        held.ifPresent(this::write);
        letters.flush();
        return held.isPresent();
    }

    private void write(Letter letter) {
        Optional<Actor> sender =
                accounts.actor(letter.sender()).filter(actor -> actor.may(Action.RUN_CAMPAIGNS, Place.PLATFORM));
        if (sender.isEmpty()) {
            sending.skipRest(letter.id(), Skip.SENDER_LEFT);
        }
        List<Waiting> part = sender.isEmpty() ? List.of() : sending.waiting(letter.id(), BATCH);
        if (part.isEmpty()) {
            letter.done(Moment.of(clock).utc());
            return;
        }
        Moment now = Moment.of(clock);
        Set<Long> people = part.stream().map(Waiting::account).collect(Collectors.toSet());
        Set<Long> stopped = sending.stopped(people);
        Set<Long> recent = letter.isAgain()
                ? Set.of()
                : sending.recent(people, now.before(Duration.ofDays(CampaignLetters.PAUSE_DAYS)), letter.id());
        Map<Long, BoardBrief> known =
                briefs
                        .of(
                                sender.get(),
                                part.stream().map(Waiting::board).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(BoardBrief::board, Function.identity()));
        Map<Long, String> tokens = sending.tokens(people, () -> Token.fresh().value());
        for (Waiting one : part) {
            Optional<Colleague> reader = Optional.ofNullable(known.get(one.board()))
                    .flatMap(brief -> brief.contacts().stream()
                            .filter(contact -> contact.account() == one.account())
                            .findFirst());
            if (reader.isEmpty()) {
                sending.skip(one.id(), Skip.LEFT);
            } else if (stopped.contains(one.account())) {
                sending.skip(one.id(), Skip.STOPPED);
            } else if (recent.contains(one.account())) {
                sending.skip(one.id(), Skip.RECENT);
            } else {
                post(letter, one, known.get(one.board()), reader.get(), tokens.get(one.account()), now);
            }
        }
        if (part.size() < BATCH) {
            letter.done(now.utc());
        }
    }

    private void post(Letter letter, Waiting one, BoardBrief brief, Colleague reader, String token, Moment now) {
        LetterTemplate.Filled filled = letter.template().fill(LetterBlanks.of(brief, reader, now.day()));
        Mail mail;
        try {
            mail = mails.letter(filled, brief.summary().name(), reader.email(), token);
        } catch (IllegalArgumentException e) {
            // An address that no server takes: one such row must not stop all others.
            sending.skip(one.id(), Skip.UNSENDABLE);
            return;
        }
        long number = mailbox.post(mail, MailPurpose.by(letter.sender(), MailKind.CAMPAIGN, one.board()));
        sending.posted(one.id(), filled.subject(), number, now.utc());
    }
}
