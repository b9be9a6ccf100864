package nl.openvensters.importing.staging;

import java.sql.SQLException;

/** The database refused a statement of the importer; the whole file is rolled back. */
public class DatabaseFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DatabaseFailure(String statement, SQLException cause) {
        super(cause.getMessage() + " in: " + statement, cause);
    }
}
