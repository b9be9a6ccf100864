package nl.openvensters.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.agreement.Agreement.Ambition;
import nl.openvensters.time.Moment;

/**
 * Changes what is worked on, part by part. For whom it is, and what is not there, is as in {@link AgreementEditions}; a part
 * that somebody else changed since it was opened is a {@link jakarta.persistence.OptimisticLockException}, see {@link Seen}.
 */
@ApplicationScoped
@Transactional
public class AgreementEditing {

    private static final int LONGEST_SLUG = 60;

    private final AgreementRepository repository;
    private final AgreementHistory history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected AgreementEditing() {
        this(null, null, null);
    }

    @Inject
    public AgreementEditing(AgreementRepository repository, AgreementHistory history, Clock clock) {
        this.repository = repository;
        this.history = history;
        this.clock = clock;
    }

    /**
     * Changes what stands above the goals; goals and documents stay.
     *
     * @param texts as many ambitions as there are, each with its title and text
     * @throws AgreementRefused when a title is missing or a text too long
     */
    public void changeTexts(Actor actor, String code, String seen, Agreement texts) {
        AgreementEdition draft = hold(actor, code);
        Agreement before = draft.agreement();
        Seen.require(seen, Seen.ofTexts(before));
        if (texts.ambitions().size() != before.ambitions().size()) {
            throw new IllegalArgumentException("Other ambitions");
        }
        List<Ambition> ambitions = new ArrayList<>();
        for (int i = 0; i < before.ambitions().size(); i++) {
            Ambition typed = texts.ambitions().get(i);
            ambitions.add(new Ambition(
                    typed.title(), typed.text(), before.ambitions().get(i).goals()));
        }
        var after = new Agreement(code, before.name(), texts.period(), texts.lead(), before.documents(), ambitions);
        AgreementRefused.unless(AgreementRules.checkTexts(after, year()));
        if (!after.equals(before)) {
            draft.become(after);
            history.changed(
                    actor,
                    code,
                    AgreementWords.text("history.texts"),
                    AgreementWords.lines(before),
                    AgreementWords.lines(after));
        }
    }

    /**
     * Adds a goal without anything in it yet.
     *
     * @param ambition the title of one that there is, or of a new one
     * @return its part of the address, made of the title
     * @throws AgreementRefused when a title is missing or too long
     */
    public String addGoal(Actor actor, String code, String ambition, String title) {
        AgreementEdition draft = hold(actor, code);
        Agreement before = draft.agreement();
        String slug = AddressPart.free(
                title, LONGEST_SLUG, taken -> before.goal(taken).isPresent());
        var goal = new Goal(
                slug,
                before.goals().stream().mapToInt(Goal::number).max().orElse(0) + 1,
                title,
                "",
                GoalStanding.NOT_MEASURED,
                "",
                "",
                "",
                new Citation("", 0, ""),
                Optional.empty(),
                List.of());
        Agreement after = before.plus(ambition, goal);
        List<AgreementFault> faults = new ArrayList<>(AgreementRules.checkTexts(after, year()).stream()
                .filter(fault -> fault.field().startsWith("ambitions"))
                .toList());
        AgreementRules.check(after, slug, year()).stream()
                .filter(fault -> fault.field().equals("title"))
                .forEach(faults::add);
        AgreementRefused.unless(faults);
        draft.become(after);
        history.changed(actor, code, AgreementWords.text("history.goal", title), List.of(), List.of(title));
        return slug;
    }

    /**
     * Changes the texts of a goal, and which indicator of the catalogue goes with it; what is measured of it stays.
     *
     * @param seen the goal as the form was opened
     * @throws AgreementRefused when something is missing or cannot be
     */
    public void changeGoal(Actor actor, String code, String seen, Goal texts) {
        AgreementEdition draft = hold(actor, code);
        Agreement before = draft.agreement();
        Goal old = goal(before, texts.slug());
        Seen.require(seen, Seen.of(old));
        Goal changed = old.with(texts);
        Agreement after = before.with(changed);
        AgreementRefused.unless(AgreementRules.check(after, old.slug(), year()).stream()
                .filter(fault -> fault.indicator().isEmpty())
                .toList());
        if (!changed.equals(old)) {
            draft.become(after);
            history.changed(
                    actor,
                    code,
                    AgreementWords.text("history.goal", changed.title()),
                    AgreementWords.lines(old),
                    AgreementWords.lines(changed));
        }
    }

    /**
     * Changes what is measured of a goal, or adds it when the goal has none with that id.
     *
     * @param seen the indicator as the form was opened; empty for a new one
     * @throws AgreementRefused when a source, year or value is missing or cannot be
     */
    public void changeIndicator(Actor actor, String code, String slug, String seen, GoalIndicator indicator) {
        AgreementEdition draft = hold(actor, code);
        Agreement before = draft.agreement();
        Goal goal = goal(before, slug);
        Optional<GoalIndicator> old = goal.indicator(indicator.id());
        Seen.require(seen, old.map(Seen::of).orElse(""));
        Agreement after = before.with(goal.with(indicator));
        AgreementRefused.unless(AgreementRules.check(after, slug, year()).stream()
                .filter(fault -> fault.indicator().equals(indicator.id()))
                .toList());
        if (!old.equals(Optional.of(indicator))) {
            draft.become(after);
            history.changed(
                    actor,
                    code,
                    AgreementWords.text("history.indicator", goal.title(), indicator.name()),
                    old.map(one -> AgreementWords.lines(one, before)).orElse(List.of()),
                    AgreementWords.lines(indicator, after));
        }
    }

    /**
     * Takes something that is measured out of a goal; earlier editions keep it.
     *
     * @param seen the indicator as the form was opened
     */
    public void removeIndicator(Actor actor, String code, String slug, String seen, String id) {
        AgreementEdition draft = hold(actor, code);
        Agreement before = draft.agreement();
        Goal goal = goal(before, slug);
        Optional<GoalIndicator> found = goal.indicator(id);
        Seen.require(seen, found.map(Seen::of).orElse(""));
        GoalIndicator old = found.orElseThrow(() -> new IllegalArgumentException("No indicator " + id));
        draft.become(before.with(goal.without(id)));
        history.changed(
                actor,
                code,
                AgreementWords.text("history.indicator", goal.title(), old.name()),
                AgreementWords.lines(old, before),
                List.of());
    }

    /**
     * Changes the list of documents.
     *
     * @throws AgreementRefused when one lacks a title, or one that is cited is not there any more
     */
    public void changeDocuments(Actor actor, String code, String seen, List<SourceDocument> documents) {
        AgreementEdition draft = hold(actor, code);
        Agreement before = draft.agreement();
        Seen.require(seen, Seen.of(before.documents()));
        Agreement after = before.withDocuments(documents);
        AgreementRefused.unless(AgreementRules.checkDocuments(after, year()));
        if (!documents.equals(before.documents())) {
            draft.become(after);
            history.changed(
                    actor,
                    code,
                    AgreementWords.text("history.documents"),
                    AgreementWords.lines(before.documents()),
                    AgreementWords.lines(documents));
        }
    }

    private static Goal goal(Agreement agreement, String slug) {
        return agreement.goal(slug).orElseThrow(() -> new IllegalArgumentException("No goal " + slug));
    }

    private AgreementEdition hold(Actor actor, String code) {
        actor.require(Action.KEEP_AGREEMENT, Place.PLATFORM);
        return repository.holdDraft(code);
    }

    private int year() {
        return Moment.of(clock).day().getYear();
    }
}
