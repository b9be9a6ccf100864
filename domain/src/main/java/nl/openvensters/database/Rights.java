package nl.openvensters.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * What the users of the database may do that the applications connect as: no more than they use. The public site reads what
 * is public, and writes what visitors leave; the portal reads and writes rows; who owns the schema makes its tables, and
 * none of the two connects as that one.
 */
public final class Rights {

    /** ER_NONEXISTING_TABLE_GRANT of MariaDB. */
    private static final int NO_SUCH_GRANT = 1147;

    private static final Pattern USER = Pattern.compile("[\\w.-]{1,80}@[\\w.%:-]{1,60}");

    /** Nothing of these is read by the public site: people, what they log in with, and what is not public. */
    static final Set<String> CLOSED = Set.of(
            "account",
            "account_link",
            "approval_notice",
            "board_selection",
            "board_selection_board",
            "calendar_feed",
            "campaign",
            "campaign_board",
            "campaign_call",
            "campaign_guest",
            "campaign_letter",
            "campaign_meeting",
            "campaign_recipient",
            "campaign_wish",
            "digest",
            "draft",
            "guide_board_days",
            "guide_board_text",
            "guide_chapter",
            "guide_link",
            "guide_remark",
            "history",
            "import_reject",
            "import_run",
            "indicator_publication",
            "inspectorate_waiting",
            "invitation",
            "lesson_seen",
            "login",
            "monitor_snapshot",
            "news_seen",
            "outbox",
            "outside_identity",
            "planned_publication",
            "portal_session",
            "presence",
            "proposal",
            "question",
            "recovery_code",
            "role_grant",
            "rounding_secret",
            "second_factor",
            "spent_login",
            "survey_action",
            "survey_address",
            "survey_answer",
            "survey_delivery",
            "survey_own",
            "survey_own_translation",
            "survey_result",
            "survey_words",
            "text_batch",
            "text_batch_school",
            "visitor_message");

    /**
     * What the public site writes. Of a message it reads no word back, and of what somebody answered nothing. Where a row
     * may be there already the database asks for the right to change all that is written, not only what then changes.
     */
    static final Map<String, String> WRITTEN = new TreeMap<>(Map.of(
            "outbox", "insert",
            "school_follower", "insert, update (confirmed_at, told_on), delete",
            "survey_answer", "insert",
            "survey_code", "update (spent)",
            "survey_sheet", "insert, update, delete",
            "survey_words", "insert",
            "unfound_search", "insert, update, delete",
            "visit_count", "insert, update",
            "visitor_message", "insert, update, select (id, school_id, form, sent_at)"));

    private Rights() {}

    /**
     * Gives both what they use, and nothing else. What an earlier release gave the site of other tables than it reads is taken back.
     *
     * @param owner who owns the schema, and may give rights in it
     * @param site as the database names users: {@code name@host}
     * @param portal the same
     */
    public static void give(DataSource owner, String site, String portal) throws SQLException {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("grant select, insert, update, delete, create temporary tables on `"
                    + connection.getCatalog() + "`.* to " + quoted(portal));
            List<String> tables = tables(statement);
            for (String table : tables) {
                if (!SiteTables.READ.contains(table)) {
                    takeBack(statement, table, site);
                }
            }
            for (String right : ofSite(tables)) {
                statement.execute("grant " + right + " to " + quoted(site));
            }
        }
    }

    private static void takeBack(Statement statement, String table, String user) throws SQLException {
        try {
            statement.execute("revoke all privileges on `" + table + "` from " + quoted(user));
        } catch (SQLException e) {
            if (e.getErrorCode() != NO_SUCH_GRANT) {
                throw e;
            }
        }
    }

    /** @param tables all that there are, and views */
    static List<String> ofSite(List<String> tables) {
        var rights = new ArrayList<String>();
        for (String table : tables) {
            if (SiteTables.READ.contains(table)) {
                rights.add("select on `" + table + "`");
            }
            if (SiteTables.PARTLY.containsKey(table)) {
                rights.add("select (" + SiteTables.PARTLY.get(table) + ") on `" + table + "`");
            }
            if (WRITTEN.containsKey(table)) {
                rights.add(WRITTEN.get(table) + " on `" + table + "`");
            }
        }
        return rights;
    }

    private static List<String> tables(Statement statement) throws SQLException {
        var tables = new ArrayList<String>();
        try (ResultSet row = statement.executeQuery("select table_name from information_schema.tables"
                + " where table_schema = database() and table_type in ('BASE TABLE', 'VIEW') order by table_name")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    private static String quoted(String user) {
        if (!USER.matcher(user).matches()) {
            throw new IllegalArgumentException("No user of a database: " + user);
        }
        return "'" + user.replace("@", "'@'") + "'";
    }
}
