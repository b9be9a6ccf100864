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
    PROVINCE(SchoolTraits::province, traits -> traits.province()),
    MUNICIPALITY(SchoolTraits::municipality, traits -> traits.municipalityName()),
    PARTNERSHIP(SchoolTraits::partnership, traits -> traits.partnership()),
    /** By the number of schools of their board. */
    BOARD_SIZE(null, traits -> ""),
    TYPE(SchoolTraits::type, traits -> ""),
    DENOMINATION(SchoolTraits::denomination, traits -> traits.denomination());

    static final List<String> COLUMNS = List.of("schools", "filled", "filledShare", "rate");

    private final Function<SchoolTraits, String> key;
    private final Function<SchoolTraits, String> name;

    Grouping(Function<SchoolTraits, String> key, Function<SchoolTraits, String> name) {
        this.key = key;
        this.name = name;
    }

    /** By name; what is not known comes last, with an empty key. */
    FigureTable table(List<SchoolTraits> schools, Map<Long, SchoolFill> fills) {
        Map<Long, Long> sizes = schools.stream()
                .filter(school -> school.board() != 0)
                .collect(Collectors.groupingBy(SchoolTraits::board, Collectors.counting()));
        Map<String, Sum> sums = new HashMap<>();
        for (SchoolTraits school : schools) {
            SchoolFill fill = fills.get(school.school());
            if (fill != null) {
                String group = key == null ? size(sizes.get(school.board())) : key.apply(school);
                sums.computeIfAbsent(group, none -> new Sum(group, name.apply(school)))
                        .add(fill.rate());
            }
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
