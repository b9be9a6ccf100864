package nl.openvensters.launcher;

import java.io.IOException;
import java.util.Map;

/**
 * As whom the applications connect to the database: not as who owns its tables, unless a database of somebody's own has no
 * other users.
 *
 * @param site who may read what is public, and write what visitors leave
 * @param portal who may read and write rows
 * @param host from where both come, as the database names it
 */
record ApplicationDatabases(DatabaseAccess site, DatabaseAccess portal, String host) {

    /** Users of the embedded database. */
    static ApplicationDatabases embedded(Home home, DatabaseAccess owner) throws IOException {
        return new ApplicationDatabases(
                owner.as(DatabaseAccess.SITE, home.databasePassword(DatabaseAccess.SITE)),
                owner.as(DatabaseAccess.PORTAL, home.databasePassword(DatabaseAccess.PORTAL)),
                "127.0.0.1");
    }

    /**
     * Of a database of somebody's own.
     *
     * @param environment may name both users, {@code DB_SITE_USER} and {@code DB_PORTAL_USER} with their passwords; without
     *     them both applications connect as the owner
     * @throws Refusal when only one of them is named
     */
    static ApplicationDatabases external(DatabaseAccess owner, Map<String, String> environment) {
        String site = environment.getOrDefault("DB_SITE_USER", "");
        String portal = environment.getOrDefault("DB_PORTAL_USER", "");
        if (site.isBlank() != portal.isBlank()) {
            throw new Refusal("DB_SITE_USER and DB_PORTAL_USER belong together: give both, or none.");
        }
        return site.isBlank()
                ? new ApplicationDatabases(owner, owner, "")
                : new ApplicationDatabases(
                        owner.as(site, environment.getOrDefault("DB_SITE_PASSWORD", "")),
                        owner.as(portal, environment.getOrDefault("DB_PORTAL_PASSWORD", "")),
                        environment.getOrDefault("DB_USERS_HOST", "%"));
    }

    /** Whether they connect as others than who owns the tables. */
    boolean isApart() {
        return !host.isEmpty();
    }

    /** The user of the public site, as the database names users. */
    String siteUser() {
        return site.user() + "@" + host;
    }

    String portalUser() {
        return portal.user() + "@" + host;
    }
}
