package nl.openvensters.questionnaire.round;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.questionnaire.round.RoundRefused.Why;

/**
 * A questionnaire that is held. It is closed once and never opened again, and nobody can make it less anonymous: there is
 * nothing on it that would.
 */
@Entity
@Table(name = "survey_round")
public class Round {

    /** Whether it can be answered. */
    public enum State {
        OPEN,
        CLOSED
    }

    private static final int MOST_MONTHS = 6;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "subject_id")
    private long subject;

    @Column(name = "edition_id")
    private long edition;

    @Column(name = "school_year")
    private int schoolYear;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "opened_on")
    private LocalDate openedOn;

    @Column(name = "closes_on")
    private LocalDate closesOn;

    private int minimum;

    private boolean shared;

    private String source;

    @Column(name = "started_by")
    private long startedBy;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    /** For JPA only. */
    protected Round() {}

    Round(long subject, long edition, int minimum, LocalDate today, LocalDate until, long startedBy) {
        this.subject = subject;
        this.edition = edition;
        this.schoolYear = SchoolYear.of(today).start();
        this.state = State.OPEN;
        this.openedOn = today;
        this.closesOn = until;
        this.minimum = minimum;
        this.startedBy = startedBy;
    }

    /** Results of another firm: over as it comes. */
    static Round of(String firm, long subject, long edition, int minimum, SchoolYear year, LocalDate today, long by) {
        var round = new Round(subject, edition, minimum, today, today, by);
        round.schoolYear = year.start();
        round.state = State.CLOSED;
        round.closedOn = today;
        round.source = firm;
        return round;
    }

    /** @throws RoundRefused when it is over, or the day is no later than the one that was promised */
    void extend(LocalDate until) {
        requireOpen();
        if (until == null || !until.isAfter(closesOn) || until.isAfter(openedOn.plusMonths(MOST_MONTHS))) {
            throw new RoundRefused(Why.DAY);
        }
        closesOn = until;
    }

    /** @throws RoundRefused when it is over */
    void close(LocalDate today) {
        requireOpen();
        state = State.CLOSED;
        closedOn = today;
    }

    void share(boolean withBoard) {
        shared = withBoard;
    }

    /** @throws RoundRefused when it is over */
    void requireOpen() {
        if (state == State.CLOSED) {
            throw new RoundRefused(Why.CLOSED);
        }
    }

    long id() {
        return id;
    }

    long subject() {
        return subject;
    }

    boolean isShared() {
        return shared;
    }
}
