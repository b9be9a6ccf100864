package nl.openvensters.listing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is typed above a column of numbers: a number, or one that all are to be above or below.
 *
 * @param sign {@code =}, {@code >} or {@code <}
 */
public record Bound(String sign, long number) {

    private static final Pattern TYPED = Pattern.compile("([<>]?)\\s*([-−+]?)\\s*(\\d{1,9})\\s*%?");

    /** @return empty when it is no such thing */
    public static Optional<Bound> of(String typed) {
        Matcher bound = TYPED.matcher(typed.strip());
        if (!bound.matches()) {
            return Optional.empty();
        }
        long number = Long.parseLong(bound.group(3));
        boolean negative = !bound.group(2).isEmpty() && !bound.group(2).equals("+");
        return Optional.of(new Bound(bound.group(1).isEmpty() ? "=" : bound.group(1), negative ? -number : number));
    }

    public boolean admits(long other) {
        return switch (sign) {
            case ">" -> other > number;
            case "<" -> other < number;
            default -> other == number;
        };
    }
}
