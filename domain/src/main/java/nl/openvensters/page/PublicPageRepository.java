package nl.openvensters.page;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.SchoolCode;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.school.SubjectKind;

/** Reads documents and the feed of changes. */
final class PublicPageRepository extends JdbcRepository {

    private static final String OPEN = """
            select s.code, st.name, st.place, m.code, m.name, p.made_at
            from school_state st
            join school s on s.id = st.school_id
            join public_page p on p.kind = 'SCHOOL' and p.code = s.code
            left join municipality m on m.id = st.municipality_id
            where st.valid_from <= ? and (st.valid_to is null or st.valid_to > ?)
            order by s.code""";

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

    /** By code, still packed; of all that are asked for and there are, in one query. */
    Map<String, byte[]> find(SubjectKind kind, Collection<? extends SubjectCode> subjects) {
        Map<String, byte[]> found = new HashMap<>();
        if (!subjects.isEmpty()) {
            all(
                    "select code, content from public_page where kind = ? and form = ? and code in ("
                            + blanks(subjects.size()) + ")",
                    row -> found.put(row.getString(1), row.getBytes(2)),
                    Stream.concat(
                                    Stream.of(kind.name(), MadePage.FORM),
                                    subjects.stream().map(SubjectCode::value))
                            .toArray());
        }
        return found;
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
                day,
                day);
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
