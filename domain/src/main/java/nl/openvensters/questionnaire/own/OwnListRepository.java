package nl.openvensters.questionnaire.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** Questionnaires that schools write themselves. The transaction is the caller's. */
@ApplicationScoped
public class OwnListRepository extends JdbcRepository {

    private static final String LISTS = "select o.*, e.content, a.name as editor from survey_own o"
            + " join account a on a.id = o.edited_by left join survey_edition e on e.id = o.edition_id where ";

    /** For the container's proxy only. */
    protected OwnListRepository() {
        this(null);
    }

    @Inject
    public OwnListRepository(DataSource database) {
        super(database);
    }

    /** Those of a school, by name. */
    List<OwnList> of(long subject) {
        return all(LISTS + "o.subject_id = ? order by o.name, o.id", OwnListRepository::list, subject);
    }

    Optional<OwnList> find(long subject, long id) {
        return first(LISTS + "o.subject_id = ? and o.id = ?", OwnListRepository::list, subject, id);
    }

    long add(long subject, OwnText text, long by, LocalDate today) {
        return insert(
                "insert into survey_own (subject_id, name, role, lead, questions, edited_by, edited_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                subject,
                text.name(),
                text.role().name(),
                text.lead(),
                text.questions(),
                by,
                today);
    }

    void save(long id, OwnText text, long by, LocalDate today) {
        write(
                "update survey_own set name = ?, role = ?, lead = ?, questions = ?, edited_by = ?, edited_on = ? where id = ?",
                text.name(),
                text.role().name(),
                text.lead(),
                text.questions(),
                by,
                today,
                id);
    }

    /** Its text is kept as that of each questionnaire with which a round begins, and never changes. */
    void ready(OwnList list, int version, String yaml) {
        long edition = insert(
                "insert into survey_edition (code, version, trend, scan, content) values (?, ?, ?, false, ?)",
                list.code(),
                version,
                version,
                yaml);
        write("update survey_own set version = ?, edition_id = ? where id = ?", version, edition, list.id());
    }

    void remove(long id) {
        write("delete from survey_own where id = ?", id);
    }

    private static OwnList list(ResultSet row) throws SQLException {
        return new OwnList(
                row.getLong("id"),
                row.getLong("subject_id"),
                new OwnText(
                        row.getString("name"),
                        OwnRole.valueOf(row.getString("role")),
                        row.getString("lead"),
                        row.getString("questions")),
                row.getInt("version"),
                Optional.ofNullable(row.getString("content")),
                row.getString("editor"),
                row.getObject("edited_on", LocalDate.class));
    }
}
