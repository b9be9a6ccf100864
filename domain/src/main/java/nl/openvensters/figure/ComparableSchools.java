package nl.openvensters.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Schools like one school: those whose three-year weighting differs at most 0.5, or the thirty nearest when these are
 * fewer. The school itself is left out. Its surroundings are told as the plain mean of the schools' percentages, each
 * school counting as one, whatever its size: a parent compares schools.
 */
public final class ComparableSchools {

    /** The cell that says how many schools it is the mean of. */
    public static final String SCHOOLS = "scholen";

    static final BigDecimal NEAR = new BigDecimal("0.5");
    static final int AT_LEAST = 30;

    /**
     * A school with its percentages.
     *
     * @param shares by key, those that may be shown
     */
    public record Level(long school, BigDecimal weighting, Map<String, BigDecimal> shares) {}

    private final List<Level> shown;
    private final Map<String, double[]> sums = new LinkedHashMap<>();

    /**
     * @param keys of the percentages; a school that lacks one is not compared with
     * @param levels all schools of one type in one period
     */
    public ComparableSchools(List<String> keys, List<Level> levels) {
        shown = levels.stream()
                .filter(level -> level.shares().keySet().containsAll(keys))
                .sorted(Comparator.comparing(Level::weighting).thenComparing(Level::school))
                .toList();
        keys.forEach(key -> sums.put(
                key, summed(shown.stream().map(level -> level.shares().get(key)).toList())));
    }

    private static double[] summed(List<BigDecimal> numbers) {
        double[] sums = new double[numbers.size() + 1];
        for (int i = 0; i < numbers.size(); i++) {
            sums[i + 1] = sums[i] + numbers.get(i).doubleValue();
        }
        return sums;
    }

    /**
     * A mean for each key, {@code scholen}, {@code wegingVan}, {@code wegingTot} for a school;
     * none when there are fewer than five others.
     */
    public Optional<Cells> of(Level school) {
        int from = first(school.weighting().subtract(NEAR));
        int to = after(school.weighting().add(NEAR));
        int self = indexOf(school);
        int inside = self < 0 ? 0 : 1;
        while (to - from - inside < AT_LEAST && (from > 0 || to < shown.size())) {
            if (to == shown.size() || from > 0 && distance(from - 1, school) <= distance(to, school)) {
                from--;
            } else {
                to++;
            }
        }
        return to - from - inside < SmallNumbers.LEAST_COUNT ? Optional.empty() : Optional.of(cells(from, to, self));
    }

    private Cells cells(int from, int to, int self) {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        sums.forEach((key, summed) -> cells.put(key, mean(summed, from, to, self)));
        cells.put(SCHOOLS, FigureValue.of(to - from - (self < 0 ? 0 : 1)));
        cells.put(
                "wegingVan",
                FigureValue.of(shown.get(from == self ? from + 1 : from).weighting()));
        cells.put(
                "wegingTot",
                FigureValue.of(shown.get(to - 1 == self ? to - 2 : to - 1).weighting()));
        return Cells.of(cells);
    }

    private static FigureValue mean(double[] sums, int from, int to, int self) {
        double sum = sums[to] - sums[from] - (self < 0 ? 0 : sums[self + 1] - sums[self]);
        int count = to - from - (self < 0 ? 0 : 1);
        return FigureValue.of(
                BigDecimal.valueOf(sum / count).setScale(DerivationRepository.DECIMALS, RoundingMode.HALF_UP));
    }

    private double distance(int index, Level school) {
        return shown.get(index).weighting().subtract(school.weighting()).abs().doubleValue();
    }

    private int indexOf(Level school) {
        for (int i = first(school.weighting());
                i < shown.size() && shown.get(i).weighting().compareTo(school.weighting()) == 0;
                i++) {
            if (shown.get(i).school() == school.school()) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the first school with at least this weighting. */
    private int first(BigDecimal weighting) {
        return index(weighting, 0);
    }

    /** Index of the first school with a higher weighting. */
    private int after(BigDecimal weighting) {
        return index(weighting, 1);
    }

    /** Index of the first school of which the weighting compares with another as at least this. */
    private int index(BigDecimal weighting, int least) {
        int low = 0;
        int high = shown.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (shown.get(middle).weighting().compareTo(weighting) < least) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
