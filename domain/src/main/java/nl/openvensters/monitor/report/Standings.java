package nl.openvensters.monitor.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.monitor.FillRates;
import nl.openvensters.monitor.SchoolFill;
import nl.openvensters.school.SchoolType;

/** How each indicator that counts for the comparison, and each theme, stood at the schools for which it counted. */
@ApplicationScoped
public class Standings {

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

    private final StandingRepository repository;
    private final FillRates rates;
    private final Catalogue catalogue;

    /** For the container's proxy only. */
    protected Standings() {
        this(null, null, null);
    }

    @Inject
    public Standings(StandingRepository repository, FillRates rates, Catalogue catalogue) {
        this.repository = repository;
        this.rates = rates;
        this.catalogue = catalogue;
    }

    /**
     * Two tables, by indicator and by theme, in the order of the catalogue; what is no longer in it is at the end.
     *
     * @param board only its schools; 0 for all
     * @param schools the active ones of these
     */
    List<FigureTable> on(LocalDate day, long board, Collection<SchoolFill> schools) {
        Map<String, Standing> found = byIndicator(day, board, schools);
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Standing> themes = new LinkedHashMap<>();
        Map<String, String> titles = new LinkedHashMap<>();
        for (Indicator indicator : catalogue.indicators()) {
            if (found.containsKey(indicator.id())) {
                names.put(indicator.id(), indicator.name());
                themes.merge(indicator.theme().id(), found.get(indicator.id()), Standing::plus);
                titles.put(indicator.theme().id(), indicator.theme().title());
            }
        }
        found.keySet().stream().sorted().forEach(id -> names.putIfAbsent(id, id));
        return List.of(table("indicators", names, found), table("themes", titles, themes));
    }

    private Map<String, Standing> byIndicator(LocalDate day, long board, Collection<SchoolFill> schools) {
        Map<SchoolType, Long> sizes =
                schools.stream().collect(Collectors.groupingBy(SchoolFill::type, Collectors.counting()));
        Map<StandingRepository.Which, Standing> read = repository.on(day, board);
        Map<String, Standing> found = new LinkedHashMap<>();
        for (Map.Entry<SchoolType, Set<String>> counting : rates.counting(day).entrySet()) {
            int applicable = sizes.getOrDefault(counting.getKey(), 0L).intValue();
            if (applicable > 0) {
                counting.getValue().forEach(indicator -> {
                    var which = new StandingRepository.Which(indicator, counting.getKey());
                    found.merge(
                            indicator,
                            Standing.applying(applicable).plus(read.getOrDefault(which, Standing.NONE)),
                            Standing::plus);
                });
            }
        }
        return found;
    }

    private static FigureTable table(String id, Map<String, String> names, Map<String, Standing> standings) {
        boolean unjudged = standings.values().stream().anyMatch(one -> one.unjudged() > 0);
        return new FigureTable(
                id,
                unjudged ? Stream.concat(COLUMNS.stream(), Stream.of(UNJUDGED)).toList() : COLUMNS,
                names.entrySet().stream()
                        .map(one -> row(one.getKey(), one.getValue(), standings.get(one.getKey()), unjudged))
                        .toList());
    }

    private static FigureTable.Row row(String id, String name, Standing standing, boolean unjudged) {
        var figures = new ArrayList<Figure>(List.of(
                Figure.count(standing.applicable()),
                Figure.count(standing.published()),
                Figure.share(standing.published(), standing.applicable()),
                Figure.count(standing.published() - standing.automatic()),
                Figure.count(standing.automatic()),
                Figure.count(standing.explained()),
                Figure.share(standing.explained(), standing.published()),
                Figure.count(standing.stale()),
                Figure.count(standing.judged()),
                Figure.count(standing.readable()),
                Figure.count(standing.waiting()),
                Figure.count(standing.withdrawn())));
        if (unjudged) {
            figures.add(Figure.count(standing.unjudged()));
        }
        return new FigureTable.Row(id, name, figures);
    }
}
