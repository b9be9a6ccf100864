package nl.openvensters.sector;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.openvensters.benchmark.SchoolNumbers;
import nl.openvensters.benchmark.SchoolNumbers.Shown;
import nl.openvensters.benchmark.SchoolNumbersRepository.Number;
import nl.openvensters.benchmark.SchoolNumbersRepository.School;
import nl.openvensters.benchmark.SchoolNumbersRepository.Young;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.school.SchoolType;
import nl.openvensters.school.SpecialAges;

/**
 * Which part of the pupils of the country is at special primary and at special schools: between the bounds that
 * counts by age leave, of which the source hides one to four. The whole is primary, special primary and special
 * education together, of the last until twelve years: a location that gives secondary special education too has one table
 * for both, in which a hidden cell may hold more than four; how many of them are in special education is known apart
 * ({@link SchoolNumbers#young}), else who is eleven or twelve may be at either, and leaves a margin. It is not the official
 * percentage, which counts by who pays: see docs/sector.md. Of partnerships {@link RegionalSupport} tells it.
 */
final class SupportShares {

    static final List<SchoolType> WHOLE = List.of(SchoolType.BO, SchoolType.SBO, SchoolType.SO);
    private static final int HIDDEN_MOST = 4;
    private static final Set<String> ALL = Set.of();

    /** Of a location that gives both: younger children are in no secondary special education, as the source has it. */
    static final Set<String> YOUNG_FOR_SURE = SpecialAges.UNTIL_TWELVE.stream()
            .filter(age -> !Set.of("11", "12").contains(age))
            .collect(Collectors.toUnmodifiableSet());

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final SchoolNumbers numbers;
    private final Map<Long, School> schools;

    /** By school and year. */
    private final Map<String, Young> apart;

    /** Sum, hidden counts and schools with hidden counts of a type in an area. */
    private static final class Counted {
        private long least;
        private long shown;
        private int hidden;
        private int schoolsWithHidden;
        private int schools;
        private long most;
        private long total;
        private boolean totalKnown = true;

        private HiddenCounts.Of of(String key) {
            return new HiddenCounts.Of(key, shown, hidden, schoolsWithHidden, totalKnown ? total : -1);
        }
    }

    SupportShares(SchoolNumbers numbers, Map<Long, School> schools) {
        this.numbers = numbers;
        this.schools = schools;
        this.apart = numbers.young().stream()
                .collect(Collectors.toMap(one -> one.school() + " " + one.year(), Function.identity()));
    }

    List<SectorFigure> figures() {
        Map<String, Long> totals = new HashMap<>();
        numbers.pupils().forEach(number -> number.value()
                .ifPresent(value -> totals.put(number.subject() + " " + number.year(), value.longValue())));
        Map<String, Integer> withheld = new HashMap<>();
        numbers.withheld(Shown.PUPILS)
                .filter(one -> isOfWhole(schools.get(one.school())))
                .forEach(one -> withheld.merge(Area.COUNTRY + " " + one.year(), 1, Integer::sum));
        Map<Integer, Map<Area, Map<SchoolType, Counted>>> years = new TreeMap<>();
        numbers.ages().forEach(number -> add(years, totals, number));
        var figures = new ArrayList<SectorFigure>();
        years.forEach((year, areas) -> {
            Set<Area> told = told(areas);
            areas.forEach((area, types) -> {
                if (told.contains(area)) {
                    shares(figures, year, area, types, withheld.getOrDefault(area + " " + year, 0));
                }
            });
        });
        return figures;
    }

    private void add(Map<Integer, Map<Area, Map<SchoolType, Counted>>> years, Map<String, Long> totals, Number number) {
        School school = schools.get(number.subject());
        SchoolType type = school == null || school.type() == SchoolType.SO_VSO ? SchoolType.SO : school.type();
        if (school == null || !WHOLE.contains(type)) {
            return;
        }
        Long total = totals.get(number.subject() + " " + number.year());
        Seen seen = seen(number.cells(), type == SchoolType.SO ? SpecialAges.UNTIL_TWELVE : ALL, total);
        Seen sure = school.type() == SchoolType.SO_VSO ? seen(number.cells(), YOUNG_FOR_SURE, total) : seen;
        Optional<Young> young = Optional.ofNullable(apart.get(number.subject() + " " + number.year()));
        Counted counted = years.computeIfAbsent(number.year(), year -> new HashMap<>())
                .computeIfAbsent(Area.COUNTRY, key -> new HashMap<>())
                .computeIfAbsent(type, one -> new Counted());
        counted.least +=
                Math.max(sure.shown() + sure.hidden(), young.map(Young::least).orElse(0L));
        counted.shown += seen.shown();
        counted.hidden += seen.hidden();
        counted.most += Math.min(seen.most(), young.map(Young::most).orElse(Long.MAX_VALUE) - seen.shown());
        counted.schoolsWithHidden += seen.hidden() > 0 ? 1 : 0;
        counted.schools++;
        counted.totalKnown &= total != null && type != SchoolType.SO;
        counted.total += total == null ? 0 : total;
    }

    /** @param most what the hidden counts are together at most */
    private record Seen(long shown, int hidden, long most) {}

    private static boolean isOfWhole(School school) {
        return school != null && (WHOLE.contains(school.type()) || school.type() == SchoolType.SO_VSO);
    }

    /** @param ages that count; {@link #ALL} of a school of which all do */
    private static Seen seen(Cells pupils, Set<String> ages, Long total) {
        boolean special = !ages.equals(ALL);
        long shown = 0;
        long all = 0;
        int hidden = 0;
        int allHidden = 0;
        for (var cell : pupils.asMap().entrySet()) {
            boolean counts = !special || ages.contains(cell.getKey());
            long number = cell.getValue().asNumber().map(BigDecimal::longValue).orElse(0L);
            boolean small = cell.getValue()
                    .asReason()
                    .filter(MissingReason.SUPPRESSED::equals)
                    .isPresent();
            all += number;
            allHidden += small ? 1 : 0;
            shown += counts ? number : 0;
            hidden += small && counts ? 1 : 0;
        }
        long most = special && total != null && hidden > 0
                ? Math.max(hidden, total - all - (allHidden - hidden))
                : (long) HIDDEN_MOST * hidden;
        return new Seen(shown, hidden, most);
    }

    /** Areas of which the bounds of every type may be told. */
    private static Set<Area> told(Map<Area, Map<SchoolType, Counted>> areas) {
        Set<String> told = HiddenCounts.toldOfAll(
                WHOLE.stream()
                        .map(type -> areas.entrySet().stream()
                                .map(area -> area.getValue()
                                        .getOrDefault(type, new Counted())
                                        .of(area.getKey().key()))
                                .toList())
                        .toList(),
                Set.of());
        return areas.keySet().stream().filter(area -> told.contains(area.key())).collect(Collectors.toSet());
    }

    private static void shares(
            List<SectorFigure> figures, int year, Area area, Map<SchoolType, Counted> types, int withheld) {
        int schools =
                types.values().stream().mapToInt(counted -> counted.schools).sum();
        for (SchoolType type : List.of(SchoolType.SBO, SchoolType.SO)) {
            long least = least(types, type);
            long most = most(types, type);
            long leastOthers = WHOLE.stream()
                    .filter(one -> one != type)
                    .mapToLong(one -> least(types, one))
                    .sum();
            long mostOthers = WHOLE.stream()
                    .filter(one -> one != type)
                    .mapToLong(one -> most(types, one))
                    .sum();
            boolean exact = least == most && leastOthers == mostOthers;
            if (leastOthers + least > 0) {
                figures.add(new SectorFigure(
                        SectorTopic.SUPPORT,
                        area,
                        year,
                        type.name(),
                        share(least, least + mostOthers, exact ? RoundingMode.HALF_UP : RoundingMode.FLOOR),
                        share(most, most + leastOthers, exact ? RoundingMode.HALF_UP : RoundingMode.CEILING),
                        schools,
                        schools + withheld));
            }
        }
    }

    private static long least(Map<SchoolType, Counted> types, SchoolType type) {
        Counted counted = types.getOrDefault(type, new Counted());
        return counted.least;
    }

    private static long most(Map<SchoolType, Counted> types, SchoolType type) {
        Counted counted = types.getOrDefault(type, new Counted());
        return counted.shown + counted.most;
    }

    /** To the hundredth of a percent, outwards: exact bounds would tell the counts that they come from. */
    private static BigDecimal share(long part, long whole, RoundingMode outwards) {
        return whole == 0
                ? BigDecimal.ZERO
                : HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 2, outwards);
    }
}
