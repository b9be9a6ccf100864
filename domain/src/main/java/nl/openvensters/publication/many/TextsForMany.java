package nl.openvensters.publication.many;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.NotAllowed;
import nl.openvensters.account.Place;
import nl.openvensters.history.EventKind;
import nl.openvensters.history.Fact;
import nl.openvensters.history.HistoryRepository;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.publication.DraftContent;
import nl.openvensters.publication.Drafts;
import nl.openvensters.publication.OpenedDraft;
import nl.openvensters.publication.OpenedPage;
import nl.openvensters.publication.Publishing;
import nl.openvensters.publication.Publishing.Outcome;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.time.Moment;
import nl.openvensters.writing.Placeholders;

/**
 * Applies one text to many schools, all or none; {@link TextsUndone} takes it back. Each school is saved and published by the rules of
 * one school, some fifteen statements each: the price of the same locks, clashes, four eyes and history.
 */
@ApplicationScoped
public class TextsForMany {

    /** More schools than any board has. */
    private static final int MOST_SCHOOLS = 200;

    private final PublishableSchools schools;
    private final BatchRepository batches;
    private final Drafts drafts;
    private final Publishing publishing;
    private final HistoryRepository history;
    private final Catalogue catalogue;
    private final Clock clock;

    /** For the container's proxy only. */
    protected TextsForMany() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    TextsForMany(
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

    /** The blanks that a text may have, in the order in which they are offered. */
    public static List<String> blanks() {
        return SchoolValues.NAMES;
    }

    /** What fills them at one school that is open; nothing at another. */
    public static Map<String, String> values(OpenedPage page) {
        return page.register()
                .filter(SchoolProfile::active)
                .map(school -> SchoolValues.of(school, page.known()))
                .orElse(Map.of());
    }

    /** The schools for which the actor may publish, by name, with what fills the blanks of a text. */
    @Transactional
    public List<Candidate> candidates(Actor actor, String indicator) {
        return schools.of(actor, catalogue.get(indicator)).stream()
                .map(CandidateRepository.Placed::candidate)
                .toList();
    }

    /**
     * Saves a text for each school and, when asked, publishes it; for all of them or for none.
     *
     * @param template as it was written, with its blanks
     * @param texts the HTML for each school, blanks filled in and adapted
     * @throws nl.openvensters.account.NotAllowed when the actor may not publish for one of the schools
     * @throws IllegalArgumentException when there are no texts, too many, or one with a blank that is not filled in
     * @throws nl.openvensters.publication.PublishingRefused when one of them cannot be published
     */
    @Transactional
    public Applied apply(
            Actor actor, String indicator, String template, Map<SchoolCode, String> texts, boolean publish) {
        if (texts.isEmpty() || texts.size() > MOST_SCHOOLS) {
            throw new IllegalArgumentException("Between 1 and " + MOST_SCHOOLS + " schools: " + texts.size());
        }
        if (texts.values().stream().anyMatch(text -> !Placeholders.in(text).isEmpty())) {
            throw new IllegalArgumentException("A blank is not filled in");
        }
        Map<SchoolCode, Place> places = schools.places(actor, catalogue.get(indicator));
        var applied = new Tally();
        Map<SchoolBefore, Outcome> touched = new LinkedHashMap<>();
        for (SchoolBefore before : batches.before(texts.keySet(), indicator)) {
            if (!places.containsKey(before.code())) {
                throw new NotAllowed(actor, Action.PUBLISH, Place.school(before.id(), 0));
            }
            Optional<Outcome> outcome = put(actor, before.code(), indicator, texts.get(before.code()), publish);
            applied.add(before.code(), outcome, publish);
            outcome.ifPresent(came -> touched.put(before, came));
        }
        long batch = touched.isEmpty() ? 0 : remember(actor, indicator, template, publish, touched);
        return applied.of(batch);
    }

    /** @return empty when the text was there already; a text that is only saved counts as proposed */
    private Optional<Outcome> put(Actor actor, SchoolCode school, String indicator, String text, boolean publish) {
        OpenedDraft opened = drafts.open(actor, school, indicator);
        DraftContent content = opened.content().saying(text);
        int edition = drafts.save(actor, school, indicator, content, opened.edition());
        if (publish) {
            Outcome outcome = publishing.publish(actor, school, indicator, edition);
            return outcome == Outcome.UNCHANGED ? Optional.empty() : Optional.of(outcome);
        }
        return edition == opened.edition() ? Optional.empty() : Optional.of(Outcome.PROPOSED);
    }

    private long remember(
            Actor actor, String indicator, String template, boolean published, Map<SchoolBefore, Outcome> touched) {
        long batch = batches.insertBatch(indicator, template, published, now(), actor.account());
        touched.forEach((school, outcome) -> {
            int edition = drafts.open(actor, school.code(), indicator).edition();
            batches.insertSchool(batch, indicator, school, edition, outcome == Outcome.PUBLISHED);
            history.append(Fact.of(EventKind.TEXT_APPLIED, actor.account(), school.id(), "batch " + batch)
                    .on(indicator));
        });
        return batch;
    }

    /** The last ten texts that touched schools for which the actor may publish, the newest first. */
    @Transactional
    public List<Batch> recent(Actor actor) {
        Set<Long> mine = actor.subjects(Action.PUBLISH);
        return mine.isEmpty() ? List.of() : batches.recent(mine, today());
    }

    private LocalDate today() {
        return Moment.of(clock).day();
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
    }

    private static final class Tally {

        private final List<SchoolCode> online = new ArrayList<>();
        private final List<SchoolCode> proposed = new ArrayList<>();
        private final List<SchoolCode> saved = new ArrayList<>();
        private final List<SchoolCode> unchanged = new ArrayList<>();

        void add(SchoolCode school, Optional<Outcome> outcome, boolean publish) {
            if (outcome.isEmpty()) {
                unchanged.add(school);
            } else if (!publish) {
                saved.add(school);
            } else {
                (outcome.get() == Outcome.PUBLISHED ? online : proposed).add(school);
            }
        }

        Applied of(long batch) {
            return new Applied(
                    batch, List.copyOf(online), List.copyOf(proposed), List.copyOf(saved), List.copyOf(unchanged));
        }
    }
}
