package nl.openvensters.launcher.tools;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import nl.openvensters.launcher.DatabaseAccess;

/**
 * A database that was put back is a copy of one that may be running: what was about to be sent may have been sent since, and
 * who was logged in there is not here.
 */
final class RestoredCopy {

    /** As mail that was given up; what it said is forgotten, and who sent it reads why. */
    private static final String MAIL = """
            update outbox set ended_at = utc_timestamp(6), outcome = 'GIVEN_UP',
                failure = if(sent_by is null, null, 'niet verzonden: teruggezet uit een reservekopie'),
                recipient = if(sent_by is null, null, recipient), subject = null, html = null, plain = null,
                sealed = null, attachment_name = null, attachment = null, unsubscribe = null
            where ended_at is null""";

    private static final String RECIPIENTS = """
            update campaign_recipient r join campaign_letter l on l.id = r.letter_id
            set r.state = 'SKIPPED', r.reason = 'UNSENDABLE'
            where l.state = 'SENDING' and r.state = 'WAITING'""";

    private static final String LETTERS =
            "update campaign_letter set state = 'DONE', done_at = utc_timestamp(6) where state = 'SENDING'";

    private static final String SESSIONS = "delete from portal_session";

    private RestoredCopy() {}

    /** @return what was ended, as a sentence */
    static String quiet(DatabaseAccess database, DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            int mails = statement.executeUpdate(MAIL);
            int recipients = statement.executeUpdate(RECIPIENTS);
            int letters = statement.executeUpdate(LETTERS);
            int sessions = statement.executeUpdate(SESSIONS);
            connection.commit();
            return "Ended, since this is a copy: " + mails + " mails that waited, " + letters
                    + " letters of campaigns that were being sent (" + recipients + " recipients), " + sessions
                    + " sessions (--keep-mail leaves them)";
        } catch (SQLException e) {
            throw DatabaseTrouble.failed(database, e);
        }
    }
}
