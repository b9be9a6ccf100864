package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Token;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.Consent.Decision;
import nl.openvensters.guide.CouncilLink.Member;
import nl.openvensters.guide.GuideRefused.Why;
import nl.openvensters.guideplan.GuideState;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.mail.MailAddress;
import nl.openvensters.mail.MailKind;
import nl.openvensters.mail.MailPurpose;
import nl.openvensters.mail.Mailbox;
import nl.openvensters.publication.general.Uploads;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.time.Moment;

/** A school lays its guide before the parents of the council, frozen; and writes down what they decided on paper. */
@ApplicationScoped
@Transactional
public class GuideConsents {

    /** How long a link works. */
    public static final int DAYS = 60;

    private static final int MOST_MEMBERS = 20;

    private final GuideAccess access;
    private final GuideRepository guides;
    private final VersionRepository versions;
    private final GuideLetters letters;
    private final Mailbox mailbox;
    private final Uploads uploads;
    private final GuidePhotos photos;
    private final HistoryRepository history;

    /** For the container's proxy only. */
    protected GuideConsents() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public GuideConsents(
            GuideAccess access,
            GuideRepository guides,
            VersionRepository versions,
            GuideLetters letters,
            Mailbox mailbox,
            Uploads uploads,
            GuidePhotos photos,
            HistoryRepository history) {
        this.access = access;
        this.guides = guides;
        this.versions = versions;
        this.letters = letters;
        this.mailbox = mailbox;
        this.uploads = uploads;
        this.photos = photos;
        this.history = history;
    }

    /**
     * Freezes the guide and mails members of the council a link each. Asked again while it lies there, more members get a
     * link to the same version.
     *
     * @return what the links hold, in the order of the members; kept nowhere
     * @throws nl.openvensters.account.NotAllowed unless the actor runs the school or its board
     * @throws GuideRefused when it is not being written, or a member has no name or address
     */
    public List<Token> ask(Actor actor, SchoolCode code, SchoolYear year, List<Member> members) {
        List<Member> asked = members.stream().map(GuideConsents::checked).toList();
        if (asked.isEmpty() || asked.size() > MOST_MEMBERS) {
            throw new GuideRefused(Why.NO_ADDRESS);
        }
        GuideSchool school = access.school(actor, code, Action.WITHDRAW);
        Guide guide = access.held(school, year);
        Moment now = access.now();
        long version = lying(guide).orElseGet(() -> {
            long frozen = freeze(school, guide, actor, now);
            guide.ask(frozen);
            history.append(Fact.of(EventKind.GUIDE_ASKED, actor.account(), school.id(), year.toString()));
            return frozen;
        });
        requireOthers(school, version, asked);
        return asked.stream()
                .map(member -> {
                    Token token = Token.fresh();
                    var link = new CouncilLink(
                            version,
                            token,
                            member,
                            actor.account(),
                            now.utc(),
                            // To the end of the last day, as people read it.
                            Moment.begin(now.day().plusDays(DAYS + 1)).utc().minusSeconds(1));
                    versions.add(link);
                    mailbox.post(
                            letters.asked(
                                    member,
                                    actor.name(),
                                    school,
                                    year,
                                    token,
                                    now.day().plusDays(DAYS)),
                            MailPurpose.by(actor.account(), MailKind.GUIDE, school.id()));
                    return token;
                })
                .toList();
    }

    /** Parents of the council, each once: nobody who works for the school, and no list of strangers. */
    private void requireOthers(GuideSchool school, long version, List<Member> asked) {
        List<String> addresses =
                asked.stream().map(one -> one.email().toLowerCase(Locale.ROOT)).toList();
        List<CouncilLink> before = versions.links(version);
        if (before.size() + asked.size() > MOST_MEMBERS) {
            throw new GuideRefused(Why.TOO_MANY_MEMBERS);
        }
        if (before.stream().anyMatch(link -> addresses.stream().anyMatch(link::isOf))) {
            throw new GuideRefused(Why.ASKED_ALREADY);
        }
        if (guides.worksFor(school, addresses)) {
            throw new GuideRefused(Why.OWN_PEOPLE);
        }
    }

    private static Optional<Long> lying(Guide guide) {
        return guide.askedVersion().filter(there -> guide.state() == GuideState.ASKED);
    }

    private static Member checked(Member typed) {
        if (typed.name() == null || typed.name().isBlank() || typed.name().matches(".*[/:@].*")) {
            throw new GuideRefused(Why.NO_NAME);
        }
        if (typed.name().strip().length() > Consent.LONGEST_NAME) {
            throw new GuideRefused(Why.TOO_LONG);
        }
        return new Member(
                typed.name().strip(),
                MailAddress.of(typed.email())
                        .map(MailAddress::value)
                        .orElseThrow(() -> new GuideRefused(Why.NO_ADDRESS)));
    }

    private long freeze(GuideSchool school, Guide guide, Actor actor, Moment now) {
        guide.requireWriting();
        var version = new GuideVersion(
                guide.id(),
                access.tell(school, guide, guides.chapters(guide), access.page(school.code())),
                actor.account(),
                now.utc());
        versions.add(version);
        photos.freeze(school, version);
        return version.id();
    }

    /**
     * Writes down what the council decided on paper. A guide that is being written is frozen as it is now.
     *
     * @param paper the signed decision, a PDF
     * @throws nl.openvensters.account.NotAllowed unless the actor runs the school or its board
     * @throws GuideRefused without the paper, or when it was decided already
     * @throws nl.openvensters.publication.general.FileRefused when the paper is no PDF that can be kept
     */
    public void onPaper(Actor actor, SchoolCode code, SchoolYear year, Decision decision, byte[] paper) {
        if (paper == null || paper.length == 0) {
            throw new GuideRefused(Why.NO_DOCUMENT);
        }
        GuideSchool school = access.school(actor, code, Action.WITHDRAW);
        Guide guide = access.held(school, year);
        Moment now = access.now();
        if (decision.on().isAfter(now.day())) {
            throw new GuideRefused(Why.NO_DAY);
        }
        String document = uploads.addDocument(actor, code, paper, "Instemming " + year)
                .file()
                .orElseThrow();
        long version = lying(guide).orElseGet(() -> {
            long frozen = freeze(school, guide, actor, now);
            guide.ask(frozen);
            return frozen;
        });
        guide.decide(version, decision.agreed());
        versions.add(Consent.onPaper(version, decision, document, actor.account(), now.utc()));
        history.append(Fact.of(EventKind.GUIDE_DECIDED, actor.account(), school.id(), year + ", op papier"));
    }

    /**
     * A change after adoption that needs no consent again; the guide is frozen as it is now.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor runs the school or its board
     * @throws GuideRefused for a first version, which always needs it, or without a reason
     */
    public void waive(Actor actor, SchoolCode code, SchoolYear year, String reason) {
        GuideSchool school = access.school(actor, code, Action.WITHDRAW);
        Guide guide = access.held(school, year);
        guide.waiveConsent(freeze(school, guide, actor, access.now()), reason);
        history.append(Fact.of(EventKind.GUIDE_DECIDED, actor.account(), school.id(), year + ", niet opnieuw nodig"));
    }

    /**
     * Opens a guide to write on: what lies with the council ends, and what was adopted stays until a next version is.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor publishes for the school
     */
    public void reopen(Actor actor, SchoolCode code, SchoolYear year) {
        GuideSchool school = access.school(actor, code, Action.PUBLISH);
        Guide guide = access.held(school, year);
        if (!guide.state().isAdopted()) {
            guide.askedVersion()
                    .flatMap(versions::hold)
                    .ifPresent(version -> version.end(access.now().utc()));
        }
        guide.reopen();
        history.append(Fact.of(EventKind.GUIDE_REOPENED, actor.account(), school.id(), year.toString()));
    }
}
