package nl.openvensters.story;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Characteristic;
import nl.openvensters.indicator.IndicatorKind;
import nl.openvensters.publication.SchoolFigures;
import nl.openvensters.publication.answer.Answer;
import nl.openvensters.publication.answer.KeywordsAnswer;
import nl.openvensters.publication.answer.SchoolDay;
import nl.openvensters.publication.answer.WeekAnswer;
import nl.openvensters.school.SchoolProfile;

/**
 * The few facts that a parent looks for first, and the words that a school chose for itself.
 *
 * @param facts at most five
 * @param keywords the school's own, the most important first; may be empty
 */
public record Glance(List<Fact> facts, List<OwnWord> keywords) {

    /** The fact that names who runs the school. */
    public static final String BOARD = "board";

    /**
     * A fact with its name.
     *
     * @param id which of them it is
     * @param beside what is small beside it: of when it is, or what is usual near by; may be empty
     */
    public record Fact(String id, String name, String value, String beside) {}

    /** What is known and published of them. */
    public static Glance of(SchoolFigures figures, SchoolProfile school) {
        var facts = new ArrayList<Fact>();
        figures.having(Characteristic.PUPILS).ifPresent(pupils -> pupils.latest(Characteristic.PUPILS)
                .filter(f -> f.value().isPresent())
                .ifPresent(f -> facts.add(pupils(f, new StoryMaterial(pupils, school)))));
        if (!school.clusters().isEmpty()) {
            facts.add(fact(
                    "forWhom",
                    Wording.list(school.clusters().stream()
                            .map(cluster -> Wording.text("cluster." + cluster))
                            .toList()),
                    ""));
        }
        var hours = new StoryMaterial(figures.having(IndicatorKind.WEEK).orElseThrow(), school);
        Tense tense = Tense.of(hours);
        Optional<WeekAnswer> week = hours.answer(WeekAnswer.class);
        week.flatMap(Glance::hours).ifPresent(h -> facts.add(fact("hours", h, dated(tense))));
        week.flatMap(w -> w.careAt(WeekAnswer.CareTime.AFTER))
                .ifPresent(care -> facts.add(fact("care", Wording.text("WEEK.care." + care.where()), dated(tense))));
        school.denomination().ifPresent(d -> facts.add(fact("denomination", Wording.denomination(d), "")));
        school.board()
                .flatMap(SchoolProfile.Board::knownName)
                .ifPresent(name -> facts.add(fact(school.active() ? BOARD : "boardThen", name, "")));
        List<String> keywords = answer(KeywordsAnswer.class, figures, "missie", school)
                .map(KeywordsAnswer::keywords)
                .orElse(List.of());
        return new Glance(List.copyOf(facts), OwnWord.of(figures.get("missie").indicator(), keywords));
    }

    private static Fact fact(String id, String value, String beside) {
        return new Fact(id, Wording.text("glance." + id), value, beside);
    }

    /** A number that is not of this school year has its day beside it; one of an open school also what is usual. */
    private static Fact pupils(Figure figure, StoryMaterial material) {
        boolean past = Tense.of(material, SchoolYear.of(figure.period().end())).isPast();
        Optional<String> usual = material.closedOn().isPresent()
                ? Optional.empty()
                : Optional.ofNullable(CountTrendTeller.means(material)
                                .get(figure.period().end().getYear()))
                        .map(mean -> Wording.text("glance.usual", Math.round(mean), material.municipality()));
        return fact(
                "pupils",
                Cell.whole(figure.value().orElseThrow()),
                Stream.concat(past ? Stream.of(Wording.period(figure.period())) : Stream.empty(), usual.stream())
                        .collect(Collectors.joining("; ")));
    }

    private static String dated(Tense tense) {
        return tense.then().map(SchoolYear::toString).orElse("");
    }

    private static <A extends Answer> Optional<A> answer(
            Class<A> type, SchoolFigures figures, String indicator, SchoolProfile school) {
        return new StoryMaterial(figures.get(indicator), school).answer(type);
    }

    /** From the earliest start to the latest end, when all days are the same. */
    static Optional<String> hours(WeekAnswer week) {
        List<LocalTime> from =
                week.days().stream().map(SchoolDay::from).distinct().toList();
        List<LocalTime> to = week.days().stream().map(SchoolDay::to).distinct().toList();
        return from.size() == 1 && to.size() == 1
                ? Optional.of(Wording.text("glance.hoursBetween", Wording.time(from.get(0)), Wording.time(to.get(0))))
                : Optional.empty();
    }
}
