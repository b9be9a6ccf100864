package nl.openvensters.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** Holds openapi.json to what the API answers: every member is described, nothing required is missing. */
class OpenApiTest {

    private final String description = read();

    @Test
    void a_page_of_schools_is_as_described() {
        check(
                "SearchResult",
                SearchJson.of("dam & dijk", ApiAnswers.secondOfThreePages()).toString());
    }

    @Test
    void a_school_with_figures_reasons_words_and_answers_is_as_described() {
        check("School", SchoolJson.of(ApiAnswers.page(ApiAnswers.words())).toString());
    }

    @Test
    void a_problem_is_as_described() {
        check("Problem", Problem.of(404, null, "/api/v1/schools/99XX99").toJson());
        check("Problem", Problem.of(418, null, "/api/v1/schools").toJson());
    }

    @Test
    void a_member_that_is_not_described_would_be_found() {
        JsonObject school = SchoolJson.of(ApiAnswers.page(ApiAnswers.words()));
        String more = Json.createObjectBuilder(school).add("ranking", 1).build().toString();
        assertThat(faults("School", more)).contains("ranking");
    }

    @Test
    void the_version_is_the_one_in_the_header() {
        try (var reader = Json.createReader(new StringReader(description))) {
            assertThat(reader.readObject().getJsonObject("info").getString("version"))
                    .isEqualTo(ApiApplication.VERSION);
        }
    }

    private void check(String schema, String json) {
        assertThat(faults(schema, json)).isEqualTo("[]");
    }

    private String faults(String name, String json) {
        try (var reader = Json.createReader(new StringReader(description))) {
            JsonObject schema = Json.createObjectBuilder()
                    .add("$ref", "#/components/schemas/" + name)
                    .add("components", reader.readObject().getJsonObject("components"))
                    .build();
            return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(
                            schema.toString(),
                            SchemaValidatorsConfig.builder()
                                    .formatAssertionsEnabled(true)
                                    .build())
                    .validate(json, InputFormat.JSON)
                    .toString();
        }
    }

    private static String read() {
        try {
            return new OpenApiResource().description();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
