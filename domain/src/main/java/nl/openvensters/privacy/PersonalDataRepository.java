package nl.openvensters.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** Reads what is kept of one person, by the register: one statement for each of its tables, however much there is. */
@ApplicationScoped
public class PersonalDataRepository extends JdbcRepository {

    /** Who a link to a guide was for, when that was forgotten. */
    private static final String MEMBER = "lid van de raad";

    /** More than anybody wrote in ten years; a bound, so that a copy cannot take all memory. */
    private static final int MOST = 20_000;

    /** For the container's proxy only. */
    protected PersonalDataRepository() {
        super(null);
    }

    @Inject
    public PersonalDataRepository(DataSource database) {
        super(database);
    }

    /** The number of the account that has exactly this address, if there is one. */
    Optional<Long> account(String address) {
        return first(
                "select id from account where email = ? and binary email = ? and ended_at is null",
                row -> row.getLong("id"),
                address,
                address);
    }

    String address(long account) {
        return first("select email from account where id = ?", row -> row.getString("email"), account)
                .orElseThrow();
    }

    /**
     * The rows of a table that are of a person, as the register gives them.
     *
     * @param account 0 for none
     */
    List<Map<String, Object>> rows(Kept kept, long account, String address) {
        var conditions = new ArrayList<String>();
        var values = new ArrayList<Object>();
        if (account != 0) {
            kept.whose().forEach(column -> {
                conditions.add(column + " = ?");
                values.add(account);
            });
        }
        kept.address().ifPresent(column -> {
            // The database reads é as e; that is another address.
            conditions.add("(" + column + " = ? and binary " + column + " = ?)");
            values.addAll(Collections.nCopies(2, address));
        });
        if (!kept.isGiven() || conditions.isEmpty()) {
            return List.of();
        }
        return all(
                "select " + String.join(", ", kept.given()) + " from "
                        + kept.table().orElseThrow() + " where " + String.join(" or ", conditions) + " limit " + MOST,
                row -> row(kept, row),
                values.toArray());
    }

    private static Map<String, Object> row(Kept kept, ResultSet row) throws SQLException {
        var values = new LinkedHashMap<String, Object>();
        for (String column : kept.given()) {
            values.put(column, row.getObject(column));
        }
        return values;
    }

    /**
     * Takes an address from what a visitor sent, follows or was told, and from links to a school guide and invitations to a
     * questionnaire; what belongs to an account is not touched.
     */
    int forget(String address) {
        return write("delete from school_follower where email = ? and binary email = ?", address, address)
                + write("delete from survey_address where email = ? and binary email = ?", address, address)
                + write(
                        "update guide_link set email = '', name = ?, expires_at = least(expires_at, utc_timestamp(6))"
                                + " where email = ? and binary email = ?",
                        MEMBER,
                        address,
                        address)
                + write(
                        "update visitor_message set email = null where email = ? and binary email = ?",
                        address,
                        address);
    }

    /** The links that expired before a moment. */
    int forgetLinks(LocalDateTime before) {
        return write("delete from account_link where expires_at < ?", before);
    }

    /** Whom invitations were for that expired before a moment. */
    int forgetInvitations(LocalDateTime before, LocalDateTime now) {
        return write(
                "update invitation set email = null, ended_at = ?, outcome = 'REVOKED'"
                        + " where ended_at is null and expires_at < ?",
                now,
                before);
    }

    /** Sessions that began before a moment. */
    int forgetSessions(LocalDateTime before) {
        return write("delete from portal_session where created_at < ?", before);
    }

    int forgetQuestions(LocalDateTime before) {
        return write("delete from question where ended_at < ?", before);
    }

    /** The addresses of who was asked about a guide, of links that expired before a moment. */
    int forgetAddressesOfCouncils(LocalDateTime before) {
        return write("update guide_link set email = '' where expires_at < ? and email <> ''", before);
    }

    int forgetRemarksOfCalls(LocalDateTime before) {
        return write("update campaign_call set remark = '' where called_at < ? and remark <> ''", before);
    }

    /**
     * The hour of log-ins of days before one. What remains is a moment at which the same roles held as at the log-in: the
     * latest change of a role of the person before it, or else the earliest that can be of that Dutch day. So all that
     * counts log-ins by day and by role counts as before.
     */
    int forgetHours(LocalDateTime day) {
        int changed = write("""
                update login l set l.at = greatest(
                    timestamp(l.on_date) - interval 2 hour,
                    coalesce((select max(if(g.ended_at <= l.at, g.ended_at, g.granted_at)) from role_grant g
                              where g.account_id = l.account_id and g.granted_at <= l.at), '1970-01-01'))
                where l.on_date < date(?) and l.at <> timestamp(l.on_date) - interval 2 hour""", day);
        return changed + write("""
                delete l from login l
                join login k on k.account_id = l.account_id and k.on_date = l.on_date and k.at = l.at and k.id > l.id
                where l.on_date < date(?)""", day);
    }

    /** The rows of accounts that ended. */
    int forgetEnded(Kept kept) {
        return write("delete from " + kept.table().orElseThrow() + " where "
                + kept.whose().get(0) + " in (select id from account where ended_at is not null)");
    }

    /** The names of who decided about keys and left; whose it was is the last that history tells of the key. */
    int forgetNamesAtKeys(String instead) {
        return write("""
                update inspectorate_key k
                join (select about, max(id) as id from history where what = 'KEY_DECIDED' group by about) l
                    on l.about = k.inspectorate_key
                join history h on h.id = l.id
                join account a on a.id = h.account_id and a.ended_at is not null
                set k.decided_by_name = ?
                where k.decided_by = 'PERSON' and k.decided_by_name <> ?""", instead, instead);
    }
}
