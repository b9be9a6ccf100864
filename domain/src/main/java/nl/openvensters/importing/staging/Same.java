package nl.openvensters.importing.staging;

/**
 * When two columns say the same, in SQL. Blank and null, upper and lower case, spaces, punctuation and the address of a
 * site with or without {@code https://www.} make no difference: such a change is taken over, but it is no change that
 * somebody has to hear of.
 */
final class Same {

    private Same() {}

    /** Two names, numbers of a house or of a telephone. */
    static String text(String one, String other) {
        return either(one, other, bare(one), bare(other));
    }

    /** Two addresses of a site. */
    static String site(String one, String other) {
        return either(one, other, bareSite(one), bareSite(other));
    }

    /** Two values without any formatting: numbers, days, codes. */
    static String value(String one, String other) {
        return one + " <=> " + other;
    }

    /** What is left of a text when it is written differently. */
    static String bare(String column) {
        return "lower(regexp_replace(coalesce(" + column + ", ''), '[[:space:][:punct:]]+', ''))";
    }

    static String bareSite(String column) {
        return "regexp_replace(lower(coalesce(" + column + ", '')), '^ *(https?://)?(www[.])?|/* *$', '')";
    }

    /** Most columns are equal to the letter, which costs least to see. */
    private static String either(String one, String other, String bareOne, String bareOther) {
        return "(" + one + " <=> " + other + " or " + bareOne + " = " + bareOther + ")";
    }
}
