package nl.openvensters.launcher;

/**
 * How to reach a database.
 *
 * @param url JDBC address, {@code jdbc:mariadb://…}
 * @param user who connects
 * @param password of that user
 */
public record DatabaseAccess(String url, String user, String password) {

    /** Without the password. */
    @Override
    public String toString() {
        return user + " on " + url;
    }
}
