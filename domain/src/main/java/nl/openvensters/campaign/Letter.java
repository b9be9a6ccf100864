package nl.openvensters.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import nl.openvensters.campaign.CampaignLetter.State;
import nl.openvensters.campaign.CampaignRefused.Why;

/**
 * A letter of a campaign: a draft, of which the words are changed, until it is being sent. As it is shown, with how many
 * got it: {@link CampaignLetter}.
 */
@Entity
@Table(name = "campaign_letter")
class Letter {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "campaign_id")
    private long campaign;

    private String subject;

    private String body;

    @Enumerated(EnumType.STRING)
    private State state;

    private boolean again;

    @Column(name = "written_by")
    private long writtenBy;

    @Column(name = "written_at")
    private LocalDateTime writtenAt;

    @Column(name = "sent_by")
    private Long sentBy;

    @Column(name = "sent_at")
    private LocalDateTime sentAt;

    @Column(name = "done_at")
    private LocalDateTime doneAt;

    @Version
    private int version;

    /** For JPA only. */
    protected Letter() {}

    Letter(long campaign, LetterTemplate template, long by, LocalDateTime now) {
        this.campaign = campaign;
        this.state = State.DRAFT;
        put(template, by, now);
    }

    /**
     * Gives it other words; those that it has already are no clash.
     *
     * @param seen the words that were looked at, see {@link LetterTemplate#seen}
     * @throws CampaignRefused when it is no draft any more, or somebody else changed the words meanwhile
     */
    void write(LetterTemplate template, String seen, long by, LocalDateTime now) {
        requireDraft();
        if (!template().equals(template)) {
            template().requireSeen(seen);
            put(template, by, now);
        }
    }

    private void put(LetterTemplate template, long by, LocalDateTime now) {
        subject = template.subject();
        body = template.body();
        writtenBy = by;
        writtenAt = now;
    }

    /** @throws CampaignRefused when it is no draft any more, or these are not the words that were looked at */
    void requireSendable(String seen) {
        requireDraft();
        template().requireSeen(seen);
    }

    private void requireDraft() {
        if (state != State.DRAFT) {
            throw new CampaignRefused(Why.SENT);
        }
    }

    /** From now on its mails are written. @param toAll also to who had a letter shortly before */
    void begin(boolean toAll, long by, LocalDateTime now) {
        requireDraft();
        state = State.SENDING;
        again = toAll;
        sentBy = by;
        sentAt = now;
    }

    /** Nobody waits for it any more. */
    void done(LocalDateTime now) {
        state = State.DONE;
        doneAt = now;
    }

    LetterTemplate template() {
        return new LetterTemplate(subject, body);
    }

    long id() {
        return id;
    }

    boolean isAgain() {
        return again;
    }

    /** Who let it be sent; of a letter that is being sent. */
    long sender() {
        return sentBy;
    }
}
