package nl.openvensters.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.openvensters.guide.GuideRefused.Why;

/** What the parents of the council decided on a version: once, by a link or on paper. */
@Entity
@Table(name = "guide_consent")
public class Consent {

    static final int LONGEST_NAME = 120;
    static final int LONGEST_REMARK = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "version_id")
    private long version;

    @Column(name = "link_id")
    private Long link;

    private String name;

    private String role;

    private boolean agreed;

    private String remark;

    @Column(name = "decided_on")
    private LocalDate decidedOn;

    private String document;

    @Column(name = "recorded_by")
    private Long recordedBy;

    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;

    /** For JPA only. */
    protected Consent() {}

    /** What is decided, and who decides. @throws GuideRefused without a name, a role or a day, or when it is too long */
    public record Decision(String name, String role, boolean agreed, String remark, LocalDate on) {

        public Decision {
            name = told(name, Why.NO_NAME, LONGEST_NAME);
            role = told(role, Why.NO_ROLE, LONGEST_NAME);
            remark = remark == null ? "" : remark.strip();
            if (remark.length() > LONGEST_REMARK) {
                throw new GuideRefused(Why.TOO_LONG);
            }
            if (on == null) {
                throw new GuideRefused(Why.NO_DAY);
            }
        }

        private static String told(String typed, Why otherwise, int longest) {
            if (typed == null || typed.isBlank()) {
                throw new GuideRefused(otherwise);
            }
            if (typed.strip().length() > longest) {
                throw new GuideRefused(Why.TOO_LONG);
            }
            return typed.strip();
        }
    }

    static Consent byLink(CouncilLink link, Decision decision, LocalDateTime now) {
        Consent consent = new Consent(link.version(), decision, now);
        consent.link = link.id();
        return consent;
    }

    static Consent onPaper(long version, Decision decision, String document, long recordedBy, LocalDateTime now) {
        Consent consent = new Consent(version, decision, now);
        consent.document = document;
        consent.recordedBy = recordedBy;
        return consent;
    }

    private Consent(long version, Decision decision, LocalDateTime now) {
        this.version = version;
        this.name = decision.name();
        this.role = decision.role();
        this.agreed = decision.agreed();
        this.remark = decision.remark();
        this.decidedOn = decision.on();
        this.recordedAt = now;
    }

    public String name() {
        return name;
    }

    public String role() {
        return role;
    }

    public boolean agreed() {
        return agreed;
    }

    public String remark() {
        return remark;
    }

    public LocalDate decidedOn() {
        return decidedOn;
    }

    /** The fingerprint of the paper; empty when it was decided by a link. */
    public Optional<String> document() {
        return Optional.ofNullable(document);
    }
}
