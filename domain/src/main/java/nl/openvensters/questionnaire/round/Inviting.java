package nl.openvensters.questionnaire.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.openvensters.account.Actor;
import nl.openvensters.mail.MailAddress;
import nl.openvensters.mail.MailKind;
import nl.openvensters.mail.MailPurpose;
import nl.openvensters.mail.Mailbox;
import nl.openvensters.questionnaire.round.RoundRefused.Why;
import nl.openvensters.questionnaire.taking.ParticipationCode;
import nl.openvensters.time.Moment;

/**
 * Asks people by mail, and reminds all of them: who answered is not known. Addresses stay until the round closes, never
 * beside a code; the outbox forgets a letter and its address once it was sent.
 */
@ApplicationScoped
public class Inviting {

    private final Rounds rounds;
    private final CodeRepository repository;
    private final RoundLetters letters;
    private final Mailbox mailbox;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Inviting() {
        this(null, null, null, null, null);
    }

    @Inject
    public Inviting(Rounds rounds, CodeRepository repository, RoundLetters letters, Mailbox mailbox, Clock clock) {
        this.rounds = rounds;
        this.repository = repository;
        this.letters = letters;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    /**
     * Sends a code of its own to each address that had none in this round.
     *
     * @param typed addresses, with anything between them
     * @return how many letters
     * @throws nl.openvensters.account.NotAllowed unless the actor runs the school or board
     * @throws RoundRefused when it is over, an address cannot be one, or they are more than were invited
     */
    @Transactional
    public int invite(Actor actor, long id, int number, String typed) {
        HeldRound round = rounds.running(actor, id);
        HeldRound.Group group = Rounds.group(round, number);
        var fresh = new ArrayList<String>();
        for (String address : addresses(typed)) {
            // A statement for each of a few hundred at most, in a thing that is done once.
            if (repository.addAddress(id, number, address)) {
                fresh.add(address);
            }
        }
        if (group.coded() + fresh.size() > group.invited()) {
            throw new RoundRefused(Why.TOO_MANY);
        }
        List<ParticipationCode> codes =
                fresh.stream().map(address -> ParticipationCode.fresh()).toList();
        repository.addCodes(id, number, codes, true);
        Collections.shuffle(fresh);
        for (int i = 0; i < fresh.size(); i++) {
            mailbox.post(
                    letters.invitation(fresh.get(i), round, group, codes.get(i)),
                    MailPurpose.ofItself(MailKind.SURVEY, 0));
        }
        return fresh.size();
    }

    /**
     * Reminds everybody who was mailed, once a day at most.
     *
     * @return how many letters
     * @throws RoundRefused when it is over, nobody was mailed, or they were reminded today
     */
    @Transactional
    public int remind(Actor actor, long id) {
        HeldRound round = rounds.running(actor, id);
        LocalDate today = Moment.of(clock).day();
        List<String> all = repository.addresses(id);
        if (all.isEmpty()) {
            throw new RoundRefused(Why.NOBODY);
        }
        if (repository.wasReminded(id, today)) {
            throw new RoundRefused(Why.REMINDED);
        }
        repository.reminded(id, today);
        all.forEach(
                address -> mailbox.post(letters.reminder(address, round), MailPurpose.ofItself(MailKind.SURVEY, 0)));
        return all.size();
    }

    private static Set<String> addresses(String typed) {
        var found = new LinkedHashSet<String>();
        for (String word : typed.split("[\\s,;<>]+")) {
            if (word.contains("@")) {
                found.add(MailAddress.of(word)
                        .orElseThrow(() -> new RoundRefused(Why.ADDRESS))
                        .value());
            }
        }
        if (found.isEmpty()) {
            throw new RoundRefused(Why.ADDRESS);
        }
        return found;
    }
}
