package nl.openvensters.importing.staging;

/**
 * How a register writes what is the same. It puts words right without a change of the school: nothing is closed, renamed
 * or moved by it, and nobody is told.
 */
final class RegisterWords {

    /** At so many characters some of the files cut a denomination off. */
    private static final int CUT_AT = 30;

    /** A place without what may differ between two ways of writing it; cases and accents are up to the collation. */
    private static final String LETTERS = "regexp_replace(regexp_replace(%s, '(?i) gem[.]? ', ' '), '[ ().''’-]', '')";

    private static final String CUT = "char_length(s.denomination) = " + CUT_AT
            + " and char_length(i.denomination) > " + CUT_AT + " and left(i.denomination, " + CUT_AT
            + ") = s.denomination";

    private RegisterWords() {}

    /**
     * Writes places that are known in another spelling as the register does. Of schools that it does not have any more,
     * those in the same postcode area.
     *
     * @param staged a table with {@code school_id}, {@code postcode} and {@code place}
     */
    static void spellPlaces(StagingRepository database, String staged) {
        database.execute("create or replace temporary table place_spelled (area char(4) character set ascii not null,"
                + " known varchar(100) collate utf8mb4_bin not null, place varchar(100) not null,"
                + " primary key (area, known))");
        int respelled = database.execute(
                "insert ignore into place_spelled select distinct left(s.postcode, 4), s.place, i.place from " + staged
                        + " i join school_state s on s.school_id = i.school_id where binary s.place <> binary i.place"
                        + " and s.postcode is not null and " + LETTERS.formatted("s.place") + " = "
                        + LETTERS.formatted("i.place"));
        if (respelled > 0) {
            database.execute("update school_state s join place_spelled i on i.area = left(s.postcode, 4)"
                    + " and binary i.known = binary s.place set s.place = i.place");
        }
    }

    /**
     * Completes a denomination that one file cut off with what another one says in full of the same school.
     *
     * @param staged a table with {@code school_id} and {@code denomination}
     */
    static void completeDenominations(StagingRepository database, String staged) {
        database.execute("update school_state s join " + staged
                + " i on i.school_id = s.school_id set s.denomination = i.denomination where " + CUT);
    }

    /** Whether {@link #completeDenominations} would find anything. */
    static String completes(String staged) {
        return "exists (select 1 from " + staged + " i join school_state s on s.school_id = i.school_id where " + CUT
                + ")";
    }

    /**
     * Keeps what was completed before: a file that cuts it off again says nothing else.
     *
     * @param staged a table with {@code school_id} and {@code denomination}
     */
    static void keepCompleted(StagingRepository database, String staged) {
        database.execute("update " + staged + " i join school_state s on s.school_id = i.school_id"
                + " and s.valid_to is null set i.denomination = s.denomination where char_length(i.denomination) = "
                + CUT_AT + " and char_length(s.denomination) > " + CUT_AT + " and left(s.denomination, " + CUT_AT
                + ") = i.denomination");
    }
}
