package nl.openvensters.site.api;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.openvensters.benchmark.PartnershipAccount;
import nl.openvensters.benchmark.PartnershipMeasure;
import nl.openvensters.benchmark.PartnershipMoneyStory;
import nl.openvensters.figure.FigureValue;

/** The money of a partnership as JSON: each year with all figures, of which each has a value or why there is none. */
final class MoneyJson {

    private MoneyJson() {}

    /** @param account empty when nobody said under which number the partnership accounts: then there are no years */
    static JsonObject of(String code, Optional<PartnershipAccount> account) {
        var members = new JsonMembers().with("code", code);
        account.ifPresent(known -> members.with("number", known.number().value())
                .with("name", known.name())
                .with("saidBy", known.byFile() ? "FILE" : "PERSON")
                .with("saidOn", known.saidOn())
                .with("source", new PartnershipMoneyStory(known, code).source()));
        return members.with(
                        "years",
                        JsonMembers.array(account.map(PartnershipAccount::years).orElse(List.of()), MoneyJson::year))
                .build();
    }

    private static JsonObject year(PartnershipAccount.Year year) {
        return new JsonMembers()
                .with("year", year.year())
                .with(
                        "figures",
                        JsonMembers.array(
                                Arrays.asList(PartnershipMeasure.values()),
                                measure -> figure(measure, year.of(measure))))
                .build();
    }

    private static JsonObject figure(PartnershipMeasure measure, FigureValue value) {
        var members =
                new JsonMembers().with("measure", measure.code()).with("unit", measure.isEuros() ? "euro" : "ratio");
        value.asNumber().ifPresent(number -> members.with("value", number.doubleValue()));
        value.asReason().ifPresent(reason -> members.with("missing", reason.name()));
        return members.build();
    }
}
