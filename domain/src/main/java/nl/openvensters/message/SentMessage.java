package nl.openvensters.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDateTime;

/** A message of a visitor as the school deals with it; what it says is for {@link VisitorMessage}. */
@Entity
@Table(name = "visitor_message")
public class SentMessage {

    /** The seal under which it was sent. */
    @Id
    private String form;

    /** Given by the database. */
    @Column(name = "id", insertable = false, updatable = false)
    private long number;

    @Column(name = "school_id", updatable = false)
    private long school;

    @Column(name = "handled_at")
    private LocalDateTime handledAt;

    @Column(name = "handled_by")
    private Long handledBy;

    /** For JPA only. */
    protected SentMessage() {}

    /** @return whether it was open */
    boolean handle(long account, LocalDateTime now) {
        if (handledAt != null) {
            return false;
        }
        handledAt = now;
        handledBy = account;
        return true;
    }

    /** @return whether it was handled */
    boolean reopen() {
        boolean handled = handledAt != null;
        handledAt = null;
        handledBy = null;
        return handled;
    }
}
