package nl.openvensters.launcher;

/**
 * How to reach a database.
 *
 * @param url JDBC address, {@code jdbc:mariadb://…}
 * @param user who connects
 * @param password of that user
 */
public record DatabaseAccess(String url, String user, String password) {

    /** Name of the embedded database, and of the user who connects to it. */
    public static final String EMBEDDED = "open_vensters";

    /** The embedded database of a home. */
    public static DatabaseAccess embedded(int port, String password) {
        return new DatabaseAccess("jdbc:mariadb://127.0.0.1:" + port + "/" + EMBEDDED, EMBEDDED, password);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return user + " on " + url;
    }
}
