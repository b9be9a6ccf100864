package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.jdbc.JdbcRepository;

/** Reads where the indicators of a subject stand, in one query. */
@ApplicationScoped
class IndicatorStateRepository extends JdbcRepository {

    private static final String STATES = """
            select i.id, p.kind, p.happened_on, e.figures_of_run,
                   (select min(a.publish_on) from arrival a where a.subject_id = ? and a.indicator_id = i.id
                    and a.settled_by is null) as goes_online,
                   exists (select 1 from draft d where d.subject_id = ? and d.indicator_id = i.id) as draft,
                   exists (select 1 from own_answer o where o.subject_id = ? and o.indicator_id = i.id) as answered,
                   exists (select 1 from delivered_indicator f where f.subject_id = ? and f.indicator_id = i.id) as delivered,
                   (select max(a.import_run_id) from arrival a
                    where a.subject_id = p.subject_id and a.indicator_id = i.id) as newest
            from indicator i
            left join publication_now p on p.subject_id = ? and p.indicator_id = i.id
            left join explanation e on e.id = p.explanation_id
            order by i.position""";

    /** For the container's proxy only. */
    protected IndicatorStateRepository() {
        super(null);
    }

    @Inject
    IndicatorStateRepository(DataSource database) {
        super(database);
    }

    List<IndicatorState> states(SubjectPlace place, Catalogue catalogue) {
        List<Indicator> shown = catalogue.shownOf(place.subject().kind());
        return all(
                        STATES,
                        row -> {
                            Optional<Indicator> indicator =
                                    catalogue.find(row.getString("id")).filter(shown::contains);
                            return indicator.isEmpty()
                                    ? Optional.<IndicatorState>empty()
                                    : Optional.of(state(row, indicator.get(), place));
                        },
                        place.id(),
                        place.id(),
                        place.id(),
                        place.id(),
                        place.id())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    /** Of a row with the columns of {@link #STATES}. */
    static IndicatorState state(ResultSet row, Indicator indicator, SubjectPlace place) throws SQLException {
        boolean online = "PUBLISHED".equals(row.getString("kind"));
        long newest = row.getLong("newest");
        long read = row.getLong("figures_of_run");
        boolean explained = !row.wasNull();
        return new IndicatorState(
                indicator,
                place.has(indicator),
                online ? Optional.of(row.getObject("happened_on", LocalDate.class)) : Optional.empty(),
                "WITHDRAWN".equals(row.getString("kind")),
                Optional.ofNullable(row.getObject("goes_online", LocalDate.class)),
                row.getBoolean("draft"),
                indicator.isCentral()
                        ? row.getBoolean("delivered") || indicator.measures().isEmpty()
                        : row.getBoolean("answered") || row.getBoolean("draft"),
                online && explained && read < newest);
    }
}
