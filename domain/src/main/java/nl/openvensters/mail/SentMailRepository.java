package nl.openvensters.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import javax.sql.DataSource;
import nl.openvensters.listing.Column;
import nl.openvensters.listing.ListRepository;
import nl.openvensters.listing.Part;
import nl.openvensters.listing.Wanted;
import nl.openvensters.school.SchoolNames;

/** The mails that somebody sent, with what became of them. */
@ApplicationScoped
public class SentMailRepository extends ListRepository {

    /** Parameter: who sent them. */
    private static final Rows SENT = new Rows(
            """
            select o.id, coalesce(o.recipient, '') as recipient, o.kind, o.written_at,
                   case when o.outcome is not null then o.outcome when o.attempts > 0 then 'DELAYED' else 'WAITING' end as fate,
                   coalesce(o.failure, '') as failure,
                   %s as place
            from outbox o
            left join %s sl on sl.school_id = o.place_id
            left join %s bl on bl.board_id = o.place_id
            where o.sent_by = ?
            """.formatted(SchoolNames.either("sl", "bl", "''"), SchoolNames.SCHOOLS, SchoolNames.BOARDS),
            List.of(
                    Column.text("to", "l.recipient"),
                    Column.choice("kind", "l.kind"),
                    Column.text("place", "l.place"),
                    Column.day("at", "l.written_at"),
                    Column.choice("fate", "l.fate")),
            "l.id desc");

    private static final String FORGET =
            "update outbox set recipient = null, failure = null where ended_at < ? and recipient is not null";

    /** For the container's proxy only. */
    protected SentMailRepository() {
        super(null);
    }

    @Inject
    public SentMailRepository(DataSource database) {
        super(database);
    }

    Part<SentMail> sent(long account, Wanted wanted) {
        return part(SENT, wanted, SentMailRepository::mail, account);
    }

    private static SentMail mail(ResultSet row) throws SQLException {
        return new SentMail(
                row.getLong("id"),
                row.getString("recipient"),
                MailKind.valueOf(row.getString("kind")),
                row.getString("place"),
                row.getObject("written_at", LocalDateTime.class),
                MailFate.valueOf(row.getString("fate")),
                row.getString("failure"));
    }

    /** Whom the mails were for that ended before a moment. @return how many */
    int forgetBefore(LocalDateTime moment) {
        return write(FORGET, moment);
    }
}
