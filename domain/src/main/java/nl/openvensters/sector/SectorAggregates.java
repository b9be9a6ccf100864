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
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.benchmark.SchoolNumbers;
import nl.openvensters.benchmark.SchoolNumbers.Shown;
import nl.openvensters.benchmark.SchoolNumbersRepository.Number;
import nl.openvensters.benchmark.SchoolNumbersRepository.School;
import nl.openvensters.figure.SmallNumbers;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.CellRole;
import nl.openvensters.indicator.Measure;
import nl.openvensters.school.SchoolType;
import nl.openvensters.sector.SectorTopic.Level;

/**
 * Adds up the sector: pupils and schools by year, sizes, boards, and means over schools. A count that the source hides
 * lies from one to four, so a sum lies between two bounds; a mean is told over at least five schools. Areas of closed
 * schools are those of their last address.
 */
final class SectorAggregates {

    private static final int DECIMALS = 4;
    private static final int HIDDEN_MOST = 4;

    private final SchoolNumbers numbers;
    private final Catalogue catalogue;
    private final Map<Long, School> schools;
    private final List<SectorFigure> figures = new ArrayList<>();

    /** @param catalogue says which cells hold what */
    SectorAggregates(SchoolNumbers numbers, Catalogue catalogue) {
        this.numbers = numbers;
        this.catalogue = catalogue;
        this.schools = numbers.schools().stream().collect(Collectors.toMap(School::id, Function.identity()));
    }

    List<SectorFigure> figures() {
        pupils();
        figures.addAll(SpecialPrimaryShares.of(figures, withheld()));
        boards();
        weightings();
        levels();
        figures.addAll(new SupportShares(numbers, schools).figures());
        figures.addAll(new RegionalSupport(numbers, schools).figures());
        figures.addAll(new AdviceBounds(numbers, schools).figures());
        figures.addAll(SectorFinance.figures(numbers, schools.values()));
        return figures;
    }

    static String part(SchoolType type) {
        return switch (type) {
            case BO, SBO -> type.name();
            default -> "SPECIAAL";
        };
    }

    /** Those that a school lies in; a board only while it is open, for only then it is known. */
    static List<Area> areas(School school) {
        var areas = new ArrayList<Area>(List.of(Area.COUNTRY));
        school.province().ifPresent(name -> areas.add(new Area(Level.PROVINCE, name)));
        school.municipality().ifPresent(code -> areas.add(new Area(Level.MUNICIPALITY, code)));
        school.partnership().ifPresent(code -> areas.add(new Area(Level.PARTNERSHIP, code)));
        if (school.open()) {
            school.boardNumber().ifPresent(number -> areas.add(new Area(Level.BOARD, number)));
        }
        return areas;
    }

    private void pupils() {
        var pupils = new Sums();
        var sizes = new Sums();
        for (Number number : numbers.pupils()) {
            School school = schools.get(number.subject());
            long count = number.value().map(BigDecimal::longValue).orElse(0L);
            if (school == null || !number.hidden() && number.value().isEmpty()) {
                continue;
            }
            if (!number.hidden() && count == 0) {
                continue;
            }
            for (Area area : areas(school)) {
                pupils.count(
                        area,
                        number.year(),
                        part(school.type()),
                        number.hidden() ? 1 : count,
                        number.hidden() ? HIDDEN_MOST : count);
                if (school.type() == SchoolType.BO && SectorTopic.SIZES.isToldOf(area.level())) {
                    sizes.count(area, number.year(), size(count), 1, 1);
                }
            }
        }
        Map<Sums.Key, Integer> withheld = withheld();
        pupils.all().forEach((key, sum) -> {
            int known = sum.units() + withheld.getOrDefault(key, 0);
            add(SectorTopic.PUPILS, key, sum.least(), sum.most(), sum.units(), known);
            BigDecimal many = BigDecimal.valueOf(sum.units());
            add(SectorTopic.SCHOOLS, key, many, many, sum.units(), known);
        });
        sizes.all().forEach((key, sum) -> {
            var all = new Sums.Key(key.area(), key.year(), part(SchoolType.BO));
            int units = pupils.all().get(all).units();
            add(SectorTopic.SIZES, key, sum.least(), sum.most(), units, units + withheld.getOrDefault(all, 0));
        });
    }

    /** How many open schools do not show pupils that the source has of them, by area, year and kind. */
    private Map<Sums.Key, Integer> withheld() {
        Map<Sums.Key, Integer> withheld = new HashMap<>();
        numbers.withheld(Shown.PUPILS)
                .filter(one -> schools.containsKey(one.school()))
                .forEach(one -> {
                    School school = schools.get(one.school());
                    areas(school)
                            .forEach(area -> withheld.merge(
                                    new Sums.Key(area, one.year(), part(school.type())), 1, Integer::sum));
                });
        return withheld;
    }

    private static String size(long pupils) {
        return pupils < 100
                ? "TOT100"
                : pupils < 200 ? "TOT200" : pupils < 300 ? "TOT300" : pupils < 500 ? "TOT500" : "VANAF500";
    }

    private void boards() {
        int year = numbers.pupils().stream().mapToInt(Number::year).max().orElse(0);
        Map<String, Integer> sizes = new HashMap<>();
        Map<Area, Set<String>> boards = new HashMap<>();
        schools.values().stream().filter(School::open).forEach(school -> school.boardNumber()
                .ifPresent(number -> {
                    sizes.merge(number, 1, Integer::sum);
                    areas(school).stream()
                            .filter(area -> SectorTopic.BOARDS.isToldOf(area.level()))
                            .forEach(area -> boards.computeIfAbsent(area, key -> new HashSet<>())
                                    .add(number));
                }));
        if (year == 0) {
            return;
        }
        boards.forEach((area, numbersOf) -> {
            var counts = new Sums();
            numbersOf.forEach(number -> {
                counts.count(area, year, "ALLE", 1, 1);
                counts.count(area, year, boardSize(sizes.get(number)), 1, 1);
            });
            counts.all()
                    .forEach((key, sum) ->
                            add(SectorTopic.BOARDS, key, sum.least(), sum.most(), sum.units(), numbersOf.size()));
        });
    }

    private static String boardSize(int schools) {
        return schools == 1
                ? "EEN"
                : schools < 5 ? "TOT5" : schools < 10 ? "TOT10" : schools < 20 ? "TOT20" : "VANAF20";
    }

    private void weightings() {
        Map<Long, BigDecimal> pupils = new HashMap<>();
        Map<Long, Integer> years = new HashMap<>();
        numbers.pupils().stream()
                .filter(number -> number.hidden()
                        || number.value().filter(one -> one.signum() > 0).isPresent())
                .forEach(number -> {
                    if (number.year() >= years.getOrDefault(number.subject(), 0)) {
                        years.put(number.subject(), number.year());
                        // A hidden count weighs as one, everywhere alike: it tells no more than that it is hidden.
                        pupils.put(
                                number.subject(),
                                number.hidden()
                                        ? BigDecimal.ONE
                                        : number.value().get());
                    }
                });
        var sums = new Sums();
        for (Number number : numbers.weightings()) {
            BigDecimal weight = pupils.get(number.subject());
            if (weight != null) {
                number.value()
                        .ifPresent(value -> weigh(SectorTopic.WEIGHTING, sums, number, "GEMIDDELD", value, weight));
            }
        }
        means(SectorTopic.WEIGHTING, Shown.WEIGHTING, sums);
    }

    private void levels() {
        var sums = new Sums();
        Measure levels = SchoolNumbers.levels(catalogue);
        List<String> parts = Stream.of(CellRole.BASIC, CellRole.TARGET)
                .flatMap(role -> levels.keys(role).stream())
                .toList();
        for (Number number : numbers.levels()) {
            Optional<BigDecimal> took =
                    levels.base().flatMap(key -> number.cells().get(key).asNumber());
            if (took.filter(many -> many.signum() > 0).isPresent()) {
                for (String part : parts) {
                    number.cells()
                            .get(part)
                            .asNumber()
                            .ifPresent(value -> weigh(SectorTopic.LEVELS, sums, number, part, value, took.get()));
                }
            }
        }
        means(SectorTopic.LEVELS, Shown.LEVELS, sums);
    }

    private void weigh(SectorTopic topic, Sums sums, Number number, String part, BigDecimal value, BigDecimal weight) {
        School school = schools.get(number.subject());
        if (school != null) {
            areas(school).stream()
                    .filter(area -> topic.isToldOf(area.level()))
                    .forEach(area -> sums.weigh(area, number.to().getYear(), part, value, weight));
        }
    }

    private void means(SectorTopic topic, Shown what, Sums sums) {
        Map<Sums.Key, Integer> withheld = new HashMap<>();
        numbers.withheld(what).filter(one -> schools.containsKey(one.school())).forEach(one -> areas(
                        schools.get(one.school()))
                .forEach(area -> withheld.merge(new Sums.Key(area, one.year(), ""), 1, Integer::sum)));
        sums.all().forEach((key, sum) -> {
            if (sum.units() >= SmallNumbers.LEAST_COUNT) {
                int missing = withheld.getOrDefault(new Sums.Key(key.area(), key.year(), ""), 0);
                add(topic, key, sum.mean(), sum.mean(), sum.units(), sum.units() + missing);
            }
        });
    }

    private void add(SectorTopic topic, Sums.Key key, BigDecimal least, BigDecimal most, int units, int known) {
        figures.add(new SectorFigure(
                topic, key.area(), key.year(), key.part(), rounded(least), rounded(most), units, known));
    }

    static BigDecimal rounded(BigDecimal number) {
        return number.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
