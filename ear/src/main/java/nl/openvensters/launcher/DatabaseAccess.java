package nl.openvensters.launcher;

/**
 * How to reach a database.
 *
 * @param url JDBC address, {@code jdbc:mariadb://…}
 * @param user who connects
 * @param password of that user
 */
public record DatabaseAccess(String url, String user, String password) {

    /** Users of the embedded database as whom the applications connect. */
    public static final String SITE = "open_vensters_site";

    public static final String PORTAL = "open_vensters_portal";

    /** Name of the embedded database, and of the user who owns its tables. */
    public static final String EMBEDDED = "open_vensters";

    /** The embedded database of a home. */
    public static DatabaseAccess embedded(int port, String password) {
        return new DatabaseAccess("jdbc:mariadb://127.0.0.1:" + port + "/" + EMBEDDED, EMBEDDED, password);
    }

    /** The same database for another user. */
    DatabaseAccess as(String other, String password) {
        return new DatabaseAccess(url, other, password);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return user + " on " + url;
    }
}
