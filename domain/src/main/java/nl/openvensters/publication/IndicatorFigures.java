package nl.openvensters.publication;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.indicator.Characteristic;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.publication.answer.AnswerFigures;

/**
 * One indicator of one school as it may be shown: small numbers are hidden already.
 *
 * @param indicator its definition
 * @param visibility whether the public sees it, since when and how it came so
 * @param missing why there is nothing at all to show; empty when there is something
 * @param figures the school's own, by measure in the order of the catalogue, oldest period first
 * @param surroundings what to compare them with
 * @param explanation the school's words, when it wrote any
 * @param answer what the school supplied, for a decentral indicator
 */
public record IndicatorFigures(
        Indicator indicator,
        Visibility visibility,
        Optional<MissingReason> missing,
        List<Figure> figures,
        Surroundings surroundings,
        Optional<PublishedExplanation> explanation,
        Optional<PublishedAnswer> answer) {

    /** Whether one of them may still change. */
    public boolean isProvisional() {
        return figures.stream().anyMatch(figure -> figure.status() == FigureStatus.PROVISIONAL);
    }

    /** As it would be with another answer: the figures that it becomes take the place of those of the answer before. */
    public IndicatorFigures answering(Optional<PublishedAnswer> other, LocalDate on) {
        return new IndicatorFigures(
                indicator,
                visibility,
                missing,
                Stream.concat(
                                figures.stream().filter(figure -> !figure.isOwn()),
                                other.stream()
                                        .flatMap(own ->
                                                AnswerFigures.of(indicator, own.content(), own.schoolYear(), on)
                                                        .stream()))
                        .toList(),
                surroundings,
                explanation,
                other.map(own -> own.withoutNumbers(indicator)));
    }

    /** The figures of one measure, oldest period first. */
    public List<Figure> of(String measure) {
        return of(measure, figures);
    }

    /** The figure of one measure in the latest period that there is one of. */
    public Optional<Figure> latest(String measure) {
        List<Figure> all = of(measure);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The latest figure of what a measure says of the school as a whole. */
    public Optional<Figure> latest(Characteristic what) {
        return indicator.measure(what).flatMap(measure -> latest(measure.code()));
    }

    /** Those of a list (for example of the surroundings) that are about one measure. */
    public static List<Figure> of(String measure, List<Figure> figures) {
        return figures.stream()
                .filter(figure -> figure.measure().equals(measure))
                .toList();
    }
}
