package nl.openvensters.story.chart;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.openvensters.story.chart.Drawing.Anchor;

/**
 * A school week: a column for each day, from the first lesson to the last, with the break left open.
 *
 * @param id unique on the page
 * @param days Monday to Friday
 * @param written how a time is written
 */
public record WeekChart(
        String id, String title, String description, List<Day> days, Function<LocalTime, String> written) {

    /**
     * One day.
     *
     * @param name for a wide column
     * @param brief for a phone
     * @param lessons the stretches of school time; none on a day off
     * @param free what stands in an empty column
     */
    public record Day(String name, String brief, List<Lessons> lessons, String free) {}

    /** One stretch of school time. */
    public record Lessons(LocalTime from, LocalTime to) {}

    /** The chart; its texts say everything, so it has no legend. */
    public Picture picture() {
        return Picture.of(this::drawn, List.of());
    }

    private String drawn(Proportions proportions) {
        boolean wide = proportions == Proportions.WIDE;
        int first = edge(true).map(LocalTime::getHour).orElse(8);
        int last = edge(false)
                .map(t -> t.getMinute() > 0 ? t.getHour() + 1 : t.getHour())
                .orElse(15);
        double ceiling = 34;
        double hour = wide ? 26 : 28;
        double left = wide ? 60 : 26;
        double each = (proportions.width() - left) / days.size();
        var drawing = new Drawing(id, proportions, ceiling + hour * (last - first) + 10, title, description);
        for (int h = first; h <= last; h++) {
            double y = ceiling + hour * (h - first);
            drawing.line("grid", left, y, proportions.width(), y);
            drawing.text(
                    "soft",
                    Anchor.END,
                    left - 8,
                    y + 5,
                    wide ? written.apply(LocalTime.of(h, 0)) : Integer.toString(h));
        }
        for (int i = 0; i < days.size(); i++) {
            Day day = days.get(i);
            double x = left + each * i;
            drawing.text("name", Anchor.MIDDLE, x + each / 2, 18, wide ? day.name() : day.brief());
            for (Lessons lessons : day.lessons()) {
                double from = ceiling + hour * (hours(lessons.from()) - first);
                double to = ceiling + hour * (hours(lessons.to()) - first);
                drawing.bar("fill-own", x + each * 0.08, from, each * 0.84, to - from);
                if (to - from > 2.4 * proportions.text()) {
                    drawing.text(
                            "on-own",
                            Anchor.MIDDLE,
                            x + each / 2,
                            from + proportions.text() + 4,
                            written.apply(lessons.from()));
                    drawing.text("on-own", Anchor.MIDDLE, x + each / 2, to - 8, written.apply(lessons.to()));
                }
            }
            if (day.lessons().isEmpty()) {
                drawing.text("soft", Anchor.MIDDLE, x + each / 2, ceiling + hour * (last - first) / 2, day.free());
            }
        }
        return drawing.finished();
    }

    private Optional<LocalTime> edge(boolean first) {
        var times = days.stream()
                .flatMap(d -> d.lessons().stream())
                .map(l -> first ? l.from() : l.to())
                .sorted()
                .toList();
        return times.isEmpty() ? Optional.empty() : Optional.of(times.get(first ? 0 : times.size() - 1));
    }

    private static double hours(LocalTime time) {
        return time.toSecondOfDay() / 3600.0;
    }
}
