package nl.openvensters.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import java.util.Optional;
import nl.openvensters.time.Moment;

/** The draft of a {@link Publication}, as it is stored. Never changed: another one takes its place. */
@Embeddable
class SavedDraft {

    private String body;
    private String answer;

    @Column(name = "edited_by")
    private Long by;

    @Column(name = "edited_at")
    private LocalDateTime at;

    /** For the container only. */
    protected SavedDraft() {}

    SavedDraft(DraftContent content, long by, Moment now) {
        this(content, by, now.utc());
    }

    /** @param at in UTC */
    SavedDraft(DraftContent content, long by, LocalDateTime at) {
        this.body = content.body();
        this.answer = content.answer().orElse(null);
        this.by = by == 0 ? null : by;
        this.at = at;
    }

    /** The same of the same writer, with something in it replaced. */
    SavedDraft replaced(DraftContent next) {
        return new SavedDraft(next, by(), at);
    }

    DraftContent content() {
        return new DraftContent(body, Optional.ofNullable(answer));
    }

    /** The account; 0 when it is unknown. */
    long by() {
        return by == null ? 0 : by;
    }

    LocalDateTime at() {
        return at;
    }
}
