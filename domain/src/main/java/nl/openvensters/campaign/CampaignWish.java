package nl.openvensters.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;

/** Whether somebody wants letters of campaigns. The first letter to somebody makes it, with a token to stop by. */
@Entity
@Table(name = "campaign_wish")
class CampaignWish {

    @Id
    @Column(name = "account_id")
    private long account;

    @Column(name = "stop_token")
    private String token;

    @Column(name = "stopped_at")
    private LocalDateTime stoppedAt;

    @Version
    private int version;

    /** For JPA only. */
    protected CampaignWish() {}

    boolean isStopped() {
        return stoppedAt != null;
    }

    /** From now on no letters. @return false when that was so already */
    boolean stop(LocalDateTime now) {
        if (isStopped()) {
            return false;
        }
        stoppedAt = now;
        return true;
    }

    /** Letters again. @return false when that was so already */
    boolean resume() {
        boolean was = isStopped();
        stoppedAt = null;
        return was;
    }

    long account() {
        return account;
    }
}
