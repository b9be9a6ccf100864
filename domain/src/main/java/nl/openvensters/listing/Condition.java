package nl.openvensters.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Which rows are wanted, in SQL: what was typed only ever becomes a value, never a part of the statement. */
final class Condition {

    private final List<String> parts = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    private Condition() {}

    static Condition of(List<Column> columns, Wanted wanted) {
        var condition = new Condition();
        String words = wanted.words().strip();
        if (!words.isEmpty()) {
            condition.anywhere(columns, words);
        }
        for (Column column : columns) {
            String typed = wanted.filters().getOrDefault(column.key(), "").strip();
            if (!typed.isEmpty()) {
                condition.add(column, typed);
            }
        }
        return condition;
    }

    /** An expression that is always true when all rows are wanted. */
    String sql() {
        return parts.isEmpty() ? "true" : String.join(" and ", parts);
    }

    List<Object> values() {
        return values;
    }

    private void anywhere(List<Column> columns, String words) {
        List<Column> texts = columns.stream()
                .filter(column -> column.kind() == Column.Kind.TEXT)
                .toList();
        parts.add(texts.stream().map(Condition::like).collect(Collectors.joining(" or ", "(", ")")));
        texts.forEach(column -> values.add(pattern(words)));
    }

    private void add(Column column, String typed) {
        switch (column.kind()) {
            case TEXT -> add(like(column), pattern(typed));
            case CHOICE -> add("find_in_set(?, " + column.sql() + ") > 0", typed);
            case DAY ->
                add(
                        "concat(date_format(" + column.sql() + ", '%e-%c-%Y '), date_format(" + column.sql()
                                + ", '%e %M %Y', 'nl_NL')) like ?",
                        pattern(typed));
            case NUMBER ->
                Bound.of(typed)
                        .ifPresentOrElse(
                                bound -> add(column.sql() + " " + bound.sign() + " ?", bound.number()),
                                () -> parts.add("false"));
        }
    }

    private void add(String sql, Object value) {
        parts.add(sql);
        values.add(value);
    }

    private static String like(Column column) {
        return column.sql() + " like ?";
    }

    /** With what has a meaning in a pattern taken literally. */
    private static String pattern(String typed) {
        return "%" + typed.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }
}
