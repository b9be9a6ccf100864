package nl.openvensters.publication.answer;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.openvensters.publication.answer.Fault.Rule;

/**
 * The hours of one day.
 *
 * @param from before {@code to}
 * @param breakFrom when children may go home in between; with {@code breakTo} or neither, in order and inside the day
 */
public record SchoolDay(
        Weekday day, LocalTime from, LocalTime to, Optional<LocalTime> breakFrom, Optional<LocalTime> breakTo) {

    /** Reads a day; absent when it has no beginning and end in order. A break that cannot be is left out. */
    static Optional<SchoolDay> read(Weekday day, Members in) {
        Optional<LocalTime> from = in.time("from");
        Optional<LocalTime> to = in.time("to");
        Optional<LocalTime> breakFrom = in.time("breakFrom");
        Optional<LocalTime> breakTo = in.time("breakTo");
        for (String end : List.of("from", "to")) {
            if (!in.has(end) && (in.has("from") || in.has("to") || in.has("breakFrom") || in.has("breakTo"))) {
                in.fault(end, Rule.REQUIRED);
            }
        }
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        if (!from.get().isBefore(to.get())) {
            in.fault("to", Rule.ENDS_BEFORE_IT_BEGINS, DutchTime.format(from.get()));
            return Optional.empty();
        }
        boolean whole = breakIsWhole(in, from.get(), to.get(), breakFrom, breakTo);
        return Optional.of(new SchoolDay(
                day, from.get(), to.get(), whole ? breakFrom : Optional.empty(), whole ? breakTo : Optional.empty()));
    }

    private static boolean breakIsWhole(
            Members in, LocalTime from, LocalTime to, Optional<LocalTime> breakFrom, Optional<LocalTime> breakTo) {
        if (in.has("breakFrom") != in.has("breakTo")) {
            in.fault(in.has("breakFrom") ? "breakTo" : "breakFrom", Rule.BREAK_HALF_FILLED);
        }
        if (breakFrom.isEmpty() || breakTo.isEmpty()) {
            return false;
        }
        if (!breakFrom.get().isBefore(breakTo.get())) {
            in.fault("breakTo", Rule.ENDS_BEFORE_IT_BEGINS, DutchTime.format(breakFrom.get()));
            return false;
        }
        boolean early = !breakFrom.get().isAfter(from);
        if (early || !breakTo.get().isBefore(to)) {
            in.fault(
                    early ? "breakFrom" : "breakTo",
                    Rule.BREAK_OUTSIDE_DAY,
                    DutchTime.format(from),
                    DutchTime.format(to));
            return false;
        }
        return true;
    }

    public boolean hasBreak() {
        return breakFrom.isPresent() && breakTo.isPresent();
    }

    /** The time in school without the break. */
    public Duration lessons() {
        Duration all = Duration.between(from, to);
        return hasBreak() ? all.minus(Duration.between(breakFrom.get(), breakTo.get())) : all;
    }

    /** The same hours on Monday, to compare days. */
    SchoolDay hours() {
        return new SchoolDay(Weekday.MON, from, to, breakFrom, breakTo);
    }

    Json written() {
        return new Json()
                .with("day", day)
                .with("from", from)
                .with("to", to)
                .with("breakFrom", breakFrom)
                .with("breakTo", breakTo);
    }
}
