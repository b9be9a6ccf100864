package nl.openvensters.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** Reads one school from the register, as it was on any day. */
@ApplicationScoped
public class SchoolRepository {

    /** The state of the day; failing that the last before it, failing that the first after it. */
    private static final String PROFILE = """
            with asked as (
                select s.id, s.code, st.valid_from, st.valid_to, st.name, st.school_type, st.denomination, st.street,
                       st.house_number, st.postcode, st.place, st.province, st.phone, st.website, st.board_id,
                       st.municipality_id,
                       st.valid_from <= ? and (st.valid_to is null or st.valid_to > ?) as active,
                       greatest(st.valid_from, least(?, coalesce(st.valid_to - interval 1 day, ?))) as on_day
                from school s
                join school_state st on st.school_id = s.id
                where s.code = ?
                order by st.valid_from <= ? desc,
                         if(st.valid_from <= ?, datediff('9999-12-31', st.valid_from), datediff(st.valid_from, '1000-01-01'))
                limit 1)
            select a.*, m.code as municipality_code, m.name as municipality_name, b.number as board_number,
                   coalesce(bs.name, (select x.name from board_state x where x.board_id = b.id
                                      order by x.valid_from desc limit 1)) as board_name,
                   p.code as partnership_code,
                   coalesce(sp.latitude, pa.latitude) as latitude, coalesce(sp.longitude, pa.longitude) as longitude,
                   coalesce(sp.exactness = 'EXACT', false) as exact,
                   (select min(x.valid_from) from school_state x where x.school_id = a.id) as first_day,
                   (select if(count(*) = count(x.valid_to), max(x.valid_to) - interval 1 day, null)
                    from school_state x where x.school_id = a.id) as last_day
            from asked a
            left join municipality m on m.id = a.municipality_id
            left join board b on b.id = a.board_id
            left join board_state bs on bs.board_id = b.id and bs.valid_from <= a.on_day
                                    and (bs.valid_to is null or bs.valid_to > a.on_day)
            left join postcode_area pa on pa.code = left(a.postcode, 4)
            left join partnership p on p.id = pa.partnership_id
            left join school_point sp on sp.school_id = a.id""";

    /**
     * Both directions, of the school itself, and of its institution where that is this one school: of an institution with
     * more schools it is not known which of them others went on in. The other institution too stands for a school only
     * when it has one.
     */
    private static final String SUCCESSIONS = """
            with own as (
                select s.id from school s where s.code = ?
                union all
                select s.institution_id from school s where s.code = ?
                and (select count(*) from school other where other.institution_id = s.institution_id) = 1),
            linked as (
                select true as forward, successor_id as other_id, happened_on, kind, complete
                from succession where predecessor_id in (select id from own)
                union all
                select false, predecessor_id, happened_on, kind, complete
                from succession where successor_id in (select id from own))
            select l.forward, sub.code, page.code as page, l.happened_on, l.kind, l.complete,
                   (select x.name from school_state x where x.school_id = page.id
                    order by x.valid_from desc limit 1) as name
            from linked l
            join subject sub on sub.id = l.other_id
            left join school page on page.code = if(sub.kind = 'SCHOOL', sub.code,
                (select min(sole.code) from school sole where sole.institution_id = sub.id having count(*) = 1))
            order by l.happened_on, sub.code""";

    private final DataSource database;

    /** For the container's proxy. */
    protected SchoolRepository() {
        this(null);
    }

    @Inject
    public SchoolRepository(DataSource database) {
        this.database = database;
    }

    /**
     * What the register says of a school on a day, closed schools included.
     *
     * @return empty when the register never knew this code
     */
    public Optional<SchoolProfile> profile(SchoolCode code, LocalDate day) {
        try (Connection connection = database.getConnection();
                var statement = connection.prepareStatement(PROFILE)) {
            for (int place : new int[] {1, 2, 3, 4, 6, 7}) {
                statement.setObject(place, day);
            }
            statement.setString(5, code.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(profile(row, day, successions(connection, code))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new PersistenceException("The register could not be read for school " + code, e);
        }
    }

    private static SchoolProfile profile(ResultSet row, LocalDate day, Successions successions) throws SQLException {
        return new SchoolProfile(
                row.getLong("id"),
                new SchoolCode(row.getString("code")),
                day,
                row.getBoolean("active"),
                row.getString("name"),
                SchoolType.valueOf(row.getString("school_type")),
                text(row, "denomination"),
                new SchoolProfile.Address(
                        text(row, "street"),
                        text(row, "house_number"),
                        text(row, "postcode").map(Postcode::new),
                        text(row, "place"),
                        text(row, "province")),
                text(row, "phone"),
                text(row, "website"),
                municipality(row),
                board(row),
                text(row, "partnership_code"),
                point(row),
                row.getObject("first_day", LocalDate.class),
                Optional.ofNullable(row.getObject("last_day", LocalDate.class)),
                successions.before(),
                successions.after());
    }

    private static Optional<SchoolProfile.Municipality> municipality(ResultSet row) throws SQLException {
        String name = row.getString("municipality_name");
        return text(row, "municipality_code")
                .map(code -> new SchoolProfile.Municipality(new MunicipalityCode(code), name));
    }

    private static Optional<SchoolProfile.Board> board(ResultSet row) throws SQLException {
        String name = row.getString("board_name");
        return text(row, "board_number")
                .map(number -> new SchoolProfile.Board(new BoardNumber(number), name == null ? number : name));
    }

    private static Optional<SchoolPoint> point(ResultSet row) throws SQLException {
        double latitude = row.getDouble("latitude");
        return row.wasNull()
                ? Optional.empty()
                : Optional.of(new SchoolPoint(latitude, row.getDouble("longitude"), row.getBoolean("exact")));
    }

    private record Successions(List<Succession> before, List<Succession> after) {}

    private static Successions successions(Connection connection, SchoolCode code) throws SQLException {
        try (var statement = connection.prepareStatement(SUCCESSIONS)) {
            statement.setString(1, code.value());
            statement.setString(2, code.value());
            var found = new Successions(new ArrayList<>(), new ArrayList<>());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    (row.getBoolean("forward") ? found.after() : found.before()).add(succession(row));
                }
            }
            return new Successions(List.copyOf(found.before()), List.copyOf(found.after()));
        }
    }

    private static Succession succession(ResultSet row) throws SQLException {
        return new Succession(
                row.getString("code"),
                text(row, "page").map(SchoolCode::new),
                text(row, "name"),
                row.getObject("happened_on", LocalDate.class),
                Succession.Kind.valueOf(row.getString("kind")),
                row.getBoolean("complete"));
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
