package nl.openvensters.questionnaire.own;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.openvensters.questionnaire.own.OwnListRefused.Why;

/** A questionnaire that a school writes, with the newest version of it that is ready. As it is shown: {@link OwnList}. */
@Entity
@Table(name = "survey_own")
class OwnQuestionnaire extends OwnEdited {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "subject_id")
    private long subject;

    private String name;

    private String roles;

    private String lead;

    private String questions;

    private int version;

    @Column(name = "edition_id")
    private Long ready;

    @Column(name = "edited_by")
    private long editedBy;

    @Column(name = "edited_on")
    private LocalDate editedOn;

    /** For JPA only. */
    protected OwnQuestionnaire() {}

    OwnQuestionnaire(long subject, OwnText text, long by, LocalDate today) {
        this.subject = subject;
        put(text, by, today);
    }

    /**
     * Takes over what somebody wrote; what is as it was is not saved again.
     *
     * @param seen the edition that they began with
     * @throws OwnClash when somebody else saved since
     */
    void write(OwnText text, int seen, long by, LocalDate today) {
        if (!text().equals(text)) {
            meet(seen);
            put(text, by, today);
        }
    }

    private void put(OwnText text, long by, LocalDate today) {
        name = text.name();
        roles = OwnRole.names(text.roles());
        lead = text.lead();
        questions = text.questions();
        editedBy = by;
        editedOn = today;
    }

    /** The next version is ready. @param kept the number under which its text is kept */
    void ready(int next, long kept) {
        version = next;
        ready = kept;
    }

    /** @throws OwnListRefused when a version is ready: a round may have been held with it */
    void checkRemoval() {
        if (version > 0) {
            throw new OwnListRefused(Why.READY);
        }
    }

    OwnText text() {
        return new OwnText(name, OwnRole.named(roles), lead, questions);
    }

    long id() {
        return id;
    }

    long subject() {
        return subject;
    }
}
