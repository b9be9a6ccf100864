package nl.openvensters.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.school.SchoolType;

/**
 * All that a story about one indicator of one school is made of.
 *
 * @param indicator the definition
 * @param school whom it is about
 * @param own the school's figures, of every measure and period, in any order
 * @param municipality the figures of its municipality, likewise
 * @param country the national figures, likewise
 * @param words the school's explanation
 * @param answer what the school supplied itself
 * @param absence why nothing of this indicator is shown; empty when there is something
 */
public record StoryMaterial(
        Indicator indicator,
        Subject school,
        List<Figure> own,
        List<Figure> municipality,
        List<Figure> country,
        Optional<Words> words,
        Optional<Answer> answer,
        Optional<Absence> absence) {

    /**
     * The school that is told of.
     *
     * @param facts what the register says of it, in the order in which it is shown; for {@code PROFILE}
     * @param closedOn the first day it was no longer there
     */
    public record Subject(
            String name, SchoolType type, String municipality, List<Fact> facts, Optional<LocalDate> closedOn) {}

    /** A line of the register: {@code Plaats}, {@code Zandwijk}. */
    public record Fact(String name, String value) {}

    /** @param html as it was written; it is sanitised before it is shown */
    public record Words(String html, LocalDate writtenOn) {}

    /** @param json of the shape that {@code docs/own-answers.md} gives for the indicator's kind */
    public record Answer(String json, SchoolYear year) {}

    /** @param withdrawn the reason that the school gave for withdrawing it */
    public record Absence(MissingReason reason, Optional<String> withdrawn) {}

    /** The figures of one measure of the school, oldest first. */
    List<Figure> ownOf(String measure) {
        return of(own, measure);
    }

    /** The latest figure of one measure of the school. */
    Optional<Figure> latestOwn(String measure) {
        return ownOf(measure).stream().reduce((earlier, later) -> later);
    }

    static List<Figure> of(List<Figure> figures, String measure) {
        return figures.stream()
                .filter(f -> f.measure().equals(measure))
                .sorted(java.util.Comparator.comparing(Figure::period))
                .toList();
    }
}
