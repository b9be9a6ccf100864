package nl.openvensters.monitor.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.monitor.IndicatorCounts;
import nl.openvensters.monitor.IndicatorStandings;

/** How each indicator that counts for the comparison, and each theme, stood at the schools for which it counted. */
@ApplicationScoped
public class IndicatorReport {

    private static final List<String> COLUMNS = List.of(
            "applicable",
            "published",
            "publishedShare",
            "deliberate",
            "automatic",
            "explained",
            "explainedShare",
            "stale",
            "judged",
            "readable",
            "waiting",
            "withdrawn");

    /** Stands at the end for as long as some texts are not judged. */
    private static final String UNJUDGED = "unjudged";

    private final IndicatorStandings standings;
    private final Catalogue catalogue;

    /** For the container's proxy only. */
    protected IndicatorReport() {
        this(null, null);
    }

    @Inject
    public IndicatorReport(IndicatorStandings standings, Catalogue catalogue) {
        this.standings = standings;
        this.catalogue = catalogue;
    }

    /**
     * Two tables, by indicator and by theme, in the order of the catalogue; what is no longer in it is at the end.
     *
     * @param board only its schools; 0 for all
     */
    List<FigureTable> on(LocalDate day, long board) {
        Map<String, IndicatorCounts> found = standings.on(day, board);
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, IndicatorCounts> themes = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        for (Indicator indicator : catalogue.indicators()) {
            if (found.containsKey(indicator.id())) {
                names.put(indicator.id(), indicator.name());
                themes.merge(indicator.theme().id(), found.get(indicator.id()), IndicatorCounts::plus);
                titles.put(indicator.theme().id(), indicator.theme().title());
            }
        }
        found.keySet().stream().sorted().forEach(id -> names.putIfAbsent(id, id));
        return List.of(table("indicators", names, found), table("themes", titles, themes));
    }

    /** As it is shown; its id when the catalogue does not know it any more. */
    String name(String indicator) {
        return catalogue.find(indicator).map(Indicator::name).orElse(indicator);
    }

    private static FigureTable table(String id, Map<String, String> names, Map<String, IndicatorCounts> indicators) {
        boolean unjudged = indicators.values().stream().anyMatch(one -> one.unjudged() > 0);
        return new FigureTable(
                id,
                unjudged ? Stream.concat(COLUMNS.stream(), Stream.of(UNJUDGED)).toList() : COLUMNS,
                names.entrySet().stream()
                        .map(one -> row(one.getKey(), one.getValue(), indicators.get(one.getKey()), unjudged))
                        .toList());
    }

    private static FigureTable.Row row(String id, String name, IndicatorCounts counts, boolean unjudged) {
        var figures = new ArrayList<Figure>(List.of(
                Figure.count(counts.applicable()),
                Figure.count(counts.published()),
                Figure.share(counts.published(), counts.applicable()),
                Figure.count(counts.published() - counts.automatic()),
                Figure.count(counts.automatic()),
                Figure.count(counts.explained()),
                Figure.share(counts.explained(), counts.published()),
                Figure.count(counts.stale()),
                Figure.count(counts.judged()),
                Figure.count(counts.readable()),
                Figure.count(counts.waiting()),
                Figure.count(counts.withdrawn())));
        if (unjudged) {
            figures.add(Figure.count(counts.unjudged()));
        }
        return new FigureTable.Row(id, name, figures);
    }
}
