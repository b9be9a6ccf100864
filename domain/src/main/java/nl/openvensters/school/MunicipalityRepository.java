package nl.openvensters.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** Reads municipalities with their schools from the register, each in one query. */
@ApplicationScoped
public class MunicipalityRepository extends JdbcRepository {

    private static final String SCHOOLS = """
            select m.name as municipality, s.code, st.name, st.street, st.house_number, st.place, st.school_type,
                   st.denomination, st.province, s.id is not null as open
            from municipality m
            left join school_state st on st.municipality_id = m.id and st.valid_from <= ?
                and (st.valid_to is null or st.valid_to > ?)
            left join school s on s.id = st.school_id
            where m.code = ?
            order by st.name, s.code""";

    /** For the container's proxy only. */
    protected MunicipalityRepository() {
        super(null);
    }

    @Inject
    public MunicipalityRepository(DataSource database) {
        super(database);
    }

    private record Row(String municipality, Optional<String> province, Optional<SchoolHit> school) {}

    /** Empty when the register does not know this code; without schools when none is open there. */
    public Optional<MunicipalityProfile> profile(MunicipalityCode code, LocalDate day) {
        List<Row> rows = all(SCHOOLS, MunicipalityRepository::row, day, day, code.value());
        return rows.stream()
                .findFirst()
                .map(first -> new MunicipalityProfile(
                        code,
                        first.municipality(),
                        province(rows),
                        rows.stream().flatMap(row -> row.school().stream()).toList()));
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
        String municipality = row.getString("municipality");
        Optional<String> province = SchoolRepository.text(row, "province").filter(name -> !name.isBlank());
        return new Row(municipality, province, row.getBoolean("open") ? Optional.of(school(row)) : Optional.empty());
    }

    private static SchoolHit school(ResultSet row) throws SQLException {
        Optional<String> number = SchoolRepository.text(row, "house_number");
        return new SchoolHit(
                new SchoolCode(row.getString("code")),
                row.getString("name"),
                SchoolRepository.text(row, "street")
                        .map(street -> street + number.map(n -> " " + n).orElse("")),
                SchoolRepository.text(row, "place"),
                Optional.empty(),
                SchoolType.valueOf(row.getString("school_type")),
                SchoolRepository.text(row, "denomination"),
                Optional.empty(),
                Optional.empty(),
                true);
    }
}
