package nl.openvensters.publication.many;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Place;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.publication.PuttingBack;
import nl.openvensters.publication.PuttingBack.Outcome;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.time.Moment;

/** Takes back what {@link TextsForMany} or {@link ConfirmingMany} did, school by school. */
@ApplicationScoped
public class TextsUndone {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("nl.openvensters.publication.many.SchoolValues");

    private final PublishableSchools schools;
    private final BatchRepository batches;
    private final PuttingBack puttingBack;
    private final HistoryRepository history;
    private final Catalogue catalogue;
    private final Clock clock;

    /** For the container's proxy only. */
    protected TextsUndone() {
        this(null, null, null, null, null, null);
    }

    @Inject
    TextsUndone(
            PublishableSchools schools,
            BatchRepository batches,
            PuttingBack puttingBack,
            HistoryRepository history,
            Catalogue catalogue,
            Clock clock) {
        this.schools = schools;
        this.batches = batches;
        this.puttingBack = puttingBack;
        this.history = history;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * Gives every school of a batch, and of those that were made with it, back what it had, where nobody changed it since: words
     * and answer with their dates, figures with their own day to go online, a draft with its writer. Of batches that were
     * made together, one without a school of the actor stands for who may; so does it at the schools of others.
     *
     * @throws IllegalArgumentException when there is no such batch or it is undone already
     * @throws nl.openvensters.account.NotAllowed when the actor may publish for none of the schools
     */
    @Transactional
    public Undone undo(Actor actor, long batch) {
        List<BatchRepository.StandingBatch> standing = batches.lockStanding(batch);
        if (standing.isEmpty()) {
            throw new IllegalArgumentException("No batch: " + batch);
        }
        Map<Outcome, List<SchoolCode>> came = new EnumMap<>(Outcome.class);
        boolean any = false;
        for (BatchRepository.StandingBatch each : standing) {
            any |= undo(actor, each, came);
        }
        if (!any) {
            throw new NotAllowed(actor, Action.PUBLISH, Place.PLATFORM);
        }
        if (came.isEmpty()) {
            throw new IllegalArgumentException("Undone already: " + batch);
        }
        return new Undone(came);
    }

    /** @return whether the actor may publish for one of its schools; otherwise nothing changes */
    private boolean undo(Actor actor, BatchRepository.StandingBatch batch, Map<Outcome, List<SchoolCode>> came) {
        String indicator = batch.indicator();
        Map<SchoolCode, Place> mine = schools.places(actor, catalogue.get(indicator));
        List<TouchedSchool> touched = batches.touched(batch.batch());
        if (touched.stream().noneMatch(school -> mine.containsKey(school.code()))) {
            return false;
        }
        LocalDateTime now = Moment.of(clock).utc();
        boolean undone = false;
        for (TouchedSchool school : touched) {
            if (school.undone() || !mine.containsKey(school.code())) {
                continue;
            }
            Outcome outcome = puttingBack.putBack(
                    actor, school.code(), indicator, school.replaced(), TEXTS.getString("withdrawn"));
            came.computeIfAbsent(outcome, any -> new ArrayList<>()).add(school.code());
            if (outcome != Outcome.LEFT) {
                undone = true;
                batches.undone(batch.batch(), school.id(), now);
                history.append(Fact.of(EventKind.TEXT_UNDONE, actor.account(), school.id(), "batch " + batch.batch())
                        .on(indicator));
            }
        }
        if (undone) {
            batches.end(batch.batch(), now);
        }
        return true;
    }
}
