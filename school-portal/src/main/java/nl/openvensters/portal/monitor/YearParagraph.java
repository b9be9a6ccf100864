package nl.openvensters.portal.monitor;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import nl.openvensters.language.Dutch;
import nl.openvensters.monitor.FillSnapshot;
import nl.openvensters.monitor.LoginShare;
import nl.openvensters.monitor.report.FigureTable;
import nl.openvensters.monitor.report.MonitorReport;
import nl.openvensters.visit.VisitorMonths;

/** What the sector council says every year of how well schools inform parents, for any day, in words to take over. */
final class YearParagraph {

    private YearParagraph() {}

    /** Two sentences, and one of visitors when a whole month was counted. */
    static String of(LocalDate day, FillSnapshot fill, LoginShare logins, VisitorMonths.Year visitors) {
        String schools = MonitorPictures.text(
                "paragraph",
                Dutch.day(day),
                logins.share(),
                logins.shareOfSchools(),
                fill.filled(),
                fill.share(),
                fill.schools());
        return visitors.last()
                .map(last -> schools + " " + visitors(visitors.months().size(), last.month(), visitors.mean()))
                .orElse(schools);
    }

    /** The same of a report of the whole sector. */
    static String of(MonitorReport report) {
        String schools = MonitorPictures.text(
                "paragraph",
                Dutch.day(report.on()),
                key(report, "loggedInShare"),
                key(report, "schoolsOfThose"),
                key(report, "filled"),
                key(report, "filledShare"),
                key(report, "schools"));
        FigureTable months = report.table("visitors");
        return months.rows().stream()
                .findFirst()
                .map(last -> schools + " "
                        + visitors(months.rows().size(), YearMonth.parse(last.key()), key(report, "visitorsMean")))
                .orElse(schools);
    }

    private static String visitors(int months, YearMonth last, double mean) {
        return MonitorPictures.text("paragraph.visitors", months, Dutch.month(last), mean);
    }

    private static double key(MonitorReport report, String key) {
        Optional<FigureTable.Row> row = report.table("key").rows().stream()
                .filter(one -> one.key().equals(key))
                .findFirst();
        return row.map(found -> found.figures().get(0).value()).orElse(0.0);
    }
}
