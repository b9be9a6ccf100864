package nl.openvensters.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.openvensters.page.ListedSchool;

/** Schools with the names that schools have, in places with the names that places have; the same for the same seed. */
final class MadeUpNation {

    private static final List<String> PLACES = List.of(
            "Nieuw-Zandwijk",
            "'s-Gravenmeer",
            "Oudekerk aan de Maar",
            "Sint Jansdam",
            "Exloërbroek",
            "Bergen aan Dijk",
            "Den Dolder Veen",
            "Capelle a/d Vliet",
            "Noorderwoude",
            "Hoogduinen",
            "Westerlo",
            "Ee",
            "Zuidlaarderdam",
            "Súdermar",
            "Berkelrode",
            "Aalsmond",
            "Heerhugowaal",
            "Rijsbergen-Oost",
            "Veldzicht",
            "Molenhoek aan Zee");

    private static final List<String> KINDS = List.of(
            "OBS ",
            "Openbare Basisschool ",
            "Basisschool ",
            "Christelijke Basisschool ",
            "CBS ",
            "R.K. Basisschool ",
            "o.b.s. ",
            "IKC ",
            "Kindcentrum ",
            "",
            "",
            "P.C. basisschool ",
            "Daltonschool ");

    private static final List<String> NAMES = List.of(
            "De Regenboog",
            "De Ark",
            "Het Kompas",
            "De Vuurtoren",
            "'t Nest",
            "De Zonnebloem",
            "Beatrixschool",
            "St. Jozef",
            "De Wegwijzer",
            "Prins Willem-Alexander",
            "J.F. Kennedyschool",
            "Montessorischool",
            "Het Mozaïek",
            "De Linde",
            "Koningin Emmaschool",
            "De Driemaster",
            "Pater van der Geld",
            "It Bûtenplak",
            "De Zevensprong",
            "Eben Haëzer",
            "Mgr. Bekkersschool",
            "Dr. Schaepmanschool",
            "De Höfte",
            "Meester Lallemanschool",
            "Anne Frank",
            "De Klimop",
            "Vrijeschool Parcival",
            "De Toermalijn",
            "Het Startblok",
            "De Kameleon",
            "Ds. J. van Andelschool",
            "Groen van Prinsterer",
            "De Bongerd",
            "De Hoeksteen",
            "Wereldwijs",
            "De Springplank");

    private static final List<String> STREETS = List.of(
            "Dorpsstraat",
            "Lindelaan",
            "Prins Bernhardstraat",
            "Kerkplein",
            "Van Goghlaan",
            "Burgemeester Smitweg",
            "Oude Dijk",
            "Molenweg",
            "St. Janstraat",
            "Marktveld",
            "De Wending",
            "Hogeweg");

    private static final List<String> DENOMINATIONS =
            List.of("Openbaar", "Rooms-Katholiek", "Protestants-Christelijk", "Algemeen bijzonder", "Antroposofisch");

    private MadeUpNation() {}

    static List<ListedSchool> of(int schools, long seed) {
        var random = new Random(seed);
        var nation = new ArrayList<ListedSchool>();
        for (int i = 0; i < schools; i++) {
            nation.add(school(i, random));
        }
        return nation;
    }

    private static ListedSchool school(int number, Random random) {
        int place = random.nextInt(PLACES.size());
        int area = 1000 + place * 40 + random.nextInt(12);
        String letters = (char) ('A' + random.nextInt(16)) + "" + (char) ('A' + random.nextInt(26));
        var school = new MadeUpSchool(
                        "%02d%c%c00".formatted(number / 676 % 100, 'A' + number / 26 % 26, 'A' + number % 26))
                .called(pick(KINDS, random) + pick(NAMES, random))
                .on(pick(STREETS, random), 1 + random.nextInt(200))
                .in(PLACES.get(place), area + letters)
                .of(PLACES.get(place / 2 * 2))
                .by("Stichting " + PLACES.get(place) + " " + random.nextInt(20), pick(DENOMINATIONS, random))
                .at(51 + place * 0.1 + random.nextDouble() * 0.04, 4 + place * 0.1 + random.nextDouble() * 0.04);
        return (random.nextInt(12) == 0 ? school.before(pick(NAMES, random) + " Oud") : school).listed();
    }

    private static String pick(List<String> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
