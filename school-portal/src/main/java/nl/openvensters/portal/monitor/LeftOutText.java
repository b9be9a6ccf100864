package nl.openvensters.portal.monitor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.monitor.FillSnapshot.LeftOut;
import nl.openvensters.school.SchoolType;

/** Tells which indicators the rule of 80 % does not count and why: one sentence for the same types of school. */
final class LeftOutText {

    private LeftOutText() {}

    /** In the order of the catalogue; what is no longer in it goes by its id. */
    static List<String> sentences(List<LeftOut> leftOut, Catalogue catalogue) {
        Map<Set<SchoolType>, List<String>> names = new LinkedHashMap<>();
        List<String> order = catalogue.indicators().stream().map(Indicator::id).toList();
        leftOut.stream()
                .sorted((one, other) ->
                        Integer.compare(order.indexOf(one.indicator()), order.indexOf(other.indicator())))
                .forEach(one -> names.computeIfAbsent(one.types(), types -> new ArrayList<>())
                        .add(catalogue
                                .find(one.indicator())
                                .map(Indicator::name)
                                .orElse(one.indicator())));
        return names.entrySet().stream()
                .map(group -> MonitorPictures.text(
                        "leftOut",
                        enumerated(group.getValue()),
                        enumerated(Stream.of(SchoolType.values())
                                .filter(group.getKey()::contains)
                                .map(type -> MonitorPictures.text("leftOut." + type))
                                .toList())))
                .toList();
    }

    private static String enumerated(List<String> parts) {
        int last = parts.size() - 1;
        return last == 0
                ? parts.get(0)
                : MonitorPictures.text("leftOut.and", String.join(", ", parts.subList(0, last)), parts.get(last));
    }
}
