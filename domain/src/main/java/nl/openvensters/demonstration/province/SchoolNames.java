package nl.openvensters.demonstration.province;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Names as Dutch schools have them: a saint, a tree, a promise; with or without what kind of school it is. */
final class SchoolNames {

    static final List<String> STREETS = Words.read("streets");

    private static final List<String> WHOLE = Words.read("schools");
    private static final List<String> STARTS = Words.read("schools-start");
    private static final List<String> ENDS = Words.read("schools-end");
    private static final List<String> SAINTS = Words.read("saints");

    String name(Dice dice, String kind, String denomination, String place, int index) {
        String noun = dice.chance(0.3) ? dice.pick(WHOLE) : "De " + dice.pick(STARTS) + dice.pick(ENDS);
        int pattern = dice.below(10);
        if (index % 173 == 20) {
            return "Basisschool \"" + noun + "\"";
        }
        if (!kind.equals("BO")) {
            return (pattern < 3
                            ? kind.replace("SO/VSO", "(V)SO") + "-school "
                            : pattern < 5 ? kind.replace('/', '-') + " " : "")
                    + noun;
        }
        return switch (denomination) {
            case "Openbaar" -> pattern < 4 ? "OBS " + noun : pattern == 4 ? "Dorpsschool " + place : noun;
            case "Rooms-Katholiek" ->
                pattern < 3
                        ? "Sint-" + dice.pick(SAINTS) + "school"
                        : pattern < 6 ? "Basisschool " + noun : pattern == 6 ? "St. " + dice.pick(SAINTS) : noun;
            case "Protestants-Christelijk" -> pattern < 5 ? "CBS " + noun : pattern == 5 ? "PCB " + noun : noun;
            case "Antroposofisch" -> "Vrije School " + noun.replace("De ", "");
            case "Islamitisch" ->
                "IBS "
                        + List.of("Al Noer", "De Maan", "El Amel", "De Palmboom", "As Soera")
                                .get(pattern / 2);
            case "Reformatorisch" -> "School met de Bijbel " + noun;
            default ->
                pattern < 3
                        ? "Kindcentrum " + noun
                        : pattern == 3 ? "Jenaplanschool " + noun : pattern == 4 ? "Montessorischool " + place : noun;
        };
    }

    /** An address in a domain that is reserved for examples. */
    static String website(String name, String place) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
        return "www." + plain + "-" + place.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "") + ".example";
    }
}
