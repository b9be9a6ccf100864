package nl.openvensters.publication.many;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Place;
import nl.openvensters.history.Deed;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.publication.DraftContent;
import nl.openvensters.publication.Drafts;
import nl.openvensters.publication.Publishing;
import nl.openvensters.publication.Publishing.Outcome;
import nl.openvensters.school.SchoolCode;

/** Takes back what {@link TextsForMany} did, school by school. */
@ApplicationScoped
public class TextsUndone {

    private final PublishableSchools schools;
    private final BatchRepository batches;
    private final Drafts drafts;
    private final Publishing publishing;
    private final HistoryRepository history;
    private final Catalogue catalogue;
    private final Clock clock;

    /** For the container's proxy only. */
    protected TextsUndone() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    TextsUndone(
            PublishableSchools schools,
            BatchRepository batches,
            Drafts drafts,
            Publishing publishing,
            HistoryRepository history,
            Catalogue catalogue,
            Clock clock) {
        this.schools = schools;
        this.batches = batches;
        this.drafts = drafts;
        this.publishing = publishing;
        this.history = history;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Gives every school of a batch back what it had, where nobody changed it since: earlier words go online again, what
     * was not online goes offline, and a draft that was there comes back.
     *
     * @throws IllegalArgumentException when there is no such batch or it is undone already
     * @throws nl.openvensters.account.NotAllowed when the actor may publish for none of the schools
     */
    @Transactional
    public Undone undo(Actor actor, long batch) {
        String indicator =
                batches.lockStanding(batch).orElseThrow(() -> new IllegalArgumentException("No batch: " + batch));
        Map<SchoolCode, Place> places = schools.places(actor, catalogue.get(indicator));
        List<SchoolCode> restored = new ArrayList<>();
        List<SchoolCode> left = new ArrayList<>();
        List<TouchedSchool> touched = batches.touched(batch);
        if (touched.stream()
                .noneMatch(school -> places.containsKey(school.before().code()))) {
            throw new NotAllowed(actor, Action.PUBLISH, Place.PLATFORM);
        }
        for (TouchedSchool school : touched) {
            SchoolCode code = school.before().code();
            boolean offline = school.wentOnline() && school.before().online().isEmpty();
            Optional<Place> place = Optional.ofNullable(places.get(code))
                    .filter(there -> !offline || actor.may(Action.WITHDRAW, there));
            if (place.isPresent() && giveBack(actor, indicator, school)) {
                restored.add(code);
                history.append(Fact.of(
                                Deed.TEXT_UNDONE,
                                actor.account(),
                                school.before().id(),
                                "batch " + batch)
                        .on(indicator));
            } else {
                left.add(code);
            }
        }
        batches.undone(batch, now());
        return new Undone(restored, left);
    }

    private boolean giveBack(Actor actor, String indicator, TouchedSchool school) {
        SchoolCode code = school.before().code();
        if (drafts.open(actor, code, indicator).edition() != school.after()) {
            return false;
        }
        if (school.wentOnline() && !takeBack(actor, indicator, school)) {
            return true;
        }
        school.before()
                .draft()
                .ifPresentOrElse(words -> save(actor, code, indicator, words), () -> discard(actor, code, indicator));
        return true;
    }

    /** @return whether it is as before at once; else somebody else has to approve that, and the draft says what */
    private boolean takeBack(Actor actor, String indicator, TouchedSchool school) {
        SchoolCode code = school.before().code();
        if (school.before().online().isEmpty()) {
            publishing.withdraw(actor, code, indicator, withdrawal());
            return true;
        }
        int edition = save(actor, code, indicator, school.before().online().get());
        return publishing.publish(actor, code, indicator, edition) != Outcome.PROPOSED;
    }

    private int save(Actor actor, SchoolCode school, String indicator, DraftContent content) {
        return drafts.save(
                actor,
                school,
                indicator,
                content,
                drafts.open(actor, school, indicator).edition());
    }

    private void discard(Actor actor, SchoolCode school, String indicator) {
        drafts.discard(
                actor, school, indicator, drafts.open(actor, school, indicator).edition());
    }

    private static String withdrawal() {
        return ResourceBundle.getBundle("nl.openvensters.publication.many.SchoolValues")
                .getString("withdrawn");
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
    }
}
