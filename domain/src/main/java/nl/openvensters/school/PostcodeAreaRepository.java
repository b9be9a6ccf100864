package nl.openvensters.school;

import static nl.openvensters.school.SchoolRepository.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** Reads the areas of postcodes: some four thousand. */
@ApplicationScoped
public class PostcodeAreaRepository extends JdbcRepository {

    /** For the container's proxy. */
    protected PostcodeAreaRepository() {
        this(null);
    }

    @Inject
    public PostcodeAreaRepository(DataSource database) {
        super(database);
    }

    /** All of them, in the order of their codes. */
    public List<PostcodeArea> all() {
        return all(
                "select code, place, municipality, province, latitude, longitude from postcode_area order by code",
                PostcodeAreaRepository::area);
    }

    /** Those that a partnership serves, in the order of their codes. */
    public List<PostcodeArea> of(PartnershipCode partnership) {
        return all(
                "select a.code, a.place, a.municipality, a.province, a.latitude, a.longitude from postcode_area a"
                        + " join partnership p on p.id = a.partnership_id where p.code = ? order by a.code",
                PostcodeAreaRepository::area,
                partnership.value());
    }

    /** By which partnership each is served, by its four digits. */
    public Map<String, PartnershipCode> partnerships() {
        Map<String, PartnershipCode> partnerships = new HashMap<>();
        all(
                "select a.code, p.code as partnership from postcode_area a join partnership p on p.id = a.partnership_id",
                row -> partnerships.put(row.getString("code"), new PartnershipCode(row.getString("partnership"))));
        return partnerships;
    }

    private static PostcodeArea area(ResultSet row) throws SQLException {
        double latitude = row.getDouble("latitude");
        Optional<SchoolPoint> middle = row.wasNull()
                ? Optional.empty()
                : Optional.of(new SchoolPoint(latitude, row.getDouble("longitude"), false));
        return new PostcodeArea(
                row.getString("code"), text(row, "place"), text(row, "municipality"), text(row, "province"), middle);
    }
}
