package nl.openvensters.monitor;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.openvensters.school.SchoolType;

/** Which indicators count for the comparison, on which day and for which type of school. */
final class ComparisonRules {

    /**
     * One indicator.
     *
     * @param id in the catalogue
     * @param types of school that it applies to
     * @param rules whether it counts, from which day
     */
    record Counted(String id, Set<SchoolType> types, List<Rule> rules) {

        private boolean counts(SchoolType type, LocalDate day) {
            return types.contains(type)
                    && rules.stream()
                            .filter(rule -> !rule.from().isAfter(day))
                            .max(Comparator.comparing(Rule::from))
                            .map(Rule::comparison)
                            .orElse(false);
        }
    }

    /** From this day on the indicator counts, or does not. */
    record Rule(LocalDate from, boolean comparison) {}

    private final List<Counted> indicators;

    /** @throws IllegalArgumentException for more indicators than a mask of bits can hold */
    ComparisonRules(List<Counted> indicators) {
        if (indicators.size() > Long.SIZE) {
            throw new IllegalArgumentException("More than 64 comparison indicators");
        }
        this.indicators = List.copyOf(indicators);
    }

    /** The indicators that ever counted; the place in this list is the number of the bit in a mask. */
    List<String> ids() {
        return indicators.stream().map(Counted::id).toList();
    }

    /** The bit of an indicator; empty when it never counted. */
    Optional<Integer> bit(String id) {
        int place = ids().indexOf(id);
        return place < 0 ? Optional.empty() : Optional.of(place);
    }

    /** The indicators that count for a type of school on a day, as bits. */
    long mask(SchoolType type, LocalDate day) {
        long mask = 0;
        for (int bit = 0; bit < indicators.size(); bit++) {
            if (indicators.get(bit).counts(type, day)) {
                mask |= 1L << bit;
            }
        }
        return mask;
    }
}
