package nl.openvensters.story;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.publication.IndicatorFigures;
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
public record Glance(List<Fact> facts, List<String> keywords) {

    /** A fact with its name. */
    public record Fact(String name, String value) {}

    /** What is known and published of them. */
    public static Glance of(SchoolFigures figures, SchoolProfile school) {
        var facts = new ArrayList<Fact>();
        IndicatorFigures pupils = figures.get("leerlingen");
        pupils.latest("aantal")
                .filter(f -> f.value().isPresent())
                .ifPresent(f -> facts.add(fact("pupils", pupils(f, new StoryMaterial(pupils, school)))));
        var hours = new StoryMaterial(figures.get("schooltijden"), school);
        Tense tense = Tense.of(hours);
        Optional<WeekAnswer> week = hours.answer(WeekAnswer.class);
        week.flatMap(Glance::hours).ifPresent(h -> facts.add(fact("hours", dated(h, tense))));
        week.flatMap(w -> w.careAt(WeekAnswer.Moment.AFTER))
                .ifPresent(care -> facts.add(fact("care", dated(Wording.text("WEEK.care." + care.where()), tense))));
        school.denomination().ifPresent(d -> facts.add(fact("denomination", d)));
        school.board()
                .flatMap(SchoolProfile.Board::knownName)
                .ifPresent(name -> facts.add(fact(school.active() ? "board" : "boardThen", name)));
        List<String> keywords = answer(KeywordsAnswer.class, figures, "missie", school)
                .map(KeywordsAnswer::keywords)
                .orElse(List.of());
        return new Glance(List.copyOf(facts), keywords);
    }

    private static Fact fact(String name, String value) {
        return new Fact(Wording.text("glance." + name), value);
    }

    /** A number that is not of this school year has its day beside it. */
    private static String pupils(Figure figure, StoryMaterial material) {
        String count = Cell.whole(figure.value().orElseThrow());
        return Tense.of(material, SchoolYear.of(figure.period().end())).isPast()
                ? Wording.text("glance.then", count, Wording.period(figure.period()))
                : count;
    }

    private static String dated(String fact, Tense tense) {
        return tense.then().map(year -> Wording.text("glance.then", fact, year)).orElse(fact);
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
