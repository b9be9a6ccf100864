package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.time.Moment;

/**
 * Gives an indicator of a subject back what it had before one publication or one saved draft. What was public then was
 * asked about then: like withdrawing, it needs no second person.
 */
@ApplicationScoped
public class PuttingBack {

    private final PlaceRepository places;
    private final PublicationRepository publications;
    private final ReplacedRepository replacements;
    private final Catalogue catalogue;
    private final Clock clock;

    /** What came of it. */
    public enum Outcome {
        /** All is as it was: words, answer, figures and their own day to go online. */
        BACK,
        /** Words and answer are; figures of which the day has come meanwhile stay online. */
        FIGURES_STAY,
        /** Nothing was ever online: the page says that it was taken offline. */
        OFFLINE,
        /** Somebody changed it since, or the actor may not; nothing changed. */
        LEFT
    }

    /** For the container's proxy only. */
    protected PuttingBack() {
        this(null, null, null, null, null);
    }

    @Inject
    PuttingBack(
            PlaceRepository places,
            PublicationRepository publications,
            ReplacedRepository replacements,
            Catalogue catalogue,
            Clock clock) {
        this.places = places;
        this.publications = publications;
        this.replacements = replacements;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * What to undo, and the draft that there was before.
     *
     * @param edition that it left
     * @param publication that it made; 0 when it only saved a draft
     * @param draft that it replaced
     */
    public record Replaced(int edition, long publication, Optional<Before> draft) {}

    /**
     * A draft that somebody else's text replaced.
     *
     * @param by the account of who wrote it
     * @param at in UTC
     */
    public record Before(DraftContent content, long by, LocalDateTime at) {}

    /** @param reason what parents read when nothing was ever online */
    @Transactional
    public Outcome putBack(Actor actor, SubjectCode subject, String indicator, Replaced replaced, String reason) {
        Moment now = Moment.of(clock);
        SubjectPlace place = places.place(subject, now);
        Publication publication = publications.lock(place, catalogue.get(indicator));
        if (publication.edition() != replaced.edition() || !place.allows(actor, Action.PUBLISH)) {
            return Outcome.LEFT;
        }
        Optional<PublicBefore> before = replacements.before(replaced.publication(), now);
        if (before.filter(there -> !there.isOnline()).isPresent() && !place.allows(actor, Action.WITHDRAW)) {
            return Outcome.LEFT;
        }
        publication.putBack(before.map(there -> there.telling(reason)), replaced.draft(), actor.account(), now);
        replacements.reopen(
                replaced.publication(), before.map(PublicBefore::run).orElse(0L));
        publications.save(publication);
        return before.map(PublicBefore::outcome).orElse(Outcome.BACK);
    }

    /**
     * Ends a withdrawal: the public sees again what it saw before. What somebody wrote since stays a draft.
     *
     * @param withdrawal the publication that is the withdrawal
     * @param left the edition of the draft that the withdrawal itself left: that draft goes; empty when it left none
     * @return whether it is online again; not when something else became of it since
     * @throws nl.openvensters.account.NotAllowed when the actor may not publish for the subject
     */
    @Transactional
    public boolean endWithdrawal(
            Actor actor, SubjectCode subject, String indicator, long withdrawal, Optional<Integer> left) {
        Moment now = Moment.of(clock);
        SubjectPlace place = places.place(subject, now);
        place.require(actor, Action.PUBLISH);
        Publication publication = publications.lock(place, catalogue.get(indicator));
        Optional<PublicBefore> before = replacements
                .before(withdrawal, now)
                .filter(there -> there.isOnline() && replacements.isOfflineBy(withdrawal, place.id(), indicator));
        before.ifPresent(there -> {
            publication.endWithdrawal(
                    there,
                    left.filter(edition -> edition == publication.edition()).isPresent(),
                    actor.account(),
                    now);
            publications.save(publication);
        });
        return before.isPresent();
    }
}
