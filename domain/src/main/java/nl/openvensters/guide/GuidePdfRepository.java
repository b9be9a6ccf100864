package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** Keeps which PDFs are asked for, how far they are, and those that were made. The transaction is the caller's. */
@ApplicationScoped
public class GuidePdfRepository extends JdbcRepository {

    /** Of one that could not be made, while none of its version was made after it: what is online is from before it. */
    static final String FAILED =
            "m.fault is not null and not exists (select 1 from guide_pdf l where l.version_id = m.version_id"
                    + " and l.id > m.id and l.offers <> 'NO' and l.ended_at is not null and l.fault is null)";

    private static final String DRAFT = "Somebody writes at the indicator";

    private static final String STATE = """
            select p.id, p.done, p.steps, p.pages, p.fault, p.begun_at is not null as begun, p.ended_at is not null as ended,
                   p.content is not null as made, p.attempts, p.not_before,
                   (select count(*) from guide_pdf w where w.ended_at is null and w.id < p.id
                       and (w.begun_at is not null or w.not_before is null)) as before_it
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

    /** One that waits for its next attempt need not wait any longer. */
    void hurry(long guide) {
        write(
                "update guide_pdf set not_before = null where guide_id = ? and ended_at is null and begun_at is null",
                guide);
    }

    /** Whether a PDF of a version was made for the indicator and did not come there. */
    Optional<Offer> missed(long guide, Optional<Long> version) {
        return first(
                "select m.offers from guide_pdf m where m.guide_id = ? and m.version_id <=> ?"
                        + " and m.offers <> 'NO' and " + FAILED + " order by m.id desc limit 1",
                row -> Offer.valueOf(row.getString(1)),
                guide,
                version.orElse(null));
    }

    /**
     * The one that was asked for first, of those that wait for nothing but their turn; counted as begun once more. Nobody takes it
     * again before its pause is over, here or elsewhere. Those that were begun for the last time and never ended get a fault.
     */
    Optional<Long> waiting(LocalDateTime now) {
        write(
                "update guide_pdf set fault = 'Begun too often', ended_at = ?"
                        + " where ended_at is null and attempts >= ? and not_before <= ?",
                now,
                GuidePdf.MOST_ATTEMPTS,
                now);
        Optional<Map.Entry<Long, Integer>> next = first(
                "select id, attempts from guide_pdf where ended_at is null and (not_before is null or not_before <= ?)"
                        + " order by id limit 1 for update skip locked",
                row -> Map.entry(row.getLong(1), row.getInt(2) + 1),
                now);
        next.ifPresent(one -> write(
                "update guide_pdf set attempts = ?, not_before = ? where id = ?",
                one.getValue(),
                now.plus(GuidePdf.pauseAfter(one.getValue())),
                one.getKey()));
        return next.map(Map.Entry::getKey);
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
                "update guide_pdf set content = ?, pages = ?, done = steps, ended_at = ? where id = ? and ended_at is null",
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

    /** One that is made did not come with the indicator, at which somebody writes. */
    void holdUp(long id) {
        write("update guide_pdf set fault = ? where id = ?", DRAFT, id);
    }

    /** It was broken off: it waits for its next attempt, or has a fault where that was the last. */
    void breakOff(long id, String fault, LocalDateTime now) {
        write(
                "update guide_pdf set begun_at = null, done = 0, fault = if(attempts >= ?, ?, null),"
                        + " ended_at = if(attempts >= ?, ?, null) where id = ? and ended_at is null",
                GuidePdf.MOST_ATTEMPTS,
                fault,
                GuidePdf.MOST_ATTEMPTS,
                now,
                id);
    }

    /** The last that was asked for of a guide. */
    Optional<GuidePdf> last(long guide) {
        return first(
                STATE,
                row -> new GuidePdf(
                        row.getLong("id"),
                        state(row),
                        row.getInt("before_it"),
                        row.getInt("done"),
                        row.getInt("steps"),
                        row.getInt("pages"),
                        row.getInt("attempts"),
                        Optional.ofNullable(row.getObject("not_before", LocalDateTime.class))),
                guide);
    }

    private static GuidePdf.State state(ResultSet row) throws SQLException {
        if (row.getBoolean("ended")) {
            String fault = row.getString("fault");
            if (!row.getBoolean("made")) {
                return GuidePdf.State.FAILED;
            }
            return fault == null
                    ? GuidePdf.State.MADE
                    : fault.equals(DRAFT) ? GuidePdf.State.HELD_UP : GuidePdf.State.MISSED;
        }
        return row.getBoolean("begun")
                ? GuidePdf.State.MAKING
                : row.getInt("attempts") > 0 ? GuidePdf.State.PAUSED : GuidePdf.State.WAITING;
    }

    Optional<byte[]> content(long guide, long pdf) {
        return first(
                "select content from guide_pdf where id = ? and guide_id = ? and content is not null",
                row -> row.getBytes(1),
                pdf,
                guide);
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
}
