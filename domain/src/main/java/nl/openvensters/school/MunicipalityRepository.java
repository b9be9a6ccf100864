package nl.openvensters.school;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;

/** Reads municipalities with their schools from the register, however many in one query. */
public class MunicipalityRepository extends JdbcRepository {

    private static final String SCHOOLS = OnDay.in("""
            select m.code as municipality_code, m.name as municipality, s.code, st.name, st.street, st.house_number,
                   st.place, st.school_type, st.denomination, st.province, s.id is not null as open
            from municipality m
            left join school_state st on st.municipality_id = m.id and {st on ?}
            left join school s on s.id = st.school_id
            where m.code in (%s)
            order by m.code, st.name, s.code""");

    private static final String CHANGES = """
            select m.code, min(x.day)
            from municipality m
            join (select municipality_id, valid_from as day from school_state where valid_from > ?
                  union all select municipality_id, valid_to from school_state where valid_to > ?) x
                on x.municipality_id = m.id
            where m.code in (%s)
            group by m.code""";

    public MunicipalityRepository(DataSource database) {
        super(database);
    }

    private record Row(
            MunicipalityCode code, String municipality, Optional<String> province, Optional<SchoolHit> school) {}

    /** As they are on a day; without those that the register does not know, and without schools where none is open. */
    public List<MunicipalityProfile> profiles(Collection<MunicipalityCode> municipalities, LocalDate day) {
        return all(
                        SCHOOLS.formatted(blanks(municipalities.size())),
                        MunicipalityRepository::row,
                        asked(municipalities, day))
                .stream()
                .collect(Collectors.groupingBy(Row::code, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(rows -> new MunicipalityProfile(
                        rows.get(0).code(),
                        rows.get(0).municipality(),
                        province(rows),
                        rows.stream().flatMap(row -> row.school().stream()).toList()))
                .toList();
    }

    /** By municipality the first day after this one on which a school comes, goes or becomes something else. */
    public Map<MunicipalityCode, LocalDate> changesAfter(LocalDate day, Collection<MunicipalityCode> municipalities) {
        Map<MunicipalityCode, LocalDate> changes = new HashMap<>();
        all(
                CHANGES.formatted(blanks(municipalities.size())),
                row -> changes.put(new MunicipalityCode(row.getString(1)), row.getObject(2, LocalDate.class)),
                asked(municipalities, day, day));
        return changes;
    }

    private static Object[] asked(Collection<MunicipalityCode> municipalities, LocalDate... days) {
        return Stream.concat(Stream.of(days), municipalities.stream().map(MunicipalityCode::value))
                .toArray();
    }

    /** A school may be registered across the border. */
    private static Optional<String> province(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.province().stream())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Comparator.comparing(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new MunicipalityCode(row.getString("municipality_code")),
                row.getString("municipality"),
                SchoolRepository.text(row, "province").filter(name -> !name.isBlank()),
                row.getBoolean("open") ? Optional.of(school(row)) : Optional.empty());
    }

    private static SchoolHit school(ResultSet row) throws SQLException {
        Optional<String> number = SchoolRepository.text(row, "house_number");
        return SchoolHit.open(
                new SchoolCode(row.getString("code")),
                row.getString("name"),
                SchoolRepository.text(row, "street")
                        .map(street -> street + number.map(n -> " " + n).orElse("")),
                SchoolRepository.text(row, "place"),
                SchoolType.valueOf(row.getString("school_type")),
                SchoolRepository.text(row, "denomination"));
    }
}
