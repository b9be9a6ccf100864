package nl.openvensters.questionnaire.action;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import nl.openvensters.questionnaire.action.FollowUpRefused.Why;
import nl.openvensters.questionnaire.round.HeldRound;

/** What a school agreed to do after a scan, by whom and when; it is ended once. As it is shown: {@link FollowUp}. */
@Entity
@Table(name = "survey_action")
class AgreedAction {

    private static final int LONGEST = 300;
    private static final int LONGEST_OWNER = 80;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "subject_id")
    private long subject;

    private String code;

    @Column(name = "round_id")
    private long round;

    private String what;

    private String owner;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private String outcome;

    @Column(name = "done_on")
    private LocalDate doneOn;

    @Column(name = "made_by")
    private long madeBy;

    @Version
    private int version;

    /** For JPA only. */
    protected AgreedAction() {}

    /** @throws FollowUpRefused when something of it is missing */
    AgreedAction(HeldRound round, String what, String owner, LocalDate due, long by, LocalDate today) {
        this.what = told(what, LONGEST, Why.WHAT);
        this.owner = told(owner, LONGEST_OWNER, Why.OWNER);
        if (due == null || due.isBefore(today)) {
            throw new FollowUpRefused(Why.DAY);
        }
        this.subject = round.subject();
        this.code = round.questionnaire().code();
        this.round = round.id();
        this.dueOn = due;
        this.madeBy = by;
    }

    private static String told(String text, int longest, Why missing) {
        String said = text.strip();
        if (said.isEmpty() || said.length() > longest) {
            throw new FollowUpRefused(missing);
        }
        return said;
    }

    /** @param came what came of it; may be empty. @throws FollowUpRefused when somebody ended it */
    void end(String came, LocalDate today) {
        if (doneOn != null) {
            throw new FollowUpRefused(Why.DONE);
        }
        String said = came.strip();
        outcome = said.substring(0, Math.min(said.length(), LONGEST));
        doneOn = today;
    }

    long subject() {
        return subject;
    }
}
