package nl.openvensters.demonstration.province;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TreeSet;
import nl.openvensters.demonstration.province.DuoCsv.Form;

/** Where everything is: coordinates, postcodes, borders, and the partnership of each postcode. */
final class MapFiles {

    private static final Form POSTCODES = new Form(StandardCharsets.UTF_8, false, ',', false, "\n");
    private static final Form PARTNERSHIPS = new Form(StandardCharsets.UTF_8, false, ',', false, "\r\n");

    private static final int FIRST_PARTNERSHIP = 9001;

    private final Province province;

    MapFiles(Province province) {
        this.province = province;
    }

    /**
     * A point for nearly every school, some twice; three of a hundred primary schools are not in it, and one in a
     * hundred lies a few kilometres off.
     */
    void coordinates(OutputStream out, int year) throws IOException {
        Writer json = writer(out);
        json.write(
                "{\n\"type\": \"FeatureCollection\",\n\"name\": \"scholen\",\n\"crs\": { \"type\": \"name\", \"properties\":"
                        + " { \"name\": \"urn:ogc:def:crs:OGC:1.3:CRS84\" } },\n\"features\": [\n");
        String[] between = {""};
        province.eachOpen(year, school -> {
            var dice = province.dice("coordinates", school);
            int times = dice.weighted(3, 95, 2);
            for (int i = 0; i < times; i++) {
                json.write(between[0]);
                json.write(feature(school, year, dice.chance(0.01) ? 0.03 : 0));
                between[0] = ",\n";
            }
        });
        json.write("\n]\n}\n");
        json.flush();
    }

    private static String feature(School school, int year, double off) {
        var address = school.addressIn(year);
        String[] number = address.number().split("-");
        String type =
                switch (school.kind()) {
                    case "BO" -> "basisschool";
                    case "SBO" -> "SBAO";
                    case "SO/VSO" -> "(V)SO";
                    default -> school.kind();
                };
        return "{ \"type\": \"Feature\", \"properties\": { \"naam\": " + quoted(school.nameIn(year)) + ", \"type\": \""
                + type
                + "\", \"denominatie\": " + quoted(school.denomination()) + ", \"internetadres\": "
                + quoted(school.website()) + ", \"straat\": " + quoted(address.street()) + ", \"huisnummer\": "
                + number[0]
                + ", \"huisletter\": " + (number.length > 1 ? quoted(number[1]) : "null")
                + ", \"huisnummertoevoeging\": null, \"postcode\": \"" + school.postcodeIn(year) + "\", \"plaats\": "
                + quoted(school.place().name()) + ", \"gemeente\": "
                + quoted(school.municipality().name().toUpperCase(Locale.ROOT)) + ", \"provincie\": "
                + quoted(school.municipality().province()) + ", \"brin_nummer\": \"" + school.institution()
                + "\", \"vestigingscode\": \"" + school.code() + "\", \"onderwijsgebied\": "
                + quoted(school.municipality().province()) + ", \"leerlingen\": "
                + (school.index() % 9 == 0 ? "null" : String.valueOf(school.pupilsIn(year)))
                + " }, \"geometry\": { \"type\": \"Point\", \"coordinates\": [ "
                + Geography.degrees(school.point().longitude() + off) + ", "
                + Geography.degrees(school.point().latitude() - off / 2) + " ] } }";
    }

    void postcodes(OutputStream out) throws IOException {
        var csv = new DuoCsv(out, POSTCODES);
        csv.bare("id").bare("postcode");
        for (String column : "woonplaats alternatieve_schrijfwijzen gemeente provincie netnummer".split(" ")) {
            csv.quoted(column);
        }
        csv.bare("latitude").bare("longitude").quoted("soort").end();
        int[] id = {0};
        province.eachMunicipality(municipality -> {
            for (int area = 0; area < Geography.AREAS; area++) {
                var place = province.geography().place(municipality, area);
                id[0]++;
                csv.bare(String.valueOf(id[0]))
                        .bare(place.postcode())
                        .quoted(place.name())
                        .quoted("");
                csv.quoted(municipality.name()).quoted(municipality.province()).quoted("0129");
                csv.bare(Geography.degrees(place.centre().latitude()));
                csv.bare(Geography.degrees(place.centre().longitude()));
                csv.quoted(area == 2 ? "Adres + Postbus" : "Adres").end();
            }
        });
    }

    void partnerships(OutputStream out) throws IOException {
        var csv = new DuoCsv(out, PARTNERSHIPS);
        csv.header("pc4 gemeente swv_po swv_vo");
        province.eachMunicipality(municipality -> {
            for (int area = 0; area < Geography.AREAS; area++) {
                var place = province.geography().place(municipality, area);
                int partnership = partnership(municipality);
                csv.cells(place.postcode(), municipality.name(), "PO" + partnership, "VO" + partnership)
                        .end();
            }
        });
    }

    /** The last digits of the code of the partnership in which a municipality lies: nine are one. */
    static int partnership(Geography.Municipality municipality) {
        return FIRST_PARTNERSHIP + municipality.number() / 9;
    }

    /** Under which number each accounts for its money, as if an official file said it. */
    void administrationNumbers(OutputStream out) throws IOException {
        var csv = new DuoCsv(out, PARTNERSHIPS);
        csv.header("swv_po bevoegd_gezag");
        var written = new TreeSet<Integer>();
        province.eachMunicipality(municipality -> {
            int partnership = partnership(municipality);
            if (written.add(partnership)) {
                csv.cells("PO" + partnership, AccountFiles.numberOf(partnership))
                        .end();
            }
        });
    }

    void borders(OutputStream out, int year) throws IOException {
        Writer json = writer(out);
        json.write("{\n\"type\": \"FeatureCollection\",\n\"name\": \"gemeente_gegeneraliseerd\",\n\"features\": [\n");
        String[] between = {""};
        province.eachMunicipality(municipality -> {
            json.write(between[0]);
            between[0] = ",\n";
            json.write(
                    "{ \"type\": \"Feature\", \"id\": \"gemeente_gegeneraliseerd." + municipality.code()
                            + "\", \"properties\": { \"id\": " + (municipality.number() + 1) + ", \"statcode\": \"GM"
                            + municipality.code() + "\", \"jrstatcode\": \"" + year + "GM" + municipality.code()
                            + "\", \"statnaam\": " + quoted(municipality.name())
                            + ", \"rubriek\": \"gemeente\" }, \"geometry\": { \"type\": \"MultiPolygon\", \"coordinates\": [ [ [ ");
            String comma = "";
            for (var point : province.geography().border(municipality)) {
                json.write(comma + "[ " + Geography.degrees(point.longitude()) + ", "
                        + Geography.degrees(point.latitude()) + " ]");
                comma = ", ";
            }
            json.write(" ] ] ] } }");
        });
        json.write("\n]\n}\n");
        json.flush();
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\\\"") + '"';
    }
}
