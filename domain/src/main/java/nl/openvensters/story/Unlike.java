package nl.openvensters.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.indicator.Characteristic;
import nl.openvensters.page.SchoolPage;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.SchoolType;

/** What makes schools as a whole hard to compare: other types, a weighting far apart, one that is no longer there. */
final class Unlike {

    /** So far apart, out of a scale of twenty, schools have other children; comparable schools differ by one at most. */
    static final double FAR = 3;

    /** Within this, schools have pupils of whom about the same is expected. */
    static final double NEAR = 1;

    private Unlike() {}

    static List<String> of(List<SchoolPage> schools) {
        var unlike = new ArrayList<String>();
        schools.stream()
                .map(SchoolPage::school)
                .filter(school -> !school.active())
                .forEach(school -> unlike.add(closed(school)));
        types(schools).ifPresent(unlike::add);
        weightings(schools).ifPresent(unlike::add);
        return List.copyOf(unlike);
    }

    private static String closed(SchoolProfile school) {
        return school.lastDay()
                .map(day -> Wording.text("compare.closed", school.name(), Wording.day(day.plusDays(1))))
                .orElseGet(() -> Wording.text("compare.notOpen", school.name()));
    }

    private static Optional<String> types(List<SchoolPage> schools) {
        Map<SchoolType, List<String>> names = new EnumMap<>(SchoolType.class);
        schools.forEach(page -> names.computeIfAbsent(page.school().type(), type -> new ArrayList<>())
                .add(page.school().name()));
        if (names.size() < 2) {
            return Optional.empty();
        }
        SchoolType most = names.keySet().stream()
                .max(Comparator.comparing(type -> names.get(type).size()))
                .orElseThrow();
        var each = new ArrayList<String>();
        names.forEach((type, of) -> {
            if (type != most) {
                each.add(Wording.text(
                        of.size() == 1 ? "compare.types.one" : "compare.types.many",
                        Wording.list(of),
                        Wording.text((of.size() == 1 ? "type." : "types.") + type)));
            }
        });
        return Optional.of(Wording.text("compare.types", Wording.list(each), Wording.text("types." + most)));
    }

    private static Optional<String> weightings(List<SchoolPage> schools) {
        DoubleSummaryStatistics known = schools.stream()
                .flatMap(page -> weighting(page).stream())
                .mapToDouble(number -> number)
                .summaryStatistics();
        return known.getCount() < 2 || known.getMax() - known.getMin() < FAR
                ? Optional.empty()
                : Optional.of(Wording.text(
                        "compare.weighting", Wording.tenths(known.getMin()), Wording.tenths(known.getMax())));
    }

    /** The weighting that the page of the school shows. */
    static Optional<Double> weighting(SchoolPage page) {
        return page.figures()
                .having(Characteristic.WEIGHTING)
                .filter(figures -> figures.missing().isEmpty())
                .flatMap(figures -> figures.latest(Characteristic.WEIGHTING))
                .flatMap(figure -> figure.value().flatMap(FigureValue::asNumber))
                .map(Number::doubleValue);
    }
}
