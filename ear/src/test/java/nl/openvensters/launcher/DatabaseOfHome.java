package nl.openvensters.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.mariadb.jdbc.MariaDbDataSource;

/** The database of a product that runs, for a test that does what would take days by itself. */
public final class DatabaseOfHome {

    private DatabaseOfHome() {}

    /** Connections that may import. */
    public static DataSource of(Path folder) throws IOException, SQLException {
        Home home = new Home(folder);
        DatabaseAccess access = DatabaseAccess.embedded(home.databasePort().orElseThrow(), home.databasePassword());
        var source = new MariaDbDataSource(access.url() + "?allowLocalInfile=true");
        source.setUser(access.user());
        source.setPassword(access.password());
        return source;
    }
}
