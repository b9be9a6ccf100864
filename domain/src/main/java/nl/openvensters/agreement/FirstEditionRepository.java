package nl.openvensters.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import javax.sql.DataSource;
import nl.openvensters.agreement.FirstEditions.FirstEdition;
import nl.openvensters.jdbc.JdbcRepository;

/** Writes first editions. The transaction is the caller's. */
@ApplicationScoped
public class FirstEditionRepository extends JdbcRepository {

    /** For the container's proxy only. */
    protected FirstEditionRepository() {
        super(null);
    }

    @Inject
    public FirstEditionRepository(DataSource database) {
        super(database);
    }

    /** @return whether it was not there */
    boolean addUnlessThere(FirstEdition first, int position, LocalDateTime now) {
        Agreement agreement = first.agreement();
        int added = write(
                "insert ignore into agreement (code, name, position) values (?, ?, ?)",
                agreement.code(),
                agreement.name(),
                position);
        if (added == 0) {
            return false;
        }
        write(
                "insert into agreement_edition (agreement, edition_on, content, started_at, published_at)"
                        + " values (?, ?, ?, ?, ?)",
                agreement.code(),
                first.on(),
                AgreementText.write(agreement),
                now,
                now);
        return true;
    }
}
