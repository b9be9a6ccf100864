package nl.openvensters.site.api;

import jakarta.json.JsonObject;
import java.util.Map;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.Measure;
import nl.openvensters.school.SubjectKind;
import nl.openvensters.story.Chance;
import nl.openvensters.story.chart.LevelChart.Range;

/** A figure as JSON: a value, a category or the reason why there is neither, for the whole and for each cell. */
final class FigureJson {

    private FigureJson() {}

    /** @param teller what kind of subject it is of */
    static JsonObject of(Figure figure, Indicator indicator, SubjectKind teller) {
        return members(new JsonMembers(), figure, indicator, teller).build();
    }

    /** Adds it to what is said before it. */
    static JsonMembers members(JsonMembers json, Figure figure, Indicator indicator, SubjectKind teller) {
        json.with("measure", figure.measure());
        json.with("unit", indicator.measure(figure.measure()).map(Measure::unit));
        json.with("source", source(figure, indicator, teller));
        json.with("period", period(figure));
        json.with("referenceDate", figure.referenceDate());
        figure.value().ifPresent(value -> add(json, value));
        if (!figure.cells().isEmpty()) {
            json.with("cells", cells(figure.cells()));
        }
        Map<String, Range> chance = Chance.of(figure, indicator);
        if (!chance.isEmpty()) {
            json.with("chance", chance(chance));
        }
        return json.with("status", figure.status()).with("deliveredOn", figure.deliveredOn());
    }

    /** Between which percents each cell can lie by chance alone, as a picture of the page has it. */
    private static JsonObject chance(Map<String, Range> chance) {
        var json = new JsonMembers();
        chance.forEach((cell, spread) -> json.with(
                cell,
                new JsonMembers()
                        .with("from", tenths(spread.from()))
                        .with("to", tenths(spread.to()))
                        .build()));
        return json.build();
    }

    private static double tenths(double percent) {
        return Math.round(percent * 10) / 10.0;
    }

    /** An object with one member: {@code value}, {@code category} or {@code reason}. */
    static JsonMembers value(FigureValue value) {
        var json = new JsonMembers();
        add(json, value);
        return json;
    }

    private static void add(JsonMembers json, FigureValue value) {
        if (value instanceof FigureValue.Amount amount) {
            json.with("value", JsonMembers.JSON.createValue(amount.number()));
        } else if (value instanceof FigureValue.Category category) {
            json.with("category", category.name());
        } else if (value instanceof FigureValue.Missing missing) {
            json.with("reason", missing.reason());
        }
    }

    /** Who tells it: the subject itself, we, or the source of the indicator. */
    private static String source(Figure figure, Indicator indicator, SubjectKind teller) {
        if (figure.isOwn()) {
            return teller.name();
        }
        return indicator.measure(figure.measure()).filter(Measure::derived).isPresent() ? "DERIVED" : "DELIVERED";
    }

    private static JsonObject period(Figure figure) {
        return new JsonMembers()
                .with("kind", figure.period().kind())
                .with("start", figure.period().start())
                .with("end", figure.period().end())
                .build();
    }

    private static JsonObject cells(Cells cells) {
        var json = new JsonMembers();
        cells.asMap().forEach((key, value) -> json.with(key, value(value).build()));
        return json.build();
    }
}
