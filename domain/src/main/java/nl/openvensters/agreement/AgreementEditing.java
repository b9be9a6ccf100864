package nl.openvensters.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.agreement.AgreementFault.Why;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.time.Moment;

/**
 * Works on the next edition of an agreement and publishes it. All of it is for who keeps the agreement, the sector monitor;
 * for anybody else every method throws {@link nl.openvensters.account.NotAllowed}. An agreement that there is not, or
 * that nobody works on, is an {@link IllegalArgumentException}; a part that somebody else changed meanwhile is a
 * {@link jakarta.persistence.OptimisticLockException}, see {@link Seen}.
 */
@ApplicationScoped
@Transactional
public class AgreementEditing {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MOST_ABOUT = 200;

    private final AgreementRepository repository;
    private final HistoryRepository history;
    private final Clock clock;

    /** For the container's proxy only. */
    protected AgreementEditing() {
        this(null, null, null);
    }

    @Inject
    public AgreementEditing(AgreementRepository repository, HistoryRepository history, Clock clock) {
        this.repository = repository;
        this.history = history;
        this.clock = clock;
    }

    /** All editions, drafts included; the agreement that is shown first and the latest first. */
    public List<EditionHead> editions(Actor actor) {
        require(actor);
        return repository.heads();
    }

    /** What was changed and published of an agreement, the latest first. */
    public List<AgreementChange> changes(Actor actor, String code) {
        require(actor);
        return repository.changes(code);
    }

    /** What is worked on, if anything is. */
    public Optional<AgreementDraft> draft(Actor actor, String code) {
        require(actor);
        return repository.draft(code).map(this::shown);
    }

    /** Begins the next edition as the last one is; when somebody began already, nothing happens. */
    public void begin(Actor actor, String code) {
        require(actor);
        if (repository.draft(code).isPresent()) {
            return;
        }
        EditionHead last = last(code).orElseThrow(() -> new IllegalArgumentException("No agreement " + code));
        byte[] key = new byte[16];
        RANDOM.nextBytes(key);
        repository.add(new AgreementEdition(
                repository.content(last.id()).orElseThrow(),
                code,
                HexFormat.of().formatHex(key),
                actor.account(),
                now()));
        tell(actor, EventKind.AGREEMENT_CHANGED, code, AgreementWords.text("history.begun"), List.of(), List.of());
    }

    /**
     * Changes the texts of a goal; what is measured of it stays.
     *
     * @param seen the goal as the form was opened
     * @throws AgreementRefused when something is missing or cannot be
     */
    public void changeGoal(Actor actor, String code, String seen, Goal texts) {
        AgreementEdition draft = hold(actor, code);
        Agreement before = draft.agreement();
        Goal old = before.goal(texts.slug()).orElseThrow(() -> new IllegalArgumentException("No goal " + texts.slug()));
        Seen.require(seen, Seen.of(old));
        Goal changed = new Goal(
                old.slug(),
                old.number(),
                texts.title(),
                texts.objective(),
                texts.standing(),
                texts.because(),
                texts.movement(),
                texts.actions(),
                texts.source(),
                old.own(),
                old.indicators());
        Agreement after = before.with(changed);
        refuse(AgreementRules.check(after, old.slug(), year()).stream()
                .filter(fault -> fault.indicator().isEmpty())
                .toList());
        if (!changed.equals(old)) {
            draft.become(after);
            tell(
                    actor,
                    EventKind.AGREEMENT_CHANGED,
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
        Goal goal = before.goal(slug).orElseThrow(() -> new IllegalArgumentException("No goal " + slug));
        Optional<GoalIndicator> old = goal.indicator(indicator.id());
        Seen.require(seen, old.map(Seen::of).orElse(""));
        Agreement after = before.with(goal.with(indicator));
        refuse(AgreementRules.check(after, slug, year()).stream()
                .filter(fault -> fault.indicator().equals(indicator.id()))
                .toList());
        if (!old.equals(Optional.of(indicator))) {
            draft.become(after);
            tell(
                    actor,
                    EventKind.AGREEMENT_CHANGED,
                    code,
                    AgreementWords.text("history.indicator", goal.title(), indicator.name()),
                    old.map(one -> AgreementWords.lines(one, before)).orElse(List.of()),
                    AgreementWords.lines(indicator, after));
        }
    }

    /** Takes something that is measured out of a goal; earlier editions keep it. */
    public void removeIndicator(Actor actor, String code, String slug, String id) {
        AgreementEdition draft = hold(actor, code);
        Agreement before = draft.agreement();
        Goal goal = before.goal(slug).orElseThrow(() -> new IllegalArgumentException("No goal " + slug));
        GoalIndicator old = goal.indicator(id).orElseThrow(() -> new IllegalArgumentException("No indicator " + id));
        draft.become(before.with(goal.without(id)));
        tell(
                actor,
                EventKind.AGREEMENT_CHANGED,
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
        refuse(AgreementRules.checkDocuments(after, year()));
        if (!documents.equals(before.documents())) {
            draft.become(after);
            tell(
                    actor,
                    EventKind.AGREEMENT_CHANGED,
                    code,
                    AgreementWords.text("history.documents"),
                    AgreementWords.lines(before.documents()),
                    AgreementWords.lines(documents));
        }
    }

    /**
     * Publishes what is worked on. It never changes after that.
     *
     * @param seen all of it, as it was looked at
     * @param day that it tells of: after that of the edition before, and not after today
     * @throws AgreementRefused when something must be mended first
     */
    public void publish(Actor actor, String code, String seen, LocalDate day) {
        AgreementEdition draft = hold(actor, code);
        Agreement agreement = draft.agreement();
        Seen.require(seen, Seen.of(agreement));
        refuse(AgreementRules.check(agreement, year()));
        Optional<LocalDate> last = last(code).flatMap(EditionHead::on);
        if (day.isAfter(today()) || last.filter(before -> !day.isAfter(before)).isPresent()) {
            refuse(List.of(new AgreementFault("", "", "day", Why.DAY)));
        }
        draft.publish(day, actor.account(), now());
        tell(
                actor,
                EventKind.AGREEMENT_PUBLISHED,
                code,
                AgreementWords.text("history.published", AgreementWords.day(day)),
                List.of(),
                List.of());
    }

    /** Throws away what is worked on; what the public sees stays as it is. */
    public void discard(Actor actor, String code) {
        repository.remove(hold(actor, code));
        tell(actor, EventKind.AGREEMENT_CHANGED, code, AgreementWords.text("history.discarded"), List.of(), List.of());
    }

    private AgreementDraft shown(AgreementEdition draft) {
        Agreement agreement = draft.agreement();
        return new AgreementDraft(
                agreement,
                draft.previewKey(),
                draft.startedAt(),
                last(draft.code()).flatMap(EditionHead::on),
                AgreementRules.check(agreement, year()));
    }

    private Optional<EditionHead> last(String code) {
        return repository.heads().stream()
                .filter(head -> head.agreement().equals(code) && !head.isDraft())
                .findFirst();
    }

    private AgreementEdition hold(Actor actor, String code) {
        require(actor);
        return repository.holdDraft(code).orElseThrow(() -> new IllegalArgumentException("No draft of " + code));
    }

    private static void require(Actor actor) {
        actor.require(Action.KEEP_AGREEMENT, Place.PLATFORM);
    }

    private static void refuse(List<AgreementFault> faults) {
        if (!faults.isEmpty()) {
            throw new AgreementRefused(faults);
        }
    }

    /** With the lines that are gone and those that are new; what stayed is not repeated. */
    private void tell(Actor actor, EventKind what, String code, String part, List<String> before, List<String> after) {
        String about = code + ": " + part;
        history.append(Fact.of(what, actor.account(), 0, about.substring(0, Math.min(about.length(), MOST_ABOUT)))
                .changing(AgreementWords.only(before, after), AgreementWords.only(after, before)));
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Moment.DUTCH));
    }

    private int year() {
        return today().getYear();
    }
}
