package nl.openvensters.demonstration.activity;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import nl.openvensters.demonstration.DemonstrationAccount;
import nl.openvensters.jdbc.OwnTransaction;
import nl.openvensters.jdbc.Statements;
import nl.openvensters.time.Moment;

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
        return OwnTransaction.of(database, transaction -> {
            Statements statements = transaction.statements();
            var facts = new FactsRepository(statements);
            var play = new Play(seed, facts.calendar(Moment.of(clock).day()), facts.rules());
            play.perform(facts.schools(), facts.boardNames());
            play.join(facts.partnerships());
            new JournalRepository(statements).write(play.journal(), passwordHash, clock.instant());
            for (SectorCampaign campaign : play.campaigns()) {
                new SectorCampaignRepository(statements).write(campaign);
            }
            new ProvisionalFiguresRepository(statements).mark();
            new VisitsRepository(statements).write(Moment.of(clock).day());
            return play.known();
        });
    }

    /**
     * The accounts for trying out that an earlier play made.
     *
     * @throws SQLException when the database cannot be asked
     */
    public static List<DemonstrationAccount> accountsIn(DataSource database) throws SQLException {
        return new FactsRepository(Statements.of(database)).knownAccounts();
    }
}
