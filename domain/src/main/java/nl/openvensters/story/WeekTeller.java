package nl.openvensters.story;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.IndicatorStory.Point;
import nl.openvensters.story.chart.WeekChart;

/** Tells when school begins and ends, and who cares for the children before and after. */
final class WeekTeller implements Teller {

    private static final List<String> DAYS = List.of("MON", "TUE", "WED", "THU", "FRI");
    private static final List<String> CARE = List.of("before", "between", "after");

    /** The hours of one day. */
    private record Hours(LocalTime from, LocalTime to, Optional<LocalTime> breakFrom, Optional<LocalTime> breakTo) {

        boolean hasBreak() {
            return breakFrom.isPresent() && breakTo.isPresent();
        }

        String written() {
            String all = Wording.text("WEEK.hours", Wording.time(from), Wording.time(to));
            return hasBreak()
                    ? Wording.text(
                            "WEEK.hoursWithBreak", all, Wording.time(breakFrom.get()), Wording.time(breakTo.get()))
                    : all;
        }
    }

    @Override
    public Told tell(StoryMaterial material) {
        Optional<OwnAnswer> answer = OwnAnswer.of(material);
        Map<String, Hours> days = answer.map(WeekTeller::days).orElse(Map.of());
        if (days.isEmpty()) {
            return Told.nothing(MissingReason.NOT_DELIVERED);
        }
        var parts = new Told.Parts();
        say(parts, days);
        Optional<OwnAnswer> after = answer.get().object("care").flatMap(c -> c.object("after"));
        after.flatMap(a -> a.text("where"))
                .filter(where -> Wording.find("WEEK.after." + where).isPresent())
                .ifPresent(where -> parts.say(Wording.html("WEEK.after." + where)));
        String heading = answer.get()
                .text("model")
                .flatMap(m -> Wording.find("week." + m))
                .orElse(Wording.text("WEEK.title"));
        parts.show(Illustration.of(heading, chart(material, days)));
        List<Point> care = care(answer.get());
        if (!care.isEmpty()) {
            parts.show(Illustration.points(care));
        }
        parts.list(new StoryTable(
                Wording.text("WEEK.title"),
                List.of(Wording.text("head.day"), Wording.text("head.hoursOfDay")),
                DAYS.stream()
                        .map(d -> StoryTable.row(
                                Wording.text("day." + d),
                                days.containsKey(d) ? days.get(d).written() : Wording.text("WEEK.free")))
                        .toList()));
        return parts.of(OwnAnswer.reference(material), answer.get().text("text"));
    }

    private static Map<String, Hours> days(OwnAnswer answer) {
        var days = new LinkedHashMap<String, Hours>();
        for (OwnAnswer day : answer.objects("days")) {
            Optional<String> name = day.text("day").filter(DAYS::contains);
            Optional<LocalTime> from = day.time("from");
            Optional<LocalTime> to = day.time("to");
            if (name.isPresent()
                    && from.isPresent()
                    && to.isPresent()
                    && from.get().isBefore(to.get())) {
                days.put(name.get(), new Hours(from.get(), to.get(), day.time("breakFrom"), day.time("breakTo")));
            }
        }
        return days;
    }

    private static void say(Told.Parts parts, Map<String, Hours> days) {
        var starts = days.values().stream().map(Hours::from).distinct().toList();
        var ends = new LinkedHashMap<LocalTime, List<String>>();
        days.forEach((day, hours) -> ends.computeIfAbsent(hours.to(), end -> new ArrayList<>())
                .add(Wording.text("day." + day).toLowerCase(Wording.DUTCH)));
        if (starts.size() == 1 && ends.size() == 1) {
            parts.say(Wording.html(
                    days.size() == DAYS.size() ? "WEEK.everyDay" : "WEEK.everySchoolDay",
                    Wording.time(starts.get(0)),
                    Wording.time(ends.keySet().iterator().next())));
            return;
        }
        var least = starts.stream().sorted().toList();
        parts.say(
                starts.size() == 1
                        ? Wording.html("WEEK.starts", Wording.time(least.get(0)))
                        : Wording.html(
                                "WEEK.startsBetween",
                                Wording.time(least.get(0)),
                                Wording.time(least.get(least.size() - 1))));
        var endings = new ArrayList<String>();
        ends.forEach((end, names) -> endings.add(Wording.text("WEEK.endsOn", Wording.list(names), Wording.time(end))));
        parts.say(Wording.html("WEEK.ends", Wording.list(endings)));
    }

    private static nl.openvensters.story.chart.Picture chart(StoryMaterial material, Map<String, Hours> days) {
        var columns = DAYS.stream()
                .map(d -> new WeekChart.Day(
                        Wording.text("day." + d),
                        Wording.text("day." + d + ".brief"),
                        days.containsKey(d) ? lessons(days.get(d)) : List.of(),
                        Wording.text("WEEK.free")))
                .toList();
        String description = Wording.list(days.entrySet().stream()
                .map(e -> Wording.text("day." + e.getKey()) + " " + e.getValue().written())
                .toList());
        return new WeekChart(
                        material.indicator().id() + "-week",
                        Wording.text("WEEK.title"),
                        description,
                        columns,
                        Wording::time)
                .picture();
    }

    private static List<WeekChart.Lessons> lessons(Hours hours) {
        return hours.hasBreak()
                ? List.of(
                        new WeekChart.Lessons(hours.from(), hours.breakFrom().get()),
                        new WeekChart.Lessons(hours.breakTo().get(), hours.to()))
                : List.of(new WeekChart.Lessons(hours.from(), hours.to()));
    }

    private static List<Point> care(OwnAnswer answer) {
        var points = new ArrayList<Point>();
        for (String when : CARE) {
            answer.object("care").flatMap(c -> c.object(when)).ifPresent(c -> c.text("where")
                    .flatMap(where -> Wording.find("WEEK.care." + where))
                    .ifPresent(where -> {
                        var detail = new ArrayList<String>();
                        detail.add(where);
                        c.text("provider").ifPresent(detail::add);
                        c.time("from").ifPresent(from -> c.time("to")
                                .ifPresent(to ->
                                        detail.add(Wording.text("WEEK.hours", Wording.time(from), Wording.time(to)))));
                        points.add(new Point(Wording.text("WEEK.care." + when), String.join(", ", detail)));
                    }));
        }
        return points;
    }
}
