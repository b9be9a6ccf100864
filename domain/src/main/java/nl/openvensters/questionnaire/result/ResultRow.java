package nl.openvensters.questionnaire.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What is told of a question or a score.
 *
 * @param part 0 for all together; else the group, of a scan the role
 * @param item a question, or {@code =} with a score
 * @param people who answered; where one to four of the part did not, all of the part: how many did not is no secret of so
 *     few then. 0 when hidden
 * @param mean out of ten, rounded; empty when hidden
 * @param deviation of single answers, out of ten, rounded up; empty for fewer than ten people
 * @param good share of answers in the better half of the scale; empty where one of the halves has fewer than five
 * @param hidden why nothing is told
 */
public record ResultRow(
        int part,
        String item,
        int people,
        Optional<BigDecimal> mean,
        Optional<BigDecimal> deviation,
        Optional<BigDecimal> good,
        Optional<Why> hidden) {

    private static final String SCORE = "=";
    private static final int FIVE = 5;
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    static ResultRow hidden(int part, String item, Why why) {
        return new ResultRow(part, item, 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(why));
    }

    /**
     * With people in fives, rounded down, and a share in twentieths, from which they could be worked out: how many were asked
     * it says how many answered an earlier question in some way.
     */
    ResultRow inFives() {
        return new ResultRow(
                part,
                item,
                people - people % FIVE,
                mean,
                deviation,
                good.map(share ->
                        share.multiply(TWENTY).setScale(0, RoundingMode.HALF_UP).divide(TWENTY)),
                hidden);
    }

    ResultRow withoutShare() {
        return new ResultRow(part, item, people, mean, deviation, Optional.empty(), hidden);
    }

    /** How a score is named among questions. */
    public static String score(String id) {
        return SCORE + id;
    }

    public boolean isScore() {
        return isScore(item);
    }

    static boolean isScore(String item) {
        return item.startsWith(SCORE);
    }

    /** Without the sign of a score. */
    public String id() {
        return isScore() ? item.substring(SCORE.length()) : item;
    }

    /** Between which marks the mean of a larger number of people like these lies, at 95 percent. */
    public Optional<Spread> spread() {
        return deviation.map(each -> Spread.of(mean.orElseThrow().doubleValue(), each.doubleValue(), people));
    }
}
