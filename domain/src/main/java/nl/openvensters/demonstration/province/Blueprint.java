package nl.openvensters.demonstration.province;

import java.util.ArrayList;
import java.util.List;

/**
 * How schools are divided over boards and institutions: a block of six hundred schools and sixty boards, from boards
 * with one school to one with sixty, repeated as often as needed.
 */
final class Blueprint {

    static final int SCHOOLS = 600;
    static final int BOARDS = 60;

    private static final int[] BOARD_SIZES = {
        1, 4, 8, 1, 12, 2, 18, 1, 6, 60, 1, 3, 24, 9, 1, 5, 15, 2, 30, 7, 1, 11, 4, 20, 1, 8, 36, 3, 6, 1, 13, 2, 9, 45,
        1, 5, 10, 16, 1, 7, 3, 22, 2, 12, 1, 6, 28, 4, 1, 8, 14, 1, 5, 19, 2, 9, 26, 1, 10, 16
    };

    /** The boards that run special schools only. */
    static final List<Integer> SPECIAL_BOARDS = List.of(4, 13);

    private static final String[] SPECIAL_KINDS = {"SBO", "SO", "SO/VSO", "VSO", "SBO", "SO"};

    /**
     * A place for a school in the block.
     *
     * @param position counted within the board
     * @param institution counted within the block
     * @param location counted within the institution
     * @param locations how many schools the institution has
     * @param kind BO, SBO, SO, VSO or SO/VSO
     */
    record Slot(int board, int boardSize, int position, int institution, int location, int locations, String kind) {}

    private static final List<Slot> SLOTS = slots();

    private Blueprint() {}

    static Slot slot(int index) {
        return SLOTS.get(index % SCHOOLS);
    }

    static int size(int board) {
        return BOARD_SIZES[board];
    }

    /** How many institutions a block has, with those of the schools that merged into others. */
    static int institutions() {
        return SLOTS.get(SCHOOLS - 1).institution() + 1 + SCHOOLS / ANCESTOR_EVERY;
    }

    /** One in so many schools took over another school in the past. */
    static final int ANCESTOR_EVERY = 6;

    /** The institution, counted within the block, of the school that once merged into this one. */
    static int ancestorInstitution(int index) {
        return SLOTS.get(SCHOOLS - 1).institution() + 1 + (index % SCHOOLS) / ANCESTOR_EVERY;
    }

    private static List<Slot> slots() {
        var slots = new ArrayList<Slot>();
        int institution = -1;
        for (int board = 0; board < BOARDS; board++) {
            int size = size(board);
            for (int position = 0; position < size; position++) {
                int location = location(size, position);
                institution += location == 0 ? 1 : 0;
                slots.add(new Slot(
                        board,
                        size,
                        position,
                        institution,
                        location,
                        locations(size, position),
                        kind(board, size, position)));
            }
        }
        return List.copyOf(slots);
    }

    private static int location(int size, int position) {
        if (size >= 24 && position >= 9 && position <= 10) {
            return position - 8;
        }
        return size >= 9 && position == 4 ? 1 : 0;
    }

    private static int locations(int size, int position) {
        if (size >= 24 && position >= 8 && position <= 10) {
            return 3;
        }
        return size >= 9 && (position == 3 || position == 4) ? 2 : 1;
    }

    private static String kind(int board, int size, int position) {
        if (SPECIAL_BOARDS.contains(board)) {
            return SPECIAL_KINDS[position % SPECIAL_KINDS.length];
        }
        boolean special = size >= 14 && position % 11 == 6 || size >= 14 && position == size - 2;
        return special ? SPECIAL_KINDS[(position / 3 + board) % 3 == 2 ? 1 : 0] : "BO";
    }
}
