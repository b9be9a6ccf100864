package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.openvensters.account.Action;
import nl.openvensters.account.ColleagueRepository;
import nl.openvensters.account.Token;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.Consent.Decision;
import nl.openvensters.guide.GuideRefused.Why;
import nl.openvensters.guide.law.Right;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.mail.MailKind;
import nl.openvensters.mail.MailPurpose;
import nl.openvensters.mail.Mailbox;
import nl.openvensters.time.Moment;

/** A member of the council reads a frozen guide by a personal link, comments, and decides; without an account. */
@ApplicationScoped
@Transactional
public class CouncilReading {

    private static final int MOST_REMARKS = 100;

    private final GuideAccess access;
    private final GuideRepository guides;
    private final VersionRepository versions;
    private final GuidePhotos photos;
    private final GuideLetters letters;
    private final ColleagueRepository colleagues;
    private final Mailbox mailbox;
    private final HistoryRepository history;

    /** For the container's proxy only. */
    protected CouncilReading() {
        this(null, null, null, null, null, null, null, null);
    }

    @Inject
    public CouncilReading(
            GuideAccess access,
            GuideRepository guides,
            VersionRepository versions,
            GuidePhotos photos,
            GuideLetters letters,
            ColleagueRepository colleagues,
            Mailbox mailbox,
            HistoryRepository history) {
        this.access = access;
        this.guides = guides;
        this.versions = versions;
        this.photos = photos;
        this.letters = letters;
        this.colleagues = colleagues;
        this.mailbox = mailbox;
        this.history = history;
    }

    /** What of a link can be done. */
    public enum Standing {
        OPEN,
        DECIDED,
        /** The school wrote on: this version will not be adopted. */
        CHANGED,
        EXPIRED
    }

    /**
     * What a member reads.
     *
     * @param name whose link it is
     * @param guide as it was frozen
     * @param photos the small ones by their fingerprints
     * @param sha256 its fingerprint
     * @param differences with what was adopted before; empty when there is nothing to compare with
     * @param touched other rights of the council that the differences touch
     * @param consent the decision; empty while there is none
     * @param remarks of this version
     * @param until the last day on which the link works
     */
    public record Reading(
            String name,
            GuideDocument guide,
            Map<String, byte[]> photos,
            String sha256,
            Optional<List<GuideDifference>> differences,
            List<Right> touched,
            Standing standing,
            Optional<Consent> consent,
            List<Remark> remarks,
            LocalDate until) {}

    /** Empty when there is no such link. */
    public Optional<Reading> read(Token token) {
        return versions.link(token).map(link -> {
            GuideVersion version = version(link);
            Standing standing = standing(link, version);
            if (standing == Standing.EXPIRED || standing == Standing.CHANGED) {
                return ended(link, version, standing);
            }
            GuideDocument document = photos.shown(version);
            Optional<List<GuideDifference>> differences =
                    before(version, document).map(before -> GuideDifference.between(before, document));
            return new Reading(
                    link.name(),
                    document,
                    photos.small(guides.schoolOf(version.guide(), access.now().day()), document),
                    version.sha256(),
                    differences,
                    access.template()
                            .law()
                            .touched(differences.orElse(List.of()).stream()
                                    .map(GuideDifference::paragraph)
                                    .collect(Collectors.toSet())),
                    standing,
                    versions.consent(version.id()),
                    versions.remarksOf(version.guide()).stream()
                            .filter(one -> one.version() == version.id())
                            .toList(),
                    Moment.of(link.expiresAt()).day());
        });
    }

    /** Nothing to read: only whose guide it was. */
    private static Reading ended(CouncilLink link, GuideVersion version, Standing standing) {
        return new Reading(
                link.name(),
                version.document().withoutChapters(),
                Map.of(),
                "",
                Optional.empty(),
                List.of(),
                standing,
                Optional.empty(),
                List.of(),
                Moment.of(link.expiresAt()).day());
    }

    private GuideVersion version(CouncilLink link) {
        return versions.find(link.version()).orElseThrow();
    }

    private Standing standing(CouncilLink link, GuideVersion version) {
        if (version.isEnded()) {
            return Standing.CHANGED;
        }
        if (versions.consent(version.id()).isPresent()) {
            return Standing.DECIDED;
        }
        return link.isExpired(access.now().utc()) ? Standing.EXPIRED : Standing.OPEN;
    }

    private Optional<GuideDocument> before(GuideVersion version, GuideDocument document) {
        Guide guide = guides.byId(version.guide()).orElseThrow();
        GuideSchool school = guides.schoolOf(version.guide(), access.now().day());
        return guide.adoptedVersion()
                .filter(adopted -> adopted != version.id())
                .flatMap(versions::find)
                .or(() -> versions.adopted(
                        school.code(), new SchoolYear(document.year().start() - 1)))
                .map(GuideVersion::document);
    }

    /**
     * Says something of a paragraph.
     *
     * @throws GuideRefused when the link does not allow it any more, or it says nothing
     * @throws IllegalArgumentException when there is no such link or paragraph
     */
    public void remark(Token token, String paragraph, String words) {
        CouncilLink link = open(token);
        String said = words == null ? "" : words.strip();
        if (said.isEmpty()) {
            throw new GuideRefused(Why.NO_WORDS);
        }
        if (said.length() > Consent.LONGEST_REMARK || versions.remarks(link.id()) >= MOST_REMARKS) {
            throw new GuideRefused(Why.TOO_LONG);
        }
        version(link)
                .document()
                .paragraph(paragraph)
                .orElseThrow(() -> new IllegalArgumentException("No " + paragraph));
        versions.addRemark(
                link.version(), link.id(), paragraph, said, access.now().utc());
    }

    /**
     * Consents to the frozen version, or not. Who decides must know the address that the link was sent to.
     *
     * @throws GuideRefused when it was decided, the text was changed, the link expired, or it is somebody else's
     * @throws IllegalArgumentException when there is no such link
     */
    public void decide(Token token, String address, String role, boolean agreed, String remark) {
        CouncilLink link = open(token);
        if (!link.isOf(address)) {
            throw new GuideRefused(Why.OTHER_PERSON);
        }
        Moment now = access.now();
        var decision = new Decision(link.name(), role, agreed, remark, now.day());
        // The guide first, as who opens it again or adopts it does.
        Guide guide = guides.hold(version(link).guide());
        GuideVersion version = versions.hold(link.version()).orElseThrow();
        if (!version.isWhole()) {
            throw new IllegalStateException("Version " + link.version() + " is not what was frozen");
        }
        guide.decide(link.version(), agreed);
        versions.add(Consent.byLink(link, decision, now.utc()));
        GuideSchool school = guides.schoolOf(version.guide(), now.day());
        history.append(
                Fact.of(EventKind.GUIDE_DECIDED, 0, school.id(), guide.year().toString()));
        colleagues
                .who(agreed ? Action.MANAGE_BOARD : Action.WITHDRAW, school.place())
                .forEach(colleague -> mailbox.post(
                        letters.decided(colleague, decision.name(), school, guide.year(), agreed),
                        MailPurpose.ofItself(MailKind.GUIDE, school.id())));
    }

    private CouncilLink open(Token token) {
        CouncilLink link = versions.link(token).orElseThrow(() -> new IllegalArgumentException("No such link"));
        switch (standing(link, version(link))) {
            case CHANGED -> throw new GuideRefused(Why.CHANGED_AFTER_ASKING);
            case DECIDED -> throw new GuideRefused(Why.ALREADY_DECIDED);
            case EXPIRED -> throw new GuideRefused(Why.LINK_EXPIRED);
            default -> {
                return link;
            }
        }
    }
}
