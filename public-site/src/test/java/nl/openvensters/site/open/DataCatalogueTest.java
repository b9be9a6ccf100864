package nl.openvensters.site.open;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import nl.openvensters.indicator.Catalogue;
import org.junit.jupiter.api.Test;

/** Holds the catalogue to what DCAT-AP-NL 3.0 asks of each of its parts. */
class DataCatalogueTest {

    private static final String ROOT = "https://site.example";

    private final JsonObject catalogue = DataCatalogue.of(
            path -> ROOT + path,
            new Publisher(
                    "Stichting Dam", Optional.empty(), Optional.of("data@dam.example"), "https://licence.example"),
            Catalogue.load());

    @Test
    void the_catalogue_has_what_is_asked_of_one() {
        has(
                catalogue,
                "dct:title",
                "dct:description",
                "dct:publisher",
                "dcat:contactPoint",
                "dct:license",
                "dcat:dataset");
        agent(catalogue);
    }

    @Test
    void each_dataset_has_what_is_asked_of_one() {
        for (JsonObject set : each(catalogue, "dcat:dataset")) {
            has(
                    set,
                    "dct:title",
                    "dct:description",
                    "dct:identifier",
                    "dct:publisher",
                    "dct:creator",
                    "dct:accessRights",
                    "dcat:contactPoint",
                    "dcat:theme",
                    "dcat:distribution");
            agent(set);
        }
    }

    @Test
    void each_distribution_has_what_is_asked_of_one_and_is_a_file_that_there_is() {
        List<String> names =
                DataSet.all(Catalogue.load()).stream().map(DataSet::name).toList();
        for (JsonObject set : each(catalogue, "dcat:dataset")) {
            for (JsonObject file : each(set, "dcat:distribution")) {
                has(file, "dct:title", "dcat:accessURL", "dct:license", "dct:format", "dcat:mediaType");
                String address = file.getJsonObject("dcat:downloadURL").getString("@id");
                assertThat(names).contains(address.replaceAll("^" + ROOT + "/open-data/(.*)\\.(csv|xlsx)$", "$1"));
            }
        }
    }

    @Test
    void the_service_has_what_is_asked_of_one() {
        has(
                catalogue.getJsonObject("dcat:service"),
                "dct:title",
                "dct:identifier",
                "dct:publisher",
                "dct:accessRights",
                "dct:license",
                "dcat:contactPoint",
                "dcat:theme",
                "dcat:endpointURL",
                "dcat:endpointDescription");
    }

    @Test
    void names_of_properties_are_in_the_context_and_addresses_are_whole() {
        walk(catalogue);
    }

    private void walk(JsonValue value) {
        if (value instanceof JsonObject object) {
            object.forEach((name, inside) -> {
                if (!name.startsWith("@")) {
                    assertThat(catalogue.getJsonObject("@context")).containsKey(name.replaceAll(":.*", ""));
                    walk(inside);
                } else if (name.equals("@id")) {
                    assertThat(((JsonString) inside).getString()).matches("(https?://|mailto:).+");
                }
            });
        } else if (value instanceof JsonArray array) {
            array.forEach(this::walk);
        }
    }

    private static void agent(JsonObject of) {
        JsonObject publisher = of.getJsonObject("dct:publisher");
        assertThat(publisher.getString("@type")).isEqualTo("foaf:Agent");
        has(publisher, "foaf:name");
        has(of.getJsonObject("dcat:contactPoint"), "vcard:fn", "vcard:hasEmail");
    }

    private static List<JsonObject> each(JsonObject of, String name) {
        List<JsonObject> all = of.getJsonArray(name).getValuesAs(JsonObject.class);
        assertThat(all).isNotEmpty();
        return all;
    }

    private static void has(JsonObject object, String... names) {
        assertThat(object).containsKeys(names);
    }
}
