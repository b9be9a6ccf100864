package nl.openvensters.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Does a piece of work over and over, cut off before another of its steps each time, until it was not cut off any more;
 * each time all tables must be as before, or as after the work.
 */
public final class Faults {

    private static final Logger LOG = Logger.getLogger(Faults.class.getName());

    /** One in so many of what takes long is tried; all in the nightly profile. */
    public static final int EVERY = Integer.getInteger("nation.every", 10);

    private static final int STRIDE = Math.min(3, EVERY);

    private static final int MOST = 2000;

    private Faults() {}

    /** What is done, over connections that may be cut. */
    @FunctionalInterface
    public interface Work {
        void over(DataSource database) throws Exception;
    }

    /**
     * Tries the steps of a work.
     *
     * @param name as it is told in the log
     * @param apart tables that may differ, such as the log of what was begun
     * @return how many faults there were
     */
    public static int atEachStep(String name, DataSource database, Set<String> apart, Work work) throws SQLException {
        int faults = 0;
        Map<String, Long> before = tables(database, apart);
        for (int step = STRIDE; step < MOST; step += STRIDE) {
            var cut = new CutDataSource(database, step);
            boolean failed = false;
            try {
                work.over(cut.source());
            } catch (Exception e) {
                failed = true;
            }
            Map<String, Long> after = tables(database, apart);
            if (!cut.isCut()) {
                assertThat(failed)
                        .as("%s, undisturbed after %d steps", name, step)
                        .isFalse();
                assertThat(after).as("%s, undisturbed", name).isNotEqualTo(before);
                int told = faults;
                LOG.info(() -> "Faults in " + name + ": " + told);
                return faults;
            }
            faults++;
            assertThat(after)
                    .as("%s, cut before step %d: nothing is half", name, step)
                    .isEqualTo(before);
        }
        throw new AssertionError(name + " has no end");
    }

    /** A fingerprint of what is in each table. */
    public static Map<String, Long> tables(DataSource database, Set<String> apart) throws SQLException {
        var found = new LinkedHashMap<String, Long>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            var names = new StringBuilder();
            try (ResultSet row = statement.executeQuery("select table_name from information_schema.tables"
                    + " where table_schema = database() and table_type = 'BASE TABLE' order by 1")) {
                while (row.next()) {
                    if (!apart.contains(row.getString(1)) && !row.getString(1).startsWith("seeds_of_")) {
                        names.append(names.isEmpty() ? "" : ", ").append(row.getString(1));
                    }
                }
            }
            try (ResultSet row = statement.executeQuery("checksum table " + names)) {
                while (row.next()) {
                    found.put(row.getString(1), row.getLong(2));
                }
            }
        }
        return found;
    }
}
