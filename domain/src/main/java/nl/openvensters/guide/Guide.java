package nl.openvensters.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.guide.GuideRefused.Why;
import nl.openvensters.guideplan.GuideState;

/**
 * The guide of a school and a school year. It is written, laid before the council as a frozen version, consented to or
 * not, adopted and delivered; a change after that is a next version, which says whether consent is needed again.
 */
@Entity
@Table(name = "guide")
public class Guide {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "school_id")
    private long school;

    @Column(name = "start_year")
    private int startYear;

    @Enumerated(EnumType.STRING)
    private GuideState state;

    private int number;

    private int covered;

    private int demanded;

    @Column(name = "asked_version")
    private Long askedVersion;

    @Column(name = "consent_waived")
    private String consentWaived;

    @Embedded
    private ReadGuide read = new ReadGuide();

    @Embedded
    private GuideDelivery delivery = new GuideDelivery();

    @Column(name = "made_by")
    private Long madeBy;

    @Column(name = "made_at")
    private LocalDateTime madeAt;

    @Version
    private int edition;

    /** For JPA only. */
    protected Guide() {}

    Guide(long school, SchoolYear year, Long madeBy, LocalDateTime now) {
        this.school = school;
        this.startYear = year.start();
        this.state = GuideState.DRAFT;
        this.number = 1;
        this.madeBy = madeBy;
        this.madeAt = now;
    }

    /** @throws GuideRefused unless it is being written */
    void requireWriting() {
        if (state != GuideState.DRAFT) {
            throw new GuideRefused(Why.FROZEN);
        }
    }

    /** How many demands of the law it answers, as counted when it was saved. */
    void count(int answered, int of) {
        covered = answered;
        demanded = of;
    }

    /** It lies with the council as this version. @throws GuideRefused unless it is being written */
    void ask(long version) {
        if (state != GuideState.DRAFT) {
            throw new GuideRefused(Why.NOT_WRITING);
        }
        askedVersion = version;
        state = GuideState.ASKED;
    }

    /**
     * The council decided on a version.
     *
     * @throws GuideRefused when that version is not the one that lies with the council
     */
    void decide(long version, boolean agreed) {
        if (askedVersion == null || askedVersion != version) {
            throw new GuideRefused(Why.CHANGED_AFTER_ASKING);
        }
        if (state != GuideState.ASKED) {
            throw new GuideRefused(Why.ALREADY_DECIDED);
        }
        consentWaived = null;
        state = agreed ? GuideState.CONSENTED : GuideState.REFUSED;
    }

    /**
     * It is written again: what the council had before it is no longer what will be adopted. After an adoption it becomes
     * the next version, and the one before stays what parents read.
     */
    void reopen() {
        if (state == GuideState.DRAFT) {
            throw new GuideRefused(Why.NOT_WRITING);
        }
        if (state.isAdopted()) {
            number++;
        }
        askedVersion = null;
        state = GuideState.DRAFT;
    }

    /**
     * A change after adoption that needs no consent again, with why. The first version always needs it.
     *
     * @throws GuideRefused when consent is needed, or nothing says why it is not
     */
    void waiveConsent(long version, String reason) {
        if (number == 1) {
            throw new GuideRefused(Why.NO_CONSENT);
        }
        if (state != GuideState.DRAFT) {
            throw new GuideRefused(Why.NOT_WRITING);
        }
        consentWaived = Reason.checked(reason);
        askedVersion = version;
        state = GuideState.CONSENTED;
    }

    /**
     * The board adopts what was consented to. What was delivered, handed out, laid out by the school itself and taken
     * offline was of the version before, and goes.
     *
     * @return the version
     * @throws GuideRefused without consent
     */
    long adopt() {
        if (state.isAdopted()) {
            throw new GuideRefused(Why.ALREADY_DECIDED);
        }
        if (state != GuideState.CONSENTED) {
            throw new GuideRefused(Why.NO_CONSENT);
        }
        read = read().adopted(askedVersion);
        delivery = new GuideDelivery();
        state = GuideState.ADOPTED;
        return askedVersion;
    }

    /** It was handed to the inspectorate. @throws GuideRefused unless it is adopted, and once */
    void deliver(LocalDate on, String by, String proof) {
        if (state == GuideState.DELIVERED) {
            throw new GuideRefused(Why.ALREADY_DELIVERED);
        }
        if (state != GuideState.ADOPTED) {
            throw new GuideRefused(Why.NOT_ADOPTED);
        }
        delivery = delivery().delivered(on, by, proof);
        state = GuideState.DELIVERED;
    }

    /** Parents have it. @throws GuideRefused unless it is adopted */
    void handOut(LocalDate on) {
        if (!state.isAdopted()) {
            throw new GuideRefused(Why.NOT_ADOPTED);
        }
        delivery = delivery().handedOut(on);
    }

    /** What parents read of it from now on. @throws GuideRefused where that does not allow it */
    void read(UnaryOperator<ReadGuide> change) {
        read = change.apply(read());
    }

    long id() {
        return id;
    }

    long school() {
        return school;
    }

    public SchoolYear year() {
        return new SchoolYear(startYear);
    }

    public GuideState state() {
        return state;
    }

    /** Which version is written or lies there, from 1. */
    public int number() {
        return number;
    }

    public int covered() {
        return covered;
    }

    public int demanded() {
        return demanded;
    }

    Optional<Long> askedVersion() {
        return Optional.ofNullable(askedVersion);
    }

    Optional<Long> adoptedVersion() {
        return read().version();
    }

    /** What parents read of it, also while the next version is written. */
    public ReadGuide read() {
        return read == null ? new ReadGuide() : read;
    }

    public Optional<String> consentWaived() {
        return Optional.ofNullable(consentWaived);
    }

    /** What became of it after the board adopted it. */
    public GuideDelivery delivery() {
        return delivery == null ? new GuideDelivery() : delivery;
    }
}
