package nl.openvensters.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.history.EventKind;
import nl.openvensters.jdbc.JdbcRepository;

/** Reads and writes agreements and their editions. The transaction is the caller's. */
@ApplicationScoped
public class AgreementRepository extends JdbcRepository {

    private static final String HEADS = """
            select e.id, e.agreement, g.name, e.edition_on, e.published_at, coalesce(a.name, '') as person
            from agreement_edition e join agreement g on g.code = e.agreement
            left join account a on a.id = coalesce(e.published_by, e.started_by)
            order by g.position desc, e.published_at is not null, e.edition_on desc""";

    /** Without who did it: the public site knows nobody. */
    private static final String PUBLISHED = """
            select e.id, e.agreement, g.name, e.edition_on, e.published_at, '' as person
            from agreement_edition e join agreement g on g.code = e.agreement
            where e.published_at is not null order by g.position desc, e.edition_on desc""";

    private static final String CHANGES =
            """
            select h.at, coalesce(a.name, '') as person, h.what, h.about, coalesce(h.before_value, '') as before_value,
                   coalesce(h.after_value, '') as after_value
            from history h left join account a on a.id = h.account_id
            where h.what in (%s) and h.subject_id is null and h.about like concat(?, ': %%')
            order by h.id desc limit 100""".formatted("'" + EventKind.AGREEMENT_CHANGED + "', '" + EventKind.AGREEMENT_PUBLISHED + "'");

    private final EntityManager entities;

    /** For the container's proxy only. */
    protected AgreementRepository() {
        this(null, null);
    }

    @Inject
    public AgreementRepository(DataSource database, EntityManager entities) {
        super(database);
        this.entities = entities;
    }

    /** All editions: the agreement that is shown first and its draft first, then the latest first. */
    List<EditionHead> heads() {
        return all(HEADS, AgreementRepository::head);
    }

    /** Those that are published, in the same order; of nobody in particular. */
    List<EditionHead> published() {
        return all(PUBLISHED, AgreementRepository::head);
    }

    Optional<String> content(long edition) {
        return first("select content from agreement_edition where id = ?", row -> row.getString(1), edition);
    }

    /** The edition that can be looked at by a key. */
    Optional<Long> previewed(String key) {
        return first("select id from agreement_edition where preview_key = ?", row -> row.getLong(1), key);
    }

    /**
     * What is worked on, held until the transaction ends, so that of two changes at once the second sees the first.
     *
     * @throws IllegalArgumentException when nobody works on it
     */
    AgreementEdition holdDraft(String agreement) {
        return entities.createQuery(
                        "select e from AgreementEdition e where e.agreement = :agreement and e.publishedAt is null",
                        AgreementEdition.class)
                .setParameter("agreement", agreement)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No draft of " + agreement));
    }

    /** The same to look at. */
    Optional<AgreementEdition> draft(String agreement) {
        return entities.createQuery(
                        "select e from AgreementEdition e where e.agreement = :agreement and e.publishedAt is null",
                        AgreementEdition.class)
                .setParameter("agreement", agreement)
                .getResultStream()
                .findFirst();
    }

    /** Adds an agreement that will be shown before the others. */
    void addAgreement(String code, String name) {
        write(
                "insert into agreement (code, name, position) select ?, ?, coalesce(max(position), 0) + 1 from agreement",
                code,
                name);
    }

    void add(AgreementEdition edition) {
        entities.persist(edition);
        entities.flush();
    }

    /** An agreement of which it was all there is goes too. */
    void remove(AgreementEdition edition) {
        entities.remove(edition);
        entities.flush();
        write(
                "delete from agreement where code = ? and code not in (select agreement from agreement_edition)",
                edition.code());
    }

    /** Of all agreements. */
    List<String> codes() {
        return all("select code from agreement", row -> row.getString(1));
    }

    /** What was changed and published, the latest first. */
    List<AgreementChange> changes(String agreement) {
        return all(
                CHANGES,
                row -> new AgreementChange(
                        row.getObject("at", LocalDateTime.class),
                        row.getString("person"),
                        EventKind.valueOf(row.getString("what")),
                        row.getString("about").substring(agreement.length() + 2),
                        row.getString("before_value"),
                        row.getString("after_value")),
                agreement);
    }

    private static EditionHead head(ResultSet row) throws SQLException {
        return new EditionHead(
                row.getLong("id"),
                row.getString("agreement"),
                row.getString("name"),
                Optional.ofNullable(row.getObject("edition_on", java.time.LocalDate.class)),
                Optional.ofNullable(row.getObject("published_at", LocalDateTime.class))
                        .map(at -> at.toInstant(ZoneOffset.UTC)),
                row.getString("person"));
    }
}
