package nl.openvensters.site.compare;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.page.SchoolPage;
import nl.openvensters.school.SchoolPoint;
import nl.openvensters.site.text.SiteTexts;
import nl.openvensters.story.Comparison;
import nl.openvensters.story.Wording;

/**
 * A school that may be compared too.
 *
 * @param metres from the first school that was chosen, as the crow flies
 * @param exact whether both points are those of the schools themselves
 * @param alike whether about the same is expected of its pupils
 */
public record NearbySchool(String code, String name, long metres, boolean exact, boolean alike) {

    private static final int MOST = 4;
    private static final double RADIUS = 6_371_000;
    private static final int KILOMETRE = 1000;
    private static final int STEP = 50;

    /**
     * The nearest that are alike, then the nearest of the others.
     *
     * @param chosen those that are compared already; none when there are none
     * @param found with others in their neighbourhood
     */
    static List<NearbySchool> of(List<SchoolPage> chosen, List<SchoolPage> found) {
        return chosen.stream()
                .findFirst()
                .map(first -> apart(
                        chosen,
                        found.stream()
                                .filter(page -> !chosen.contains(page))
                                .flatMap(page -> of(first, page).stream())
                                .sorted(Comparator.comparing((NearbySchool school) -> !school.alike())
                                        .thenComparing(NearbySchool::metres))
                                .limit(MOST)
                                .toList()))
                .orElse(List.of());
    }

    /** Those that have the name of another, or of one that is chosen, with their code. */
    private static List<NearbySchool> apart(List<SchoolPage> chosen, List<NearbySchool> nearest) {
        List<String> names = Stream.concat(
                        chosen.stream().map(page -> page.school().name()),
                        nearest.stream().map(NearbySchool::name))
                .toList();
        return nearest.stream()
                .map(near -> Collections.frequency(names, near.name()) == 1
                        ? near
                        : new NearbySchool(
                                near.code, near.name + " (" + near.code + ")", near.metres, near.exact, near.alike))
                .toList();
    }

    private static Optional<NearbySchool> of(SchoolPage first, SchoolPage other) {
        return first.school().point().flatMap(from -> other.school()
                .point()
                .map(to -> new NearbySchool(
                        other.school().code().value(),
                        other.school().name(),
                        between(from, to),
                        from.exact() && to.exact(),
                        Comparison.areAlike(first, other))));
    }

    /** Over so short a way the earth is flat. */
    static long between(SchoolPoint from, SchoolPoint to) {
        double north = Math.toRadians(to.latitude() - from.latitude());
        double east = Math.toRadians(to.longitude() - from.longitude()) * Math.cos(Math.toRadians(from.latitude()));
        return Math.round(RADIUS * Math.hypot(north, east));
    }

    /** {@code 900 meter}, {@code ongeveer 1,3 kilometer}, with whether it is alike. */
    public String about() {
        long rounded = Math.max(STEP, Math.round((double) metres / STEP) * STEP);
        String far = rounded < KILOMETRE
                ? SiteTexts.text("near.metres", rounded)
                : SiteTexts.text("near.kilometres", Wording.tenths((double) metres / KILOMETRE));
        return Stream.of(exact ? far : SiteTexts.text("near.about", far), alike ? SiteTexts.text("near.alike") : "")
                .filter(text -> !text.isEmpty())
                .reduce((one, two) -> one + ", " + two)
                .orElseThrow();
    }
}
