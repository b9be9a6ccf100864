package nl.openvensters.demonstration;

import java.sql.SQLException;
import javax.sql.DataSource;
import nl.openvensters.jdbc.Statements;

/** How far a database is with the demonstration. */
public enum DemonstrationState {
    /** Nothing of it is there. */
    ABSENT,
    /** Loading was broken off; {@link Demonstration#load} goes on. */
    UNFINISHED,
    FINISHED;

    /**
     * The activity, which comes last, makes the accounts at once; its first board is in the first file that is read. Where
     * there are other accounts the province was loaded as real data are.
     */
    private static final String QUESTION = "select exists (select 1 from account where email = 'beheer@"
            + DemonstrationAccount.DOMAIN + "'), not exists (select 1 from account)"
            + " and (exists (select 1 from board where number = '14000')"
            + " or exists (select 1 from municipality where code = '9000') or exists (select 1 from postcode_area"
            + " where province = 'Doggerland'))";

    /** @throws SQLException when the database cannot be asked */
    public static DemonstrationState of(DataSource database) throws SQLException {
        return Statements.of(database)
                .first(QUESTION, row -> row.getBoolean(1) ? FINISHED : row.getBoolean(2) ? UNFINISHED : ABSENT)
                .orElseThrow();
    }
}
