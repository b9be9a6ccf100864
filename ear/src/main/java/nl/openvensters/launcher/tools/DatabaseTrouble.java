package nl.openvensters.launcher.tools;

import java.sql.SQLException;
import nl.openvensters.launcher.DatabaseAccess;
import nl.openvensters.launcher.Refusal;

/** Says what is wrong with a connection to the database, and what helps. */
final class DatabaseTrouble {

    private static final int NOT_FOR_THIS_USER = 1044;
    private static final int WRONG_PASSWORD = 1045;
    private static final int NO_SUCH_DATABASE = 1049;
    private static final int MAY_NOT = 1142;

    private DatabaseTrouble() {}

    /** No connection could be made. */
    static Refusal unreached(DatabaseAccess database, SQLException e) {
        return new Refusal(
                switch (e.getErrorCode()) {
                    case WRONG_PASSWORD ->
                        "The database at " + database.url() + " refuses user " + database.user()
                                + ": check DB_USER and DB_PASSWORD.";
                    case NOT_FOR_THIS_USER, MAY_NOT -> mayNot(database);
                    case NO_SUCH_DATABASE ->
                        "There is no database at " + database.url() + ": make it, or correct DB_URL.";
                    default ->
                        isNetwork(e)
                                ? "Nothing answers at " + database.url() + ": check that the database runs, and DB_URL."
                                : "The database at " + database.url() + " cannot be used (" + firstLine(e)
                                        + "): check DB_URL, DB_USER and DB_PASSWORD.";
                },
                e);
    }

    /** There is a connection, and something that was asked of it failed. */
    static Refusal failed(DatabaseAccess database, Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql
                    && (sql.getErrorCode() == MAY_NOT || sql.getErrorCode() == NOT_FOR_THIS_USER)) {
                return new Refusal(mayNot(database), e);
            }
        }
        return new Refusal("The database refused: " + firstLine(e), e);
    }

    /** Whether the database itself refused, rather than the tool that asked. */
    static boolean isSql(Exception e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                return true;
            }
        }
        return false;
    }

    private static String firstLine(Exception e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private static boolean isNetwork(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith("08");
    }

    private static String mayNot(DatabaseAccess database) {
        return "User " + database.user() + " may not do everything in the database at " + database.url()
                + ": grant all on it, or correct DB_URL and DB_USER.";
    }
}
