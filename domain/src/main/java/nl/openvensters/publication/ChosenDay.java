package nl.openvensters.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.openvensters.publication.PlannedPublication.Failure;
import nl.openvensters.time.Moment;

/** The day on which a {@link Publication} goes online, or did not. Never changed: another one takes its place. */
@Embeddable
class ChosenDay {

    @Column(name = "publish_on")
    private LocalDate on;

    @Column(name = "planned_by")
    private Long by;

    @Column(name = "planned_at")
    private LocalDateTime at;

    @Column(name = "failed_at")
    private LocalDateTime failedAt;

    @Enumerated(EnumType.STRING)
    private Failure failure;

    /** For the container only. */
    protected ChosenDay() {}

    ChosenDay(LocalDate on, long by, Moment now) {
        this.on = on;
        this.by = by;
        this.at = now.utc();
    }

    ChosenDay failed(Failure why, Moment now) {
        var failed = new ChosenDay();
        failed.on = on;
        failed.by = by;
        failed.at = at;
        failed.failedAt = now.utc();
        failed.failure = why;
        return failed;
    }

    LocalDate on() {
        return on;
    }

    long by() {
        return by;
    }

    boolean isComing() {
        return failure == null;
    }

    /** Whether it is tried still: what broke by itself is. */
    boolean isTried() {
        return isComing() || failure == Failure.FAULT;
    }
}
