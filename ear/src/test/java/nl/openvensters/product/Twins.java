package nl.openvensters.product;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Files of schools in one street of one municipality that differ in nothing but their code and their counts of children
 * under five, and counts that these are merged with. The counts are written as they are, which the source does not do.
 */
final class Twins {

    /** By school: pupils from 4 to 12 years, 98 together. */
    static final List<String> AGES = List.of(
            "10;15;15;15;15;15;10;3;0",
            "10;15;15;15;15;15;11;2;0",
            "10;15;15;15;15;15;12;1;0",
            "10;15;15;15;15;15;9;4;0",
            "10;15;15;15;15;15;10;3;0",
            "10;15;15;15;15;15;11;2;0");

    /** The same after a correction of one child, that some schools have at one age and others at the next. */
    static final List<String> CORRECTED_AGES = List.of(
            "10;15;15;15;15;14;11;3;0",
            "10;15;15;15;15;14;12;2;0",
            "10;15;15;15;15;14;13;1;0",
            "10;15;15;15;15;14;10;4;0",
            "10;15;15;15;15;14;10;4;0",
            "10;15;15;15;15;14;13;1;0");

    /**
     * Below 1F, 1F and target for arithmetic (1S and 2F), reading, language; thirty children. What the inspectorate
     * publishes of them is the same, and so is the estimate by which a share goes up or down by chance: where that
     * differs, so may what is told, and each of the two says nothing (see {@code LevelsAttackTest}).
     */
    private static final List<String> LEVELS = List.of(
            "5;10;15;0;3;8;19;0;8;22",
            "5;10;15;0;2;9;19;1;7;22",
            "5;10;15;0;1;10;19;2;6;22",
            "5;10;15;0;0;11;19;3;5;22",
            "5;10;15;0;3;8;19;0;8;22",
            "5;10;15;0;1;10;19;2;6;22");

    /** VSO to VWO. */
    private static final List<String> ADVICES = List.of(
            "0;2;0;5;0;3;6;0;8;0;5;0",
            "0;1;0;5;0;4;6;0;8;0;5;0",
            "0;3;0;5;0;2;6;0;8;0;5;0",
            "0;4;0;5;0;1;6;0;8;0;5;0",
            "0;2;0;5;0;3;6;0;8;0;5;0",
            "0;2;0;5;0;3;6;0;8;0;5;0");

    /** How many made a test, and their mean. */
    private static final List<String> TESTS = List.of(
            "1;20;535,5;3;80",
            "2;20;535,5;2;81",
            "3;20;535,5;1;82",
            "4;20;535,5;4;83",
            "1;20;535,5;3;84",
            "1;20;535,5;3;85");

    private Twins() {}

    static int number() {
        return AGES.size();
    }

    static String code(int twin) {
        return institution(twin) + "00";
    }

    private static String institution(int twin) {
        return "9" + twin + "ZZ";
    }

    /** Writes all that there is of them. */
    static void writeTo(Path folder) throws IOException {
        List<String> rows = new ArrayList<>();
        for (int twin = 0; twin < number(); twin++) {
            rows.add("Drenthe;41001;" + institution(twin) + ";" + code(twin)
                    + ";De Tweeling;Dorpsstraat;1;9401 AA;Assen;0106;ASSEN;Openbaar; ;www.tweeling.example");
        }
        write(
                folder,
                "locaties",
                "PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;STRAATNAAM;"
                        + "HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM;DENOMINATIE;"
                        + "TELEFOONNUMMER;INTERNETADRES",
                rows);
        write(
                folder,
                "besturen",
                "BEVOEGD_GEZAG_NUMMER;BEVOEGD_GEZAG_NAAM;KVK_NUMMER;SOORT",
                List.of("41001;Stichting De Tweeling;12345678;BO"));
        rows.clear();
        for (int twin = 0; twin < number(); twin++) {
            rows.add(institution(twin) + ";" + code(twin) + ";De Tweeling;BO;Openbaar;41001;106;ASSEN;90;95;98;97");
        }
        write(
                folder,
                "historie",
                "INSTELLINGSCODE;VESTIGINGSCODE;NAAM_VESTIGING;SOORT_VESTIGING;DENOMINATIE_VESTIGING;"
                        + "BEVOEGD_GEZAG_NUMMER;GEMEENTECODE_VESTIGING;GEMEENTENAAM_VESTIGING;LEERLINGEN_2022;"
                        + "LEERLINGEN_2023;LEERLINGEN_2024;LEERLINGEN_2025",
                rows);
        writeAges(folder, "leeftijden", AGES);
        String levels =
                "REKENEN_LAGER1F;REKENEN_1F;REKENEN_1S;REKENEN_2F;LV_LAGER1F;LV_1F;LV_2F;TV_LAGER1F;TV_1F;TV_2F";
        counts(folder, "niveaus-2022", "20221001", levels, LEVELS);
        counts(folder, "niveaus-2023", "20231001", levels, LEVELS);
        counts(folder, "niveaus-2024", "20241001", levels, LEVELS);
        counts(
                folder,
                "adviezen",
                "20241001",
                "VSO;PRO;VMBO_B;VMBO_B_K;VMBO_K;VMBO_K_GT;VMBO_GT;VMBO_GT_HAVO;HAVO;HAVO_VWO;VWO;"
                        + "ADVIES_NIET_MOGELIJK",
                ADVICES);
        counts(folder, "toetsen", "20241001", "ONTHEFFING_REDEN_ND;CET_AANTAL;CET_GEM;IEP_AANTAL;IEP_GEM", TESTS);
    }

    static Path writeAges(Path folder, String name, List<String> ages) throws IOException {
        return counts(
                folder,
                name,
                "20241001",
                "LEEFTIJD_4;LEEFTIJD_5;LEEFTIJD_6;LEEFTIJD_7;LEEFTIJD_8;LEEFTIJD_9;LEEFTIJD_10;LEEFTIJD_11;LEEFTIJD_12",
                ages);
    }

    private static Path counts(Path folder, String name, String day, String columns, List<String> ofTwins)
            throws IOException {
        List<String> rows = new ArrayList<>();
        for (int twin = 0; twin < number(); twin++) {
            rows.add(day + ";" + day + ";" + institution(twin) + ";00;BO;" + ofTwins.get(twin));
        }
        return write(folder, name, "PEILDATUM;PRIKDATUM;INSTELLINGSCODE;VESTIGINGSCODE;SOORT_PO;" + columns, rows);
    }

    private static Path write(Path folder, String name, String header, List<String> rows) throws IOException {
        return Files.writeString(folder.resolve(name + ".csv"), header + "\r\n" + String.join("\r\n", rows) + "\r\n");
    }
}
