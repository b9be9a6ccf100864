package nl.openvensters.listing;

/**
 * A column by which a list is ordered and filtered.
 *
 * @param key by which it is asked for
 * @param sql an expression over the rows of the list; never anything that was typed
 */
public record Column(String key, String sql, Kind kind) {

    /** How what was typed is looked for. */
    public enum Kind {
        /** Anywhere in the text; the words of the list are looked for here as well. */
        TEXT,
        /** One of the words in a text that holds several, with commas. */
        CHOICE,
        /** A number, or a bound such as {@code >5} or {@code <5}. */
        NUMBER,
        /** A part of the day as people write it: {@code 3-11-2026}, {@code november 2026}. */
        DAY
    }

    public static Column text(String key, String sql) {
        return new Column(key, sql, Kind.TEXT);
    }

    public static Column choice(String key, String sql) {
        return new Column(key, sql, Kind.CHOICE);
    }

    public static Column number(String key, String sql) {
        return new Column(key, sql, Kind.NUMBER);
    }

    /** @param sql a Dutch day, or a moment that is shown as one */
    public static Column day(String key, String sql) {
        return new Column(key, sql, Kind.DAY);
    }
}
