package nl.openvensters.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.account.Token;
import nl.openvensters.client.HourlyBound;
import nl.openvensters.language.Language;
import nl.openvensters.mail.MailAddress;
import nl.openvensters.mail.Mailbox;
import nl.openvensters.message.Addressee;
import nl.openvensters.message.FormSeal;
import nl.openvensters.message.MessageRefused;
import nl.openvensters.message.MessageRefused.Why;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.time.Moment;

/** Somebody, of whom we know an address and nothing else, begins and stops following a school. */
@ApplicationScoped
public class Following {

    private static final int MOST_FOR_ADDRESS = 5;
    private static final int MOST_FOR_SCHOOL = 30;
    private static final int MOST_FROM_ONE = 30;

    private final FollowerRepository followers;
    private final FollowLetters letters;
    private final Mailbox mailbox;
    private final FormSeal seal;
    private final Clock clock;
    private final HourlyBound bound;

    /** For the container's proxy only. */
    protected Following() {
        this(null, null, null, null, null);
    }

    @Inject
    public Following(FollowerRepository followers, FollowLetters letters, Mailbox mailbox, FormSeal seal, Clock clock) {
        this.followers = followers;
        this.letters = letters;
        this.mailbox = mailbox;
        this.seal = seal;
        this.clock = clock;
        this.bound = new HourlyBound(clock);
    }

    /** The seal of a form of this moment. */
    public String form(SchoolCode school) {
        return seal.fresh(school);
    }

    /**
     * Sends a link with which whoever reads the address confirms it. Nobody can tell from the answer whether the address
     * follows the school already. All mails to them are in the language that is spoken now.
     *
     * @param client the address of the computer it comes from; it is not kept
     * @param trap what stands in the field that people do not see
     * @throws MessageRefused when it cannot be asked as it is
     */
    @Transactional
    public void ask(Addressee school, String client, String typed, String trap, String sealed) {
        String email = MailAddress.of(typed).map(MailAddress::value).orElse("");
        Set<Why> faults = EnumSet.noneOf(Why.class);
        if (email.isEmpty()) {
            faults.add(Why.NO_ADDRESS);
        }
        if (!trap.isEmpty()) {
            faults.add(Why.TRAPPED);
        }
        seal.fault(sealed, school.code()).ifPresent(faults::add);
        LocalDateTime now = now();
        FollowerRepository.Asked asked = followers.askedSince(email, school.id(), now.minusHours(1));
        if (asked.forSchool() >= MOST_FOR_SCHOOL
                || bound.wait(client, MOST_FROM_ONE).isPresent()) {
            faults.add(Why.TOO_MANY);
        }
        if (!faults.isEmpty()) {
            throw new MessageRefused(faults);
        }
        bound.count(client);
        if (asked.forAddress() >= MOST_FOR_ADDRESS || followers.isKnown(school.id(), email)) {
            mailbox.discard();
            return;
        }
        Token token = Token.fresh();
        followers.add(school.id(), email, Language.spoken(), token.value(), now);
        mailbox.post(letters.confirm(email, school.label(), token.value()));
    }

    /** The school that a link in a mail is about; empty when the link is not or no longer known. */
    public Optional<SchoolCode> school(String token) {
        return followers.school(token);
    }

    /** From now on the address is told what is new. @return the school; empty when the link is not known */
    @Transactional
    public Optional<SchoolCode> confirm(String token) {
        return followers.confirm(token, now(), Moment.of(clock).day()) ? followers.school(token) : Optional.empty();
    }

    /** Forgets the address. Doing that again does nothing. */
    @Transactional
    public void stop(String token) {
        followers.remove(token);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
    }
}
