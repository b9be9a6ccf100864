package nl.openvensters.database;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.output.MigrateResult;

/** The tables of the product, brought up to date by Flyway. Nobody else creates or changes a table. */
public final class Schema {

    private final Flyway flyway;

    private Schema(Flyway flyway) {
        this.flyway = flyway;
    }

    /** @param database a MariaDB schema whose user may create tables in it */
    public static Schema in(DataSource database) {
        return new Schema(Flyway.configure(Schema.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .cleanDisabled(true)
                .load());
    }

    /** Whether there is nothing to migrate: tables of an older release lack what this one asks of them. */
    public boolean isCurrent() {
        return flyway.info().pending().length == 0;
    }

    /**
     * Brings the schema up to date.
     *
     * @return how many migrations were applied; 0 when it was up to date
     * @throws org.flywaydb.core.api.FlywayException when a migration fails or an applied one was changed afterwards
     */
    public int migrate() {
        MigrateResult result = flyway.migrate();
        return result.migrationsExecuted;
    }
}
