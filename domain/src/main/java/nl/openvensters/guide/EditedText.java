package nl.openvensters.guide;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** What several people may write at once: who was first is told by its edition. */
@MappedSuperclass
abstract class EditedText {

    @Column(name = "edited_by")
    private Long editedBy;

    @Column(name = "edited_at")
    private LocalDateTime editedAt;

    @Version
    private int edition;

    /** For JPA only. */
    protected EditedText() {}

    /** @param by whose account it is; null for nobody in particular */
    EditedText(Long by, LocalDateTime now) {
        editedBy = by;
        editedAt = now;
    }

    /** Whether somebody else saved since. @param seen the edition that a person began with */
    boolean isSavedSince(int seen) {
        return seen != edition;
    }

    void edited(long by, LocalDateTime now) {
        editedBy = by;
        editedAt = now;
    }

    /** The account of who was last; 0 when nobody is known. */
    long editor() {
        return editedBy == null ? 0 : editedBy;
    }

    public int edition() {
        return edition;
    }
}
