package nl.openvensters.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes small files of made-up schools in the formats of the sources. */
final class MadeUpFiles {

    private static final String LOCATIONS = "PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;"
            + "VESTIGINGSNAAM;STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;"
            + "DENOMINATIE;TELEFOONNUMMER;INTERNETADRES";

    private final Path folder;

    MadeUpFiles(Path folder) {
        this.folder = folder;
    }

    /** In the encoding of the real file. */
    Path locations(String... rows) {
        return write("locaties.csv", Charset.forName("windows-1252"), LOCATIONS, rows);
    }

    /** With a column more, that has the same in every row. */
    Path locationsWith(String column, String value, String... rows) {
        return write(
                "locaties.csv",
                Charset.forName("windows-1252"),
                LOCATIONS + ";" + column,
                Stream.of(rows).map(row -> row + ";" + value).toArray(String[]::new));
    }

    /** A row of the locations file with what most tests do not care for filled in. */
    static String location(String code, String name, String board, String postcode, String place) {
        return "Drenthe;" + board + ";" + code.substring(0, 4) + ";" + code + ";" + name + ";Dorpsstraat;1;" + postcode
                + ";" + place + ";0106;ASSEN;Openbaar; ;www.school.example";
    }

    /** The register of special schools. */
    Path special(String... rows) {
        return write(
                "speciaal.csv",
                StandardCharsets.UTF_8,
                "SOORT PRIMAIR ONDERWIJS;" + LOCATIONS + ";CLUSTER;ONDERWIJS;STRAATNAAM CORRESPONDENTIEADRES",
                rows);
    }

    /** @param education what the institution has a licence for, a space for none */
    static String special(String code, String name, String kind, String education, String postcode) {
        return kind + ";Drenthe;41001;" + code.substring(0, 4) + ";" + code + ";" + name + ";Havenweg;1-G;" + postcode
                + ";ASSEN;0106;ASSEN;Openbaar;0592123456;www.loods.example;4;" + education + "; ";
    }

    /** Pupils by age, of schools of which the cluster is told too. */
    Path ages(String... rows) {
        String ages =
                IntStream.rangeClosed(4, 24).mapToObj(age -> "LEEFTIJD_" + age).collect(Collectors.joining(";"));
        return write(
                "leeftijden.csv",
                StandardCharsets.UTF_8,
                "PEILDATUM;INSTELLINGSCODE;VESTIGINGSCODE;INSTELLINGSNAAM_VESTIGING;POSTCODE_VESTIGING;PLAATSNAAM;"
                        + "GEMEENTENUMMER;GEMEENTENAAM;PROVINCIE;SOORT_PO;CLUSTER;DENOMINATIE_VESTIGING;"
                        + "BEVOEGD_GEZAG_NUMMER;LEEFTIJD_JONGER;" + ages + ";LEEFTIJD_OUDER",
                rows);
    }

    static String clustered(String code, String name, String kind, String cluster) {
        return "20241001;" + code.substring(0, 4) + ";" + code.substring(4) + ";" + name + ";9405HX;ASSEN;0106;Assen;"
                + "Drenthe;" + kind + ";" + cluster + ";Openbaar;41001" + ";0".repeat(23);
    }

    Path boards(String... rows) {
        return write(
                "besturen.csv",
                StandardCharsets.UTF_8,
                "BEVOEGD_GEZAG_NUMMER;BEVOEGD_GEZAG_NAAM;KVK_NUMMER;SOORT",
                rows);
    }

    /** Four years, 2022 up to and including 2025. */
    Path history(String... rows) {
        return write(
                "historie.csv",
                StandardCharsets.UTF_8,
                "INSTELLINGSCODE;VESTIGINGSCODE;NAAM_VESTIGING;SOORT_VESTIGING;DENOMINATIE_VESTIGING;"
                        + "BEVOEGD_GEZAG_NUMMER;GEMEENTECODE_VESTIGING;GEMEENTENAAM_VESTIGING;LEERLINGEN_2022;"
                        + "LEERLINGEN_2023;LEERLINGEN_2024;LEERLINGEN_2025",
                rows);
    }

    static String pupils(String code, String name, String type, String counts) {
        return code.substring(0, 4) + ";" + code + ";" + name + ";" + type + ";Openbaar;41001;106;ASSEN;" + counts;
    }

    Path judgements(String... rows) {
        return write(
                "oordelen.csv",
                StandardCharsets.UTF_8,
                "Sector;BRIN;Vestiging;EindoordeelKwaliteit;VaststellingsdatumEindoordeelKwaliteit;Peildatum",
                rows);
    }

    Path postcodes(String... rows) {
        return write(
                "postcodes.csv",
                StandardCharsets.UTF_8,
                "id,postcode,\"woonplaats\",\"alternatieve_schrijfwijzen\",\"gemeente\",\"provincie\",\"netnummer\","
                        + "latitude,longitude,\"soort\"",
                rows);
    }

    /** Features of made-up schools; each argument is {@code type;code;longitude;latitude} and at will {@code ;postcode}. */
    Path coordinates(String... schools) {
        var features = new StringBuilder();
        for (String school : schools) {
            String[] part = school.split(";");
            features.append(features.isEmpty() ? "" : ",\n")
                    .append(
                            "{\"type\": \"Feature\", \"properties\": {\"naam\": \"x\", \"type\": \"%s\", \"vestigingscode\": \"%s\"}, \"geometry\": {\"type\": \"Point\", \"coordinates\": [%s, %s]}}"
                                    .formatted((Object[]) part)
                                    .replace(
                                            "\"naam\"",
                                            part.length > 4
                                                    ? "\"postcode\": \"" + part[4] + "\", \"naam\""
                                                    : "\"naam\""));
        }
        return write(
                "punten.geo.json",
                StandardCharsets.UTF_8,
                "{\"type\": \"FeatureCollection\", \"features\": [",
                features + "]}");
    }

    Path successions(String... rows) {
        return write(
                "overgangen.csv",
                StandardCharsets.UTF_8,
                "NR_ADMIN_VAN,CODE_FUNCTIE_VAN,CODE_SOORT_VAN,CODE_WET_VAN,NR_ADMIN_NAAR,CODE_FUNCTIE_NAAR,"
                        + "CODE_SOORT_NAAR,CODE_WET_NAAR,DT_OVERGANG,CODE_OVERGANG,NAAM_OVERGANG,IND_VOLLEDIG,"
                        + "CODE_STAND_RECORD",
                rows);
    }

    private Path write(String name, Charset charset, String header, String... rows) {
        try {
            return Files.write(
                    folder.resolve(name), (header + "\r\n" + String.join("\r\n", rows) + "\r\n").getBytes(charset));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
