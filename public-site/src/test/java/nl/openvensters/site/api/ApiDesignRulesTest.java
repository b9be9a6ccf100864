package nl.openvensters.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Those of the API design rules of the Dutch government (version 2.1) that a description can break and that no other test
 * of ours would notice. All of them are looked at by Spectral, outside the build (docs/open-data.md).
 */
class ApiDesignRulesTest {

    private final JsonObject description = read();

    @Test
    void every_answer_has_the_version_in_its_header() {
        assertThat(answers().map(JsonObject.class::cast)).isNotEmpty().allSatisfy(answer -> assertThat(
                        answer.getJsonObject("headers"))
                .containsKey("API-Version"));
    }

    @Test
    void every_fault_is_told_as_problem_details_with_status_title_and_detail() {
        assertThat(Stream.concat(faultsOf(components("responses")), operations().flatMap(this::faults)))
                .isNotEmpty()
                .allSatisfy(answer ->
                        assertThat(answer.getJsonObject("content")).containsOnlyKeys("application/problem+json"));
        assertThat(components("schemas")
                        .getJsonObject("Problem")
                        .getJsonArray("required")
                        .getValuesAs(JsonString::getString))
                .contains("status", "title", "detail");
    }

    @Test
    void what_takes_parameters_can_answer_that_they_are_wrong() {
        assertThat(operations().filter(operation -> operation.containsKey("parameters")))
                .isNotEmpty()
                .allSatisfy(operation ->
                        assertThat(operation.getJsonObject("responses")).containsKey("400"));
    }

    @Test
    void parameters_are_written_in_camel_case_and_paths_with_dashes() {
        assertThat(operations()
                        .flatMap(operation -> parameters(operation).stream())
                        .map(parameter -> resolved(parameter.asJsonObject()))
                        .filter(parameter -> parameter.getString("in").equals("query"))
                        .map(parameter -> parameter.getString("name")))
                .allMatch(name -> name.matches("[a-z][a-z0-9]*([A-Z][a-z0-9]*)*"));
        assertThat(description.getJsonObject("paths").keySet())
                .allMatch(path -> path.matches("(/([a-z0-9.-]+|\\{[a-zA-Z]+\\}))+"));
    }

    @Test
    void every_day_says_that_it_is_one() {
        assertThat(components("schemas").values().stream()
                        .flatMap(schema -> members(schema.asJsonObject()))
                        .filter(member -> member.getKey().matches("date|.*[a-z](Date|On)"))
                        .map(Map.Entry::getValue))
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day.toString()).contains("\"format\":\"date\""));
    }

    @Test
    void it_says_whom_to_ask_and_which_great_version_stands_in_the_address() {
        assertThat(description.getJsonObject("info").getJsonObject("contact")).containsKeys("email", "name", "url");
        assertThat(description.getJsonArray("servers").getValuesAs(JsonObject.class))
                .allMatch(server -> server.getString("url").matches("https://.*/v[0-9]+"));
    }

    private Stream<JsonObject> operations() {
        return description.getJsonObject("paths").values().stream()
                .flatMap(path -> path.asJsonObject().values().stream())
                .filter(operation -> operation.getValueType() == JsonValue.ValueType.OBJECT)
                .map(JsonValue::asJsonObject);
    }

    private Stream<JsonObject> answers() {
        return operations()
                .flatMap(operation -> operation.getJsonObject("responses").values().stream())
                .map(answer -> resolved(answer.asJsonObject()));
    }

    private Stream<JsonObject> faults(JsonObject operation) {
        return operation.getJsonObject("responses").entrySet().stream()
                .filter(answer -> answer.getKey().matches("[45].."))
                .map(answer -> resolved(answer.getValue().asJsonObject()));
    }

    private static Stream<JsonObject> faultsOf(JsonObject shared) {
        return shared.values().stream().map(JsonValue::asJsonObject).filter(answer -> answer.toString()
                .contains("problem"));
    }

    private static List<JsonValue> parameters(JsonObject operation) {
        JsonArray parameters = operation.getJsonArray("parameters");
        return parameters == null ? List.of() : parameters;
    }

    private static Stream<Map.Entry<String, JsonValue>> members(JsonObject schema) {
        JsonObject members = schema.getJsonObject("properties");
        return members == null ? Stream.empty() : members.entrySet().stream();
    }

    private JsonObject components(String kind) {
        return description.getJsonObject("components").getJsonObject(kind);
    }

    private JsonObject resolved(JsonObject found) {
        return found.containsKey("$ref")
                ? description.getValue(found.getString("$ref").substring(1)).asJsonObject()
                : found;
    }

    private static JsonObject read() {
        try (var reader = Json.createReader(new StringReader(OpenApiResource.file()))) {
            return reader.readObject();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
