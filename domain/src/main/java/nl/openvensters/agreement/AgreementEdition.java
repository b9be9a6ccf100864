package nl.openvensters.agreement;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** One edition of an agreement: worked on until it is published, and never changed after that. */
@Entity
@Table(name = "agreement_edition")
public class AgreementEdition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private String agreement;

    @Column(name = "edition_on")
    private LocalDate on;

    private String content;

    @Column(name = "preview_key")
    private String previewKey;

    @Column(name = "started_by")
    private Long startedBy;

    @Column(name = "started_at")
    private LocalDateTime startedAt;

    @Column(name = "published_by")
    private Long publishedBy;

    @Column(name = "published_at")
    private LocalDateTime publishedAt;

    /** For JPA only. */
    protected AgreementEdition() {}

    AgreementEdition(String content, String agreement, String previewKey, long startedBy, LocalDateTime now) {
        this.content = content;
        this.agreement = agreement;
        this.previewKey = previewKey;
        this.startedBy = startedBy;
        this.startedAt = now;
    }

    Agreement agreement() {
        return AgreementText.read(content);
    }

    /** Says something else. @throws OptimisticLockException when it was published meanwhile */
    void become(Agreement changed) {
        if (publishedAt != null) {
            throw new OptimisticLockException("This edition is published");
        }
        content = AgreementText.write(changed);
    }

    /** From now on the public sees it, and it stays as it is. */
    void publish(LocalDate day, long by, LocalDateTime now) {
        on = day;
        publishedBy = by;
        publishedAt = now;
        previewKey = null;
    }

    long id() {
        return id;
    }

    String code() {
        return agreement;
    }

    String previewKey() {
        return previewKey;
    }

    LocalDateTime startedAt() {
        return startedAt;
    }
}
