package nl.openvensters.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.figure.Figure;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Measure;
import nl.openvensters.jdbc.JdbcRepository;
import nl.openvensters.school.SubjectKind;

/** Reads what is derived of municipalities and of the country, of periods that a school in it shows: one query. */
@ApplicationScoped
class AreaFiguresRepository extends JdbcRepository {

    /**
     * In the order in which it is written, and with the latest publication by its key: right after the first load of a
     * nation the database has counted nothing of its tables, and once it began with all figures for each figure, which
     * takes minutes instead of a tenth of a second.
     */
    private static final String FIGURES = """
            select straight_join s.code subject_code, m.indicator_id, m.code, f.period_kind, f.period_start, f.period_end, f.value,
                   f.category, f.reason, f.cells, f.shown, f.status, f.reference_date, r.delivered_on, f.import_run_id,
                   f.own_answer_id
            from subject s
            join figure f on f.subject_id = s.id and f.superseded_by = 0
            join measure m on m.id = f.measure_id
            join import_run r on r.id = f.import_run_id
            where s.kind = ? and s.code in (%s) and exists (
                select straight_join 1 from school_state st
                join publication p on p.id = (
                    select x.id from publication x
                    where x.subject_id = st.school_id and x.indicator_id = m.indicator_id order by x.id desc limit 1)
                join measure n on n.indicator_id = m.indicator_id
                join figure o on o.subject_id = st.school_id and o.measure_id = n.id
                    and o.period_start = f.period_start and o.period_end = f.period_end
                    and (o.own_answer_id = p.own_answer_id or o.own_answer_id = 0 and o.import_run_id <= p.as_of_run
                        and (o.superseded_by = 0 or o.superseded_by > p.as_of_run))
                where p.kind = 'PUBLISHED' %s)
            order by m.id, f.period_end, f.period_start""";

    private final Catalogue catalogue;

    /** For the container's proxy only. */
    protected AreaFiguresRepository() {
        this(null, null);
    }

    @Inject
    AreaFiguresRepository(DataSource database, Catalogue catalogue) {
        super(database);
        this.catalogue = catalogue;
    }

    /** @return by code of the subject; of those that have any */
    Map<String, List<AreaFigures>> of(SubjectKind kind, Collection<String> codes) {
        Map<String, Map<String, List<Figure>>> found = new HashMap<>();
        if (codes.isEmpty()) {
            return Map.of();
        }
        String within = kind == SubjectKind.COUNTRY ? "" : "and st.municipality_id = s.id";
        all(
                FIGURES.formatted(blanks(codes.size()), within),
                row -> {
                    Figure figure = FigureRow.read(row, catalogue);
                    return isDerived(figure)
                            && found.computeIfAbsent(row.getString("subject_code"), code -> new HashMap<>())
                                    .computeIfAbsent(figure.indicator(), id -> new ArrayList<>())
                                    .add(figure);
                },
                Stream.concat(Stream.of(kind.name()), codes.stream()).toArray());
        Map<String, List<AreaFigures>> inOrder = new HashMap<>();
        found.forEach((code, figures) -> inOrder.put(
                code,
                catalogue.indicators().stream()
                        .filter(indicator -> figures.containsKey(indicator.id()))
                        .map(indicator -> new AreaFigures(indicator, figures.get(indicator.id())))
                        .toList()));
        return inOrder;
    }

    private boolean isDerived(Figure figure) {
        return catalogue
                .find(figure.indicator())
                .flatMap(indicator -> indicator.measure(figure.measure()))
                .filter(Measure::derived)
                .isPresent();
    }
}
