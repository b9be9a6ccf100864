package nl.openvensters.site.open;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.util.List;
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
    private static final String COUNTRY = EUROPE + "country/NLD";
    private static final String API = "/open-data/catalogus.jsonld#api";
    private static final String OFFICE_OPEN_XML = "https://www.iso.org/standard/71691.html";

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
        List<DataSet> all = DataSet.all(catalogue);
        JsonArrayBuilder sets = JSON.createArrayBuilder();
        all.forEach(set -> sets.add(dataSet(set)));
        return described(
                        "/open-data/catalogus.jsonld#catalogus",
                        "dcat:Catalog",
                        OpenTexts.text("catalogue.title"),
                        OpenTexts.text("catalogue.text"))
                .add("@context", context())
                .add("foaf:homepage", document("/open-data"))
                .add("dct:creator", reference(publisher()))
                .add("dct:license", license())
                .add("dct:language", reference(DUTCH))
                .add("dct:spatial", reference(COUNTRY))
                .add("dcat:themeTaxonomy", reference(EUROPE + "data-theme"))
                .add("dcat:service", service(all))
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
                                .add("@id", publisher())
                                .add("@type", "foaf:Agent")
                                .add("foaf:name", dutch(publisher.name())))
                .add("dcat:contactPoint", contact());
    }

    private JsonObjectBuilder contact() {
        JsonObjectBuilder contact = JSON.createObjectBuilder()
                .add("@type", JSON.createArrayBuilder().add("vcard:Kind").add("vcard:Organization"))
                .add("vcard:fn", publisher.name())
                .add("vcard:hasURL", reference(absolute.apply("/open-data")));
        publisher.email().ifPresent(email -> contact.add("vcard:hasEmail", reference("mailto:" + email)));
        return contact;
    }

    private JsonObjectBuilder dataSet(DataSet set) {
        String path = path(set);
        JsonObjectBuilder json = described(path, "dcat:Dataset", set.title(), set.description())
                .add("dct:identifier", absolute.apply(path))
                .add("dct:creator", reference(publisher()))
                .add("dct:accessRights", reference(PUBLIC))
                .add("dct:license", license())
                .add("dcat:keyword", keywords(set))
                .add("dct:language", reference(DUTCH))
                .add("dct:spatial", reference(COUNTRY))
                .add("dct:accrualPeriodicity", reference(EUROPE + "frequency/CONT"))
                .add("dcat:theme", reference(THEME))
                .add("dct:conformsTo", columns(set))
                .add("foaf:page", document("/over-de-cijfers"))
                .add("dcat:landingPage", document("/open-data#" + set.name()))
                .add(
                        "dcat:distribution",
                        JSON.createArrayBuilder()
                                .add(distribution(set, "csv", "CSV", "text/csv").add("dct:conformsTo", columns(set)))
                                .add(distribution(
                                                set,
                                                "xlsx",
                                                "XLSX",
                                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                                        .add("dct:conformsTo", standard(OFFICE_OPEN_XML))));
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
                .add("dct:description", dutch(OpenTexts.text("file." + ending)))
                .add("dct:language", reference(DUTCH))
                .add("dcat:accessService", reference(absolute.apply(API)))
                .add("dcat:accessURL", reference(file))
                .add("dcat:downloadURL", reference(file))
                .add("dct:format", reference(EUROPE + "file-type/" + format))
                .add("dcat:mediaType", reference("https://www.iana.org/assignments/media-types/" + media))
                .add("dct:license", license());
    }

    private JsonObjectBuilder service(List<DataSet> sets) {
        JsonArrayBuilder served = JSON.createArrayBuilder();
        sets.forEach(set -> served.add(reference(absolute.apply(path(set)))));
        return described(API, "dcat:DataService", OpenTexts.text("api.title"), OpenTexts.text("api.text"))
                .add("dct:identifier", absolute.apply(API))
                .add("dct:creator", reference(publisher()))
                .add("dct:language", reference(DUTCH))
                .add("dcat:keyword", words(OpenTexts.text("set.keywords")))
                .add("dcat:servesDataset", served)
                .add("dcat:endpointURL", reference(absolute.apply("/api/v1")))
                .add("dcat:endpointDescription", reference(absolute.apply("/api/v1/openapi.json")))
                .add("dct:accessRights", reference(PUBLIC))
                .add("dct:license", license())
                .add("dcat:theme", reference(THEME))
                .add("dct:conformsTo", standard("https://gitdocumentatie.logius.nl/publicatie/api/adr/"));
    }

    private static String path(DataSet set) {
        return "/open-data/catalogus.jsonld#" + set.name();
    }

    private String publisher() {
        return publisher.uri().orElseGet(() -> absolute.apply("/#uitgever"));
    }

    private static JsonArrayBuilder keywords(DataSet set) {
        return words(OpenTexts.text("set.keywords")
                + set.indicator().map(indicator -> ", " + indicator.name()).orElse(""));
    }

    /** @param listed with commas between them */
    private static JsonArrayBuilder words(String listed) {
        JsonArrayBuilder words = JSON.createArrayBuilder();
        for (String word : listed.split(", ")) {
            words.add(dutch(word));
        }
        return words;
    }

    /** What the columns of a file mean, for programs: the schema that it keeps to. */
    private JsonObjectBuilder columns(DataSet set) {
        return standard(absolute.apply("/open-data/" + set.name() + ".csv-metadata.json"));
    }

    private static JsonObjectBuilder standard(String address) {
        return reference(address).add("@type", "dct:Standard");
    }

    private JsonObjectBuilder license() {
        return reference(publisher.license()).add("@type", "dct:LicenseDocument");
    }

    private JsonObjectBuilder document(String path) {
        return reference(absolute.apply(path)).add("@type", "foaf:Document");
    }

    private static JsonObjectBuilder dutch(String text) {
        return JSON.createObjectBuilder().add("@language", "nl").add("@value", text);
    }

    private static JsonObjectBuilder reference(String address) {
        return JSON.createObjectBuilder().add("@id", address);
    }
}
