package nl.openvensters.demonstration.province;

import java.util.Optional;
import nl.openvensters.demonstration.province.Boards.Board;
import nl.openvensters.demonstration.province.Geography.Place;
import nl.openvensters.demonstration.province.School.Address;
import nl.openvensters.demonstration.province.School.Change;

/** Makes each school from nothing but the seed and its index. */
final class Schools {

    private static final int OPEN = PupilCourse.LAST_YEAR + 1;
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    private final long seed;
    private final int count;
    private final Geography geography;
    private final Boards boards;
    private final SchoolNames names;

    Schools(long seed, int count, Geography geography, Boards boards) {
        this.seed = seed;
        this.count = count;
        this.geography = geography;
        this.boards = boards;
        this.names = new SchoolNames();
    }

    /** How many schools fit before the institution codes run out. */
    static int most() {
        return CODES / Blueprint.institutions() * Blueprint.SCHOOLS;
    }

    private static final int CODES = 66 * SIGNS.length() * SIGNS.length();

    School school(int index) {
        var slot = Blueprint.slot(index);
        int block = index / Blueprint.SCHOOLS;
        var dice = new Dice(seed, "school", index);
        Change change = change(dice, slot);
        int changedIn = dice.chance(0.5) ? 2024 : 2025;
        int opened = change == Change.OPENED ? changedIn : dice.chance(0.11) ? dice.between(1998, 2022) : 1996;
        int closed = change == Change.CLOSED ? changedIn : OPEN;
        var ancestor = closed == OPEN ? ancestorClosing(index) : Optional.<Integer>empty();
        Board board = boards.board(block * Blueprint.BOARDS + slot.board());
        var made = made(dice, index, slot, board, slot.institution(), opened, closed, change, changedIn);
        ancestor.filter(year -> opened == PupilCourse.FIRST_YEAR).ifPresent(year -> shrinkBefore(made.pupils(), year));
        return made;
    }

    /** The school that once merged into this one. */
    Optional<School> ancestor(int index) {
        if (!Blueprint.slot(index).kind().equals("BO") || school(index).closed() < OPEN) {
            return Optional.empty();
        }
        return ancestorClosing(index).map(closing -> {
            var slot = Blueprint.slot(index);
            int block = index / Blueprint.SCHOOLS;
            var dice = new Dice(seed, "ancestor", index);
            var single = new Blueprint.Slot(slot.board(), slot.boardSize(), slot.position(), 0, 0, 1, "BO");
            var board = boards.board(block * Blueprint.BOARDS + slot.board());
            int institution = Blueprint.ancestorInstitution(index);
            return made(dice, index, single, board, institution, PupilCourse.FIRST_YEAR, closing, Change.NONE, 0);
        });
    }

    /** The first year without pupils of the school that merged into this one. */
    private Optional<Integer> ancestorClosing(int index) {
        boolean has = index % Blueprint.ANCESTOR_EVERY == 2
                && Blueprint.slot(index).kind().equals("BO");
        return has ? Optional.of(new Dice(seed, "merger", index).between(1999, 2022)) : Optional.empty();
    }

    private static void shrinkBefore(int[] pupils, int year) {
        for (int i = 0; i < year - PupilCourse.FIRST_YEAR; i++) {
            pupils[i] = Math.max(5, pupils[i] * 62 / 100);
        }
    }

    private School made(
            Dice dice,
            int index,
            Blueprint.Slot slot,
            Board board,
            int institution,
            int opened,
            int closed,
            Change change,
            int changedIn) {
        int block = index / Blueprint.SCHOOLS;
        int island = block % Geography.ISLANDS;
        var municipality =
                geography.municipality(island, (board.home() + slot.position() / 11) % Geography.MUNICIPALITIES);
        int area = dice.weighted(3, 3, 2.5, 1.6, 1.4, 1.2, 1, 1);
        Place place = geography.place(municipality, area);
        boolean lively = area <= Geography.AREAS - Geography.PLACES;
        String denomination = denomination(dice, slot, board);
        double local = new Dice(seed, "weighting", municipality.number()).normal(29.6, 1.6);
        double weighting = Math.max(20.2, Math.min(39.6, dice.normal(local + (lively ? 0.6 : -0.6), 3.1)));
        String name = names.name(dice, slot.kind(), denomination, place.name(), index);
        return new School(
                index,
                institutionCode(block * Blueprint.institutions() + institution),
                "0" + slot.location(),
                slot.locations(),
                slot.kind(),
                opened,
                closed,
                change,
                changedIn,
                board,
                boards.board(nextBoard(block * Blueprint.BOARDS + slot.board())),
                name,
                names.name(dice, slot.kind(), denomination, place.name(), index + 1),
                denomination,
                municipality,
                place,
                address(dice),
                address(dice),
                dice.chance(0.012) ? " " : "0129" + (100_000 + dice.below(900_000)),
                !dice.chance(0.1),
                Geography.near(place.centre(), dice),
                PupilCourse.of(dice, slot.kind(), opened, closed, lively),
                weighting,
                dice.normal(0, 1));
    }

    private static Change change(Dice dice, Blueprint.Slot slot) {
        Change drawn = Change.values()[dice.weighted(0.88, 0.02, 0.015, 0.04, 0.02, 0.025)];
        boolean steady = slot.locations() > 1 || slot.boardSize() == 1 && drawn != Change.RENAMED;
        return slot.kind().equals("BO") && !steady ? drawn : Change.NONE;
    }

    private int nextBoard(int board) {
        int last = (count - 1) / Blueprint.SCHOOLS * Blueprint.BOARDS
                + Blueprint.slot(count - 1).board();
        return board + 1 <= last ? board + 1 : Math.max(0, board - 1);
    }

    private static String denomination(Dice dice, Blueprint.Slot slot, Board board) {
        boolean other = slot.boardSize() > 20 && dice.chance(0.06);
        return other ? "Samenwerking Opb., PC" : board.denomination();
    }

    private Address address(Dice dice) {
        String addition = dice.chance(0.06) ? "-" + "ABC".charAt(dice.below(3)) : "";
        String letters = "" + letter(dice) + letter(dice);
        return new Address(dice.pick(SchoolNames.STREETS), dice.between(1, 190) + addition, letters);
    }

    /** The post does not use F, I, O, Q, U and Y. */
    private static char letter(Dice dice) {
        return "ABCDEGHJKLMNPRSTVWXZ".charAt(dice.below(20));
    }

    /** Codes that no real institution has: from 90AA, then from 40AA, then from 34AA. */
    private static String institutionCode(int number) {
        int perPair = SIGNS.length() * SIGNS.length();
        int pair = number / perPair;
        int first = pair < 10 ? 90 + pair : pair < 60 ? 30 + pair : 34 + pair - 60;
        int rest = number % perPair * 35 % perPair;
        return first + "" + SIGNS.charAt(rest / SIGNS.length()) + SIGNS.charAt(rest % SIGNS.length());
    }
}
