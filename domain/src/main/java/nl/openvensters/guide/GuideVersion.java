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

/** A guide as it was frozen, with its fingerprint. What is in it never changes. */
@Entity
@Table(name = "guide_version")
public class GuideVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "guide_id")
    private long guide;

    private int number;

    private String content;

    private String sha256;

    @Column(name = "frozen_at")
    private LocalDateTime frozenAt;

    @Column(name = "frozen_by")
    private Long frozenBy;

    @Column(name = "ended_at")
    private LocalDateTime endedAt;

    @Column(name = "adopted_on")
    private LocalDate adoptedOn;

    @Column(name = "adopted_by")
    private String adoptedBy;

    /** For JPA only. */
    protected GuideVersion() {}

    GuideVersion(long guide, GuideDocument document, Long by, LocalDateTime now) {
        this.guide = guide;
        this.number = document.number();
        this.content = GuideDocumentShape.write(document);
        this.sha256 = GuideDocument.fingerprint(content);
        this.frozenBy = by;
        this.frozenAt = now;
    }

    /** The school writes on: nobody decides on it any more. */
    void end(LocalDateTime now) {
        endedAt = now;
    }

    void adopt(LocalDate on, String by) {
        adoptedOn = on;
        adoptedBy = by;
    }

    /** Whether what is kept is what was frozen. */
    public boolean isWhole() {
        return sha256.equals(GuideDocument.fingerprint(content));
    }

    public GuideDocument document() {
        return GuideDocumentShape.read(content);
    }

    /** As it is stored and handed over: JSON. */
    public String content() {
        return content;
    }

    long id() {
        return id;
    }

    long guide() {
        return guide;
    }

    public int number() {
        return number;
    }

    public String sha256() {
        return sha256;
    }

    public LocalDateTime frozenAt() {
        return frozenAt;
    }

    boolean isEnded() {
        return endedAt != null;
    }

    public Optional<LocalDate> adoptedOn() {
        return Optional.ofNullable(adoptedOn);
    }

    public Optional<String> adoptedBy() {
        return Optional.ofNullable(adoptedBy);
    }
}
