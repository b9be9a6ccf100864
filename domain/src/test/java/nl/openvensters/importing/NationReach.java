package nl.openvensters.importing;

import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.publication.PublishedIndicators;
import nl.openvensters.school.SchoolCode;

/** Of how many schools the pages show something of what was delivered, all being published. */
final class NationReach {

    private static final String DELIVERED = "select distinct s.code from school s join figure f on f.subject_id = s.id"
            + " and f.superseded_by = 0 join measure m on m.id = f.measure_id where ";

    private static final int BATCH = 100;

    private final ImportedRegister register;
    private final PublishedIndicators published;

    NationReach(ImportedRegister register, EmbeddedDatabase database) {
        this.register = register;
        this.published = PublishedIndicators.in(database.dataSource(), Catalogue.load(), Clock.systemUTC());
    }

    /**
     * A part of the schools.
     *
     * @param without schools that show nothing
     */
    record Part(int shown, int schools, List<String> without) {

        double percent() {
            return 100.0 * shown / schools;
        }
    }

    /**
     * What is shown of all schools.
     *
     * @param mainResult the newest share over the years, of the schools of which the inspectorate publishes it
     * @param subjects a share in each subject in any two years, of the schools with counts of a year
     * @param ages in bands where that is needed, and all of them; of the schools with pupils by age and ten or more
     */
    record Reach(Part mainResult, Part subjects, Part ages) {}

    Reach measured() throws SQLException {
        List<String> published = delivered("m.indicator_id = 'referentieniveaus' and m.code = 'driejaars'"
                + " and json_type(json_extract(f.cells, '$.1F')) in ('INTEGER', 'DOUBLE')");
        List<String> counted =
                delivered("m.indicator_id = 'referentieniveaus' and m.code = 'aantallen' and f.cells is not null");
        List<String> byAge = delivered("m.indicator_id = 'leerlingen' and m.code = 'leeftijd' and f.cells is not null"
                + " and f.cells regexp ':([1-9]|\"!SUPPRESSED)' and exists (select 1 from figure t join measure tm"
                + " on tm.id = t.measure_id and tm.indicator_id = 'leerlingen' and tm.code = 'aantal'"
                + " where t.subject_id = f.subject_id and t.period_start = f.period_start and t.superseded_by = 0"
                + " and t.value >= 10)");
        Set<String> all = new TreeSet<>(published);
        all.addAll(counted);
        all.addAll(byAge);
        Set<String> withResult = new HashSet<>();
        Set<String> withSubjects = new HashSet<>();
        Set<String> withAges = new HashSet<>();
        List<SchoolCode> schools = all.stream().map(SchoolCode::new).toList();
        for (int from = 0; from < schools.size(); from += BATCH) {
            List<SchoolCode> some = schools.subList(from, Math.min(from + BATCH, schools.size()));
            this.published.asOfNow(some, "referentieniveaus").forEach((school, shown) -> {
                latest(shown, "driejaars")
                        .filter(cells -> cells.get("1F").asNumber().isPresent())
                        .ifPresent(cells -> withResult.add(school.value()));
                latest(shown, "vakken")
                        .filter(cells -> cells.get("TV").asNumber().isPresent())
                        .ifPresent(cells -> withSubjects.add(school.value()));
            });
            this.published.asOfNow(some, "leerlingen").forEach((school, shown) -> latest(shown, "leeftijd")
                    .filter(cells -> cells.asMap().values().stream().noneMatch(FigureValue::isMissing))
                    .ifPresent(cells -> withAges.add(school.value())));
        }
        return new Reach(part(published, withResult), part(counted, withSubjects), part(byAge, withAges));
    }

    private List<String> delivered(String condition) throws SQLException {
        return register.column(DELIVERED + condition + " order by s.code");
    }

    private static Part part(List<String> schools, Set<String> shown) {
        List<String> without =
                schools.stream().filter(code -> !shown.contains(code)).toList();
        return new Part(schools.size() - without.size(), schools.size(), without);
    }

    private static Optional<Cells> latest(IndicatorFigures shown, String measure) {
        return shown.of(measure).stream()
                .filter(figure -> !figure.cells().isEmpty())
                .reduce((older, newer) -> newer)
                .map(Figure::cells);
    }
}
