package nl.openvensters.launcher;

import java.io.IOException;

/**
 * What the launcher does with other libraries: the embedded database, its schema, imports. Implemented behind a class
 * loader of its own ({@link ToolLoader}), so that those libraries never meet the ones in Payara Micro.
 */
public interface Tools extends AutoCloseable {

    /**
     * Starts the embedded MariaDB of a home folder; makes database and user when they are not there. What a killed
     * process left running in that folder is stopped first.
     *
     * @throws Refusal when it does not start
     */
    DatabaseAccess startDatabase(Home home) throws IOException;

    /**
     * Brings the schema up to date.
     *
     * @return how many migrations were applied
     * @throws Refusal when the database cannot be reached or is not ours
     */
    int migrate(DatabaseAccess database);

    /** Stops the embedded database, when it was started. */
    @Override
    void close();
}
