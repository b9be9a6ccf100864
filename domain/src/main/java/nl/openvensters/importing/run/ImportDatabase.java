package nl.openvensters.importing.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.mariadb.jdbc.MariaDbDataSource;

/**
 * Connections of the importer's own, to the database that the application uses. The container's pool does not fit: it
 * would enlist them in its transactions, wrap the driver's statements, and keep temporary tables for whoever is next.
 */
@ApplicationScoped
public class ImportDatabase {

    private final DataSource source;

    /** As the application is told where its database is. */
    @Inject
    public ImportDatabase() {
        this(null);
    }

    /** Of a test or a tool. */
    public ImportDatabase(DataSource source) {
        this.source = source;
    }

    /** Every connection is new, and closed when it is closed. */
    public DataSource source() {
        return source != null ? source : configured();
    }

    private static DataSource configured() {
        Config config = ConfigProvider.getConfig();
        try {
            String url = config.getValue("db.url", String.class);
            var configured = new MariaDbDataSource(url + (url.contains("?") ? "&" : "?") + "allowLocalInfile=true");
            configured.setUser(config.getValue("db.user", String.class));
            configured.setPassword(config.getValue("db.password", String.class));
            return configured;
        } catch (SQLException e) {
            throw new IllegalStateException("The database of the application cannot be reached for importing", e);
        }
    }
}
