package nl.openvensters.guide;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.school.SchoolCode;

/** Finds the PDFs that parents read. The transaction is the caller's. */
@ApplicationScoped
public class ReadPdfRepository extends JdbcRepository {

    /** For the container's proxy only. */
    protected ReadPdfRepository() {
        super(null);
    }

    @Inject
    public ReadPdfRepository(DataSource database) {
        super(database);
    }

    /** Whether there is a PDF of what parents read, without reading it. */
    boolean isPublished(SchoolCode school, SchoolYear year) {
        return first(
                        "select 1 from guide g join school s on s.id = g.school_id where s.code = ? and g.start_year = ?"
                                + " and g.adopted_version is not null and g.withdrawn_on is null and (g.own_pdf is not null or exists (select 1"
                                + " from guide_pdf p where p.version_id = g.adopted_version and p.content is not null))",
                        row -> true,
                        school.value(),
                        year.start())
                .isPresent();
    }

    /** The PDF of what parents read: that of the school's own where it chose so. */
    Optional<byte[]> published(SchoolCode school, SchoolYear year) {
        return first(
                "select coalesce(u.content, p.content) from guide g join school s on s.id = g.school_id"
                        + " left join upload u on u.sha256 = g.own_pdf"
                        + " left join guide_pdf p on p.id = (select max(m.id) from guide_pdf m"
                        + "   where m.version_id = g.adopted_version and m.content is not null)"
                        + " where s.code = ? and g.start_year = ? and g.adopted_version is not null and g.withdrawn_on is null"
                        + " and coalesce(u.content, p.content) is not null",
                row -> row.getBytes(1),
                school.value(),
                year.start());
    }
}
