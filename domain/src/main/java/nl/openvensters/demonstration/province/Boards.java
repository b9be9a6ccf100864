package nl.openvensters.demonstration.province;

import java.util.List;
import java.util.Locale;

/** The boards of the province: number, name, what they are, where they sit. */
final class Boards {

    private static final List<String> NAMES = Words.read("boards");

    private final long seed;
    private final Geography geography;

    Boards(long seed, Geography geography) {
        this.seed = seed;
        this.geography = geography;
    }

    /**
     * A board.
     *
     * @param home the municipality of the first of its schools, counted within the island
     * @param sectors as the list of boards writes them: {@code bo}, {@code bo+so}, {@code so}
     */
    record Board(
            String number,
            String name,
            String chamberOfCommerce,
            String denomination,
            String sectors,
            int home,
            int size) {}

    /** @param index counted over all blocks, from 0 */
    Board board(int index) {
        int inBlock = index % Blueprint.BOARDS;
        int size = Blueprint.size(inBlock);
        var dice = new Dice(seed, "board", index);
        boolean special = Blueprint.SPECIAL_BOARDS.contains(inBlock);
        String denomination = denomination(dice, size, special);
        int home = inBlock * 7 % Geography.MUNICIPALITIES;
        String sectors = special ? "so" : size >= 14 ? "bo+so" : "bo";
        return new Board(
                number(index),
                name(dice, index, size, denomination, home),
                String.format(Locale.ROOT, "00%06d", 100 + index),
                denomination,
                sectors,
                home,
                size);
    }

    /** Numbers that no real board has. */
    private static String number(int index) {
        return String.valueOf(index < 5000 ? 14_000 + index : 5_000 + index);
    }

    private static String denomination(Dice dice, int size, boolean special) {
        if (special) {
            return "Algemeen bijzonder";
        }
        return size == 1
                ? List.of(
                                "Protestants-Christelijk",
                                "Rooms-Katholiek",
                                "Algemeen bijzonder",
                                "Antroposofisch",
                                "Reformatorisch",
                                "Islamitisch",
                                "Gereformeerd vrijgemaakt",
                                "Hindoeïstisch",
                                "Evangelische broedergemeenschap")
                        .get(dice.weighted(22, 16, 22, 8, 12, 8, 5, 3, 4))
                : List.of(
                                "Openbaar",
                                "Rooms-Katholiek",
                                "Protestants-Christelijk",
                                "Algemeen bijzonder",
                                "Samenwerking PC, RK",
                                "Samenwerking PC, RK, Alg. Bijz.",
                                "Interconfessioneel",
                                "Reformatorisch")
                        .get(dice.weighted(33, 28, 24, 5, 4, 1, 2, 3));
    }

    private String name(Dice dice, int index, int size, String denomination, int home) {
        int island = index / Blueprint.BOARDS % Geography.ISLANDS;
        var town = geography.place(geography.municipality(island, home), 0).name();
        String own = NAMES.get((index * 7 + (int) Math.floorMod(seed, 13L)) % NAMES.size());
        int pattern = dice.below(4);
        if (size == 1) {
            return switch (denomination) {
                case "Protestants-Christelijk" -> "Vereniging voor Christelijk Onderwijs te " + town;
                case "Reformatorisch" ->
                    "Vereniging tot het verstrekken van Onderwijs op Reformatorische Grondslag " + town;
                case "Antroposofisch" -> "Stichting Vrije School " + town;
                case "Islamitisch" -> "Stichting Islamitisch Onderwijs " + town;
                case "Rooms-Katholiek" -> "R.K. Schoolbestuur " + town;
                default -> "Stichting Basisschool " + town;
            };
        }
        return switch (denomination) {
            case "Openbaar" ->
                pattern < 2 ? "Stichting Openbaar Primair Onderwijs " + town : own + ", openbaar onderwijs";
            case "Protestants-Christelijk" ->
                pattern < 2
                        ? "Stichting Christelijk Primair Onderwijs " + own
                        : "Vereniging " + own + " voor christelijk onderwijs";
            case "Rooms-Katholiek" -> pattern < 2 ? "Katholieke Scholenstichting " + own : "Stichting " + own;
            default -> "Stichting " + own + (pattern == 3 ? " Onderwijs" : "");
        };
    }
}
