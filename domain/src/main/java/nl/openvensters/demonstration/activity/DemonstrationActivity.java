package nl.openvensters.demonstration.activity;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import nl.openvensters.demonstration.DemonstrationAccount;

/**
 * Plays three years of activity on what was imported, from the first delivery up to yesterday, in one transaction: all
 * of it or nothing.
 */
public final class DemonstrationActivity {

    private final DataSource database;
    private final Clock clock;
    private final long seed;

    /** @param clock says which day the play ends on */
    public DemonstrationActivity(DataSource database, Clock clock, long seed) {
        this.database = database;
        this.clock = clock;
        this.seed = seed;
    }

    /**
     * Plays and writes.
     *
     * @param passwordHash of the password of all accounts that have one
     * @return the accounts for trying out
     * @throws SQLException when the database refuses; nothing was written then
     * @throws IllegalStateException when nothing was imported
     */
    public List<DemonstrationAccount> play(String passwordHash) throws SQLException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                var facts = new FactsRepository(connection);
                var play = new Play(seed, facts.calendar(LocalDate.now(clock)), facts.rules());
                play.perform(facts.schools(), facts.boardNames());
                play.join(facts.partnerships());
                new JournalRepository(connection).write(play.journal(), passwordHash, clock.instant());
                for (SectorCampaign campaign : play.campaigns()) {
                    new SectorCampaignRepository(connection).write(campaign);
                }
                new ProvisionalFiguresRepository(connection).mark();
                new VisitsRepository(connection).write(LocalDate.now(clock));
                connection.commit();
                return play.known();
            } catch (SQLException | RuntimeException e) {
                connection.rollback();
                throw e;
            }
        }
    }

    /**
     * The accounts for trying out that an earlier play made.
     *
     * @throws SQLException when the database cannot be asked
     */
    public static List<DemonstrationAccount> accountsIn(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            return new FactsRepository(connection).knownAccounts();
        }
    }
}
