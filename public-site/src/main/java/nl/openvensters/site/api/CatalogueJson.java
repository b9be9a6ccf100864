package nl.openvensters.site.api;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import nl.openvensters.indicator.Definition;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.indicator.Measure;
import nl.openvensters.indicator.MeasureCell;

/** The definition of an indicator as JSON. Measures that are never shown are not named. */
final class CatalogueJson {

    static final String INDICATORS = ApiApplication.ROOT + "/indicators";

    private CatalogueJson() {}

    static JsonObject of(Indicator indicator) {
        return new JsonMembers()
                .with("id", indicator.id())
                .with("name", indicator.name())
                .with("question", indicator.question())
                .with("theme", indicator.theme().title())
                .with("themeId", indicator.theme().id())
                .with("supply", indicator.supply())
                .with("source", indicator.source())
                .with("definition", definition(indicator))
                .with(
                        "subjects",
                        JsonMembers.array(
                                indicator.subjects().stream().sorted().toList(),
                                kind -> JsonMembers.JSON.createValue(kind.name())))
                .with(
                        "schoolTypes",
                        JsonMembers.array(
                                indicator.appliesTo().stream().sorted().toList(),
                                type -> JsonMembers.JSON.createValue(type.name())))
                .with(
                        "measures",
                        JsonMembers.array(
                                indicator.measures().stream()
                                        .filter(measure -> !measure.neverShown())
                                        .toList(),
                                CatalogueJson::measure))
                .with("definitions", JsonMembers.array(versions(indicator), CatalogueJson::version))
                .with("links", links(indicator))
                .build();
    }

    static JsonObject definition(Indicator indicator) {
        return new JsonMembers()
                .with("version", indicator.definition().version())
                .with("text", indicator.definition().text())
                .build();
    }

    private static List<Definition> versions(Indicator indicator) {
        return Stream.concat(Stream.of(indicator.definition()), indicator.definition().earlier().stream())
                .toList();
    }

    private static JsonObject version(Definition definition) {
        return new JsonMembers()
                .with("version", definition.version())
                .with("text", definition.text())
                .with("since", definition.since())
                .with("changed", definition.changed())
                .build();
    }

    private static JsonObject measure(Measure measure) {
        return new JsonMembers()
                .with("code", measure.code())
                .with("unit", measure.unit())
                .with("period", measure.period())
                .with("derived", measure.derived())
                .with("dimensions", JsonMembers.array(measure.dimensions(), JsonMembers.JSON::createValue))
                .with("cells", JsonMembers.array(measure.cells(), CatalogueJson::cell))
                .build();
    }

    private static JsonObject cell(MeasureCell cell) {
        return new JsonMembers()
                .with("key", cell.key())
                .with("unit", cell.unit())
                .build();
    }

    private static JsonObject links(Indicator indicator) {
        return new JsonMembers()
                .with("self", INDICATORS + "/" + indicator.id())
                .with("figures", ApiApplication.ROOT + "/figures?indicator=" + indicator.id())
                .build();
    }
}
