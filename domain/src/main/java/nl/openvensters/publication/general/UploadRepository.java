package nl.openvensters.publication.general;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.account.Place;
import nl.openvensters.school.SchoolCode;

/** Reads and writes files. The transaction is the caller's. */
@ApplicationScoped
class UploadRepository {

    private static final String PLACE = """
            select s.id, st.board_id from school s join school_state st on st.school_id = s.id
            where s.code = ? order by st.valid_from <= ? desc, abs(datediff(st.valid_from, ?)) limit 1""";

    private static final String OWN = """
            select u.content_type, u.content from upload u
            join upload_of_school o on o.sha256 = u.sha256
            join school s on s.id = o.subject_id
            where s.code = ? and u.sha256 = ?""";

    /** The file is named in an answer that is online; the answers of one school are few. */
    private static final String ONLINE = OWN + """
             and exists (
                select 1 from (
                    select p.kind, p.own_answer_id,
                           row_number() over (partition by p.indicator_id order by p.happened_at desc, p.id desc) place
                    from publication p where p.subject_id = (select id from school where code = ?)) latest
                join own_answer a on a.id = latest.own_answer_id
                where latest.place = 1 and latest.kind = 'PUBLISHED' and a.content like concat('%"', ?, '"%'))""";

    private final DataSource database;

    /** For the container's proxy only. */
    protected UploadRepository() {
        this(null);
    }

    @Inject
    UploadRepository(DataSource database) {
        this.database = database;
    }

    /** The school with the board of the day. */
    Optional<Place> place(SchoolCode school, LocalDate day) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(PLACE)) {
            query.setString(1, school.value());
            query.setObject(2, day);
            query.setObject(3, day);
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? Optional.of(Place.school(row.getLong(1), row.getLong(2))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The place of a school cannot be read", e);
        }
    }

    /** A file that the school brought. */
    Optional<Upload> own(SchoolCode school, String sha256) {
        return file(OWN, sha256, school.value(), sha256);
    }

    /** A file that the school brought and shows. */
    Optional<Upload> online(SchoolCode school, String sha256) {
        return file(ONLINE, sha256, school.value(), sha256, school.value(), sha256);
    }

    private Optional<Upload> file(String sql, String sha256, String... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                query.setString(place + 1, values[place]);
            }
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Upload(sha256, row.getString(1), row.getBytes(2)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("A file cannot be read", e);
        }
    }

    /** Stores a file, or only that this school brought it too when it is there already. */
    void store(Upload upload, long school, long account, LocalDateTime utc) {
        try (Connection connection = database.getConnection();
                PreparedStatement file = connection.prepareStatement(
                        "insert ignore into upload (sha256, content_type, content) values (?, ?, ?)");
                PreparedStatement owner = connection.prepareStatement(
                        "insert ignore into upload_of_school (subject_id, sha256, uploaded_by, uploaded_at)"
                                + " values (?, ?, ?, ?)")) {
            file.setString(1, upload.sha256());
            file.setString(2, upload.type());
            file.setBytes(3, upload.content());
            file.executeUpdate();
            owner.setLong(1, school);
            owner.setString(2, upload.sha256());
            owner.setLong(3, account);
            owner.setObject(4, utc);
            owner.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A file cannot be stored", e);
        }
    }
}
