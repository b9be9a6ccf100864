package nl.openvensters.story;

import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Period;
import nl.openvensters.indicator.Measure;

/** Where the schools of the country are on a scale, and how many of every ten have a lower number than a school. */
final class ScaleSpread {

    /** Those that a picture and a table show. */
    static final List<String> PERCENTILES = List.of("p10", "p25", "p50", "p75", "p90");

    /** At each of these one more of every ten schools is nearest. */
    private static final List<String> BETWEEN_TENTHS =
            List.of("p5", "p15", "p25", "p35", "p45", "p55", "p65", "p75", "p85", "p95");

    private static final int ALL = 10;
    private static final int HALF = 5;

    private ScaleSpread() {}

    /** The spread over the same years; empty when it is not known. */
    static Optional<Cells> of(StoryMaterial material, Period period) {
        return material.indicator().measures().stream()
                .filter(Measure::derived)
                .findFirst()
                .map(m -> StoryMaterial.of(material.figures().surroundings().country(), m.code()))
                .orElse(List.of())
                .stream()
                .filter(f -> f.period().equals(period))
                .findFirst()
                .map(f -> f.cells())
                .filter(cells -> isKnown(cells, PERCENTILES) && isKnown(cells, BETWEEN_TENTHS));
    }

    private static boolean isKnown(Cells cells, List<String> percentiles) {
        return percentiles.stream().allMatch(p -> cells.get(p).asNumber().isPresent());
    }

    /** A sentence on how many schools had a higher or a lower number. */
    static Html sentence(String id, double number, Cells country) {
        int tenths = tenthsBelow(number, country);
        String form = tenths == 0
                ? "lowest"
                : tenths == ALL ? "highest" : tenths == HALF ? "half" : tenths < HALF ? "lower" : "higher";
        return Wording.html(
                Wording.firstOf(id + "." + form, "SCALE." + form),
                Wording.count(tenths < HALF ? ALL - tenths : tenths));
    }

    /** Of every ten schools those with a lower number, to the nearest: counted, because each percentile is a school's. */
    static int tenthsBelow(double number, Cells country) {
        return (int) BETWEEN_TENTHS.stream()
                .filter(percentile -> amount(country, percentile) < number)
                .count();
    }

    static double amount(Cells cells, String key) {
        return cells.get(key).asNumber().orElseThrow().doubleValue();
    }
}
