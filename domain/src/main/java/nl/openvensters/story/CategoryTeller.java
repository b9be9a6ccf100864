package nl.openvensters.story;

import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;

/** Tells which of a named set a school has, and since when. */
final class CategoryTeller implements Teller {

    @Override
    public Told tell(StoryMaterial material) {
        var figures = material.indicator().measures().stream()
                .findFirst()
                .map(m -> material.ownOf(m.code()))
                .orElse(java.util.List.of());
        if (figures.isEmpty()) {
            return Told.nothing(MissingReason.NOT_DELIVERED);
        }
        Figure latest = figures.get(figures.size() - 1);
        FigureValue value = latest.value().orElse(FigureValue.missing(MissingReason.NOT_DELIVERED));
        if (!(value instanceof FigureValue.Category category)) {
            return Told.nothing(value);
        }
        String id = material.indicator().id();
        String day = Wording.day(latest.period().start());
        var parts = new Told.Parts();
        parts.say(Wording.html(
                Wording.firstOf(id + "." + category.name().replace(' ', '_'), id + ".category", "CATEGORY.category"),
                category.name(),
                day));
        if (figures.size() > 1) {
            var rows = new java.util.ArrayList<StoryTable.Row>();
            for (int i = figures.size() - 1; i >= 0; i--) {
                Figure figure = figures.get(i);
                rows.add(StoryTable.row(
                        Wording.period(figure.period()),
                        Cell.whole(figure.value().orElse(value))));
            }
            parts.list(new StoryTable(
                    Wording.text("CATEGORY.table"),
                    java.util.List.of(
                            Wording.text("head.when"), material.indicator().name()),
                    rows));
        }
        return parts.of(latest);
    }
}
