package nl.openvensters.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import nl.openvensters.guide.GuideRefused.Why;

/** What became of an adopted guide: when it was handed to the inspectorate and by whom, and since when parents have it. */
@Embeddable
public class GuideDelivery {

    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_RECEIPT = 200;

    @Column(name = "delivered_on")
    private LocalDate on;

    @Column(name = "delivered_by")
    private String by;

    private String receipt;

    @Column(name = "handed_out_on")
    private LocalDate handedOutOn;

    /** Nothing yet; also for JPA. */
    protected GuideDelivery() {}

    private GuideDelivery(LocalDate on, String by, String receipt, LocalDate handedOutOn) {
        this.on = on;
        this.by = by;
        this.receipt = receipt;
        this.handedOutOn = handedOutOn;
    }

    /** @param proof how that is known; may be empty @throws GuideRefused without a day or a name, or when it is too long */
    GuideDelivery delivered(LocalDate day, String whom, String proof) {
        if (day == null) {
            throw new GuideRefused(Why.NO_DAY);
        }
        if (whom == null || whom.isBlank()) {
            throw new GuideRefused(Why.NO_NAME);
        }
        String known = proof == null ? "" : proof.strip();
        if (whom.strip().length() > LONGEST_NAME || known.length() > LONGEST_RECEIPT) {
            throw new GuideRefused(Why.TOO_LONG);
        }
        return new GuideDelivery(day, whom.strip(), known.isEmpty() ? null : known, handedOutOn);
    }

    GuideDelivery handedOut(LocalDate day) {
        return new GuideDelivery(on, by, receipt, day);
    }

    public Optional<LocalDate> on() {
        return Optional.ofNullable(on);
    }

    public Optional<String> by() {
        return Optional.ofNullable(by);
    }

    /** How it is known that the inspectorate has it. */
    public Optional<String> receipt() {
        return Optional.ofNullable(receipt);
    }

    /** When parents got it. */
    public Optional<LocalDate> handedOutOn() {
        return Optional.ofNullable(handedOutOn);
    }
}
