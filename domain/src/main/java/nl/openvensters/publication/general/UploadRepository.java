package nl.openvensters.publication.general;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.account.Place;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.publication.answer.Document;
import nl.openvensters.school.NearestState;
import nl.openvensters.school.SchoolCode;

/** Reads and writes files. The transaction is the caller's. */
@ApplicationScoped
class UploadRepository extends JdbcRepository {

    private static final String PLACE = """
            select s.id, st.board_id from school s join school_state st on st.school_id = s.id
            where s.code = ? order by\s""" + NearestState.order("st") + " limit 1";

    private static final String FILE = """
            from upload u
            join upload_of_school o on o.sha256 = u.sha256
            join school s on s.id = o.subject_id
            """;

    /** With the answer that offers it: of a draft, else of what was put online last. */
    private static final String OWN = """
            select u.content_type, u.content, coalesce(
                (select p.answer from indicator_publication p
                 where p.subject_id = s.id and p.answer like concat('%"', u.sha256, '"%') limit 1),
                (select a.content from publication p join own_answer a on a.id = p.own_answer_id
                 where p.subject_id = s.id and a.content like concat('%"', u.sha256, '"%') order by p.id desc limit 1))
            """ + FILE + "where s.code = ? and u.sha256 = ?";

    /** With the answer that is online and names it; the answers of one school are few. */
    private static final String ONLINE = "select u.content_type, u.content, a.content " + FILE + """
            join publication_now p on p.subject_id = s.id and p.kind = 'PUBLISHED'
            join own_answer a on a.id = p.own_answer_id and a.content like concat('%"', ?, '"%')
            where s.code = ? and u.sha256 = ? limit 1""";

    /** For the container's proxy only. */
    protected UploadRepository() {
        super(null);
    }

    @Inject
    UploadRepository(DataSource database) {
        super(database);
    }

    /** The school with the board of the day. */
    Optional<Place> place(SchoolCode school, LocalDate day) {
        return first(PLACE, row -> Place.school(row.getLong(1), row.getLong(2)), school.value(), day, day);
    }

    /** A file that the school brought. */
    Optional<Upload> own(SchoolCode school, String sha256) {
        return file(OWN, sha256, school.value(), sha256);
    }

    /** A file that the school brought and shows. */
    Optional<Upload> online(SchoolCode school, String sha256) {
        return file(ONLINE, sha256, sha256, school.value(), sha256);
    }

    private Optional<Upload> file(String sql, String sha256, Object... values) {
        return first(
                sql,
                row -> new Upload(
                        sha256,
                        row.getString(1),
                        row.getBytes(2),
                        Optional.ofNullable(row.getString(3)).flatMap(answer -> Document.titleOf(sha256, answer))),
                values);
    }

    /** How many bytes the files take that a school brought. */
    long bytes(long school) {
        return first(
                        "select coalesce(sum(octet_length(u.content)), 0) from upload_of_school o"
                                + " join upload u on u.sha256 = o.sha256 where o.subject_id = ?",
                        row -> row.getLong(1),
                        school)
                .orElseThrow();
    }

    /** Stores a file, or only that this school brought it too when it is there already. */
    void store(Upload upload, long school, long account, LocalDateTime utc) {
        write(
                "insert ignore into upload (sha256, content_type, content) values (?, ?, ?)",
                upload.sha256(),
                upload.type(),
                upload.content());
        write(
                "insert ignore into upload_of_school (subject_id, sha256, uploaded_by, uploaded_at) values (?, ?, ?, ?)",
                school,
                upload.sha256(),
                account,
                utc);
    }
}
