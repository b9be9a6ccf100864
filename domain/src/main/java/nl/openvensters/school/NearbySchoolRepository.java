package nl.openvensters.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** Finds the open schools that stand nearest to another. */
@ApplicationScoped
public class NearbySchoolRepository extends JdbcRepository {

    /** Some seventeen kilometres each way, in degrees; who lives there does not bring a child further every day. */
    private static final double NORTH = 0.15;

    private static final double EAST = 0.25;

    /** A degree to the east is shorter than one to the north. */
    private static final String NEAREST = """
            with placed as (
                select s.code, st.school_type, coalesce(sp.latitude, pa.latitude) as latitude,
                       coalesce(sp.longitude, pa.longitude) as longitude
                from school_state st
                join school s on s.id = st.school_id
                left join postcode_area pa on pa.code = left(st.postcode, 4)
                left join school_point sp on sp.school_id = s.id
                where st.valid_from <= ? and (st.valid_to is null or st.valid_to > ?))
            select other.code
            from placed first
            join placed other on other.school_type = first.school_type and other.code not in (%s)
                and abs(other.latitude - first.latitude) < ? and abs(other.longitude - first.longitude) < ?
            where first.code = ?
            order by pow(other.latitude - first.latitude, 2)
                   + pow((other.longitude - first.longitude) * cos(radians(first.latitude)), 2), other.code
            limit ?""";

    /** For the container's proxy only. */
    protected NearbySchoolRepository() {
        super(null);
    }

    @Inject
    public NearbySchoolRepository(DataSource database) {
        super(database);
    }

    /**
     * Those of the same type, nearest first.
     *
     * @param school from which is measured
     * @param but schools that are left out, itself among them
     * @param most how many at most
     */
    public List<SchoolCode> nearest(SchoolCode school, LocalDate day, Collection<SchoolCode> but, int most) {
        Object[] values = Stream.of(
                        Stream.of(day, day),
                        but.stream().map(SchoolCode::value),
                        Stream.of(NORTH, EAST, school.value(), most))
                .flatMap(part -> part)
                .toArray();
        return all(NEAREST.formatted(blanks(but.size())), row -> new SchoolCode(row.getString(1)), values);
    }
}
