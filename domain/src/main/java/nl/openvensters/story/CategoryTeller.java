package nl.openvensters.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.publication.IndicatorFigures;

/**
 * Tells which of a named set a school has, and since when. The period of a figure is the day on which it was given, its
 * reference date that of the list in which the source last said so. Where a list gives no other day, only that of the
 * list is known, and the sentence says no more.
 */
final class CategoryTeller implements Teller {

    /** What the last list says goes before what an older list says, also when that has a later day of its own. */
    private static final Comparator<Figure> LAST =
            Comparator.comparing(CategoryTeller::listedOn).thenComparing(Figure::period);

    @Override
    public TellerResult tell(StoryMaterial material) {
        List<Figure> figures = figures(material);
        if (figures.isEmpty()) {
            return TellerResult.nothing(MissingReason.NOT_DELIVERED);
        }
        Figure latest = figures.get(0);
        FigureValue value = latest.value().orElse(FigureValue.missing(MissingReason.NOT_DELIVERED));
        if (!(value instanceof FigureValue.Category category)) {
            return TellerResult.nothing(value);
        }
        var parts = new TellerResult.Parts();
        parts.say(sentence(material, latest, category));
        Wording.find(material.indicator().id() + ".meaning." + key(category))
                .ifPresent(meaning -> parts.say(new Html(meaning)));
        if (figures.size() > 1) {
            parts.list(table(material, figures));
        }
        return parts.of(reference(latest), Optional.empty());
    }

    /** The one that was last said; empty without any. */
    static Optional<Figure> latest(IndicatorFigures figures) {
        return figures.indicator().measures().stream()
                .findFirst()
                .flatMap(measure -> figures.of(measure.code()).stream().max(LAST));
    }

    /** Last said first. */
    static List<Figure> figures(StoryMaterial material) {
        return material.indicator().measures().stream()
                .findFirst()
                .map(m -> material.ownOf(m.code()))
                .orElse(List.of())
                .stream()
                .sorted(LAST.reversed())
                .toList();
    }

    private static Html sentence(StoryMaterial material, Figure figure, FigureValue.Category category) {
        String id = material.indicator().id();
        String form = isDayKnown(figure) ? ".category" : ".listed";
        return Wording.html(
                Wording.firstOf(id + "." + key(category), id + form, "CATEGORY" + form),
                Wording.category(category.name()),
                Wording.day(figure.period().start()));
    }

    private static String key(FigureValue.Category category) {
        return category.name().replace(' ', '_');
    }

    private static LocalDate listedOn(Figure figure) {
        return figure.referenceDate().orElse(figure.period().start());
    }

    /** Whether the source says on which day it was given, and not only on which list it stands. */
    static boolean isDayKnown(Figure figure) {
        return figure.referenceDate()
                .filter(listed -> listed.equals(figure.period().start()))
                .isEmpty();
    }

    /** The day of the list, where there is one, for the source line. */
    private static String reference(Figure figure) {
        return figure.referenceDate()
                .map(listed -> TellerResult.withStatus(Wording.text("CATEGORY.list", Wording.day(listed)), figure))
                .orElseGet(() -> TellerResult.reference(figure));
    }

    /** Whether a newer list says the same again, and neither says since when. */
    private static boolean isSaidAgain(Figure figure, Figure newer) {
        return !isDayKnown(figure) && !isDayKnown(newer) && figure.value().equals(newer.value());
    }

    private static StoryTable table(StoryMaterial material, List<Figure> figures) {
        return new StoryTable(
                Wording.text("CATEGORY.table"),
                List.of(Wording.text("head.when"), material.indicator().name()),
                IntStream.range(0, figures.size())
                        .filter(i -> i == 0 || !isSaidAgain(figures.get(i), figures.get(i - 1)))
                        .mapToObj(figures::get)
                        .map(figure -> StoryTable.row(
                                isDayKnown(figure)
                                        ? Wording.period(figure.period())
                                        : Wording.text("CATEGORY.list", Wording.period(figure.period())),
                                Cell.whole(figure.value().orElse(FigureValue.missing(MissingReason.NOT_DELIVERED)))))
                        .toList());
    }
}
