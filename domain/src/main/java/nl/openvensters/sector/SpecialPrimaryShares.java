package nl.openvensters.sector;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.sector.SectorTopic.Level;

/**
 * Which part of the pupils at primary and special primary schools is at a special primary school, by where the school is:
 * out of the sums of pupils that are told anyway, and of nothing else. So it can tell nothing of a hidden count that these
 * do not tell, and needs no guard. Special education is not in it: its totals hold children of secondary age.
 *
 * <p>Of a partnership it is told only when every school shows its pupils: one special primary school that does not would
 * make most of the difference. Of the country it is told with over how many schools it is.
 */
final class SpecialPrimaryShares {

    static final String PART = "DEEL";
    private static final List<String> WHOLE = List.of("BO", "SBO");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SpecialPrimaryShares() {}

    private record Of(Area area, int year) {}

    /** What a year of an area has of one kind of school; nothing where there is no such school. */
    private record Bounds(BigDecimal least, BigDecimal most, int units) {
        private static final Bounds NONE = new Bounds(BigDecimal.ZERO, BigDecimal.ZERO, 0);
    }

    /**
     * @param told figures of pupils, as pages tell them
     * @param withheld how many schools do not show the pupils that the source has of them
     */
    static List<SectorFigure> of(List<SectorFigure> told, Map<Sums.Key, Integer> withheld) {
        Map<Of, Map<String, Bounds>> sums = new HashMap<>();
        told.stream()
                .filter(one -> one.topic() == SectorTopic.PUPILS
                        && SectorTopic.SPECIAL_PRIMARY.isToldOf(one.area().level())
                        && WHOLE.contains(one.part()))
                .forEach(one -> sums.computeIfAbsent(new Of(one.area(), one.year()), key -> new HashMap<>())
                        .put(one.part(), new Bounds(one.least(), one.most(), one.units())));
        var shares = new ArrayList<SectorFigure>();
        sums.forEach((of, kinds) -> {
            int missing = WHOLE.stream()
                    .mapToInt(kind -> withheld.getOrDefault(new Sums.Key(of.area(), of.year(), kind), 0))
                    .sum();
            if (missing == 0 || of.area().level() == Level.COUNTRY) {
                share(of, kinds.getOrDefault("SBO", Bounds.NONE), kinds.getOrDefault("BO", Bounds.NONE), missing)
                        .ifPresent(shares::add);
            }
        });
        return shares;
    }

    private static Optional<SectorFigure> share(Of of, Bounds special, Bounds others, int missing) {
        if (special.most().add(others.most()).signum() == 0) {
            return Optional.empty();
        }
        boolean exact = special.least().equals(special.most()) && others.least().equals(others.most());
        int units = special.units() + others.units();
        return Optional.of(new SectorFigure(
                SectorTopic.SPECIAL_PRIMARY,
                of.area(),
                of.year(),
                PART,
                percent(special.least(), others.most(), exact ? RoundingMode.HALF_UP : RoundingMode.FLOOR),
                percent(special.most(), others.least(), exact ? RoundingMode.HALF_UP : RoundingMode.CEILING),
                units,
                units + missing));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal others, RoundingMode rounding) {
        BigDecimal whole = part.add(others);
        return whole.signum() == 0 ? BigDecimal.ZERO : HUNDRED.multiply(part).divide(whole, 2, rounding);
    }
}
