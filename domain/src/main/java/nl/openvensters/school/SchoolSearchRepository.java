package nl.openvensters.school;

import static nl.openvensters.school.SchoolRepository.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Finds schools by words: one query counts, one reads a page. The collation folds capitals and accents. */
@ApplicationScoped
public class SchoolSearchRepository {

    /** Every school once, as it is on the day or as it last was before it. */
    private static final String FROM = """
            from school s
            join school_state st on st.school_id = s.id
                and st.valid_from = (select max(x.valid_from) from school_state x
                                     where x.school_id = s.id and x.valid_from <= ?)
            left join municipality m on m.id = st.municipality_id
            left join board_state bs on bs.board_id = st.board_id
                and bs.valid_from = (select max(y.valid_from) from board_state y
                                     where y.board_id = st.board_id and y.valid_from < coalesce(st.valid_to, ?))
            left join postcode_area pa on pa.code = left(st.postcode, 4)
            where true""";

    private static final int WORD_PLACES = 8;

    private static final String WORD = """
            (st.name like ? escape '!' or st.place like ? escape '!' or m.name like ? escape '!'
                 or bs.name like ? escape '!' or pa.place like ? escape '!' or pa.municipality like ? escape '!'
                 or convert(st.postcode using utf8mb4) like ? escape '!'
                 or convert(s.code using utf8mb4) like ? escape '!')""";

    /** The pupils are looked up for the schools of the page only. */
    private static final String PAGE = """
            with hit as (
                select s.id, s.code, st.name, st.street, st.house_number, st.place, st.school_type, st.denomination, m.name as municipality,
                       bs.name as board, st.valid_to is null or st.valid_to > ? as active
                %s
                order by active desc, st.name like ? escape '!' desc, st.place like ? escape '!' desc, st.name, s.code
                limit ? offset ?),
            seen as (
                select h.*, (select if(p.kind = 'PUBLISHED', p.as_of_run, null) from publication p
                             where p.subject_id = h.id and p.indicator_id = 'leerlingen'
                             order by p.id desc limit 1) as as_of_run
                from hit h),
            counted as (
                select v.*, (select max(f.period_end) from figure f
                             where f.subject_id = v.id and f.import_run_id <= v.as_of_run
                               and (f.superseded_by = 0 or f.superseded_by > v.as_of_run)
                               and (f.value is not null or f.reason = 'SUPPRESSED')
                               and f.measure_id = (select ms.id from measure ms
                                   where ms.indicator_id = 'leerlingen' and ms.code = 'aantal')) as counted_on
                from seen v)
            select c.*, (select f.value from figure f
                         where f.subject_id = c.id and f.period_end = c.counted_on and f.import_run_id <= c.as_of_run
                           and (f.superseded_by = 0 or f.superseded_by > c.as_of_run)
                           and f.measure_id = (select ms.id from measure ms
                               where ms.indicator_id = 'leerlingen' and ms.code = 'aantal') limit 1) as pupils
            from counted c
            order by active desc, c.name like ? escape '!' desc, c.place like ? escape '!' desc, c.name, c.code""";

    private final DataSource database;

    /** For the container's proxy. */
    protected SchoolSearchRepository() {
        this(null);
    }

    @Inject
    public SchoolSearchRepository(DataSource database) {
        this.database = database;
    }

    SearchResult search(SearchWords words, LocalDate today, int page, int pageSize) {
        String from = FROM + condition(words);
        try (Connection connection = database.getConnection()) {
            int total = count(connection, from, words, today);
            List<SchoolHit> hits = total <= (page - 1) * pageSize
                    ? List.of()
                    : page(connection, from, words, today, (page - 1) * pageSize, pageSize);
            return new SearchResult(hits, total, page, pageSize);
        } catch (SQLException e) {
            throw new PersistenceException("Schools could not be searched", e);
        }
    }

    private static int count(Connection connection, String from, SearchWords words, LocalDate today)
            throws SQLException {
        try (var statement = connection.prepareStatement("select count(*) " + from)) {
            condition(statement, 1, words, today);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static List<SchoolHit> page(
            Connection connection, String from, SearchWords words, LocalDate today, int offset, int size)
            throws SQLException {
        try (var statement = connection.prepareStatement(PAGE.formatted(from))) {
            statement.setObject(1, today);
            int next = condition(statement, 2, words, today);
            statement.setString(next++, words.asBeginning());
            statement.setString(next++, words.asBeginning());
            statement.setInt(next++, size);
            statement.setInt(next++, offset);
            statement.setString(next++, words.asBeginning());
            statement.setString(next, words.asBeginning());
            var hits = new ArrayList<SchoolHit>(size);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    hits.add(hit(row));
                }
            }
            return List.copyOf(hits);
        }
    }

    /** Each word in one of its ways of writing. */
    private static String condition(SearchWords words) {
        return words.words().stream()
                .map(word -> " and ("
                        + String.join(
                                " or ",
                                Collections.nCopies(
                                        SearchWords.alternatives(word).size(), WORD))
                        + ")")
                .collect(Collectors.joining());
    }

    private static int condition(PreparedStatement statement, int first, SearchWords words, LocalDate today)
            throws SQLException {
        int next = first;
        statement.setObject(next++, today);
        statement.setObject(next++, today.plusDays(1));
        for (String word : words.words()) {
            for (String written : SearchWords.alternatives(word)) {
                for (int place = 0; place < WORD_PLACES; place++) {
                    boolean code = place >= WORD_PLACES - 2;
                    statement.setString(next++, code ? SearchWords.beginning(written) : SearchWords.anywhere(written));
                }
            }
        }
        return next;
    }

    private static SchoolHit hit(ResultSet row) throws SQLException {
        return new SchoolHit(
                new SchoolCode(row.getString("code")),
                row.getString("name"),
                street(row),
                text(row, "place"),
                text(row, "municipality"),
                SchoolType.valueOf(row.getString("school_type")),
                text(row, "denomination"),
                pupils(row),
                text(row, "board"),
                row.getBoolean("active"));
    }

    private static Optional<String> street(ResultSet row) throws SQLException {
        Optional<String> number = text(row, "house_number");
        return text(row, "street")
                .map(street -> number.map(n -> street + " " + n).orElse(street));
    }

    private static Optional<PupilCount> pupils(ResultSet row) throws SQLException {
        LocalDate countedOn = row.getObject("counted_on", LocalDate.class);
        if (countedOn == null) {
            return Optional.empty();
        }
        int pupils = row.getInt("pupils");
        boolean few = row.wasNull() || pupils > 0 && pupils < PupilCount.FEWEST;
        return Optional.of(new PupilCount(few ? OptionalInt.empty() : OptionalInt.of(pupils), countedOn));
    }
}
