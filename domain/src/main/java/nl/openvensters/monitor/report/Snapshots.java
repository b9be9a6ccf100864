package nl.openvensters.monitor.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.openvensters.account.Action;
import nl.openvensters.account.Actor;
import nl.openvensters.account.Place;
import nl.openvensters.monitor.FillRates;
import nl.openvensters.time.Moment;

/** Freezes the figures of a day that is over, so that they can be cited, and compares them with a fresh computation. */
@ApplicationScoped
@Transactional
public class Snapshots {

    /** How long a reason may be, in characters. */
    public static final int LONGEST = 300;

    private final SnapshotRepository repository;
    private final MonitorReports reports;
    private final FillRates rates;
    private final Clock clock;

    /** For the container's proxy only. */
    protected Snapshots() {
        this(null, null, null, null);
    }

    @Inject
    public Snapshots(SnapshotRepository repository, MonitorReports reports, FillRates rates, Clock clock) {
        this.repository = repository;
        this.reports = reports;
        this.rates = rates;
        this.clock = clock;
    }

    /**
     * Freezes a day.
     *
     * @param day may be null when none was given
     * @param why in the actor's words; may be null
     * @return its id
     * @throws SnapshotRefused when the day is not over or before the first fact, or nothing is said of why
     * @throws nl.openvensters.account.NotAllowed unless the actor sees the monitor
     */
    public long freeze(Actor actor, LocalDate day, String why) {
        actor.require(Action.SEE_MONITOR, Place.PLATFORM);
        String reason = why == null ? "" : why.strip();
        if (day == null) {
            throw new SnapshotRefused(SnapshotRefused.Why.NO_DAY);
        }
        if (!day.isBefore(Moment.of(clock).day())) {
            throw new SnapshotRefused(SnapshotRefused.Why.NOT_OVER);
        }
        if (rates.since().map(day::isBefore).orElse(true)) {
            throw new SnapshotRefused(SnapshotRefused.Why.TOO_EARLY);
        }
        if (reason.isEmpty()) {
            throw new SnapshotRefused(SnapshotRefused.Why.NO_REASON);
        }
        if (reason.length() > LONGEST) {
            throw new SnapshotRefused(SnapshotRefused.Why.LONG_REASON);
        }
        return repository.add(
                day,
                LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC),
                actor.account(),
                reason,
                reports.sector(day));
    }

    /**
     * Newest first.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor sees the monitor
     */
    public List<Snapshot> all(Actor actor) {
        actor.require(Action.SEE_MONITOR, Place.PLATFORM);
        return repository.all();
    }

    /**
     * One of them with its figures, compared with what the facts say now.
     *
     * @throws nl.openvensters.account.NotAllowed unless the actor sees the monitor
     */
    public Optional<FrozenReport> find(Actor actor, long id) {
        actor.require(Action.SEE_MONITOR, Place.PLATFORM);
        return repository
                .find(id)
                .map(kept -> new FrozenReport(
                        kept.snapshot(),
                        kept.report(),
                        ReportComparison.of(
                                kept.report(), reports.sector(kept.snapshot().on()))));
    }
}
