package nl.openvensters.demonstration.activity;

import java.sql.SQLException;
import nl.openvensters.demonstration.DemonstrationAccount;
import nl.openvensters.jdbc.Statements;

/**
 * Makes the newest count of the team provisional at the schools of the board at which most accounts for trying out are: a
 * source says so of those whose own count is not settled yet. The caller commits.
 */
final class ProvisionalFiguresRepository {

    private final Statements statements;

    ProvisionalFiguresRepository(Statements statements) {
        this.statements = statements;
    }

    void mark() throws SQLException {
        statements.write("""
                update figure f
                join measure m on m.id = f.measure_id and m.indicator_id = 'team'
                join school_state s on s.school_id = f.subject_id and s.valid_to is null
                join role_grant g on g.subject_id = s.board_id and g.role = 'BOARD_ADMINISTRATOR'
                join account a on a.id = g.account_id and a.email = ?
                join (select x.measure_id, max(x.period_end) as period_end from figure x group by x.measure_id) newest
                  on newest.measure_id = f.measure_id and newest.period_end = f.period_end
                set f.status = 'PROVISIONAL'
                where f.superseded_by = 0 and f.status = 'FINAL'""", "bestuur.middel@" + DemonstrationAccount.DOMAIN);
    }
}
