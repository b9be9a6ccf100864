package nl.openvensters.site.school;

import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import nl.openvensters.school.PhoneNumber;
import nl.openvensters.school.SchoolProfile;
import nl.openvensters.school.SchoolType;

/** A school in the words of schema.org, for search engines. */
final class StructuredSchool {

    private static final JsonProvider JSON = JsonProvider.provider();

    private StructuredSchool() {}

    /** A JSON-LD object that may stand in a script element. Only a mainstream primary school is called an elementary one. */
    static String json(SchoolProfile school, String street, String website) {
        JsonObjectBuilder address = JSON.createObjectBuilder().add("@type", "PostalAddress");
        if (!street.isEmpty()) {
            address.add("streetAddress", street);
        }
        school.address().postcode().ifPresent(p -> address.add("postalCode", p.written()));
        school.address().place().ifPresent(p -> address.add("addressLocality", p));
        address.add("addressCountry", "NL");
        JsonObjectBuilder json = JSON.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", school.type() == SchoolType.BO ? "ElementarySchool" : "School")
                .add("identifier", school.code().value())
                .add("name", school.name())
                .add("address", address);
        if (!website.isEmpty()) {
            json.add("url", website);
        }
        school.phone()
                .ifPresent(phone -> json.add("telephone", PhoneNumber.of(phone).dialled()));
        school.point()
                .filter(p -> p.exact())
                .ifPresent(p -> json.add(
                        "geo",
                        JSON.createObjectBuilder()
                                .add("@type", "GeoCoordinates")
                                .add("latitude", p.latitude())
                                .add("longitude", p.longitude())));
        return json.build().toString().replace("<", "\\u003c");
    }
}
