package nl.openvensters.site.open;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.openvensters.indicator.Catalogue;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.validation.ReportEntry;
import org.apache.jena.shacl.validation.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The catalogue as a portal reads it, held to shapes of what DCAT-AP-NL 3.0 asks ({@code dcat-ap-nl.ttl}). */
class DataCatalogueShapesTest {

    private static final Shapes SHAPES = Shapes.parse(RDFDataMgr.loadGraph(
            DataCatalogueShapesTest.class.getResource("dcat-ap-nl.ttl").toString()));

    private static final String WITH_ALL =
            of(Optional.of("https://register.example/dam"), Optional.of("data@dam.example"));

    private static String of(Optional<String> uri, Optional<String> email) {
        JsonObject catalogue = DataCatalogue.of(
                path -> "https://site.example" + path,
                new Publisher("Stichting Dam", uri, email, "https://licence.example"),
                Catalogue.load());
        return catalogue.toString();
    }

    @Test
    void the_catalogue_is_as_the_profile_asks_with_all_settings_and_with_none() {
        assertThat(faults(WITH_ALL, Severity.Violation)).isEmpty();
        assertThat(faults(of(Optional.empty(), Optional.empty()), Severity.Violation))
                .isEmpty();
    }

    @Test
    void of_what_is_recommended_only_what_the_operator_or_the_data_would_have_to_promise_is_left_out() {
        assertThat(faults(WITH_ALL, Severity.Warning))
                .containsExactlyInAnyOrder("availability", "modified", "temporal");
    }

    /** All parts are looked at: a catalogue that the shapes pass over would have no faults either. */
    @Test
    void each_part_of_the_catalogue_is_looked_at() {
        Graph graph = graph(WITH_ALL);
        assertThat(List.of("Catalog", "Dataset", "Distribution", "DataService"))
                .allSatisfy(kind ->
                        assertThat(WITH_ALL.split("\"dcat:" + kind + "\"", -1)).hasSizeGreaterThan(1));
        assertThat(graph.size()).isGreaterThan(500);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "\"@type\":\"foaf:Agent\"|\"@type\":\"foaf:Document\"|publisher",
                "dct:accessRights|dct:rights|accessRights",
                "access-right/PUBLIC|access-right/OPEN|accessRights",
                "data-theme/EDUC|data-theme-of-ours/school|theme",
                "dcat:endpointDescription|dcat:endpointURI|endpointDescription",
                "dcat:accessURL|dcat:url|accessURL",
                "dct:identifier|dct:id|identifier",
                "dct:license|dct:licence|license",
                "mailto:data@dam.example|mailto:data|hasEmail",
                "dct:title|dct:name|title",
            },
            delimiter = '|')
    void a_catalogue_that_lacks_something_is_found(String there, String instead, String fault) {
        assertThat(WITH_ALL).contains(there);
        assertThat(faults(WITH_ALL.replace(there, instead), Severity.Violation)).contains(fault);
    }

    /** The names of the properties of which something is wrong. */
    private static Set<String> faults(String catalogue, Severity severity) {
        Collection<ReportEntry> entries =
                ShaclValidator.get().validate(SHAPES, graph(catalogue)).getEntries();
        return entries.stream()
                .filter(entry -> entry.severity().equals(severity))
                .map(entry -> entry.resultPath() == null
                        ? entry.message()
                        : entry.resultPath().toString().replaceAll("^.*[/#](\\w+)>?$", "$1"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Graph graph(String catalogue) {
        return RDFParser.fromString(catalogue, Lang.JSONLD11).toGraph();
    }
}
