package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.school.SchoolCode;

/** Keeps which PDFs are asked for, how far they are, and those that were made. The transaction is the caller's. */
@ApplicationScoped
public class GuidePdfRepository extends JdbcRepository {

    /** Of one that could not be made, while none of its version was made after it: what is online is from before it. */
    static final String FAILED =
            "m.fault is not null and not exists (select 1 from guide_pdf l where l.version_id = m.version_id"
                    + " and l.id > m.id and l.ended_at is not null and l.fault is null)";

    private static final String STATE = """
            select p.id, p.done, p.steps, p.pages, p.fault, p.begun_at is not null as begun, p.ended_at is not null as ended,
                   p.content is not null as made,
                   (select count(*) from guide_pdf w where w.ended_at is null and w.id < p.id) as before_it
            from guide_pdf p where p.guide_id = ? and (p.offers <> 'AGAIN'
                or p.version_id = (select g.adopted_version from guide g where g.id = p.guide_id))
            order by p.id desc limit 1""";

    /** For the container's proxy only. */
    protected GuidePdfRepository() {
        super(null);
    }

    @Inject
    public GuidePdfRepository(DataSource database) {
        super(database);
    }

    /** Whether a PDF goes to the indicator when it is made. */
    public enum Offer {
        NO,
        /** The first of an adopted guide. */
        FIRST,
        /** Made anew: it takes the place of one that is online, if there is one. */
        AGAIN
    }

    /** One that is to be made. @param version empty for the guide as it is written then */
    record Order(long id, long guide, Optional<Long> version, long askedBy, Offer offer) {}

    void ask(long guide, Optional<Long> version, Offer offer, long by, LocalDateTime now) {
        insert(
                "insert into guide_pdf (guide_id, version_id, offers, asked_by, asked_at) values (?, ?, ?, ?, ?)",
                guide,
                version.orElse(null),
                offer.name(),
                by,
                now);
    }

    /** Whether one is waiting or being made. */
    boolean isUnderWay(long guide) {
        return first("select 1 from guide_pdf where guide_id = ? and ended_at is null limit 1", row -> true, guide)
                .isPresent();
    }

    /** Whether a PDF of a version was made anew for what parents read and did not come there. */
    boolean isMissedOnline(long guide, Optional<Long> version) {
        return first(
                        "select 1 from guide_pdf m where m.guide_id = ? and m.version_id <=> ? and m.offers = 'AGAIN' and "
                                + FAILED + " limit 1",
                        row -> true,
                        guide,
                        version.orElse(null))
                .isPresent();
    }

    /** The one that was asked for first, of those that are not made; counted as begun once more. */
    Optional<Long> waiting(int mostAttempts, LocalDateTime now) {
        write(
                "update guide_pdf set fault = 'Begun too often', ended_at = ? where ended_at is null and attempts >= ?",
                now,
                mostAttempts);
        Optional<Long> first =
                first("select id from guide_pdf where ended_at is null order by id limit 1", row -> row.getLong(1));
        first.ifPresent(id -> write("update guide_pdf set attempts = attempts + 1 where id = ?", id));
        return first;
    }

    Optional<Order> order(long id) {
        return first(
                "select id, guide_id, version_id, coalesce(asked_by, 0) as by_whom, offers from guide_pdf where id = ?",
                row -> new Order(
                        row.getLong("id"),
                        row.getLong("guide_id"),
                        Optional.ofNullable(row.getString("version_id")).map(Long::valueOf),
                        row.getLong("by_whom"),
                        Offer.valueOf(row.getString("offers"))),
                id);
    }

    void begin(long id, int steps, LocalDateTime now) {
        write("update guide_pdf set begun_at = ?, done = 0, steps = ? where id = ?", now, steps, id);
    }

    void advance(long id, int done) {
        write("update guide_pdf set done = ? where id = ?", done, id);
    }

    /** What is read of a version from now on, though it is not ended: what it takes the place of elsewhere may be tried again. */
    void keep(long id, byte[] pdf, int pages) {
        write("update guide_pdf set content = ?, pages = ? where id = ?", pdf, pages, id);
    }

    void end(long id, byte[] pdf, int pages, LocalDateTime now) {
        write(
                "update guide_pdf set content = ?, pages = ?, done = steps, ended_at = ? where id = ?",
                pdf,
                pages,
                now,
                id);
        // Of a draft, and of a version that is printed anew, the last one is enough. One that was offered tells of
        // which
        // version the file with the indicator is, until another is offered.
        write(
                "update guide_pdf o join guide_pdf p on p.id = ? and p.guide_id = o.guide_id set o.content = null"
                        + " where o.id < p.id and o.content is not null and (o.version_id is null or o.version_id <=> p.version_id)"
                        + " and (o.offers = 'NO' or p.offers <> 'NO')",
                id);
    }

    void fail(long id, String fault, LocalDateTime now) {
        write("update guide_pdf set fault = ?, ended_at = ? where id = ?", fault, now, id);
    }

    /** The last that was asked for of a guide. */
    Optional<GuidePdf> last(long guide) {
        return first(
                STATE,
                row -> new GuidePdf(
                        row.getLong("id"),
                        !row.getBoolean("ended")
                                ? row.getBoolean("begun") ? GuidePdf.State.MAKING : GuidePdf.State.WAITING
                                : row.getBoolean("made") && row.getString("fault") == null
                                        ? GuidePdf.State.MADE
                                        : GuidePdf.State.FAILED,
                        row.getInt("before_it"),
                        row.getInt("done"),
                        row.getInt("steps"),
                        row.getInt("pages")),
                guide);
    }

    Optional<byte[]> content(long guide, long pdf) {
        return first(
                "select content from guide_pdf where id = ? and guide_id = ? and content is not null",
                row -> row.getBytes(1),
                pdf,
                guide);
    }

    /**
     * Whether what a withdrawal took offline was from before a photo was taken from a version of a guide: its PDF was made anew
     * later, or could not be made.
     */
    boolean isAskedAnew(long guide, long withdrawal) {
        return first(
                        "select 1 from guide_pdf m join publication w on w.id = ? and (m.ended_at is null or m.ended_at >= w.happened_at"
                                + " or " + FAILED + ") where m.guide_id = ? and m.offers = 'AGAIN' limit 1",
                        row -> true,
                        withdrawal,
                        guide)
                .isPresent();
    }

    /** The fingerprints of the PDFs of a version, and of those of the others of its guide. */
    record Files(Set<String> own, Set<String> ofOthers) {}

    Files files(long guide, long version) {
        Map<Boolean, Set<String>> files = all(
                        "select version_id = ? as own, sha2(content, 256) as file from guide_pdf"
                                + " where guide_id = ? and version_id is not null and content is not null",
                        row -> Map.entry(row.getBoolean("own"), row.getString("file")),
                        version,
                        guide)
                .stream()
                .collect(Collectors.partitioningBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        return new Files(files.get(true), files.get(false));
    }

    /** The PDF of a version. */
    Optional<byte[]> contentOf(long version) {
        return first(
                "select content from guide_pdf where version_id = ? and content is not null order by id desc limit 1",
                row -> row.getBytes(1),
                version);
    }

    /** A PDF that a school brought. @param sha256 its fingerprint */
    Optional<byte[]> own(String sha256) {
        return first("select content from upload where sha256 = ?", row -> row.getBytes(1), sha256);
    }

    /** Whether there is a PDF of what parents read, without reading it. */
    boolean isPublished(SchoolCode school, SchoolYear year) {
        return first(
                        "select 1 from guide g join school s on s.id = g.school_id where s.code = ? and g.start_year = ?"
                                + " and g.adopted_version is not null and g.withdrawn_on is null and (g.own_pdf is not null or exists (select 1"
                                + " from guide_pdf p where p.version_id = g.adopted_version and p.content is not null))",
                        row -> true,
                        school.value(),
                        year.start())
                .isPresent();
    }

    /** The PDF of what parents read: that of the school's own where it chose so. */
    Optional<byte[]> published(SchoolCode school, SchoolYear year) {
        return first(
                "select coalesce(u.content, p.content) from guide g join school s on s.id = g.school_id"
                        + " left join upload u on u.sha256 = g.own_pdf"
                        + " left join guide_pdf p on p.id = (select max(m.id) from guide_pdf m"
                        + "   where m.version_id = g.adopted_version and m.content is not null)"
                        + " where s.code = ? and g.start_year = ? and g.adopted_version is not null and g.withdrawn_on is null"
                        + " and coalesce(u.content, p.content) is not null",
                row -> row.getBytes(1),
                school.value(),
                year.start());
    }
}
