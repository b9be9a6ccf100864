package nl.openvensters.site.open;

import java.util.Optional;
import java.util.function.Function;

/**
 * A column of a file.
 *
 * @param name as its header has it: small letters and underscores, so that any program takes it
 * @param kind what its values are
 * @param value of a row; empty where nothing is known
 */
record Column<R>(String name, Kind kind, Function<R, Optional<?>> value) {

    /** What the values of a column are, as CSV on the Web names it. */
    enum Kind {
        TEXT("string"),
        NUMBER("decimal"),
        DAY("date"),
        TRUTH("boolean");

        private final String datatype;

        Kind(String datatype) {
            this.datatype = datatype;
        }

        String datatype() {
            return datatype;
        }
    }

    static <R> Column<R> text(String name, Function<R, Optional<?>> value) {
        return new Column<>(name, Kind.TEXT, value);
    }

    static <R> Column<R> number(String name, Function<R, Optional<?>> value) {
        return new Column<>(name, Kind.NUMBER, value);
    }

    static <R> Column<R> day(String name, Function<R, Optional<?>> value) {
        return new Column<>(name, Kind.DAY, value);
    }

    /** What it means, in Dutch. */
    String meaning() {
        return OpenTexts.text("column." + name);
    }

    /** A number as it is, anything else as text; empty where nothing is known. */
    Object of(R row) {
        Object found = value.apply(row).orElse(null);
        return found == null ? "" : found instanceof Number ? found : found.toString();
    }
}
