package nl.openvensters.questionnaire.own;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** Questionnaires that schools write themselves. The transaction is the caller's. */
@ApplicationScoped
public class OwnListRepository extends JdbcRepository {

    private static final String LISTS = "select o.*, e.content, a.name as editor from survey_own o"
            + " join account a on a.id = o.edited_by left join survey_edition e on e.id = o.edition_id where ";

    private static final String TEXTS =
            "select t.* from survey_own_translation t join survey_own o on o.id = t.own_id where ";

    private final EntityManager entities;

    /** For the container's proxy only. */
    protected OwnListRepository() {
        this(null, null);
    }

    @Inject
    public OwnListRepository(DataSource database, EntityManager entities) {
        super(database);
        this.entities = entities;
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

    /** Held until the transaction ends: one who writes it at a time. */
    Optional<OwnQuestionnaire> hold(long subject, long id) {
        return Optional.ofNullable(entities.find(OwnQuestionnaire.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(list -> list.subject() == subject);
    }

    /** Gives it its number. */
    void add(OwnQuestionnaire list) {
        entities.persist(list);
        entities.flush();
    }

    /** Writes what was changed, before a plain statement reads it. */
    void flush() {
        entities.flush();
    }

    void remove(OwnQuestionnaire list) {
        write("delete from survey_own_translation where own_id = ?", list.id());
        entities.remove(list);
        entities.flush();
    }

    /** What was written in a language; of a list that is held. */
    Optional<OwnTranslation> translation(long list, String language) {
        return Optional.ofNullable(entities.find(OwnTranslation.class, new OwnTranslation.Key(list, language)));
    }

    void add(OwnTranslation translation) {
        entities.persist(translation);
    }

    /** Its text is kept as that of each questionnaire with which a round begins, and never changes. @return its number */
    long keep(OwnList list, int version, String yaml) {
        return insert(
                "insert into survey_edition (code, version, trend, scan, content) values (?, ?, ?, ?, ?)",
                list.code(),
                version,
                version,
                list.text().roles().size() > 1,
                yaml);
    }

    /** What was written in a language, as it is read. */
    private record Translated(long list, String language, int edition, String texts) {}

    private static Translated translated(ResultSet row) throws SQLException {
        return new Translated(
                row.getLong("own_id"), row.getString("language"), row.getInt("edition"), row.getString("texts"));
    }

    private static OwnTranslations together(List<Translated> all) {
        return new OwnTranslations(
                all.stream().collect(Collectors.toMap(Translated::language, one -> OwnTexts.read(one.texts()))),
                all.stream().collect(Collectors.toMap(Translated::language, Translated::edition)));
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
                row.getInt("edition"),
                row.getInt("version"),
                Optional.ofNullable(row.getString("content")),
                row.getString("editor"),
                row.getObject("edited_on", LocalDate.class),
                OwnTranslations.NONE);
    }
}
