package nl.openvensters.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.openvensters.launcher.tools.LauncherTools;

/** The database of a home of which the product does not run. */
public final class StartedDatabase implements AutoCloseable {

    private final Home home;
    private final Tools tools;
    private final DatabaseAccess access;
    private final String temporary = System.getProperty("java.io.tmpdir");

    private StartedDatabase(Path folder) throws IOException {
        home = new Home(folder);
        if (!home.own()) {
            throw new IllegalStateException(folder + " is in use");
        }
        tools = new LauncherTools();
        access = tools.startDatabase(home, refusal -> {
            throw refusal;
        });
    }

    /** Starts it. */
    public static StartedDatabase of(Path folder) throws IOException {
        return new StartedDatabase(folder);
    }

    public Connection connection() throws SQLException {
        return DriverManager.getConnection(access.url(), access.user(), access.password());
    }

    @Override
    public void close() throws IOException {
        tools.close();
        home.close();
        System.setProperty("java.io.tmpdir", temporary);
    }
}
