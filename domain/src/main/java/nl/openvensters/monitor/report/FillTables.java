package nl.openvensters.monitor.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.openvensters.monitor.BoardProgress;
import nl.openvensters.monitor.FillSnapshot;
import nl.openvensters.monitor.FillSnapshot.MissedIndicator;
import nl.openvensters.monitor.LoginShare;
import nl.openvensters.monitor.SchoolFill;

/** How filled schools are, as tables: over time, by tenth, by limit, by board and by school. */
final class FillTables {

    private FillTables() {}

    /**
     * The line over time, newest first.
     *
     * @param logins as many as there are fills, or none
     */
    static FigureTable moments(List<FillSnapshot> fills, List<LoginShare> logins) {
        var rows = new ArrayList<FigureTable.Row>();
        for (int i = fills.size() - 1; i >= 0; i--) {
            FillSnapshot fill = fills.get(i);
            var figures = new ArrayList<Figure>();
            if (!logins.isEmpty()) {
                LoginShare share = logins.get(i);
                figures.add(Figure.count(share.boards()));
                figures.add(Figure.share(share.loggedIn(), share.boards()));
            }
            figures.add(Figure.count(fill.schools()));
            figures.add(Figure.count(fill.filled()));
            figures.add(Figure.share(fill.filled(), fill.schools()));
            rows.add(new FigureTable.Row(fill.on().toString(), "", figures));
        }
        List<String> columns = logins.isEmpty()
                ? List.of("schools", "filled", "filledShare")
                : List.of("boards", "loggedInShare", "schools", "filled", "filledShare");
        return new FigureTable("moments", columns, rows);
    }

    static FigureTable tenths(FillSnapshot now) {
        return new FigureTable(
                "tenths",
                List.of("schools"),
                IntStream.range(0, 10)
                        .mapToObj(tenth -> FigureTable.Row.of(
                                String.valueOf(10 * tenth),
                                10 * tenth + "–" + 10 * (tenth + 1) + "%",
                                Figure.count(now.tenths().get(tenth))))
                        .toList());
    }

    /** How many schools would have enough, were the limit another. */
    static FigureTable limits(FillSnapshot now) {
        return new FigureTable(
                "limits",
                List.of("schools", "share"),
                IntStream.rangeClosed(0, 100)
                        .mapToObj(percent -> FigureTable.Row.of(
                                String.valueOf(percent),
                                percent + "%",
                                Figure.count(now.atLeast().get(percent)),
                                Figure.share(now.atLeast().get(percent), now.schools())))
                        .toList());
    }

    static FigureTable boards(List<BoardProgress> boards) {
        return new FigureTable(
                "boards",
                List.of("schools", "filled", "rate", "lastLogin"),
                boards.stream()
                        .map(board -> FigureTable.Row.of(
                                board.number(),
                                board.name(),
                                Figure.count(board.schools()),
                                Figure.count(board.filled()),
                                Figure.share(
                                        board.rate().published(), board.rate().applicable()),
                                Figure.day(board.lastLogin())))
                        .toList());
    }

    /**
     * Of each indicator that counts for the schools of a board: how many of them have it online, and how many schools of
     * comparable boards. Where they lag most behind those first.
     *
     * @param name of an indicator by its id
     */
    static FigureTable peers(FillSnapshot own, FillSnapshot peers, UnaryOperator<String> name) {
        Map<String, MissedIndicator> theirs =
                peers.missing().stream().collect(Collectors.toMap(MissedIndicator::indicator, Function.identity()));
        return new FigureTable(
                "peers",
                List.of("own", "peers"),
                own.missing().stream()
                        .filter(one -> theirs.containsKey(one.indicator()))
                        .sorted(Comparator.comparingDouble((MissedIndicator one) -> share(one)
                                                .value()
                                        - share(theirs.get(one.indicator())).value())
                                .thenComparing(MissedIndicator::indicator))
                        .map(one -> FigureTable.Row.of(
                                one.indicator(),
                                name.apply(one.indicator()),
                                share(one),
                                share(theirs.get(one.indicator()))))
                        .toList());
    }

    private static Figure share(MissedIndicator of) {
        return Figure.share(of.applicable() - of.schools(), of.applicable());
    }

    /** Least filled first. */
    static FigureTable schools(List<SchoolFill> schools) {
        return new FigureTable(
                "schools",
                List.of("published", "applicable", "rate"),
                schools.stream()
                        .sorted(Comparator.comparingDouble(
                                        (SchoolFill school) -> school.rate().share())
                                .thenComparing(school -> school.traits().name())
                                .thenComparing(school -> school.traits().code()))
                        .map(FillTables::school)
                        .toList());
    }

    private static FigureTable.Row school(SchoolFill school) {
        return FigureTable.Row.of(
                school.traits().code(),
                school.traits().name(),
                Figure.count(school.rate().published()),
                Figure.count(school.rate().applicable()),
                Figure.share(school.rate().published(), school.rate().applicable()));
    }
}
