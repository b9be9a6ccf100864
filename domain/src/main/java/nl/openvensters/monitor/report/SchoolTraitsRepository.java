package nl.openvensters.monitor.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.jdbc.OnDay;

/** Reads where the schools of a day are and what they are, in one query. */
@ApplicationScoped
public class SchoolTraitsRepository extends JdbcRepository {

    private static final String TRAITS = OnDay.in("""
            select st.school_id, s.code, st.name, coalesce(st.board_id, 0) as board, st.school_type,
                   coalesce(nullif(m.province, ''), st.province, '') as province,
                   coalesce(m.code, '') as municipality, coalesce(m.name, '') as municipality_name,
                   coalesce(p.code, '') as partnership, coalesce(st.denomination, '') as denomination
            from school_state st
            join school s on s.id = st.school_id
            left join municipality m on m.id = st.municipality_id
            left join postcode_area a on a.code = left(st.postcode, 4)
            left join partnership p on p.id = a.partnership_id
            where {st on ?}""");

    /** For the container's proxy only. */
    protected SchoolTraitsRepository() {
        super(null);
    }

    @Inject
    public SchoolTraitsRepository(DataSource database) {
        super(database);
    }

    List<SchoolTraits> on(LocalDate day) {
        return all(TRAITS, SchoolTraitsRepository::traits, day);
    }

    private static SchoolTraits traits(ResultSet row) throws SQLException {
        return new SchoolTraits(
                row.getLong("school_id"),
                row.getString("code"),
                row.getString("name"),
                row.getLong("board"),
                row.getString("school_type"),
                row.getString("province"),
                row.getString("municipality"),
                row.getString("municipality_name"),
                row.getString("partnership"),
                row.getString("denomination"));
    }
}
