package nl.openvensters.story;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.openvensters.publication.SchoolFigures;
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
        figures.get("leerlingen")
                .latest("aantal")
                .flatMap(f -> f.value())
                .ifPresent(v -> facts.add(fact("pupils", Cell.whole(v))));
        Optional<OwnAnswer> week = answer(figures, "schooltijden", school);
        week.flatMap(Glance::hours).ifPresent(h -> facts.add(fact("hours", h)));
        week.flatMap(w -> w.object("care"))
                .flatMap(c -> c.object("after"))
                .flatMap(a -> a.text("where"))
                .flatMap(where -> Wording.find("WEEK.care." + where))
                .ifPresent(care -> facts.add(fact("care", care)));
        school.denomination().ifPresent(d -> facts.add(fact("denomination", d)));
        school.board()
                .flatMap(SchoolProfile.Board::knownName)
                .ifPresent(name -> facts.add(fact(school.active() ? "board" : "boardThen", name)));
        List<String> keywords =
                answer(figures, "missie", school).map(a -> a.texts("keywords")).orElse(List.of());
        return new Glance(List.copyOf(facts), keywords);
    }

    private static Fact fact(String name, String value) {
        return new Fact(Wording.text("glance." + name), value);
    }

    private static Optional<OwnAnswer> answer(SchoolFigures figures, String indicator, SchoolProfile school) {
        return OwnAnswer.of(new StoryMaterial(figures.get(indicator), school));
    }

    /** From the earliest start to the latest end, when all days are the same. */
    private static Optional<String> hours(OwnAnswer week) {
        List<OwnAnswer> days = week.objects("days");
        List<LocalTime> from =
                days.stream().flatMap(d -> d.time("from").stream()).distinct().toList();
        List<LocalTime> to =
                days.stream().flatMap(d -> d.time("to").stream()).distinct().toList();
        return from.size() == 1 && to.size() == 1
                ? Optional.of(Wording.text("glance.hoursBetween", Wording.time(from.get(0)), Wording.time(to.get(0))))
                : Optional.empty();
    }
}
