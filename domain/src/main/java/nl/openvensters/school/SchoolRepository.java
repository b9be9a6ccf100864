package nl.openvensters.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;

/** Reads schools from the register, as they were on any day. */
@ApplicationScoped
public class SchoolRepository extends JdbcRepository {

    /**
     * The state of the day; failing that the last before it, failing that the first after it. Parameters: four times the
     * day, the codes (%s).
     *
     * <p>Successions are those of the school itself, in both directions, and of its institution where that is this one
     * school: of an institution with more schools it is not known which of them others went on in. The other institution
     * too stands for a school only when it has one.
     */
    public static final String PROFILES = OnDay.in("""
            with known as (
                select s.id, s.code, s.institution_id, st.valid_from, st.valid_to, st.name, st.school_type, st.denomination,
                       st.street, st.house_number, st.postcode, st.place, st.province, st.phone, st.website, st.board_id,
                       st.municipality_id,
                       {st on ?} as active,
                       greatest(st.valid_from, least(?, st.last_on)) as on_day,
                       row_number() over (
                           partition by s.id
                           order by {nearest}) as nth
                from school s
                join school_state st on st.school_id = s.id
                where s.code in (%s)),
            own as (
                select code as of, id from known where nth = 1
                union all
                select code, institution_id from known where nth = 1
                and (select count(*) from school other where other.institution_id = known.institution_id) = 1),
            linked as (
                select own.of, true as forward, x.successor_id as other_id, x.happened_on, x.kind, x.complete
                from own join succession x on x.predecessor_id = own.id
                union all
                select own.of, false, x.predecessor_id, x.happened_on, x.kind, x.complete
                from own join succession x on x.successor_id = own.id),
            successions as (
                select l.of, json_arrayagg(
                           json_object('forward', l.forward, 'code', sub.code, 'page', page.code, 'on', l.happened_on,
                                       'kind', l.kind, 'complete', l.complete, 'name', n.name)
                           order by l.happened_on, sub.code, l.kind, l.complete) as links
                from linked l
                join subject sub on sub.id = l.other_id
                left join school page on page.code = if(sub.kind = 'SCHOOL', sub.code,
                    (select min(sole.code) from school sole where sole.institution_id = sub.id having count(*) = 1))
                left join school_latest n on n.school_id = page.id
                group by l.of)
            select a.*, m.code as municipality_code, m.name as municipality_name, b.number as board_number,
                   coalesce(bs.name, bl.name) as board_name,
                   p.code as partnership_code,
                   coalesce(sp.latitude, pa.latitude) as latitude, coalesce(sp.longitude, pa.longitude) as longitude,
                   coalesce(sp.exactness = 'EXACT', false) as exact,
                   (select group_concat(c.cluster order by c.cluster separator '/') from school_cluster c
                    where c.school_id = a.id) as clusters,
                   (select min(x.valid_from) from school_state x where x.school_id = a.id) as first_day,
                   (select if(count(*) = count(x.valid_to), max(x.valid_to) - interval 1 day, null)
                    from school_state x where x.school_id = a.id) as last_day,
                   coalesce(u.links, '[]') as successions
            from known a
            left join municipality m on m.id = a.municipality_id
            left join board b on b.id = a.board_id
            left join board_state bs on bs.board_id = b.id and {bs on a.on_day}
            left join board_latest bl on bl.board_id = b.id
            left join postcode_area pa on pa.code = left(a.postcode, 4)
            left join partnership p on p.id = pa.partnership_id
            left join school_point sp on sp.school_id = a.id
            left join successions u on u.of = a.code
            where a.nth = 1""").replace("{nearest}", NearestState.order("st"));

    /** Looked up once: the lookup costs more than the parsing. */
    private static final JsonProvider JSON = JsonProvider.provider();

    /** For the container's proxy. */
    protected SchoolRepository() {
        this(null);
    }

    @Inject
    public SchoolRepository(DataSource database) {
        super(database);
    }

    /**
     * What the register says of a school on a day, closed schools included.
     *
     * @return empty when the register never knew this code
     */
    public Optional<SchoolProfile> profile(SchoolCode code, LocalDate day) {
        return profiles(List.of(code), day).stream().findFirst();
    }

    /** The same of several schools; without those that the register never knew. */
    public List<SchoolProfile> profiles(Collection<SchoolCode> schools, LocalDate day) {
        return schools.isEmpty()
                ? List.of()
                : all(
                        PROFILES.formatted(blanks(schools.size())),
                        row -> profile(row, day),
                        Stream.concat(
                                        Stream.of(day, day, day, day),
                                        schools.stream().map(SchoolCode::value))
                                .toArray());
    }

    /** What {@link #PROFILES} reads of one school, for a question that asks more of it. */
    public static SchoolProfile profile(ResultSet row, LocalDate day) throws SQLException {
        List<JsonObject> successions = successions(row.getString("successions"));
        return new SchoolProfile(
                row.getLong("id"),
                new SchoolCode(row.getString("code")),
                day,
                row.getBoolean("active"),
                row.getString("name"),
                SchoolType.valueOf(row.getString("school_type")),
                Cluster.in(text(row, "clusters").orElse("")),
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
                successions(successions, false),
                successions(successions, true));
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

    private static List<JsonObject> successions(String links) {
        try (var reader = JSON.createReader(new StringReader(links))) {
            return reader.readArray().getValuesAs(JsonObject.class);
        }
    }

    private static List<Succession> successions(List<JsonObject> links, boolean forward) {
        return links.stream()
                .filter(link -> (link.getInt("forward") == 1) == forward)
                .map(link -> new Succession(
                        link.getString("code"),
                        Optional.ofNullable(link.getString("page", null)).map(SchoolCode::new),
                        Optional.ofNullable(link.getString("name", null)),
                        LocalDate.parse(link.getString("on")),
                        Succession.Kind.valueOf(link.getString("kind")),
                        link.getInt("complete") == 1))
                .toList();
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
