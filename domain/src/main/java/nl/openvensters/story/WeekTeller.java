package nl.openvensters.story;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.publication.answer.SchoolDay;
import nl.openvensters.publication.answer.WeekAnswer;
import nl.openvensters.publication.answer.WeekAnswer.Care;
import nl.openvensters.publication.answer.WeekAnswer.CareTime;
import nl.openvensters.publication.answer.Weekday;
import nl.openvensters.story.IndicatorStory.Illustration;
import nl.openvensters.story.IndicatorStory.Point;
import nl.openvensters.story.chart.Picture;
import nl.openvensters.story.chart.WeekChart;

/** Tells when school begins and ends, and who cares for the children before and after. */
final class WeekTeller implements Teller {

    @Override
    public TellerResult tell(StoryMaterial material) {
        Optional<WeekAnswer> answer = material.answer(WeekAnswer.class);
        if (answer.isEmpty() || answer.get().days().isEmpty()) {
            return TellerResult.nothing(MissingReason.NOT_DELIVERED);
        }
        var parts = new TellerResult.Parts();
        Tense tense = Tense.of(material);
        say(parts, answer.get().days(), tense);
        answer.get().careAt(CareTime.AFTER).ifPresent(after -> parts.say(tense.html("WEEK.after." + after.where())));
        String heading = answer.get()
                .model()
                .map(m -> Wording.text("week." + m))
                .orElseGet(() -> Wording.text(material.keyOf("WEEK.title")));
        parts.show(Illustration.of(heading, chart(material, answer.get())));
        List<Point> care = care(answer.get());
        if (!care.isEmpty()) {
            parts.show(Illustration.points(Wording.text("WEEK.care"), care));
        }
        parts.list(new StoryTable(
                Wording.text(material.keyOf("WEEK.title")),
                List.of(Wording.text("head.day"), Wording.text("head.hoursOfDay")),
                Arrays.stream(Weekday.values())
                        .map(d -> StoryTable.row(
                                name(d),
                                answer.get().on(d).map(WeekTeller::written).orElse(Wording.text("WEEK.free"))))
                        .toList()));
        return parts.of(material.answerReference(), answer.get().text());
    }

    private static String name(Weekday day) {
        return Wording.text("day." + day);
    }

    private static String written(SchoolDay day) {
        String all = Wording.text("WEEK.hours", Wording.time(day.from()), Wording.time(day.to()));
        return day.hasBreak()
                ? Wording.text(
                        "WEEK.hoursWithBreak",
                        all,
                        Wording.time(day.breakFrom().get()),
                        Wording.time(day.breakTo().get()))
                : all;
    }

    private static void say(TellerResult.Parts parts, List<SchoolDay> days, Tense tense) {
        var starts = days.stream().map(SchoolDay::from).distinct().toList();
        var ends = new LinkedHashMap<LocalTime, List<String>>();
        days.forEach(day -> ends.computeIfAbsent(day.to(), end -> new ArrayList<>())
                .add(Wording.text("day." + day.day() + ".within")));
        if (starts.size() == 1 && ends.size() == 1) {
            parts.say(tense.html(
                    days.size() == Weekday.values().length ? "WEEK.everyDay" : "WEEK.everySchoolDay",
                    Wording.time(starts.get(0)),
                    Wording.time(ends.keySet().iterator().next())));
            return;
        }
        var least = starts.stream().sorted().toList();
        parts.say(
                starts.size() == 1
                        ? tense.html("WEEK.starts", Wording.time(least.get(0)))
                        : tense.html(
                                "WEEK.startsBetween",
                                Wording.time(least.get(0)),
                                Wording.time(least.get(least.size() - 1))));
        var endings = new ArrayList<String>();
        ends.forEach((end, names) -> endings.add(Wording.text("WEEK.endsOn", Wording.list(names), Wording.time(end))));
        parts.say(tense.html("WEEK.ends", Wording.list(endings)));
    }

    private static Picture chart(StoryMaterial material, WeekAnswer week) {
        var columns = Arrays.stream(Weekday.values())
                .map(d -> new WeekChart.Day(
                        name(d),
                        Wording.text("day." + d + ".brief"),
                        week.on(d).map(WeekTeller::lessons).orElse(List.of()),
                        Wording.text("WEEK.free")))
                .toList();
        String description = Wording.list(
                week.days().stream().map(d -> name(d.day()) + " " + written(d)).toList());
        return new WeekChart(
                        material.indicator().id() + "-week",
                        Wording.text(material.keyOf("WEEK.title")),
                        description,
                        columns,
                        Wording::time)
                .picture();
    }

    private static List<WeekChart.Lessons> lessons(SchoolDay day) {
        return day.hasBreak()
                ? List.of(
                        new WeekChart.Lessons(day.from(), day.breakFrom().get()),
                        new WeekChart.Lessons(day.breakTo().get(), day.to()))
                : List.of(new WeekChart.Lessons(day.from(), day.to()));
    }

    static List<Point> care(WeekAnswer answer) {
        var points = new ArrayList<Point>();
        for (CareTime moment : CareTime.values()) {
            answer.careAt(moment)
                    .ifPresent(care -> points.add(
                            new Point(Wording.text("WEEK.care." + moment.member()), String.join(", ", details(care)))));
        }
        return points;
    }

    private static List<String> details(Care care) {
        var details = new ArrayList<String>();
        details.add(Wording.text("WEEK.care." + care.where()));
        if (care.where() == WeekAnswer.Where.NONE) {
            return details;
        }
        care.provider().ifPresent(details::add);
        if (care.from().isPresent() && care.to().isPresent()) {
            details.add(Wording.text(
                    "WEEK.hours",
                    Wording.time(care.from().get()),
                    Wording.time(care.to().get())));
        } else {
            care.from().ifPresent(t -> details.add(Wording.text("WEEK.careFrom", Wording.time(t))));
            care.to().ifPresent(t -> details.add(Wording.text("WEEK.careTo", Wording.time(t))));
        }
        return details;
    }
}
