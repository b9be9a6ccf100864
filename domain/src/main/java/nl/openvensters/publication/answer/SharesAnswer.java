package nl.openvensters.publication.answer;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.ArrayList;
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
 * How a school groups its pupils, and how its teaching time is divided.
 *
 * @param subjects with their hours, in the order in which they are shown; those of no hours are left out
 */
public record SharesAnswer(Optional<Grouping> grouping, List<Subject> subjects, Optional<String> text)
        implements Answer {

    /** How pupils are grouped. */
    public enum Grouping {
        AGE_GROUPS,
        COMBINED,
        UNITS,
        MIXED_AGE,
        OTHER
    }

    /** @param hours a week, added up over all years; more than zero */
    public record Subject(String name, BigDecimal hours) {}

    private static final int MOST_SUBJECTS = 20;
    private static final int LONGEST_NAME = 40;
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(400);
    /** Eight years of about 23,5 to 26 hours a week is 188 to 208; other types of school have other years. */
    private static final BigDecimal USUAL_LEAST = BigDecimal.valueOf(120);

    private static final BigDecimal USUAL_MOST = BigDecimal.valueOf(260);

    static SharesAnswer read(Members in) {
        Optional<Grouping> grouping = in.choice("grouping", Grouping.class);
        if (!in.has("grouping")) {
            in.fault("grouping", Rule.REQUIRED);
        }
        List<Subject> subjects = in.object("hours").map(SharesAnswer::older).orElseGet(() -> subjects(in));
        var answer = new SharesAnswer(grouping, subjects, in.words());
        if (subjects.isEmpty()) {
            in.fault("subjects.0.hours", Rule.REQUIRED);
        } else if (answer.total().compareTo(USUAL_LEAST) < 0 || answer.total().compareTo(USUAL_MOST) > 0) {
            in.fault("subjects", Rule.UNUSUAL_TOTAL, DutchNumber.format(answer.total()));
        }
        return answer;
    }

    private static List<Subject> subjects(Members in) {
        var subjects = new ArrayList<Subject>();
        var names = new HashSet<String>();
        for (Members row : in.objects("subjects", MOST_SUBJECTS)) {
            Optional<String> name = row.text("name", LONGEST_NAME);
            Optional<BigDecimal> hours = row.number("hours", BigDecimal.ZERO, MOST_HOURS, 2);
            if (name.isEmpty() && row.has("hours")) {
                row.fault("name", Rule.NO_NAME);
            }
            name.filter(n -> !names.add(n.toLowerCase(Locale.ROOT))).ifPresent(n -> row.fault("name", Rule.TWICE, n));
            name.ifPresent(n -> hours.filter(h -> h.signum() > 0).ifPresent(h -> subjects.add(new Subject(n, h))));
        }
        return List.copyOf(subjects);
    }

    /** Answers of before this had a list: an object of subject and hours. */
    private static List<Subject> older(Members hours) {
        return hours.names().stream()
                .flatMap(name -> hours
                        .number(name, BigDecimal.ZERO, MOST_HOURS, 2)
                        .filter(h -> h.signum() > 0)
                        .map(h -> new Subject(name, h))
                        .stream())
                .toList();
    }

    /** The hours of all subjects. */
    public BigDecimal total() {
        return subjects.stream().map(Subject::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The parts of all subjects in their order, in whole percents that add up to 100; none when there are no subjects. */
    public List<Integer> wholeShares() {
        return subjects.isEmpty()
                ? List.of()
                : WholeShares.of(subjects.stream().map(Subject::hours).toList());
    }

    @Override
    public List<OwnNumber> numbers(SchoolYear given) {
        var hours = new LinkedHashMap<String, BigDecimal>();
        subjects.forEach(subject -> hours.put(subject.name(), subject.hours()));
        Optional<BigDecimal> all = Optional.of(total()).filter(total -> !subjects.isEmpty());
        return List.of(new OwnNumber(AnswerNumber.HOURS, given, all, Map.of(), hours));
    }

    @Override
    public SharesAnswer withoutNumbers() {
        return new SharesAnswer(grouping, List.of(), text);
    }

    @Override
    public boolean isEmpty() {
        return grouping.isEmpty() && subjects.isEmpty();
    }

    @Override
    public JsonObject toJson() {
        return new Json()
                .with("grouping", grouping)
                .objects("subjects", subjects, s -> new Json()
                        .with("name", s.name())
                        .with("hours", s.hours()))
                .with("text", text)
                .build();
    }
}
