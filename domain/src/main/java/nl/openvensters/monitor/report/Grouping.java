package nl.openvensters.monitor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.openvensters.monitor.SchoolFill;
import nl.openvensters.monitor.SizeClass;
import nl.openvensters.publication.FillRate;

/** Ways to put schools together, each a table: how many there are, how many have enough online, how filled they are. */
enum Grouping {
    PROVINCE(school -> school.traits().province(), school -> school.traits().province()),
    MUNICIPALITY(
            school -> school.traits().municipality(), school -> school.traits().municipalityName()),
    PARTNERSHIP(
            school -> school.traits().partnership(), school -> school.traits().partnership()),
    /** By the number of schools of their board. */
    BOARD_SIZE(null, school -> ""),
    TYPE(school -> school.type().name(), school -> ""),
    DENOMINATION(
            school -> school.traits().denomination(), school -> school.traits().denomination());

    static final List<String> COLUMNS = List.of("schools", "filled", "filledShare", "rate");

    private final Function<SchoolFill, String> key;
    private final Function<SchoolFill, String> name;

    Grouping(Function<SchoolFill, String> key, Function<SchoolFill, String> name) {
        this.key = key;
        this.name = name;
    }

    /** By name; what is not known comes last, with an empty key. */
    FigureTable table(List<SchoolFill> schools) {
        Map<Long, Long> sizes = schools.stream()
                .filter(school -> school.board() != 0)
                .collect(Collectors.groupingBy(SchoolFill::board, Collectors.counting()));
        Map<String, Sum> sums = new HashMap<>();
        for (SchoolFill school : schools) {
            String group = key == null ? size(sizes.get(school.board())) : key.apply(school);
            sums.computeIfAbsent(group, none -> new Sum(group, name.apply(school)))
                    .add(school.rate());
        }
        var rows = new ArrayList<>(sums.values());
        rows.sort(Comparator.comparing((Sum sum) -> sum.key.isEmpty())
                .thenComparing(sum -> this == BOARD_SIZE ? rank(sum.key) : sum.name)
                .thenComparing(sum -> sum.key));
        return new FigureTable(
                name().toLowerCase(Locale.ROOT),
                COLUMNS,
                rows.stream().map(Sum::row).toList());
    }

    private static String size(Long schools) {
        if (schools == null) {
            return "";
        }
        return SizeClass.of(Math.toIntExact(schools)).name().toLowerCase(Locale.ROOT);
    }

    /** Sizes by number and not by letter. */
    private static String rank(String size) {
        return size.isEmpty()
                ? ""
                : String.valueOf(
                        SizeClass.valueOf(size.toUpperCase(Locale.ROOT)).ordinal());
    }

    /** The schools of one group together. */
    private static final class Sum {

        private final String key;
        private final String name;
        private int schools;
        private int filled;
        private FillRate rate = FillRate.NONE;

        Sum(String key, String name) {
            this.key = key;
            this.name = name;
        }

        void add(FillRate school) {
            schools++;
            filled += school.isEnough() ? 1 : 0;
            rate = rate.plus(school);
        }

        FigureTable.Row row() {
            return FigureTable.Row.of(
                    key,
                    name,
                    Figure.count(schools),
                    Figure.count(filled),
                    Figure.share(filled, schools),
                    Figure.share(rate.published(), rate.applicable()));
        }
    }
}
