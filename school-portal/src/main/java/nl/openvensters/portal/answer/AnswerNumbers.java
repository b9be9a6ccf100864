package nl.openvensters.portal.answer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.openvensters.portal.Texts;
import nl.openvensters.publication.answer.DutchNumber;
import nl.openvensters.publication.answer.Mark;
import nl.openvensters.publication.answer.SharesAnswer;
import nl.openvensters.publication.answer.WeekAnswer;
import nl.openvensters.story.Wording;

/** The numbers that follow from what is filled in, shown beside the fields. Looks/answer.js keeps them up while typing. */
@Named
@RequestScoped
public class AnswerNumbers {

    private static final Texts TEXTS = Texts.of("Answer");
    private static final int MINUTES = 60;

    @Inject
    private AnswerForm answerForm;

    /** The share of the teaching time of a row, {@code 33%}; empty when it has no hours. */
    public String share(String row) {
        String name = answerForm.value(row + ".name").strip();
        return shares().flatMap(shares -> IntStream.range(0, shares.subjects().size())
                        .filter(i -> shares.subjects().get(i).name().equals(name))
                        .mapToObj(i -> shares.wholeShares().get(i) + "%")
                        .findFirst())
                .orElse("");
    }

    /** {@code 190 uur}; empty without hours. */
    public String getTotal() {
        return shares().map(shares -> TEXTS.tell("hours", Wording.plain(shares.total())))
                .orElse("");
    }

    private Optional<SharesAnswer> shares() {
        return answerForm
                .answer()
                .filter(SharesAnswer.class::isInstance)
                .map(SharesAnswer.class::cast)
                .filter(shares -> !shares.subjects().isEmpty());
    }

    /** The lessons of a week, {@code 25 uur en 45 minuten}; empty without days. */
    public String getWeek() {
        return answerForm
                .answer()
                .filter(WeekAnswer.class::isInstance)
                .map(WeekAnswer.class::cast)
                .map(WeekAnswer::lessons)
                .filter(lessons -> !lessons.isZero())
                .map(lessons -> lessons.toMinutes() % MINUTES == 0
                        ? TEXTS.tell("hours", Long.toString(lessons.toHours()))
                        : TEXTS.tell(
                                "hoursAndMinutes",
                                Long.toString(lessons.toHours()),
                                Long.toString(lessons.toMinutes() % MINUTES)))
                .orElse("");
    }

    /** The mark out of ten of the mean that is filled in, {@code 7,8}; empty without one. */
    public String outOfTen(String path) {
        try {
            BigDecimal mean = DutchNumber.parse(answerForm.value(path));
            boolean onScale = mean.compareTo(BigDecimal.ONE) >= 0 && mean.compareTo(BigDecimal.valueOf(4)) <= 0;
            return onScale ? Wording.tenths(Mark.outOfTen(mean)) : "";
        } catch (DutchNumber.Refused e) {
            return "";
        }
    }
}
