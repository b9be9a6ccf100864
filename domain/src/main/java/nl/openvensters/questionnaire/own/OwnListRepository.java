package nl.openvensters.questionnaire.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** Questionnaires that schools write themselves. The transaction is the caller's. */
@ApplicationScoped
public class OwnListRepository extends JdbcRepository {

    private static final String LISTS = "select o.*, e.content, a.name as editor from survey_own o"
            + " join account a on a.id = o.edited_by left join survey_edition e on e.id = o.edition_id where ";

    private static final String TEXTS = "select t.* from survey_own_text t join survey_own o on o.id = t.own_id where ";

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
        List<OwnList> lists = all(LISTS + "o.subject_id = ? order by o.name, o.id", OwnListRepository::list, subject);
        Map<Long, List<Translated>> translated = lists.isEmpty()
                ? Map.of()
                : all(TEXTS + "o.subject_id = ?", OwnListRepository::translated, subject).stream()
                        .collect(Collectors.groupingBy(Translated::list));
        return lists.stream()
                .map(list -> list.in(together(translated.getOrDefault(list.id(), List.of()))))
                .toList();
    }

    Optional<OwnList> find(long subject, long id) {
        return first(LISTS + "o.subject_id = ? and o.id = ?", OwnListRepository::list, subject, id)
                .map(list -> list.in(together(
                        all(TEXTS + "o.subject_id = ? and o.id = ?", OwnListRepository::translated, subject, id))));
    }

    /** A text beside a Dutch one. */
    private record Translated(long list, String language, String dutch, String text) {}

    private static Translated translated(ResultSet row) throws SQLException {
        return new Translated(
                row.getLong("own_id"), row.getString("language"), row.getString("dutch"), row.getString("text"));
    }

    private static OwnTranslations together(List<Translated> texts) {
        return new OwnTranslations(texts.stream()
                .collect(Collectors.groupingBy(
                        Translated::language, Collectors.toMap(Translated::dutch, Translated::text))));
    }

    /** Takes the place of what was translated into this language. @param texts by the Dutch text */
    void translate(long id, String language, Map<String, String> texts) {
        write("delete from survey_own_text where own_id = ? and language = ?", id, language);
        if (texts.isEmpty()) {
            return;
        }
        Object[] values = texts.entrySet().stream()
                .flatMap(text -> Stream.<Object>of(id, language, text.getKey(), text.getValue()))
                .toArray();
        write(
                "insert into survey_own_text (own_id, language, dutch, text) values "
                        + String.join(", ", Collections.nCopies(texts.size(), "(?, ?, ?, ?)")),
                values);
    }

    long add(long subject, OwnText text, long by, LocalDate today) {
        return insert(
                "insert into survey_own (subject_id, name, roles, lead, questions, edited_by, edited_on)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                subject,
                text.name(),
                OwnRole.names(text.roles()),
                text.lead(),
                text.questions(),
                by,
                today);
    }

    void save(long id, OwnText text, long by, LocalDate today) {
        write(
                "update survey_own set name = ?, roles = ?, lead = ?, questions = ?, edited_by = ?, edited_on = ? where id = ?",
                text.name(),
                OwnRole.names(text.roles()),
                text.lead(),
                text.questions(),
                by,
                today,
                id);
    }

    /** Its text is kept as that of each questionnaire with which a round begins, and never changes. */
    void ready(OwnList list, int version, String yaml) {
        long edition = insert(
                "insert into survey_edition (code, version, trend, scan, content) values (?, ?, ?, ?, ?)",
                list.code(),
                version,
                version,
                list.text().roles().size() > 1,
                yaml);
        write("update survey_own set version = ?, edition_id = ? where id = ?", version, edition, list.id());
    }

    void remove(long id) {
        write("delete from survey_own_text where own_id = ?", id);
        write("delete from survey_own where id = ?", id);
    }

    private static OwnList list(ResultSet row) throws SQLException {
        return new OwnList(
                row.getLong("id"),
                row.getLong("subject_id"),
                new OwnText(
                        row.getString("name"),
                        OwnRole.named(row.getString("roles")),
                        row.getString("lead"),
                        row.getString("questions")),
                row.getInt("version"),
                Optional.ofNullable(row.getString("content")),
                row.getString("editor"),
                row.getObject("edited_on", LocalDate.class),
                OwnTranslations.NONE);
    }
}
