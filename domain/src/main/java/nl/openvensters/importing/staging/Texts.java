package nl.openvensters.importing.staging;

/** How text goes into the tables. */
final class Texts {

    private Texts() {}

    /** The tables have null where a file has nothing. */
    static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Not longer than the column that takes it. */
    static String upTo(int length, String text) {
        return text.length() <= length ? orNull(text) : text.substring(0, length);
    }
}
