package nl.openvensters.site.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import nl.openvensters.database.DatabaseReach;
import nl.openvensters.page.DocumentListener;
import nl.openvensters.page.DocumentName;
import nl.openvensters.time.Moment;

/**
 * How far this application followed the feed of changes, and which documents changed when. What is told gets a number of
 * ours, one after the other: those of the feed go back when a database is put back.
 */
@ApplicationScoped
public class FeedPosition implements DocumentListener {

    /** Longer than any change of many schools takes to be taken in. */
    private static final Duration LATE = Duration.ofSeconds(30);

    private final Map<DocumentName, Long> changed = new ConcurrentHashMap<>();
    private Clock clock;
    private BooleanSupplier databaseAway;
    private volatile long now;
    private volatile long lastOfAny;
    private volatile long lastOfAll;
    private volatile Instant asked;

    /** For the container's proxy only. */
    protected FeedPosition() {}

    @Inject
    public FeedPosition(Clock clock) {
        this(clock, DatabaseReach::isAway);
    }

    FeedPosition(Clock clock, BooleanSupplier databaseAway) {
        this.clock = clock;
        this.databaseAway = databaseAway;
    }

    /**
     * How far the feed was followed when something is begun that will be kept.
     *
     * @param number of the last change that was heard of; 0 when nothing is known yet
     */
    record Reached(long number, LocalDate day) {

        /** Whether changes after it will be heard of. */
        boolean isKnown() {
            return number > 0;
        }
    }

    /** Now; to be asked before anything is read. */
    Reached now() {
        return new Reached(now, Moment.of(clock).day());
    }

    /** Whether nothing that was read changed since then; of another day it is old too, whatever was read. */
    boolean isFresh(Reached then, Set<DocumentName> read) {
        return isUnchanged(then, read) && then.day().equals(Moment.of(clock).day());
    }

    /** The same, but yesterday's will do. */
    boolean isUnchanged(Reached then, Set<DocumentName> read) {
        if (then.number() < lastOfAll || isLate()) {
            return false;
        }
        if (read.contains(DocumentName.ANY)) {
            return then.number() >= lastOfAny;
        }
        for (DocumentName name : read) {
            if (changed.getOrDefault(name, 0L) > then.number()) {
                return false;
            }
        }
        return true;
    }

    /** How long ago the feed was asked for the last time with success; empty when it never was. */
    public Optional<Duration> age() {
        return Optional.ofNullable(asked).map(then -> Duration.between(then, clock.instant()));
    }

    /**
     * Whether the feed cannot be followed though the database answers: then changes may have been missed for so long.
     * Without a database there are none to miss.
     */
    public boolean isLate(Duration most) {
        return !databaseAway.getAsBoolean()
                && age().filter(age -> age.compareTo(most) > 0).isPresent();
    }

    /** Whether nothing that is kept is believed now. */
    boolean isLate() {
        return isLate(LATE);
    }

    @Override
    public void changed(Set<DocumentName> documents) {
        long next = now + 1;
        documents.forEach(document -> changed.put(document, next));
        lastOfAny = next;
        // Last: who begins at this number must find all that is told of it.
        now = next;
    }

    @Override
    public void changedAll() {
        long next = now + 1;
        lastOfAll = next;
        lastOfAny = next;
        changed.clear();
        now = next;
    }

    @Override
    public void upToDate() {
        asked = clock.instant();
    }
}
