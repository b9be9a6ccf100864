package nl.openvensters.launcher.tools;

import java.sql.SQLException;
import javax.sql.DataSource;
import nl.openvensters.database.Rights;
import nl.openvensters.database.Schema;
import nl.openvensters.launcher.DatabaseAccess;
import nl.openvensters.launcher.Refusal;
import org.flywaydb.core.api.FlywayException;

/** Whether the tables are those of this release, and who may do what with them. */
final class SchemaOfRelease {

    private SchemaOfRelease() {}

    static void give(DatabaseAccess owner, DataSource source, String site, String portal) {
        try {
            Rights.give(source, site, portal);
        } catch (SQLException e) {
            throw new Refusal(
                    "The rights of " + site + " and " + portal + " cannot be given (" + e.getMessage()
                            + "): make both users, and let " + owner.user() + " give rights (with grant option).",
                    e);
        }
    }

    static void require(DatabaseAccess database, DataSource source) {
        try {
            if (Schema.in(source).isCurrent()) {
                return;
            }
        } catch (FlywayException e) {
            throw DatabaseTrouble.failed(database, e);
        }
        throw new Refusal("The database is not that of this release yet: start the portal of this release first.");
    }

    /** Beside a product that was started by an older release. */
    static void refuseOlder(DataSource source) {
        if (!Schema.in(source).isCurrent()) {
            throw new Refusal("Open Vensters is running from an older release than this command."
                    + " Stop it and start it again with ./run, which brings its database up to date; then try again.");
        }
    }
}
