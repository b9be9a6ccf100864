package nl.openvensters.monitor.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.monitor.FillSnapshot;
import nl.openvensters.monitor.LoginShare;
import nl.openvensters.visit.VisitorMonths;

/** The key figures of a day, each beside that of a year earlier. */
final class KeyFigures {

    private static final String ID = "key";
    private static final List<String> COLUMNS = List.of("value", "yearBefore");

    private KeyFigures() {}

    static FigureTable ofSector(
            FillSnapshot fill,
            LoginShare logins,
            VisitorMonths.Year visitors,
            FillSnapshot fillBefore,
            LoginShare loginsBefore,
            VisitorMonths.Year visitorsBefore) {
        return new FigureTable(
                ID,
                COLUMNS,
                List.of(
                        row("boards", Figure.count(logins.boards()), Figure.count(loginsBefore.boards())),
                        row("loggedIn", Figure.count(logins.loggedIn()), Figure.count(loginsBefore.loggedIn())),
                        row(
                                "loggedInShare",
                                Figure.share(logins.loggedIn(), logins.boards()),
                                Figure.share(loginsBefore.loggedIn(), loginsBefore.boards())),
                        row(
                                "schoolsOfThose",
                                Figure.share(logins.schoolsOfThose(), logins.schools()),
                                Figure.share(loginsBefore.schoolsOfThose(), loginsBefore.schools())),
                        row("schools", Figure.count(fill.schools()), Figure.count(fillBefore.schools())),
                        row("filled", Figure.count(fill.filled()), Figure.count(fillBefore.filled())),
                        row(
                                "filledShare",
                                Figure.share(fill.filled(), fill.schools()),
                                Figure.share(fillBefore.filled(), fillBefore.schools())),
                        row("rate", rate(fill), rate(fillBefore)),
                        row("visitorsLast", last(visitors), last(visitorsBefore)),
                        row("visitorsMean", mean(visitors), mean(visitorsBefore))));
    }

    static FigureTable ofBoard(FillSnapshot fill, FillSnapshot before, Optional<LocalDate> lastLogin) {
        return new FigureTable(
                ID,
                COLUMNS,
                List.of(
                        row("schools", Figure.count(fill.schools()), Figure.count(before.schools())),
                        row("filled", Figure.count(fill.filled()), Figure.count(before.filled())),
                        row(
                                "filledShare",
                                Figure.share(fill.filled(), fill.schools()),
                                Figure.share(before.filled(), before.schools())),
                        row("rate", rate(fill), rate(before)),
                        row("lastLogin", Figure.day(lastLogin), Figure.NONE)));
    }

    private static FigureTable.Row row(String key, Figure now, Figure before) {
        return FigureTable.Row.of(key, "", now, before);
    }

    private static Figure rate(FillSnapshot fill) {
        return Figure.share(fill.rate().published(), fill.rate().applicable());
    }

    private static Figure last(VisitorMonths.Year year) {
        return year.last().map(month -> Figure.count(month.visitors())).orElse(Figure.NONE);
    }

    private static Figure mean(VisitorMonths.Year year) {
        return year.months().isEmpty() ? Figure.NONE : Figure.count(year.mean());
    }
}
