package nl.openvensters.portal.monitor;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.ResourceBundle;
import nl.openvensters.language.Dutch;
import nl.openvensters.publication.FillRate;
import nl.openvensters.story.chart.Picture;
import nl.openvensters.story.chart.ProgressChart;
import nl.openvensters.story.chart.TenthsChart;
import nl.openvensters.visit.VisitorMonths;

/** The pictures of the monitor, with their Dutch texts. */
final class MonitorPictures {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final ResourceBundle TEXTS = ResourceBundle.getBundle("nl.openvensters.portal.Monitor", DUTCH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", DUTCH);

    private MonitorPictures() {}

    /**
     * A share over time.
     *
     * @param key of its texts in the bundle, and its id on the page
     * @param target percentage to reach
     */
    static Picture progress(String key, List<ProgressChart.Point> points, int target) {
        return new ProgressChart(
                        key,
                        text(key + ".chart"),
                        described(key, points),
                        points,
                        OptionalDouble.of(target / 100.0),
                        text("target", target),
                        MonitorPictures::percent,
                        MonitorPictures::month)
                .picture();
    }

    /**
     * Visitors by month as a line.
     *
     * @param months oldest first, at least two
     * @param target how many a month to reach; 0 when nobody settled that
     */
    static Picture visitors(List<VisitorMonths.Month> months, int target) {
        int most = Math.max(
                target,
                months.stream().mapToInt(VisitorMonths.Month::visitors).max().orElse(0));
        double step = Math.pow(10, Math.floor(Math.log10(Math.max(most, 10)))) / 2;
        double top = Math.ceil(most / step) * step;
        return new ProgressChart(
                        "visits",
                        text("visitors.name"),
                        visited(months),
                        months.stream()
                                .map(month ->
                                        new ProgressChart.Point(month.month().atDay(1), month.visitors() / top))
                                .toList(),
                        target == 0 ? OptionalDouble.empty() : OptionalDouble.of(target / top),
                        text("visitors.target", target),
                        share -> count(Math.round(share * top)),
                        MonitorPictures::month)
                .picture();
    }

    /** What there is to see in visitors by month, in a sentence. */
    static String visited(List<VisitorMonths.Month> months) {
        return text(
                "visitors.chart.description",
                count(months.get(0).visitors()),
                Dutch.month(months.get(0).month()),
                count(months.get(months.size() - 1).visitors()),
                Dutch.month(months.get(months.size() - 1).month()));
    }

    private static String count(long number) {
        return NumberFormat.getIntegerInstance(DUTCH).format(number);
    }

    /** What there is to see in a share over time, in a sentence. */
    static String described(String key, List<ProgressChart.Point> points) {
        return text(
                key + ".chart.description",
                percent(points.get(0).share()),
                percent(points.get(points.size() - 1).share()));
    }

    /** @param schools by tenth of what is online, ten numbers */
    static Picture tenths(List<Integer> schools) {
        int all = schools.stream().mapToInt(Integer::intValue).sum();
        int filled = schools.stream()
                .skip(FillRate.ENOUGH_PERCENT / 10)
                .mapToInt(Integer::intValue)
                .sum();
        return new TenthsChart(
                        "tenths",
                        text("tenths.title"),
                        text("tenths.description", filled, all),
                        schools,
                        FillRate.ENOUGH_PERCENT / 10,
                        text("tenths.enough", FillRate.ENOUGH_PERCENT),
                        MonitorPictures::count)
                .picture();
    }

    private static String percent(double share) {
        return NumberFormat.getPercentInstance(DUTCH).format(share);
    }

    private static String month(LocalDate day) {
        return MONTH.format(day).replace(".", "");
    }

    /** A text of the monitor's bundle with its parts filled in. */
    static String text(String key, Object... parts) {
        return new MessageFormat(TEXTS.getString(key), DUTCH).format(parts);
    }
}
