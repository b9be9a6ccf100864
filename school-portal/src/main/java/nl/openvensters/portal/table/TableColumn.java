package nl.openvensters.portal.table;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A column of a table.
 *
 * @param name in the address and on the page
 * @param key by which the list knows it; empty when it is neither sorted nor filtered
 * @param header for people
 * @param text what a file holds of a row
 * @param rank for a list that is read as a whole: what it is ordered by instead of the text, empty for what comes last
 * @param bounded whether it is filtered by that number, such as {@code <80}, instead of by the text
 */
public record TableColumn<T>(
        String name,
        String key,
        String header,
        Function<T, String> text,
        Optional<Function<T, OptionalLong>> rank,
        boolean bounded) {

    /** A column that is ordered and filtered by its text, or by the list itself. */
    public TableColumn(String name, String key, String header, Function<T, String> text) {
        this(name, key, header, text, Optional.empty(), false);
    }

    /** A column of a file only. */
    public static <T> TableColumn<T> plain(String header, Function<T, String> text) {
        return new TableColumn<>("", "", header, text);
    }

    /** A column of numbers, of a list that is read as a whole. */
    public static <T> TableColumn<T> number(
            String name, String header, Function<T, String> text, Function<T, OptionalLong> number) {
        return new TableColumn<>(name, name, header, text, Optional.of(number), true);
    }

    /** A column of whole numbers, of a list that is read as a whole. */
    public static <T> TableColumn<T> count(String name, String header, ToIntFunction<T> of) {
        return number(
                name, header, row -> String.valueOf(of.applyAsInt(row)), row -> OptionalLong.of(of.applyAsInt(row)));
    }

    /** A column of texts with an order of their own, such as days, of a list that is read as a whole. */
    public static <T> TableColumn<T> ranked(
            String name, String header, Function<T, String> text, Function<T, OptionalLong> rank) {
        return new TableColumn<>(name, name, header, text, Optional.of(rank), false);
    }
}
