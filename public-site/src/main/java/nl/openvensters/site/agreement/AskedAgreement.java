package nl.openvensters.site.agreement;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.agreement.AgreementWords;
import nl.openvensters.agreement.EditionHead;
import nl.openvensters.agreement.Goal;
import nl.openvensters.agreement.Measurement;
import nl.openvensters.agreement.Measuring;
import nl.openvensters.agreement.PublishedAgreements;
import nl.openvensters.agreement.PublishedAgreements.Edition;
import nl.openvensters.agreement.ShownIndicator;
import nl.openvensters.language.Texts;
import nl.openvensters.site.http.AskedDocument;
import nl.openvensters.story.Html;
import nl.openvensters.story.Wording;
import nl.openvensters.time.Moment;

/** The edition that the address asks for, and what its pages have in common. */
@Named
@RequestScoped
public class AskedAgreement {

    private static final Texts TEXTS = Texts.of("nl.openvensters.site.agreement.Agreement", AskedAgreement.class);

    @Inject
    private PublishedAgreements published;

    @Inject
    private Measuring measuring;

    @Inject
    private Clock clock;

    private AgreementAddress address;
    private Edition edition;

    /** A link in a list. @param here whether it leads to this page itself */
    public record Link(String name, String address, boolean here) {}

    /** Finds the edition, or answers that there is none. @return whether it is there */
    boolean find() throws IOException {
        Optional<AgreementAddress> asked = AgreementAddress.of(AskedDocument.path());
        Optional<Edition> found = asked.flatMap(one -> one.edition(published));
        if (found.isEmpty()) {
            absent();
            return false;
        }
        address = asked.get();
        edition = found.get();
        if (isDraft()) {
            ExternalContext here = FacesContext.getCurrentInstance().getExternalContext();
            here.setResponseHeader("Cache-Control", "no-store");
            here.setResponseHeader("X-Robots-Tag", "noindex");
            here.setResponseHeader("Referrer-Policy", "no-referrer");
        }
        return true;
    }

    static void absent() throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().responseSendError(404, "");
        FacesContext.getCurrentInstance().responseComplete();
    }

    Edition edition() {
        return edition;
    }

    /** The goal at the end of the address. */
    Optional<Goal> goal() {
        return address.last().flatMap(edition.agreement()::goal);
    }

    /** What we measured ourselves until the day that the edition tells of; until today when it is the latest. */
    List<Measurement> measured() {
        return measured(edition);
    }

    /** The same of another edition. */
    List<Measurement> measured(Edition one) {
        return measuring.until(
                one.isLatest() || one.on().isEmpty()
                        ? Moment.of(clock).day()
                        : one.on().orElseThrow());
    }

    public String getName() {
        return edition.agreement().name();
    }

    /** Of the overview; goals and files follow it. */
    public String getOverview() {
        return address.overview(edition);
    }

    public String goalAddress(Goal goal) {
        return getOverview() + "/" + goal.slug();
    }

    /** Whether it was not published yet. */
    public boolean isDraft() {
        return edition.on().isEmpty();
    }

    /** Whether a later edition took its place. */
    public boolean isPast() {
        return !isDraft() && !edition.isLatest();
    }

    /** {@code Stand van 1 december 2020. Gepubliceerd op 3 december 2020.} */
    public String getState() {
        return edition.on()
                .map(day -> say(
                        "state",
                        AgreementWords.day(day),
                        AgreementWords.day(
                                LocalDate.ofInstant(edition.publishedAt().orElseThrow(), Moment.DUTCH))))
                .orElseGet(() -> say("state.draft"));
    }

    /** The one that took its place. */
    public String getLatest() {
        return AgreementAddress.latest(edition.agreement().code());
    }

    /** All editions of this agreement, the latest first. */
    public List<Link> getEditions() {
        return edition.editions().stream().map(this::link).toList();
    }

    private Link link(EditionHead head) {
        LocalDate day = head.on().orElseThrow();
        boolean latest = head.equals(edition.editions().get(0));
        return new Link(
                say(latest ? "edition.latest" : "edition", AgreementWords.day(day)),
                latest ? getLatest() : AgreementAddress.edition(head.agreement(), day),
                head.on().equals(edition.on()));
    }

    /** Other agreements. */
    public List<Link> getOthers() {
        return edition.others().stream()
                .map(head -> new Link(head.name(), AgreementAddress.latest(head.agreement()), false))
                .toList();
    }

    /** A text of these pages. */
    public String say(String key) {
        return TEXTS.get(key);
    }

    static String say(String key, Object... filling) {
        return TEXTS.fill(key, filling);
    }

    /** {@code Doel 4}. */
    public String sayGoal(Goal goal) {
        return say("goal", String.valueOf(goal.number()));
    }

    /** Where something stands; the name of a document is Dutch, and marked so. */
    public Html from(String source) {
        return new Html(say("from", Wording.own(source).markup()));
    }

    /** What the table of an indicator is; its name is Dutch, and marked so. */
    public Html caption(ShownIndicator shown) {
        return new Html(say("table.caption", Wording.own(shown.name()).markup()));
    }

    /** How a goal stands, in words. */
    public String standing(Goal goal) {
        return AgreementWords.standing(goal.standing());
    }
}
