package nl.openvensters.publication.many;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.openvensters.account.Actor;
import nl.openvensters.publication.Publishing;
import nl.openvensters.publication.Publishing.Outcome;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.time.Moment;

/**
 * Puts what is there online again as it is, for many schools and indicators in one action: last year's answer still holds.
 * Each by the rules of one; where somebody has to look first nothing changes. {@link TextsUndone} takes it back.
 */
@ApplicationScoped
public class ConfirmingMany {

    /** More than the schools of any board have parts. */
    private static final int MOST_PARTS = 4000;

    private final Publishing publishing;
    private final BatchRepository batches;
    private final Clock clock;

    /**
     * An indicator of a school.
     *
     * @param indicator its id in the catalogue
     */
    public record Part(SchoolCode school, String indicator) {}

    /**
     * What it came to.
     *
     * @param batch to undo it with; 0 when nothing changed anywhere
     * @param online what is online for now
     * @param proposed what somebody else has to approve
     * @param unchanged what was online for now already
     * @param left what somebody has to look at first
     */
    public record Confirmations(
            long batch, List<Part> online, List<Part> proposed, List<Part> unchanged, List<Part> left) {}

    /** For the container's proxy only. */
    protected ConfirmingMany() {
        this(null, null, null);
    }

    @Inject
    ConfirmingMany(Publishing publishing, BatchRepository batches, Clock clock) {
        this.publishing = publishing;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * Confirms all of them, or none.
     *
     * @throws nl.openvensters.account.NotAllowed when the actor may not publish for one of the schools
     * @throws IllegalArgumentException when there are none or too many, or no such indicator
     */
    @Transactional
    public Confirmations confirm(Actor actor, Collection<Part> parts) {
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            throw new IllegalArgumentException("Between 1 and " + MOST_PARTS + " parts: " + parts.size());
        }
        Map<String, List<SchoolCode>> byIndicator = parts.stream()
                .distinct()
                .collect(Collectors.groupingBy(
                        Part::indicator, LinkedHashMap::new, Collectors.mapping(Part::school, Collectors.toList())));
        var tally = new Confirmations(0, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        long first = 0;
        for (var each : byIndicator.entrySet()) {
            long batch = confirm(actor, each.getKey(), each.getValue(), first, tally);
            first = first == 0 ? batch : first;
        }
        return new Confirmations(
                first,
                List.copyOf(tally.online),
                List.copyOf(tally.proposed),
                List.copyOf(tally.unchanged),
                List.copyOf(tally.left));
    }

    /** @return the batch; 0 when nothing changed */
    private long confirm(Actor actor, String indicator, List<SchoolCode> schools, long first, Confirmations tally) {
        Map<SchoolBefore, Publishing.Confirmed> touched = new LinkedHashMap<>();
        for (SchoolBefore before : batches.before(schools, indicator)) {
            Optional<Publishing.Confirmed> came = publishing.confirm(actor, before.code(), indicator);
            into(tally, came.map(Publishing.Confirmed::outcome)).add(new Part(before.code(), indicator));
            came.filter(confirmed -> confirmed.outcome() != Outcome.UNCHANGED)
                    .ifPresent(confirmed -> touched.put(before, confirmed));
        }
        if (touched.isEmpty()) {
            return 0;
        }
        long batch = batches.insertBatch(indicator, "", true, Moment.of(clock).utc(), actor.account());
        batches.join(batch, first == 0 ? batch : first);
        touched.forEach((before, came) ->
                batches.insertSchool(batch, indicator, before, came.edition(), came.outcome() == Outcome.PUBLISHED));
        return batch;
    }

    private static List<Part> into(Confirmations tally, Optional<Outcome> outcome) {
        if (outcome.isEmpty()) {
            return tally.left;
        }
        return switch (outcome.get()) {
            case PUBLISHED -> tally.online;
            case UNCHANGED -> tally.unchanged;
            default -> tally.proposed;
        };
    }
}
