package nl.openvensters.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** Who wants no letters of campaigns. The transaction is the caller's. */
@ApplicationScoped
class WishesRepository extends JdbcRepository {

    /** For the container's proxy only. */
    protected WishesRepository() {
        super(null);
    }

    @Inject
    WishesRepository(DataSource database) {
        super(database);
    }

    /** Whether who the token is of stopped; empty when nobody has it. */
    Optional<Boolean> stopped(String token) {
        return first(
                "select stopped_at is not null from campaign_wish where stop_token = ?",
                row -> row.getBoolean(1),
                token);
    }

    boolean stopped(long account) {
        return first(
                        "select 1 from campaign_wish where account_id = ? and stopped_at is not null",
                        row -> true,
                        account)
                .isPresent();
    }

    /** @return who stopped by this; empty when they had before, or nobody has the token */
    Optional<Long> stop(String token, LocalDateTime utc) {
        int stopped = write(
                "update campaign_wish set stopped_at = ? where stop_token = ? and stopped_at is null", utc, token);
        return stopped == 0
                ? Optional.empty()
                : first("select account_id from campaign_wish where stop_token = ?", row -> row.getLong(1), token);
    }

    /** @return whether they had stopped */
    boolean resume(long account) {
        return write(
                        "update campaign_wish set stopped_at = null where account_id = ? and stopped_at is not null",
                        account)
                > 0;
    }
}
