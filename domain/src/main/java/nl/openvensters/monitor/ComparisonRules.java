package nl.openvensters.monitor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.openvensters.monitor.FillSnapshot.LeftOut;
import nl.openvensters.school.SchoolType;

/**
 * Which indicators count for the comparison, on which day and for which type of school: those that the rules ask for
 * and that a school can have. What no source delivered for that type does not count.
 */
final class ComparisonRules {

    /**
     * One indicator.
     *
     * @param id in the catalogue
     * @param spans when it is asked of which schools, and when it counts for them
     */
    record Counted(String id, List<Span> spans) {

        private boolean holds(SchoolType type, LocalDate day, boolean counts) {
            return spans.stream().anyMatch(span -> span.type() == type && span.counts() == counts && span.covers(day));
        }
    }

    /**
     * From a day up to another.
     *
     * @param to the first day that is not part of it; {@link LocalDate#MAX} when it goes on
     * @param counts whether the indicator counts then; else the rules only ask for it
     */
    record Span(SchoolType type, LocalDate from, LocalDate to, boolean counts) {

        private boolean covers(LocalDate day) {
            return !from.isAfter(day) && to.isAfter(day);
        }
    }

    private final List<Counted> indicators;

    ComparisonRules(List<Counted> indicators) {
        this.indicators = List.copyOf(indicators);
    }

    /** The indicators that were ever asked for; an {@link IndicatorSet} names them by their places in this list. */
    List<String> ids() {
        return indicators.stream().map(Counted::id).toList();
    }

    /** The place of an indicator; empty when it never was. */
    Optional<Integer> place(String id) {
        int place = ids().indexOf(id);
        return place < 0 ? Optional.empty() : Optional.of(place);
    }

    /** The indicators that count for a type of school on a day. */
    IndicatorSet counting(SchoolType type, LocalDate day) {
        return IndicatorSet.of(IntStream.range(0, indicators.size())
                .filter(place -> indicators.get(place).holds(type, day, true))
                .toArray());
    }

    /**
     * What the rules ask for on a day and what does not count, because no source delivered it.
     *
     * @param types of school that matter
     */
    List<LeftOut> leftOut(LocalDate day, Set<SchoolType> types) {
        var leftOut = new ArrayList<LeftOut>();
        for (Counted indicator : indicators) {
            Set<SchoolType> without = types.stream()
                    .filter(type -> indicator.holds(type, day, false) && !indicator.holds(type, day, true))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(SchoolType.class)));
            if (!without.isEmpty()) {
                leftOut.add(new LeftOut(indicator.id(), without));
            }
        }
        return leftOut;
    }
}
