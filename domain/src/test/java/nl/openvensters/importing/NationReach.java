package nl.openvensters.importing;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.openvensters.database.EmbeddedDatabase;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.publication.PublishedIndicators;
import nl.openvensters.publication.SchoolFigures;
import nl.openvensters.school.SchoolCode;

/** Of how many schools the pages show something of what was delivered, all being published. */
final class NationReach {

    private static final String DELIVERED = "select distinct s.code from school s join figure f on f.subject_id = s.id"
            + " and f.superseded_by = 0 join measure m on m.id = f.measure_id where ";

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

    /** The newest share of all schools of which the inspectorate publishes it, the same as it does. */
    Part mainResult() throws SQLException {
        return part(
                "m.indicator_id = 'referentieniveaus' and m.code = 'driejaars'"
                        + " and json_type(json_extract(f.cells, '$.1F')) in ('INTEGER', 'DOUBLE')",
                school -> latest(school, "referentieniveaus", "driejaars")
                        .filter(cells -> cells.get("1F").asNumber().isPresent())
                        .isPresent());
    }

    /** A share in each subject in any two years, of the schools with counts of a year. */
    Part subjects() throws SQLException {
        return part(
                "m.indicator_id = 'referentieniveaus' and m.code = 'aantallen' and f.cells is not null",
                school -> latest(school, "referentieniveaus", "vakken")
                        .filter(cells -> cells.get("TV").asNumber().isPresent())
                        .isPresent());
    }

    /** Ages, in bands where that is needed, that are all pupils together; of the schools with pupils by age. */
    Part ages() throws SQLException {
        return part(
                "m.indicator_id = 'leerlingen' and m.code = 'leeftijd' and f.cells is not null"
                        + " and f.cells regexp ':([1-9]|\"!SUPPRESSED)'",
                school -> latest(school, "leerlingen", "leeftijd")
                        .filter(cells -> !cells.isEmpty())
                        .filter(cells -> cells.asMap().values().stream().noneMatch(FigureValue::isMissing))
                        .isPresent());
    }

    private interface Test {
        boolean shows(SchoolFigures school);
    }

    private Part part(String delivered, Test test) throws SQLException {
        List<String> schools = register.column(DELIVERED + delivered + " order by s.code");
        List<String> without = schools.stream()
                .filter(code ->
                        !test.shows(published.asOfNow(new SchoolCode(code)).orElseThrow()))
                .toList();
        return new Part(schools.size() - without.size(), schools.size(), without);
    }

    private static Optional<Cells> latest(SchoolFigures school, String indicator, String measure) {
        List<Figure> figures = school.get(indicator).of(measure);
        return figures.stream()
                .filter(figure -> !figure.cells().isEmpty())
                .reduce((older, newer) -> newer)
                .map(Figure::cells);
    }
}
