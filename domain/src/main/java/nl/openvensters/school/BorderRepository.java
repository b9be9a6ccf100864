package nl.openvensters.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;
import nl.openvensters.jdbc.JdbcRepository;

/** Reads the borders of municipalities, for maps. */
@ApplicationScoped
public class BorderRepository extends JdbcRepository {

    /** For the container's proxy only. */
    protected BorderRepository() {
        super(null);
    }

    @Inject
    public BorderRepository(DataSource database) {
        super(database);
    }

    /** Of the municipalities of these names, each a GeoJSON geometry; without those of which no file brought one. */
    public List<String> borders(Collection<String> names) {
        return names.isEmpty()
                ? List.of()
                : all(
                        "select border from municipality where border is not null and name in (" + blanks(names.size())
                                + ") order by code",
                        row -> row.getString("border"),
                        names.toArray());
    }
}
