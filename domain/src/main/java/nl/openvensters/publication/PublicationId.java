package nl.openvensters.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** Which indicator of which subject. */
@Embeddable
class PublicationId implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "subject_id")
    private long subject;

    @Column(name = "indicator_id")
    private String indicator;

    /** For the container only. */
    protected PublicationId() {}

    PublicationId(long subject, String indicator) {
        this.subject = subject;
        this.indicator = indicator;
    }

    long subject() {
        return subject;
    }

    String indicator() {
        return indicator;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicationId that && subject == that.subject && indicator.equals(that.indicator);
    }

    @Override
    public int hashCode() {
        return Objects.hash(subject, indicator);
    }
}
