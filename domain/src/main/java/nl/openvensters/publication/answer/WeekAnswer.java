package nl.openvensters.publication.answer;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.AnswerNumber;
import nl.openvensters.publication.answer.Fault.Rule;

/**
 * When school begins and ends, and who cares for the children around it.
 *
 * @param days those with school, Monday first
 * @param care at the moments of which something is known
 */
public record WeekAnswer(Optional<Model> model, List<SchoolDay> days, Map<CareTime, Care> care, Optional<String> text)
        implements Answer {

    /** How the week is made. */
    public enum Model {
        FIVE_EQUAL_DAYS,
        CONTINUOUS,
        TRADITIONAL,
        OTHER
    }

    /** A time around school at which children may be cared for. */
    public enum CareTime {
        BEFORE,
        BETWEEN,
        AFTER;

        /** The name of its member. */
        public String member() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where children are cared for. */
    public enum Where {
        IN_BUILDING,
        NEARBY,
        NONE
    }

    /** Care at one moment; {@code from} and {@code to} are in order when both are known. */
    public record Care(Where where, Optional<String> provider, Optional<LocalTime> from, Optional<LocalTime> to) {}

    private static final int LONGEST_PROVIDER = 80;
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);
    private static final Duration SHORT_WEEK = Duration.ofHours(20);
    private static final Duration LONG_WEEK = Duration.ofHours(28);

    static WeekAnswer read(Members in) {
        Optional<Model> model = in.choice("model", Model.class);
        if (!in.has("model")) {
            in.fault("model", Rule.REQUIRED);
        }
        List<SchoolDay> days = days(in);
        var answer = new WeekAnswer(model, days, care(in), in.words());
        if (days.isEmpty()) {
            in.fault("days.MON.from", Rule.NO_DAYS);
        }
        answer.look(in);
        return answer;
    }

    private static List<SchoolDay> days(Members in) {
        var found = new EnumMap<Weekday, SchoolDay>(Weekday.class);
        var named = new HashSet<Weekday>();
        for (Members row : in.objects("days", Weekday.values().length)) {
            row.choice("day", Weekday.class).filter(named::add).ifPresent(day -> SchoolDay.read(
                            day, row.as("days." + day.name()))
                    .ifPresent(read -> found.put(day, read)));
        }
        return List.copyOf(found.values());
    }

    private static Map<CareTime, Care> care(Members in) {
        var care = new EnumMap<CareTime, Care>(CareTime.class);
        in.object("care").ifPresent(all -> {
            for (CareTime moment : CareTime.values()) {
                all.object(moment.member()).ifPresent(one -> readCare(one).ifPresent(c -> care.put(moment, c)));
            }
        });
        return Map.copyOf(care);
    }

    private static Optional<Care> readCare(Members in) {
        Optional<Where> where = in.choice("where", Where.class);
        Optional<String> provider = in.text("provider", LONGEST_PROVIDER);
        Optional<LocalTime> from = in.time("from");
        Optional<LocalTime> to = in.time("to");
        if (!in.has("where") && (in.has("provider") || in.has("from") || in.has("to"))) {
            in.fault("where", Rule.REQUIRED);
        }
        boolean ordered = from.isEmpty() || to.isEmpty() || from.get().isBefore(to.get());
        if (!ordered) {
            in.fault("to", Rule.ENDS_BEFORE_IT_BEGINS, DutchTime.format(from.get()));
        }
        return where.map(w -> new Care(w, provider, from, ordered ? to : Optional.empty()));
    }

    /** What is possible but looks like a slip. */
    private void look(Members in) {
        Duration week = lessons();
        if (days.size() > 3 && (week.compareTo(SHORT_WEEK) < 0 || week.compareTo(LONG_WEEK) > 0)) {
            BigDecimal hours = BigDecimal.valueOf(week.toMinutes()).divide(SIXTY, 1, RoundingMode.HALF_UP);
            in.fault("days", Rule.UNUSUAL_WEEK, DutchNumber.format(hours));
        }
        boolean equal = days.size() == 5
                && days.stream().map(SchoolDay::hours).distinct().count() == 1;
        if (model.filter(m -> m == Model.FIVE_EQUAL_DAYS).isPresent() && !days.isEmpty() && !equal) {
            in.fault("model", Rule.UNEQUAL_DAYS);
        }
        boolean home = days.stream().anyMatch(SchoolDay::hasBreak);
        if (model.filter(m -> m == Model.TRADITIONAL).isPresent() && !days.isEmpty() && !home) {
            in.fault("model", Rule.BREAK_MISSING);
        }
    }

    /** The time in school of all days, without the breaks in which children may go home. */
    public Duration lessons() {
        return days.stream().map(SchoolDay::lessons).reduce(Duration.ZERO, Duration::plus);
    }

    public Optional<SchoolDay> on(Weekday day) {
        return days.stream().filter(d -> d.day() == day).findFirst();
    }

    /** Care at a moment, if anything is known of it. */
    public Optional<Care> careAt(CareTime moment) {
        return Optional.ofNullable(care.get(moment));
    }

    @Override
    public boolean isEmpty() {
        return days.isEmpty() && care.isEmpty();
    }

    @Override
    public List<OwnNumber> numbers(SchoolYear given) {
        var minutes = new LinkedHashMap<String, BigDecimal>();
        days.forEach(day ->
                minutes.put(day.day().name(), BigDecimal.valueOf(day.lessons().toMinutes())));
        Optional<BigDecimal> week =
                Optional.of(BigDecimal.valueOf(lessons().toMinutes())).filter(all -> !days.isEmpty());
        return List.of(new OwnNumber(AnswerNumber.MINUTES, given, week, Map.of(), minutes));
    }

    @Override
    public JsonObject toJson() {
        var all = new Json();
        for (CareTime moment : CareTime.values()) {
            all.with(moment.member(), careAt(moment).map(c -> new Json()
                    .with("where", c.where())
                    .with("provider", c.provider())
                    .with("from", c.from())
                    .with("to", c.to())
                    .build()));
        }
        return new Json()
                .with("model", model)
                .objects("days", days, SchoolDay::written)
                .with("care", care.isEmpty() ? Optional.empty() : Optional.of(all.build()))
                .with("text", text)
                .build();
    }
}
