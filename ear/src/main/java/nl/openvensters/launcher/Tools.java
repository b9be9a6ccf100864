package nl.openvensters.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the launcher does with other libraries: the embedded database, its schema, imports. Implemented behind a class
 * loader of its own ({@link ToolLoader}), so that those libraries never meet the ones in Payara Micro.
 */
public interface Tools extends AutoCloseable {

    /**
     * Starts the embedded MariaDB of a home folder; makes database and user when they are not there. What a killed
     * process left running in that folder is stopped first. When it ends by itself it is started again.
     *
     * @param lost is told when it ended and cannot be brought back
     * @throws Refusal when it does not start
     */
    DatabaseAccess startDatabase(Home home, Consumer<Refusal> lost) throws IOException;

    /**
     * Brings the schema up to date.
     *
     * @return how many migrations were applied
     * @throws Refusal when the database cannot be reached or is not ours
     */
    int migrate(DatabaseAccess database);

    /**
     * Gives the users as whom the applications connect what they use, in a schema that is up to date.
     *
     * @param site as the database names users: {@code name@host}
     * @param portal the same
     * @throws Refusal when the owner of the tables may not give it
     */
    void giveRights(DatabaseAccess owner, String site, String portal);

    /** @throws Refusal when the schema is not that of this release */
    void requireCurrent(DatabaseAccess database);

    /**
     * Writes all tables as they are at one moment, while others go on writing.
     *
     * @param home whose database it is
     * @param sql statements that make and fill the tables
     * @throws Refusal when the database cannot be read or the statements cannot be written
     */
    void dump(Home home, DatabaseAccess database, OutputStream sql) throws IOException;

    /**
     * Carries out what {@link #dump} wrote, in an empty database.
     *
     * @throws Refusal when it cannot be carried out
     */
    void fill(Home home, DatabaseAccess database, InputStream sql) throws IOException;

    /**
     * Ends what a copy of the database must not do once more: mail that waits, letters of campaigns that are being sent,
     * and sessions of people.
     *
     * @return a sentence that says what was ended
     */
    String quiet(DatabaseAccess database);

    /** Whether nothing was ever imported. */
    boolean isEmpty(DatabaseAccess database);

    /**
     * Marks the imports that a killed process left behind.
     *
     * @return a Dutch sentence for each; none while an import is running
     */
    List<String> interrupted(DatabaseAccess database);

    /**
     * Imports files and shows how it goes, and at the end a table of what became of every file. Computes what follows
     * from them when something changed.
     *
     * @param home gets a file of the rejected rows of each file that has any
     * @param files files and folders
     * @param delivered the day on which the source delivered them; when not given, what each file says itself, else today
     * @param dryRun only show what would change
     * @param confirmed take a register in that is older than the one that is in, or changes unusually much
     * @return false when a file was refused, or one that was asked for by name is not recognised
     * @throws IOException when a file cannot be read
     */
    boolean imports(
            Home home,
            DatabaseAccess database,
            List<Path> files,
            Optional<LocalDate> delivered,
            boolean dryRun,
            boolean confirmed,
            Steps steps)
            throws IOException;

    /** Computes what follows from the figures of all schools, also when no file changed. */
    void derive(Home home, DatabaseAccess database, Steps steps);

    /**
     * Makes what the public sees of all that changed, and all of it when this release tells it otherwise.
     *
     * @return how many documents changed
     */
    int makePages(DatabaseAccess database);

    /**
     * Makes what the public sees anew and compares it with what is kept.
     *
     * @return the codes of the schools of which it differs
     */
    List<String> differingPages(DatabaseAccess database);

    /** Whether the demonstration is still to be loaded: the database is empty, or loading it was broken off. */
    boolean awaitsDemonstration(DatabaseAccess database);

    /**
     * Loads the demonstration into an empty database, or goes on where that was broken off.
     *
     * @param schools how many schools
     * @param portal the address where one logs in
     * @return lines for the user: the accounts to try out; none when the database holds something else
     * @throws IOException when the demonstration cannot be written or read
     */
    List<String> demonstrate(DatabaseAccess database, int schools, String portal, Steps steps) throws IOException;

    /**
     * Makes the first administrator when there is none.
     *
     * @param portal the address where one logs in
     * @return lines for the user: the account, and the password that is shown this once
     */
    List<String> makeAdministrator(DatabaseAccess database, String portal);

    /**
     * Makes accounts for trying out, one for each role at a small, a middle and a large board.
     *
     * @param portal the address where one logs in
     * @return lines for the user
     */
    List<String> makeTrialAccounts(DatabaseAccess database, String portal);

    /**
     * Writes a fictional province in the formats of the real files.
     *
     * @throws IOException when the folder cannot be written
     */
    void writeProvince(int schools, long seed, Path folder) throws IOException;

    /** Stops the embedded database, when it was started. */
    @Override
    void close();
}
