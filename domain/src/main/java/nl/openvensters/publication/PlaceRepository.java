package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.NearestState;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.Subject;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.school.SubjectKind;
import nl.openvensters.time.Moment;

/** Reads where subjects stand among boards, and what boards want. The transaction is the caller's. */
@ApplicationScoped
class PlaceRepository extends JdbcRepository {

    /** A school stands as on the day, or else as it first will. */
    private static final String PLACE = """
            select s.id, s.kind, s.code, st.school_type, coalesce(b.id, 0) as board,
                   coalesce(b.four_eyes, p.four_eyes, false) as four_eyes
            from subject s
            left join school_state st on st.school_id = s.id
            left join board b on b.id = coalesce(st.board_id, s.id)
            left join partnership p on p.id = s.id
            where s.kind = ? and s.code = ?
            order by\s""" + NearestState.order("st") + " limit 1";

    /** For the container's proxy only. */
    protected PlaceRepository() {
        this(null);
    }

    @Inject
    PlaceRepository(DataSource database) {
        super(database);
    }

    /** @throws IllegalArgumentException when there is no such subject */
    SubjectPlace place(SubjectCode code, Moment now) {
        return first(
                        PLACE,
                        row -> new SubjectPlace(
                                new Subject(
                                        row.getLong("id"),
                                        SubjectKind.valueOf(row.getString("kind")),
                                        row.getString("code")),
                                row.getLong("board"),
                                Optional.ofNullable(row.getString("school_type"))
                                        .map(SchoolType::valueOf),
                                row.getBoolean("four_eyes")),
                        code.kind().name(),
                        code.value(),
                        now.day(),
                        now.day())
                .orElseThrow(() -> new IllegalArgumentException("No such subject: " + code));
    }

    Optional<BoardNumber> board(long id) {
        return first("select number from board where id = ?", row -> new BoardNumber(row.getString(1)), id);
    }

    Optional<PartnershipCode> partnership(long id) {
        return first("select code from partnership where id = ?", row -> new PartnershipCode(row.getString(1)), id);
    }

    /** Of a board or a partnership. */
    boolean fourEyes(long subject) {
        return first(
                        "select four_eyes from board where id = ? union all select four_eyes from partnership where id = ?",
                        row -> row.getBoolean(1),
                        subject,
                        subject)
                .orElse(false);
    }

    void fourEyes(long subject, boolean on) {
        write("update board set four_eyes = ? where id = ?", on, subject);
        write("update partnership set four_eyes = ? where id = ?", on, subject);
    }
}
