package nl.openvensters.school;

/**
 * The one way to name a school where it stands among others, in a list, a choice, a mail or a calendar: its name and place,
 * with its code where another school has both; and a board: its name, with its number where another board has that name.
 * On a page about one school or board its own name is enough.
 */
public final class SchoolNames {

    /**
     * A table of the schools of today, {@code school_id} and {@code label}, to join with. Schools that closed are not in
     * it: they go by the last name that they had.
     */
    public static final String SCHOOLS = """
            (select n.school_id,
                    concat(n.name,
                           if(coalesce(n.place, '') = '', '', concat(', ', n.place)),
                           if(exists (select 1 from school_state o
                                      where o.name = n.name and o.place <=> n.place and o.valid_to is null
                                        and o.school_id <> n.school_id), concat(' (', c.code, ')'), '')) as label
             from school_state n join school c on c.id = n.school_id where n.valid_to is null)""";

    /** A table of all boards by their latest name, {@code board_id} and {@code label}, to join with. */
    public static final String BOARDS = """
            (select n.board_id,
                    concat(n.name, if(count(*) over (partition by n.name) > 1, concat(' (', c.number, ')'), '')) as label
             from board_latest n join board c on c.id = n.board_id)""";

    /** An expression for what has no name: the code of {@code s}, of a partnership with what it is. */
    public static final String CODE = "if(s.kind = 'PARTNERSHIP', concat('Samenwerkingsverband ', s.code), s.code)";

    private SchoolNames() {}

    /**
     * An expression for a school with its place and always its code, so that it is found by typing any of the three.
     *
     * @param state alias of {@code school_state}
     * @param school alias of {@code school}
     */
    public static String withCode(String state, String school) {
        return "concat({s}.name, if(coalesce({s}.place, '') = '', '', concat(', ', {s}.place)), ' (', {c}.code, ')')"
                .replace("{s}", state)
                .replace("{c}", school);
    }

    /**
     * An expression for the label of a school, or of a board, or the code of either.
     *
     * @param school alias of {@link #SCHOOLS}, left joined
     * @param board alias of {@link #BOARDS}, left joined
     * @param otherwise an expression for what has no name
     */
    public static String either(String school, String board, String otherwise) {
        return "coalesce(" + board + ".label, " + school + ".label, " + otherwise + ")";
    }
}
