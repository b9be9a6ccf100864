package nl.openvensters.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.school.SubjectKind;

/** Reads documents and the feed of changes. */
final class PublicPageRepository extends JdbcRepository {

    private static final String OPEN = OnDay.in("""
            select s.code, st.name, st.place, m.code, m.name, p.made_at
            from school_state st
            join school s on s.id = st.school_id
            join public_page p on p.kind = 'SCHOOL' and p.code = s.code
            left join municipality m on m.id = st.municipality_id
            where {st on ?}
            order by s.code""");

    PublicPageRepository(DataSource database) {
        super(database);
    }

    /** A document, still packed. */
    record Row(long number, String sha256, Instant madeAt, byte[] content) {}

    /** One of an older form is as good as none: it is about to be made again. */
    Optional<Row> find(SubjectCode subject) {
        return first(
                "select number, sha256, made_at, content from public_page where kind = ? and code = ? and form = ?",
                row -> new Row(row.getLong(1), row.getString(2), instant(row, 3), row.getBytes(4)),
                subject.kind().name(),
                subject.value(),
                MadePage.FORM);
    }

    List<PageOfSchool> ofOpenSchools(LocalDate day) {
        return all(
                OPEN,
                row -> new PageOfSchool(
                        new SchoolCode(row.getString(1)),
                        row.getString(2),
                        Optional.ofNullable(row.getString(3)),
                        Optional.ofNullable(row.getString(4)).map(MunicipalityCode::new),
                        Optional.ofNullable(row.getString(5)),
                        instant(row, 6)),
                day);
    }

    /** A document, still packed, with the code of its subject. */
    record Packed(String code, byte[] content) {}

    /** Documents of subjects of a kind in the order of their codes. */
    List<Packed> after(SubjectKind kind, String code, int most) {
        return all(
                "select code, content from public_page where kind = ? and form = ? and code > ? order by code limit ?",
                row -> new Packed(row.getString(1), row.getBytes(2)),
                kind.name(),
                MadePage.FORM,
                code,
                most);
    }

    /** Documents of those schools that have one, still packed. */
    List<byte[]> schools(Collection<String> codes) {
        return codes.isEmpty()
                ? List.of()
                : all(
                        "select content from public_page where kind = 'SCHOOL' and form = ? and code in ("
                                + blanks(codes.size()) + ")",
                        row -> row.getBytes(1),
                        Stream.concat(Stream.of(MadePage.FORM), codes.stream()).toArray());
    }

    /** The last number that the feed gave out; 0 when it gave out none. */
    long lastChange() {
        return first("select number from page_maker", row -> row.getLong(1)).orElse(0L);
    }

    long lastForgotten() {
        return first(
                        "select coalesce((select min(number) - 1 from change_feed), number) from page_maker",
                        row -> row.getLong(1))
                .orElse(0L);
    }

    List<Change> changesAfter(long number, int most) {
        return all(
                "select number, at, kind, code, gone from change_feed where number > ? order by number limit ?",
                row -> new Change(
                        row.getLong(1), instant(row, 2), row.getString(3), row.getString(4), row.getBoolean(5)),
                number,
                most);
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class).toInstant(ZoneOffset.UTC);
    }
}
