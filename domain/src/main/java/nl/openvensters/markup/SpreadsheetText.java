package nl.openvensters.markup;

/** Text that a spreadsheet program shows and never runs. */
public final class SpreadsheetText {

    private SpreadsheetText() {}

    /** A spreadsheet program takes text that begins like this for a formula, unless it is a number. */
    public static String harmless(String text) {
        return !text.isEmpty() && !text.matches("[+-]\\d{1,12}(,\\d{1,6})?") && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
    }
}
