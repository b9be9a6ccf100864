package nl.openvensters.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** Secrets of apps, encrypted, and hashes of recovery codes. */
@ApplicationScoped
public class SecondFactorRepository extends JdbcRepository {

    /** For the container's proxy only. */
    protected SecondFactorRepository() {
        this(null);
    }

    @Inject
    public SecondFactorRepository(DataSource database) {
        super(database);
    }

    /**
     * What was set up.
     *
     * @param confirmed whether a code proved that the app has it
     * @param lastStep codes of this step of time and before were used
     */
    record Factor(byte[] sealed, boolean confirmed, long lastStep) {}

    Optional<Factor> of(long account) {
        return first(
                "select secret, confirmed_at is not null as confirmed, last_step from second_factor where account_id = ?",
                row -> new Factor(row.getBytes("secret"), row.getBoolean("confirmed"), row.getLong("last_step")),
                account);
    }

    /** Keeps a secret that was not proven yet, in the place of one before it. */
    void begin(long account, byte[] sealed, LocalDateTime now) {
        write(
                "insert into second_factor (account_id, secret, made_at) values (?, ?, ?)"
                        + " on duplicate key update secret = values(secret), made_at = values(made_at)",
                account,
                sealed,
                now);
    }

    void confirm(long account, LocalDateTime now) {
        write("update second_factor set confirmed_at = ? where account_id = ?", now, account);
    }

    /** @return false when a code of this step of time or a later one was used, also at the same moment */
    boolean use(long account, long step) {
        return write(
                        "update second_factor set last_step = ? where account_id = ? and last_step < ?",
                        step,
                        account,
                        step)
                == 1;
    }

    /** Puts new recovery codes in the place of all old ones. */
    void setCodes(long account, List<RecoveryCode> codes) {
        write("delete from recovery_code where account_id = ?", account);
        var values = new ArrayList<Object>();
        for (RecoveryCode code : codes) {
            values.add(account);
            values.add(code.hash());
        }
        write(
                "insert into recovery_code (account_id, code_hash) values "
                        + String.join(", ", Collections.nCopies(codes.size(), "(?, ?)")),
                values.toArray());
    }

    /** @return false when there is no such code, or it was used */
    boolean use(long account, RecoveryCode code, LocalDateTime now) {
        return write(
                        "update recovery_code set used_at = ? where account_id = ? and code_hash = ? and used_at is null",
                        now,
                        account,
                        code.hash())
                == 1;
    }

    int codesLeft(long account) {
        return first(
                        "select count(*) from recovery_code where account_id = ? and used_at is null",
                        row -> row.getInt(1),
                        account)
                .orElse(0);
    }

    /** @return whether there was one */
    boolean remove(long account) {
        write("delete from recovery_code where account_id = ?", account);
        return write("delete from second_factor where account_id = ?", account) == 1;
    }
}
