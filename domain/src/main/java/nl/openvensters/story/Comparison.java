package nl.openvensters.story;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.IndicatorKind;
import nl.openvensters.indicator.Theme;
import nl.openvensters.page.SchoolPage;
import nl.openvensters.publication.IndicatorFigures;
import nl.openvensters.school.SchoolProfile;

/**
 * Schools side by side, in the order in which they were chosen: no school is before another because of a figure. It is
 * made of their public documents and tells nothing that the page of one of them does not tell.
 *
 * @param schools one for each column
 * @param unlike what makes these schools hard to compare, a sentence or two each
 * @param chapters in the order of the catalogue; never one with nothing in it
 */
public record Comparison(List<SchoolProfile> schools, List<String> unlike, List<Chapter> chapters) {

    private static final Map<IndicatorKind, Comparer> COMPARERS = new EnumMap<>(Map.ofEntries(
            Map.entry(IndicatorKind.PROFILE, WordComparers::profiles),
            Map.entry(IndicatorKind.COUNT_TREND, FigureComparers::counts),
            Map.entry(IndicatorKind.CATCHMENT, WordComparers::areas),
            Map.entry(IndicatorKind.STAFF, FigureComparers::people),
            Map.entry(IndicatorKind.SCALE, FigureComparers::scales),
            Map.entry(IndicatorKind.LEVELS, LevelComparers::levels),
            Map.entry(IndicatorKind.DISTRIBUTION, LevelComparers::distributions),
            Map.entry(IndicatorKind.MEAN_PER_TEST, WordComparers::tests),
            Map.entry(IndicatorKind.CATEGORY, WordComparers::categories),
            Map.entry(IndicatorKind.KEYWORDS, WordComparers::keywords),
            Map.entry(IndicatorKind.NUMBER, FigureComparers::amounts),
            Map.entry(IndicatorKind.WEEK, WordComparers::weeks),
            Map.entry(IndicatorKind.SATISFACTION, FigureComparers::marks)));

    /**
     * The questions of one theme.
     *
     * @param rows those on which at least one school has something, and those on which all must say why not
     * @param untold questions that none of the schools has answered yet
     * @param undelivered names of the lesser ones of which the source delivered nothing for any of the schools
     */
    public record Chapter(Theme theme, List<ComparedRow> rows, List<String> untold, List<String> undelivered) {}

    /** @param pages at least one */
    public static Comparison of(List<SchoolPage> pages) {
        // While a release makes the documents anew, some are of before it: what one of them lacks is not compared yet.
        List<Map<String, IndicatorFigures>> byId = pages.stream()
                .map(page -> page.figures().indicators().stream()
                        .collect(Collectors.toMap(figures -> figures.indicator().id(), Function.identity())))
                .toList();
        Map<Theme, List<String>> themes = new LinkedHashMap<>();
        pages.get(0).figures().indicators().stream()
                .map(IndicatorFigures::indicator)
                .filter(indicator -> byId.stream().allMatch(page -> page.containsKey(indicator.id())))
                .forEach(indicator -> themes.computeIfAbsent(indicator.theme(), theme -> new ArrayList<>())
                        .add(indicator.id()));
        return new Comparison(
                pages.stream().map(SchoolPage::school).toList(),
                Unlike.of(pages),
                themes.entrySet().stream()
                        .map(theme -> chapter(theme.getKey(), theme.getValue(), pages, byId))
                        .filter(chapter -> !chapter.rows().isEmpty()
                                || !chapter.untold().isEmpty()
                                || !chapter.undelivered().isEmpty())
                        .toList());
    }

    /** Whether two schools have pupils of whom about the same is expected, as far as their pages tell. */
    public static boolean areAlike(SchoolPage one, SchoolPage other) {
        return one.school().type() == other.school().type()
                && Unlike.weighting(one)
                        .flatMap(weight -> Unlike.weighting(other).map(its -> Math.abs(weight - its) <= Unlike.NEAR))
                        .orElse(false);
    }

    private static Chapter chapter(
            Theme theme, List<String> ids, List<SchoolPage> pages, List<Map<String, IndicatorFigures>> byId) {
        var rows = new ArrayList<ComparedRow>();
        var untold = new ArrayList<String>();
        var undelivered = new ArrayList<String>();
        for (String id : ids) {
            List<StoryMaterial> schools = IntStream.range(0, pages.size())
                    .mapToObj(place -> new StoryMaterial(
                            byId.get(place).get(id), pages.get(place).school()))
                    .toList();
            Indicator indicator = schools.get(0).indicator();
            boolean nowhere = schools.stream().allMatch(school -> is(school, MissingReason.NOT_APPLICABLE));
            boolean nothing = schools.stream()
                    .allMatch(school ->
                            is(school, MissingReason.NOT_DELIVERED) || is(school, MissingReason.NOT_APPLICABLE));
            if (nothing && !nowhere && !indicator.isCentral()) {
                untold.add(indicator.question());
            } else if (nothing && !nowhere && !indicator.comparison()) {
                undelivered.add(indicator.name());
            } else if (!nowhere) {
                rows.addAll(COMPARERS
                        .getOrDefault(indicator.kind(), Columns::sentences)
                        .rows(Columns.of(schools)));
            }
        }
        return new Chapter(theme, List.copyOf(rows), List.copyOf(untold), List.copyOf(undelivered));
    }

    private static boolean is(StoryMaterial school, MissingReason reason) {
        return school.figures().missing().filter(reason::equals).isPresent();
    }
}
