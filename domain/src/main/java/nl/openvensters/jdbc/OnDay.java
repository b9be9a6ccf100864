package nl.openvensters.jdbc;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was true on a day or held at a moment, in SQL: of a row with a period ({@code school_state}, {@code board_state},
 * {@code counted_indicator}).
 *
 * <p>A period begins on its {@code valid_from}, that day too, and ends before its {@code valid_to}: that is the first day
 * on which it is true no more, and null while it is. Its last day is the column {@code last_on}, which is there on every
 * row, so that one comparison can use an index. The days are Dutch ones.
 *
 * <p>A role ({@code role_grant}) is held from the moment of its {@code granted_at} on, and not any more at that of its
 * {@code ended_at}, which is null while it is held.
 */
public final class OnDay {

    private static final Pattern ASKED = Pattern.compile("\\{(?:(\\w+) )?on ([^{}]+)}");

    private static final Pattern HELD = Pattern.compile("\\{(\\w+) held at ([^{}]+)}");

    private OnDay() {}

    /**
     * A statement in which <code>{st on ?}</code> stands for: the row with that alias was true on the day that is a
     * parameter. Instead of the question mark there can be a column with a day, and no alias where there is none. In the
     * same way <code>{g held at l.at}</code> stands for: the role with that alias was held at the moment of a column.
     */
    public static String in(String sql) {
        String held = HELD.matcher(sql).replaceAll("$1.granted_at <= $2 and ($1.ended_at is null or $1.ended_at > $2)");
        return ASKED.matcher(held)
                .replaceAll(asked -> Matcher.quoteReplacement(
                        asked.group(1) == null ? of("", asked.group(2)) : of(asked.group(1) + ".", asked.group(2))));
    }

    /** The same of one row, for the day that is a parameter. @param row its alias */
    public static String of(String row) {
        return of(row + ".", "?");
    }

    private static String of(String row, String day) {
        return day + " between " + row + "valid_from and " + row + "last_on";
    }
}
