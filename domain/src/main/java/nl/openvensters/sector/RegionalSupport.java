package nl.openvensters.sector;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.openvensters.benchmark.SchoolNumbers;
import nl.openvensters.benchmark.SchoolNumbersRepository.Number;
import nl.openvensters.benchmark.SchoolNumbersRepository.School;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.recoding.NeighbourBands;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.SpecialAges;
import nl.openvensters.sector.SectorTopic.Level;

/**
 * Which part of the pupils of a partnership is at special primary and at special schools: out of what pages of its schools
 * tell, totals and ages in bands, and of nothing else. So it can tell nothing of a hidden count that these do not tell. With
 * bounds out of the hidden counts themselves, who knows the bands could find some (see {@code PartnershipAttackTest}). A band
 * of children under and over twelve years at a special school leaves a margin, and so do those of eleven and twelve where
 * the location gives secondary special education too. Told only when every school shows its pupils.
 */
final class RegionalSupport {

    private static final int FEW = 4;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final SchoolNumbers numbers;
    private final Map<Long, School> schools;

    private record Of(String region, int year) {}

    /** Between how many there are. */
    private record Bounds(long least, long most, int schools) {

        private static final Bounds NONE = new Bounds(0, 0, 0);

        private Bounds plus(Bounds other) {
            return new Bounds(least + other.least, most + other.most, schools + other.schools);
        }
    }

    RegionalSupport(SchoolNumbers numbers, Map<Long, School> schools) {
        this.numbers = numbers;
        this.schools = schools;
    }

    List<SectorFigure> figures() {
        Map<String, Cells> bands = new HashMap<>();
        numbers.bands().forEach(number -> bands.put(number.subject() + " " + number.year(), number.cells()));
        Set<Integer> years = numbers.bands().stream().map(Number::year).collect(Collectors.toSet());
        Set<String> withheld = new HashSet<>();
        numbers.withheld(SchoolNumbers.Shown.PUPILS)
                .forEach(one -> place(one.school()).ifPresent(region -> withheld.add(region + " " + one.year())));
        Map<Of, Map<SchoolType, Bounds>> regions = new HashMap<>();
        for (Number number : numbers.pupils()) {
            place(number.subject())
                    .filter(region -> years.contains(number.year()) && !withheld.contains(region + " " + number.year()))
                    .ifPresent(region -> {
                        SchoolType type = kind(schools.get(number.subject()));
                        Cells ages = bands.getOrDefault(number.subject() + " " + number.year(), Cells.none());
                        Set<String> sure = schools.get(number.subject()).type() == SchoolType.SO_VSO
                                ? SupportShares.YOUNG_FOR_SURE
                                : SpecialAges.UNTIL_TWELVE;
                        bounds(number, type, ages, sure).ifPresent(bounds -> regions.computeIfAbsent(
                                        new Of(region, number.year()), of -> new TreeMap<>())
                                .merge(type, bounds, Bounds::plus));
                    });
        }
        var figures = new ArrayList<SectorFigure>();
        regions.forEach((of, types) -> shares(figures, of, types));
        return figures;
    }

    /** The partnership of a school of the whole. */
    private Optional<String> place(long id) {
        return Optional.ofNullable(schools.get(id))
                .filter(school -> SupportShares.WHOLE.contains(kind(school)))
                .flatMap(School::partnership);
    }

    /** A location that gives secondary special education too has one table for both. */
    private static SchoolType kind(School school) {
        return school.type() == SchoolType.SO_VSO ? SchoolType.SO : school.type();
    }

    /** @param sure the ages at which a child of this school is for certain in no secondary education */
    private static Optional<Bounds> bounds(Number total, SchoolType type, Cells ages, Set<String> sure) {
        if (total.value().isEmpty() && !total.hidden()) {
            return Optional.empty();
        }
        long least = total.value().map(BigDecimal::longValue).orElse(1L);
        long most = total.value().map(BigDecimal::longValue).orElse((long) FEW);
        if (type != SchoolType.SO) {
            return Optional.of(new Bounds(least, most, 1));
        }
        if (ages.isEmpty()) {
            return Optional.of(new Bounds(0, most, 1));
        }
        long young = 0;
        long some = 0;
        for (var band : ages.asMap().entrySet()) {
            String[] ends = band.getKey().split(NeighbourBands.TO);
            long children =
                    band.getValue().asNumber().map(BigDecimal::longValue).orElse(0L);
            young += sure.contains(ends[ends.length - 1]) ? children : 0;
            some += SpecialAges.UNTIL_TWELVE.contains(ends[0]) ? children : 0;
        }
        return Optional.of(new Bounds(young, some, 1));
    }

    private static void shares(List<SectorFigure> figures, Of of, Map<SchoolType, Bounds> types) {
        int schools = types.values().stream().mapToInt(Bounds::schools).sum();
        for (SchoolType type : List.of(SchoolType.SBO, SchoolType.SO)) {
            Bounds part = types.getOrDefault(type, Bounds.NONE);
            Bounds others = types.entrySet().stream()
                    .filter(one -> one.getKey() != type)
                    .map(Map.Entry::getValue)
                    .reduce(Bounds.NONE, Bounds::plus);
            if (part.least() + others.least() > 0) {
                boolean exact = part.least() == part.most() && others.least() == others.most();
                figures.add(new SectorFigure(
                        SectorTopic.SUPPORT,
                        new Area(Level.PARTNERSHIP, of.region()),
                        of.year(),
                        type.name(),
                        share(part.least(), others.most(), exact ? RoundingMode.HALF_UP : RoundingMode.FLOOR),
                        share(part.most(), others.least(), exact ? RoundingMode.HALF_UP : RoundingMode.CEILING),
                        schools,
                        schools));
            }
        }
    }

    private static BigDecimal share(long part, long others, RoundingMode outwards) {
        return part + others == 0
                ? BigDecimal.ZERO
                : HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(part + others), 2, outwards);
    }
}
