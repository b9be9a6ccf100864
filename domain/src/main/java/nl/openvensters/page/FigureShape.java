package nl.openvensters.page;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.figure.Cells;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.figure.Period;
import nl.openvensters.indicator.PeriodKind;

/** A figure in a document. A value is a number, a category, or after an exclamation mark why there is none. */
final class FigureShape {

    private FigureShape() {}

    static void write(Fields out, Figure figure) {
        out.with("measure", figure.measure())
                .with("kind", figure.period().kind())
                .with("start", figure.period().start())
                .with("end", figure.period().end())
                .with("value", figure.value().map(FigureShape::written));
        if (!figure.cells().isEmpty()) {
            out.with("cells", cells -> figure.cells().asMap().forEach((key, value) -> cells.with(key, written(value))));
        }
        out.with("status", figure.status())
                .with("referenceDate", figure.referenceDate())
                .with("deliveredOn", figure.deliveredOn())
                .with("run", figure.importRun());
    }

    /** @param indicator its id, which its figures do not repeat */
    static Figure read(JsonObject in, String indicator) {
        return new Figure(
                indicator,
                in.getString("measure"),
                new Period(
                        PeriodKind.valueOf(in.getString("kind")),
                        LocalDate.parse(in.getString("start")),
                        LocalDate.parse(in.getString("end"))),
                Optional.ofNullable(in.get("value")).map(FigureShape::value),
                Fields.object(in, "cells", FigureShape::cells).orElse(Cells.none()),
                FigureStatus.valueOf(in.getString("status")),
                Fields.day(in, "referenceDate"),
                LocalDate.parse(in.getString("deliveredOn")),
                Fields.number(in, "run"));
    }

    private static Object written(FigureValue value) {
        if (value instanceof FigureValue.Amount amount) {
            return amount.number();
        }
        return value instanceof FigureValue.Category category
                ? category.name()
                : "!" + value.asReason().orElseThrow();
    }

    private static FigureValue value(JsonValue written) {
        if (written instanceof JsonNumber number) {
            return FigureValue.of(number.bigDecimalValue());
        }
        String text = ((JsonString) written).getString();
        return text.startsWith("!")
                ? FigureValue.missing(MissingReason.valueOf(text.substring(1)))
                : FigureValue.category(text);
    }

    private static Cells cells(JsonObject in) {
        Map<String, FigureValue> cells = new LinkedHashMap<>();
        in.forEach((key, written) -> cells.put(key, value(written)));
        return Cells.of(cells);
    }
}
