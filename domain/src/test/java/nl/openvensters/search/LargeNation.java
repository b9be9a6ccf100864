package nl.openvensters.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.openvensters.page.ListedSchool;

/**
 * As many schools as one likes, with names that are as often the same as those of real ones: for how search does when it
 * grows. Of a nation of 6,100 schools some forty have the name that is most used, every other name is the only one; it
 * has a place for each two and a half schools, a municipality for seven places and a board for eight schools. The same
 * for the same seed.
 */
final class LargeNation {

    private static final List<String> KINDS = List.of(
            "OBS ",
            "",
            "Basisschool ",
            "",
            "CBS ",
            "R.K. Basisschool ",
            "o.b.s. ",
            "IKC ",
            "Kindcentrum ",
            "",
            "PCBS ");

    private static final List<String> FIRST = List.of(
            "Regen",
            "Zonne",
            "Vuur",
            "Molen",
            "Linden",
            "Water",
            "Sterren",
            "Wolken",
            "Bloemen",
            "Duin",
            "Eiken",
            "Kruis",
            "Zand",
            "Wind",
            "Berken",
            "Haven",
            "Heide",
            "Klaver",
            "Korenbloem",
            "Meer",
            "Olmen",
            "Park",
            "Polder",
            "Reiger",
            "Rivier",
            "Schelpen",
            "Spoor",
            "Toren",
            "Veen",
            "Vlinder",
            "Vogel",
            "Weide",
            "Wilgen",
            "Zee",
            "Zilver",
            "Zwaluw",
            "Akker",
            "Bever",
            "Dijk",
            "Gouden");

    private static final List<String> LAST = List.of(
            "boog", "wijzer", "toren", "hof", "steen", "poort", "baken", "gaard", "plein", "horst", "burcht", "brug",
            "tuin", "kring", "vaart", "akker", "haard", "laan", "schans", "sprong", "straal", "terp", "veste",
            "vleugel", "waard", "werf", "wende", "ster", "rank", "tak", "golf", "kiem", "mare", "note", "pijl", "ring",
            "schuit", "span", "weg", "zijl");

    private static final List<String> SYLLABLES = List.of(
            "ak", "ber", "bol", "dam", "den", "dor", "drie", "ede", "els", "fer", "gas", "gel", "haar", "hel", "hil",
            "ijs", "kam", "kel", "kol", "lan", "lem", "lies", "maas", "mei", "mol", "nis", "noor", "oost", "pan", "pol",
            "rij", "roer", "schie", "sle", "ster", "til", "ul", "vaas", "vel", "wes", "wol", "zaan", "zel", "zui");

    private static final List<String> GROUND = List.of(
            "dam", "dijk", "veen", "wijk", "broek", "hoven", "rode", "lo", "berg", "beek", "donk", "horst", "huizen",
            "ingen", "kerk", "land", "meer", "mond", "oord", "schoten", "sloot", "stede", "um", "voort", "woude",
            "zijl");

    private static final List<String> STREETS =
            List.of("straat", "weg", "laan", "plein", "hof", "pad", "singel", "kade", "dreef");

    private static final List<String> DENOMINATIONS =
            List.of("Openbaar", "Rooms-Katholiek", "Protestants-Christelijk", "Algemeen bijzonder", "Antroposofisch");

    private final int schools;
    private final Random random;

    private LargeNation(int schools, long seed) {
        this.schools = schools;
        this.random = new Random(seed);
    }

    static List<ListedSchool> of(int schools, long seed) {
        var nation = new LargeNation(schools, seed);
        var all = new ArrayList<ListedSchool>(schools);
        for (int number = 0; number < schools; number++) {
            all.add(nation.school(number));
        }
        return all;
    }

    private ListedSchool school(int number) {
        int places = Math.max(1, schools * 2 / 5);
        int place = random.nextInt(places);
        // Places with one postcode are near each other.
        int area = place % 9000;
        var at = new Random(area);
        int institution = number / 2;
        int location = number % 2 + institution / (100 * 26 * 26) * 2;
        var school = new MadeUpSchool("%02d%c%c%02d"
                        .formatted(
                                institution % 100,
                                'A' + institution / 100 % 26,
                                'A' + institution / 2600 % 26,
                                location))
                .called(pick(KINDS) + name(often(schools / 2)))
                .on(streetOf(random.nextInt(3000 + schools / 2)), 1 + random.nextInt(200))
                .in(place(place), 1000 + area + letters())
                .of(place(place / 7 * 7))
                .by("Stichting " + surname(random.nextInt(Math.max(1, schools / 8))), pick(DENOMINATIONS))
                .at(51 + at.nextDouble() * 2 + slightly(), 4 + at.nextDouble() * 2.5 + slightly());
        return (random.nextInt(12) == 0 ? school.before(name(often(schools / 2)) + " Oud") : school).listed();
    }

    /** The first of many much more often than the last. */
    private int often(int most) {
        double share = random.nextDouble();
        return (int) (share * share * share * most);
    }

    private double slightly() {
        return random.nextDouble() * 0.04;
    }

    private String letters() {
        return (char) ('A' + random.nextInt(16)) + "" + (char) ('A' + random.nextInt(26));
    }

    private <T> T pick(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    private static String name(int number) {
        int of = number / 4;
        String compound = FIRST.get(of % FIRST.size()) + LAST.get(of / FIRST.size() % LAST.size());
        String more = of < FIRST.size() * LAST.size() ? "" : " " + surname(of / (FIRST.size() * LAST.size()));
        return switch (number % 4) {
            case 0 -> "De " + compound + more;
            case 1 -> "'t " + compound + more;
            case 2 -> surname(of) + "school";
            default -> "St. " + surname(of);
        };
    }

    private static String surname(int number) {
        return capital(syllables(number) + "man");
    }

    private static String place(int number) {
        String ground = GROUND.get(number % GROUND.size());
        return capital(syllables(number / GROUND.size()) + ground);
    }

    private static String streetOf(int number) {
        return capital(syllables(number / STREETS.size()) + STREETS.get(number % STREETS.size()));
    }

    /** Two at least, so that words are as long as those of real names. */
    private static String syllables(int number) {
        var text = new StringBuilder();
        int left = number;
        do {
            text.append(SYLLABLES.get(left % SYLLABLES.size()));
            left /= SYLLABLES.size();
        } while (left > 0 || text.length() < 5);
        return text.toString();
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
