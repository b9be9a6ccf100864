package nl.openvensters.publication.answer;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.figure.MarkBound;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.figure.SmallNumbers;
import nl.openvensters.indicator.AnswerNumber;
import nl.openvensters.publication.answer.Fault.Rule;

/**
 * The mean of a survey and how many answered. A school enters either the mark out of ten or the mean on the scale of four
 * points of its questionnaire.
 *
 * @param score from 1 to 10, as entered
 * @param mean from 1 to 4, as entered
 * @param bound whether it may lie beyond what is told, of a mark that is told so
 */
public record Mark(
        Optional<BigDecimal> score,
        Optional<BigDecimal> mean,
        Optional<Integer> respondents,
        Optional<MarkBound> bound) {

    static final Mark NONE = new Mark(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    private static final int MOST_PEOPLE = 5000;

    /** At most, for each child. */
    private static final int PARENTS = 2;

    private static final BigDecimal FOUR = BigDecimal.valueOf(4);
    private static final BigDecimal SLACK = new BigDecimal("0.05");

    static Mark read(Members in, boolean required) {
        Optional<BigDecimal> score = in.number("score", BigDecimal.ONE, BigDecimal.TEN, 2);
        Optional<BigDecimal> mean = in.number("mean", BigDecimal.ONE, FOUR, 2);
        Optional<Integer> respondents = in.whole("respondents", 0, MOST_PEOPLE);
        boolean entered = in.has("score") || in.has("mean");
        if (required && !entered) {
            in.fault("score", Rule.REQUIRED);
        }
        if (score.isPresent()
                && mean.isPresent()
                && outOfTen(mean.get()).subtract(score.get()).abs().compareTo(SLACK) > 0) {
            in.fault("mean", Rule.MARKS_DIFFER, DutchNumber.format(outOfTen(mean.get())));
        }
        if (!in.has("respondents") && (required || entered)) {
            in.fault("respondents", Rule.REQUIRED);
        }
        respondents
                .filter(n -> n < SmallNumbers.LEAST_COUNT)
                .ifPresent(n ->
                        in.fault("respondents", Rule.TOO_FEW_RESPONDENTS, Integer.toString(SmallNumbers.LEAST_COUNT)));
        // One that was typed over is another mark, of which nothing else is known.
        Optional<MarkBound> bound = in.choice("bound", MarkBound.class)
                .filter(told -> score.filter(told::fits).isPresent());
        return new Mark(score, mean, respondents, bound);
    }

    void refuseMoreThan(Optional<Integer> people, Members in, Rule rule) {
        people.filter(most -> respondents.filter(n -> n > most).isPresent())
                .ifPresent(most -> in.fault("respondents", rule, Integer.toString(most)));
    }

    /** What cannot be at a school of this size, of those who answered and of others that were counted. */
    List<Fault> beside(boolean parents, int pupils, Map<String, Optional<Integer>> counted) {
        int most = parents ? PARENTS * pupils : pupils;
        return Stream.concat(Stream.of(Map.entry("respondents", respondents)), counted.entrySet().stream())
                .filter(people ->
                        people.getValue().filter(n -> 5L * n > 6L * most).isPresent())
                .map(people -> Fault.at(
                        people.getKey(),
                        Rule.MORE_THAN_SCHOOL,
                        Integer.toString(pupils),
                        DutchNumber.format(BigDecimal.valueOf(people.getValue().orElseThrow()))))
                .toList();
    }

    /** The mark out of ten of a mean on four points: {@code 3 × mean − 2}. */
    public static BigDecimal outOfTen(BigDecimal mean) {
        return mean.multiply(BigDecimal.valueOf(3)).subtract(BigDecimal.valueOf(2));
    }

    /** From 1 to 10, one decimal. */
    public Optional<BigDecimal> outOfTen() {
        return score.or(() -> mean.map(Mark::outOfTen)).map(s -> s.setScale(1, RoundingMode.HALF_UP));
    }

    /** Whether there is a mark and how many answered. */
    public boolean isKnown() {
        return outOfTen().isPresent() && respondents.isPresent();
    }

    /**
     * As a number with how many answered.
     *
     * @param beside what else is known of how many were asked
     */
    OwnNumber number(SchoolYear year, Map<AnswerNumber, Optional<Integer>> beside) {
        var known = new EnumMap<AnswerNumber, BigDecimal>(AnswerNumber.class);
        respondents.map(BigDecimal::valueOf).ifPresent(n -> known.put(AnswerNumber.RESPONDENTS, n));
        beside.forEach((what, people) -> people.map(BigDecimal::valueOf).ifPresent(n -> known.put(what, n)));
        return new OwnNumber(
                AnswerNumber.SCORE, year, score.or(() -> mean.map(Mark::outOfTen)), known, Map.of(), bound);
    }

    Json write(Json json) {
        return json.with("score", score)
                .with("mean", mean)
                .with("respondents", respondents)
                .with("bound", bound);
    }
}
