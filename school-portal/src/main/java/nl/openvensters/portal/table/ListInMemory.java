package nl.openvensters.portal.table;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.openvensters.listing.Bound;
import nl.openvensters.listing.Part;
import nl.openvensters.listing.Wanted;
import nl.openvensters.portal.Texts;

/** A list of hundreds that is read as a whole: filtered and ordered by what its columns say. */
final class ListInMemory {

    private ListInMemory() {}

    static <T> Part<T> part(List<T> all, List<TableColumn<T>> columns, Wanted wanted) {
        List<T> found = all.stream()
                .filter(row -> columns.stream().anyMatch(column -> says(column, row, wanted.words())))
                .filter(row -> columns.stream()
                        .allMatch(column -> passes(column, row, wanted.filters().getOrDefault(column.key(), ""))))
                .toList();
        Stream<T> ordered =
                order(columns, wanted).map(by -> found.stream().sorted(by)).orElseGet(found::stream);
        int first = wanted.first() < found.size() ? wanted.first() : 0;
        return new Part<>(ordered.skip(first).limit(wanted.most()).toList(), first, found.size());
    }

    private static <T> boolean passes(TableColumn<T> column, T row, String typed) {
        if (!column.bounded() || typed.isBlank()) {
            return says(column, row, typed);
        }
        OptionalLong number = column.rank().orElseThrow().apply(row);
        return number.isPresent()
                && Bound.of(typed)
                        .filter(bound -> bound.admits(number.getAsLong()))
                        .isPresent();
    }

    private static <T> boolean says(TableColumn<T> column, T row, String typed) {
        return lower(column.text().apply(row)).contains(lower(typed.strip()));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static <T> Optional<Comparator<T>> order(List<TableColumn<T>> columns, Wanted wanted) {
        return wanted.order().flatMap(by -> columns.stream()
                .filter(column -> column.key().equals(by.column()))
                .findFirst()
                .map(column -> column.rank()
                        .map(rank -> order(rank, by.descending()))
                        .orElseGet(() -> by.descending() ? order(column.text()).reversed() : order(column.text()))));
    }

    /** What has no number comes last, whichever way round. */
    private static <T> Comparator<T> order(Function<T, OptionalLong> rank, boolean descending) {
        Comparator<Long> numbers = descending ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return Comparator.comparing(
                row -> {
                    OptionalLong number = rank.apply(row);
                    return number.isPresent() ? number.getAsLong() : null;
                },
                Comparator.nullsLast(numbers));
    }

    private static <T> Comparator<T> order(Function<T, String> text) {
        return Comparator.comparing(text, Collator.getInstance(Texts.DUTCH)::compare);
    }
}
