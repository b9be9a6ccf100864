package nl.openvensters.site.api;

import jakarta.json.JsonObject;
import java.util.Locale;
import nl.openvensters.benchmark.BoardComparison;
import nl.openvensters.benchmark.Quartiles;

/** A board beside boards like it as JSON: values and quarters, and no place of anybody among the others. */
final class StandingJson {

    private StandingJson() {}

    static JsonObject of(BoardComparison standing) {
        return new JsonMembers()
                .with("number", standing.own().number())
                .with("name", standing.own().name())
                .with("weights", standing.weights().written())
                .with(
                        "comparators",
                        JsonMembers.array(standing.others(), one -> JsonMembers.JSON.createValue(one.number())))
                .with("figures", JsonMembers.array(standing.lines(), StandingJson::line))
                .build();
    }

    private static JsonObject line(BoardComparison.Line line) {
        var members = new JsonMembers()
                .with("measure", line.measure().code())
                .with("unit", line.measure().unit().name().toLowerCase(Locale.ROOT))
                .with("year", line.year());
        line.number().ifPresent(value -> members.with("value", value));
        line.value().asReason().ifPresent(reason -> members.with("missing", reason.name()));
        if (line.schools() > 0) {
            members.with("over", line.schools());
        }
        line.spread().ifPresent(spread -> members.with("others", spread(spread)));
        line.signal()
                .ifPresent(signal -> members.with("signalBelow", signal.below().doubleValue()));
        return members.build();
    }

    private static JsonObject spread(Quartiles spread) {
        return new JsonMembers()
                .with("boards", spread.count())
                .with("quarter", spread.quarter())
                .with("middle", spread.middle())
                .with("threeQuarters", spread.threeQuarters())
                .build();
    }
}
