package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.account.Token;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.school.SchoolCode;

/** Keeps frozen versions, the links to them, and what the council said. The transaction is the caller's. */
@ApplicationScoped
public class VersionRepository extends JdbcRepository {

    private final EntityManager entities;

    /** For the container's proxy only. */
    protected VersionRepository() {
        this(null, null);
    }

    @Inject
    public VersionRepository(DataSource database, EntityManager entities) {
        super(database);
        this.entities = entities;
    }

    /** Gives it its number. */
    void add(GuideVersion version) {
        entities.persist(version);
        entities.flush();
    }

    Optional<GuideVersion> find(long version) {
        return Optional.ofNullable(entities.find(GuideVersion.class, version));
    }

    /** What parents read of a year; empty while nothing is adopted. */
    Optional<GuideVersion> adopted(SchoolCode school, SchoolYear year) {
        return first(
                        "select g.adopted_version from guide g join school s on s.id = g.school_id"
                                + " where s.code = ? and g.start_year = ? and g.adopted_version is not null",
                        row -> row.getLong(1),
                        school.value(),
                        year.start())
                .flatMap(this::find);
    }

    /** Since when and why what was adopted of a year is offline; empty when it is not. */
    Optional<ReadGuide.Withdrawal> withdrawal(SchoolCode school, SchoolYear year) {
        return first(
                "select g.withdrawn_on, g.withdrawn_because from guide g join school s on s.id = g.school_id"
                        + " where s.code = ? and g.start_year = ? and g.withdrawn_on is not null",
                row -> new ReadGuide.Withdrawal(
                        row.getObject("withdrawn_on", LocalDate.class), row.getString("withdrawn_because")),
                school.value(),
                year.start());
    }

    /** The years of which a guide was adopted, offline or not, the latest first. */
    List<SchoolYear> adoptedYears(SchoolCode school) {
        return all(
                "select g.start_year from guide g join school s on s.id = g.school_id"
                        + " where s.code = ? and g.adopted_version is not null order by g.start_year desc",
                row -> new SchoolYear(row.getInt(1)),
                school.value());
    }

    void add(CouncilLink link) {
        entities.persist(link);
        entities.flush();
    }

    Optional<CouncilLink> link(Token token) {
        return entities.createQuery("select l from CouncilLink l where l.tokenHash = :hash", CouncilLink.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    List<CouncilLink> links(long version) {
        return entities.createQuery(
                        "select l from CouncilLink l where l.version = :version order by l.id", CouncilLink.class)
                .setParameter("version", version)
                .getResultList();
    }

    /** Who was asked last about a guide, of an earlier version. */
    List<CouncilLink.Member> askedBefore(long guide) {
        return all(
                "select name, email from guide_link where version_id = (select max(v.id) from guide_version v"
                        + " join guide_link l on l.version_id = v.id where v.guide_id = ?) and email <> '' order by id",
                row -> new CouncilLink.Member(row.getString("name"), row.getString("email")),
                guide);
    }

    /** The decision on a version; empty while there is none. */
    Optional<Consent> consent(long version) {
        return entities.createQuery("select c from Consent c where c.version = :version", Consent.class)
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    /** Whether there is a decision, without reading whose: that is all that the public site may know. */
    boolean isDecided(long version) {
        return first("select 1 from guide_consent where version_id = ?", row -> true, version)
                .isPresent();
    }

    void add(Consent consent) {
        entities.persist(consent);
        entities.flush();
    }

    /** Held until the transaction ends. */
    Optional<GuideVersion> hold(long version) {
        return Optional.ofNullable(entities.find(GuideVersion.class, version, LockModeType.PESSIMISTIC_WRITE));
    }

    void addRemark(long version, long link, String paragraph, String words, LocalDateTime now) {
        insert(
                "insert into guide_remark (version_id, link_id, paragraph, body, made_at) values (?, ?, ?, ?, ?)",
                version,
                link,
                paragraph,
                words,
                now);
    }

    int remarks(long link) {
        return first("select count(*) from guide_remark where link_id = ?", row -> row.getInt(1), link)
                .orElse(0);
    }

    /** What the council said of paragraphs, of this version and of those of the same guide before it. */
    List<Remark> remarksOf(long guide) {
        return all(
                "select r.version_id, r.paragraph, r.body, r.made_at, l.name from guide_remark r"
                        + " join guide_link l on l.id = r.link_id join guide_version v on v.id = r.version_id"
                        + " where v.guide_id = ? order by r.id",
                row -> new Remark(
                        row.getLong("version_id"),
                        row.getString("paragraph"),
                        row.getString("body"),
                        row.getString("name"),
                        row.getObject("made_at", LocalDateTime.class)),
                guide);
    }
}
