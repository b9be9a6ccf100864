package nl.openvensters.sector;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.openvensters.benchmark.SchoolNumbers;
import nl.openvensters.benchmark.SchoolNumbers.Shown;
import nl.openvensters.benchmark.SchoolNumbersRepository.Number;
import nl.openvensters.benchmark.SchoolNumbersRepository.School;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.recoding.AdviceShares;
import nl.openvensters.sector.SectorTopic.Level;

/** Which part of the pupils got which advice, in groups of neighbours, between the bounds that hidden counts leave. */
final class AdviceBounds {

    private static final String NOWHERE = "";
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<String, List<String>> GROUPS = AdviceShares.onTheLadder();

    private final SchoolNumbers numbers;
    private final Map<Long, School> schools;

    /** What an area has of a group. */
    private static final class Counted {
        private long shown;
        private int hidden;
        private int schoolsWithHidden;

        private HiddenCounts.Of of(String key) {
            return new HiddenCounts.Of(key, shown, hidden, schoolsWithHidden, -1);
        }
    }

    AdviceBounds(SchoolNumbers numbers, Map<Long, School> schools) {
        this.numbers = numbers;
        this.schools = schools;
    }

    List<SectorFigure> figures() {
        Map<Integer, Map<Area, Map<String, Counted>>> years = new TreeMap<>();
        Map<Integer, Map<Area, Integer>> told = new HashMap<>();
        numbers.advices().forEach(number -> add(years, told, number));
        Map<String, Integer> withheld = new HashMap<>();
        numbers.withheld(Shown.ADVICE)
                .filter(one -> schools.containsKey(one.school()))
                .forEach(one -> areas(schools.get(one.school()))
                        .forEach(area -> withheld.merge(area + " " + one.year(), 1, Integer::sum)));
        var figures = new ArrayList<SectorFigure>();
        years.forEach((year, areas) -> {
            for (Level level : List.of(Level.COUNTRY, Level.PROVINCE)) {
                Set<String> safe = safe(areas, level);
                areas.forEach((area, groups) -> {
                    if (area.level() == level && safe.contains(area.key())) {
                        int schoolsTold = told.get(year).get(area);
                        int known = schoolsTold + withheld.getOrDefault(area + " " + year, 0);
                        shares(figures, year, area, groups, schoolsTold, known);
                    }
                });
            }
        });
        return figures;
    }

    private void add(
            Map<Integer, Map<Area, Map<String, Counted>>> years, Map<Integer, Map<Area, Integer>> told, Number number) {
        School school = schools.get(number.subject());
        if (school == null || number.cells().isEmpty()) {
            return;
        }
        int year = number.to().getYear();
        for (Area area : areas(school)) {
            told.computeIfAbsent(year, key -> new HashMap<>()).merge(area, 1, Integer::sum);
            GROUPS.forEach((group, advices) -> {
                Counted counted = years.computeIfAbsent(year, key -> new HashMap<>())
                        .computeIfAbsent(area, key -> new HashMap<>())
                        .computeIfAbsent(group, key -> new Counted());
                int hidden = 0;
                for (String advice : advices) {
                    FigureValue cell = number.cells().get(advice);
                    counted.shown += cell.asNumber().map(BigDecimal::longValue).orElse(0L);
                    hidden += cell.asReason()
                                    .filter(MissingReason.SUPPRESSED::equals)
                                    .isPresent()
                            ? 1
                            : 0;
                }
                counted.hidden += hidden;
                counted.schoolsWithHidden += hidden > 0 ? 1 : 0;
            });
        }
    }

    /** Safe in every group. */
    private static Set<String> safe(Map<Area, Map<String, Counted>> areas, Level level) {
        return HiddenCounts.toldOfAll(
                GROUPS.keySet().stream()
                        .map(group -> areas.entrySet().stream()
                                .filter(area -> area.getKey().level() == level)
                                .map(area -> area.getValue()
                                        .get(group)
                                        .of(area.getKey().key()))
                                .toList())
                        .toList(),
                Set.of(NOWHERE));
    }

    /** Those of the school; what lies in no province lies in one of its own, which is never told. */
    private static List<Area> areas(School school) {
        return List.of(Area.COUNTRY, new Area(Level.PROVINCE, school.province().orElse(NOWHERE)));
    }

    private static void shares(
            List<SectorFigure> figures, int year, Area area, Map<String, Counted> groups, int schools, int known) {
        for (String group : GROUPS.keySet()) {
            Counted own = groups.get(group);
            long leastOthers = 0;
            long mostOthers = 0;
            for (var other : groups.entrySet()) {
                if (!other.getKey().equals(group)) {
                    leastOthers += other.getValue().shown + other.getValue().hidden;
                    mostOthers += other.getValue().shown + 4L * other.getValue().hidden;
                }
            }
            long least = own.shown + own.hidden;
            long most = own.shown + 4L * own.hidden;
            boolean exact = least == most && leastOthers == mostOthers;
            if (least + leastOthers > 0) {
                figures.add(new SectorFigure(
                        SectorTopic.ADVICE,
                        area,
                        year,
                        group,
                        share(least, least + mostOthers, exact ? RoundingMode.HALF_UP : RoundingMode.FLOOR),
                        share(most, most + leastOthers, exact ? RoundingMode.HALF_UP : RoundingMode.CEILING),
                        schools,
                        known));
            }
        }
    }

    /** To the tenth of a percent, outwards. */
    private static BigDecimal share(long part, long whole, RoundingMode outwards) {
        return whole == 0
                ? BigDecimal.ZERO
                : HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(whole), 1, outwards);
    }
}
