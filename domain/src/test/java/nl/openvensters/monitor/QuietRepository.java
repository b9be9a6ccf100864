package nl.openvensters.monitor;

import java.time.LocalDate;
import javax.sql.DataSource;

/** Of a database in which nothing happens: whether something did, and by which rules, is asked once. */
public final class QuietRepository extends MonitorRepository {

    private ComparisonRules rules;
    private Stamp stamp;

    public QuietRepository(DataSource database) {
        super(database);
    }

    @Override
    ComparisonRules rules() {
        if (rules == null) {
            rules = super.rules();
        }
        return rules;
    }

    @Override
    Stamp stamp(LocalDate since) {
        if (stamp == null) {
            stamp = super.stamp(since);
        }
        return stamp;
    }
}
