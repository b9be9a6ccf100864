package nl.openvensters.guide;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Optional;
import nl.openvensters.guide.GuideRefused.Why;

/** What parents read of a guide: the version that was adopted last, with which PDF, unless the school took it offline. */
@Embeddable
public class ReadGuide {

    @Column(name = "adopted_version")
    private Long version;

    @Column(name = "own_pdf")
    private String ownPdf;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "withdrawn_because")
    private String withdrawnBecause;

    @Column(name = "indicator_withdrawal")
    private Long indicatorWithdrawal;

    @Column(name = "indicator_left")
    private Integer indicatorLeft;

    /** Nothing yet; also for JPA. */
    protected ReadGuide() {}

    private ReadGuide(Long version, String ownPdf, LocalDate withdrawnOn, String withdrawnBecause) {
        this.version = version;
        this.ownPdf = ownPdf;
        this.withdrawnOn = withdrawnOn;
        this.withdrawnBecause = withdrawnBecause;
    }

    /** A version that was just adopted. What an earlier withdrawal left with the indicator stays known: its draft is nobody's. */
    ReadGuide adopted(long adopted) {
        return new ReadGuide(adopted, null, null, null).with(null, indicatorLeft);
    }

    /** A PDF of the school's own takes the place of the one that we make; null for none. */
    ReadGuide withPdf(String sha256) {
        return new ReadGuide(version, sha256, withdrawnOn, withdrawnBecause).with(indicatorWithdrawal, indicatorLeft);
    }

    /** The indicator went offline with it. */
    ReadGuide without(Taken indicator) {
        return new ReadGuide(version, ownPdf, withdrawnOn, withdrawnBecause)
                .with(indicator.withdrawal(), indicator.left().orElse(null));
    }

    /** What a withdrawal left with the indicator has another edition by now, and is nobody's still. */
    ReadGuide left(int edition) {
        return new ReadGuide(version, ownPdf, withdrawnOn, withdrawnBecause).with(indicatorWithdrawal, edition);
    }

    /** The indicator is no longer offline by a withdrawal of this guide. */
    ReadGuide withIndicator() {
        return new ReadGuide(version, ownPdf, withdrawnOn, withdrawnBecause);
    }

    private ReadGuide with(Long withdrawal, Integer left) {
        indicatorWithdrawal = withdrawal;
        indicatorLeft = left;
        return this;
    }

    /**
     * Parents read why instead of it.
     *
     * @throws GuideRefused when nothing is adopted, it is offline already, or nothing says why
     */
    ReadGuide withdrawn(LocalDate on, String reason) {
        requireVersion();
        if (isWithdrawn()) {
            throw new GuideRefused(Why.WITHDRAWN_ALREADY);
        }
        return new ReadGuide(version, ownPdf, on, Reason.checked(reason));
    }

    /** Parents read it again, as it was. @throws GuideRefused when nothing is adopted; what is online stays so */
    ReadGuide putBack() {
        requireVersion();
        return new ReadGuide(version, ownPdf, null, null).with(null, indicatorLeft);
    }

    private void requireVersion() {
        if (version == null) {
            throw new GuideRefused(Why.NOT_ADOPTED);
        }
    }

    Optional<Long> version() {
        return Optional.ofNullable(version);
    }

    /** Whether a version was adopted, online or not. */
    public boolean isThere() {
        return version != null;
    }

    public boolean isWithdrawn() {
        return withdrawnOn != null;
    }

    public Optional<String> ownPdf() {
        return Optional.ofNullable(ownPdf);
    }

    public Optional<Withdrawal> withdrawal() {
        return Optional.ofNullable(withdrawnOn).map(on -> new Withdrawal(on, withdrawnBecause));
    }

    /** How the indicator went offline with it; empty when it did not, or came back. */
    Optional<Taken> taken() {
        return Optional.ofNullable(indicatorWithdrawal)
                .map(withdrawal -> new Taken(withdrawal, Optional.ofNullable(indicatorLeft)));
    }

    /** Whether the draft of this edition of the indicator is only what a withdrawal left, and nobody is writing. */
    boolean isLeft(int edition) {
        return indicatorLeft != null && indicatorLeft == edition;
    }

    /**
     * The indicator that offers the PDF went offline with the guide.
     *
     * @param withdrawal the publication that took it offline
     * @param left the edition of the draft that this left; empty when somebody was writing
     */
    record Taken(long withdrawal, Optional<Integer> left) {}

    /** Since when parents do not read it, and why, in the words of the school. */
    public record Withdrawal(LocalDate on, String because) {}
}
