package nl.openvensters.site.open;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.function.UnaryOperator;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.site.address.SiteAddress;

/** What open data there is, in the words of DCAT-AP-NL 3.0, as JSON-LD: a portal of open data reads it by itself. */
final class DataCatalogue {

    private static final JsonProvider JSON = JsonProvider.provider();
    private static final String EUROPE = "http://publications.europa.eu/resource/authority/";
    private static final String THEME = EUROPE + "data-theme/EDUC";
    private static final String PUBLIC = EUROPE + "access-right/PUBLIC";
    private static final String DUTCH = EUROPE + "language/NLD";

    private final UnaryOperator<String> absolute;
    private final Publisher publisher;

    private DataCatalogue(UnaryOperator<String> absolute, Publisher publisher) {
        this.absolute = absolute;
        this.publisher = publisher;
    }

    static String of(SiteAddress site, Catalogue catalogue) {
        return of(site::absolute, Publisher.ofSettings(), catalogue).toString();
    }

    /** @param absolute a path of ours with scheme and host */
    static JsonObject of(UnaryOperator<String> absolute, Publisher publisher, Catalogue catalogue) {
        return new DataCatalogue(absolute, publisher).catalogue(catalogue);
    }

    private JsonObject catalogue(Catalogue catalogue) {
        JsonArrayBuilder sets = JSON.createArrayBuilder();
        DataSet.all(catalogue).forEach(set -> sets.add(dataSet(set)));
        return described(
                        "/open-data/catalogus.jsonld#catalogus",
                        "dcat:Catalog",
                        OpenTexts.text("catalogue.title"),
                        OpenTexts.text("catalogue.text"))
                .add("@context", context())
                .add("foaf:homepage", reference(absolute.apply("/open-data")))
                .add("dct:license", reference(publisher.license()))
                .add("dct:language", reference(DUTCH))
                .add("dcat:themeTaxonomy", reference(EUROPE + "data-theme"))
                .add("dcat:service", service())
                .add("dcat:dataset", sets)
                .build();
    }

    private static JsonObjectBuilder context() {
        return JSON.createObjectBuilder()
                .add("dcat", "http://www.w3.org/ns/dcat#")
                .add("dct", "http://purl.org/dc/terms/")
                .add("foaf", "http://xmlns.com/foaf/0.1/")
                .add("vcard", "http://www.w3.org/2006/vcard/ns#")
                .add("xsd", "http://www.w3.org/2001/XMLSchema#");
    }

    private JsonObjectBuilder described(String path, String type, String title, String description) {
        return JSON.createObjectBuilder()
                .add("@id", absolute.apply(path))
                .add("@type", type)
                .add("dct:title", dutch(title))
                .add("dct:description", dutch(description))
                .add(
                        "dct:publisher",
                        JSON.createObjectBuilder()
                                .add("@id", publisher.uri().orElseGet(() -> absolute.apply("/#uitgever")))
                                .add("@type", "foaf:Agent")
                                .add("foaf:name", dutch(publisher.name())))
                .add("dcat:contactPoint", contact());
    }

    private JsonObjectBuilder contact() {
        JsonObjectBuilder contact = JSON.createObjectBuilder()
                .add("@type", "vcard:Organization")
                .add("vcard:fn", publisher.name())
                .add("vcard:hasURL", reference(absolute.apply("/open-data")));
        publisher.email().ifPresent(email -> contact.add("vcard:hasEmail", reference("mailto:" + email)));
        return contact;
    }

    private JsonObjectBuilder dataSet(DataSet set) {
        String path = "/open-data/catalogus.jsonld#" + set.name();
        JsonObjectBuilder json = described(path, "dcat:Dataset", set.title(), set.description())
                .add("dct:identifier", absolute.apply(path))
                .add("dct:creator", reference(publisher.uri().orElseGet(() -> absolute.apply("/#uitgever"))))
                .add("dct:accessRights", reference(PUBLIC))
                .add("dct:license", reference(publisher.license()))
                .add("dct:language", reference(DUTCH))
                .add("dct:spatial", reference(EUROPE + "country/NLD"))
                .add("dct:accrualPeriodicity", reference(EUROPE + "frequency/CONT"))
                .add("dcat:theme", reference(THEME))
                .add("dcat:landingPage", reference(absolute.apply("/open-data#" + set.name())))
                .add(
                        "dcat:distribution",
                        JSON.createArrayBuilder()
                                .add(distribution(set, "csv", "CSV", "text/csv"))
                                .add(distribution(
                                        set,
                                        "xlsx",
                                        "XLSX",
                                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")));
        set.indicator().map(Indicator::source).ifPresent(source -> json.add("dct:provenance", provenance(source)));
        return json;
    }

    private static JsonObjectBuilder provenance(String source) {
        return JSON.createObjectBuilder()
                .add("@type", "dct:ProvenanceStatement")
                .add("dct:description", dutch(OpenTexts.text("set.source", source)));
    }

    private JsonObjectBuilder distribution(DataSet set, String ending, String format, String media) {
        String file = absolute.apply("/open-data/" + set.name() + "." + ending);
        return JSON.createObjectBuilder()
                .add("@id", file)
                .add("@type", "dcat:Distribution")
                .add("dct:title", dutch(set.title() + " (" + format + ")"))
                .add("dcat:accessURL", reference(file))
                .add("dcat:downloadURL", reference(file))
                .add("dct:format", reference(EUROPE + "file-type/" + format))
                .add("dcat:mediaType", reference("https://www.iana.org/assignments/media-types/" + media))
                .add("dct:license", reference(publisher.license()));
    }

    private JsonObjectBuilder service() {
        return described(
                        "/open-data/catalogus.jsonld#api",
                        "dcat:DataService",
                        OpenTexts.text("api.title"),
                        OpenTexts.text("api.text"))
                .add("dct:identifier", absolute.apply("/open-data/catalogus.jsonld#api"))
                .add("dcat:endpointURL", reference(absolute.apply("/api/v1")))
                .add("dcat:endpointDescription", reference(absolute.apply("/api/v1/openapi.json")))
                .add("dct:accessRights", reference(PUBLIC))
                .add("dct:license", reference(publisher.license()))
                .add("dcat:theme", reference(THEME))
                .add("dct:conformsTo", reference("https://gitdocumentatie.logius.nl/publicatie/api/adr/"));
    }

    private static JsonObjectBuilder dutch(String text) {
        return JSON.createObjectBuilder().add("@language", "nl").add("@value", text);
    }

    private static JsonObjectBuilder reference(String address) {
        return JSON.createObjectBuilder().add("@id", address);
    }
}
