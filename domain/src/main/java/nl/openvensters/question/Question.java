package nl.openvensters.question;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Something that the people of a school are asked to look at; it ends once. */
@Entity
@Table(name = "question")
public class Question {

    /** How it ended. */
    enum Outcome {
        DONE,
        TAKEN_BACK
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "school_id")
    private long school;

    @Column(name = "indicator_id")
    private String indicator;

    private String body;

    @Column(name = "wanted_on")
    private LocalDate wantedOn;

    @Column(name = "asked_by")
    private long askedBy;

    @Column(name = "asked_at")
    private LocalDateTime askedAt;

    private String answer;

    @Column(name = "ended_by")
    private Long endedBy;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    /** For JPA only. */
    protected Question() {}

    Question(long school, TypedQuestion typed, long askedBy, LocalDateTime now) {
        this.school = school;
        this.indicator = typed.indicator().orElse(null);
        this.body = typed.text();
        this.wantedOn = typed.wantedOn().orElse(null);
        this.askedBy = askedBy;
        this.askedAt = now;
    }

    /**
     * It is done, with or without words.
     *
     * @return whether it was open
     */
    boolean answer(String words, long by, LocalDateTime now) {
        if (!end(Outcome.DONE, by, now)) {
            return false;
        }
        answer = words.isEmpty() ? null : words;
        return true;
    }

    /** It need not be done any more. @return whether it was open */
    boolean takeBack(long by, LocalDateTime now) {
        return end(Outcome.TAKEN_BACK, by, now);
    }

    private boolean end(Outcome how, long by, LocalDateTime now) {
        if (outcome != null) {
            return false;
        }
        outcome = how;
        endedBy = by;
        endedAt = now;
        return true;
    }

    long id() {
        return id;
    }

    long school() {
        return school;
    }
}
