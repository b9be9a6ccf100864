package nl.openvensters.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.Figure;
import nl.openvensters.figure.FigureStatus;
import nl.openvensters.figure.FigureValue;
import nl.openvensters.figure.MissingReason;
import nl.openvensters.indicator.PeriodKind;

/** What a {@link Teller} makes of the figures or the own answer: an answer with what belongs to it, or why there is none. */
sealed interface TellerResult {

    /**
     * @param reference of when it is, for the source line; may be empty
     * @param text the school's own text that is part of the answer, as it was written
     */
    record Answered(
            Html answer,
            List<IndicatorStory.Illustration> illustrations,
            List<StoryTable> tables,
            String reference,
            Optional<String> text)
            implements TellerResult {}

    /**
     * @param why one or two sentences; what the school says in them is marked as its words
     * @param reason when that is all that there is to say; an indicator may say it in words of its own
     */
    record Nothing(Html why, Optional<MissingReason> reason) implements TellerResult {

        Nothing(Html why) {
            this(why, Optional.empty());
        }

        Nothing(String why) {
            this(Html.text(why));
        }

        /** Why there is no answer to the question of this indicator. */
        Html why(String indicator) {
            return reason.flatMap(r -> Wording.find("missing." + r + "." + indicator))
                    .map(Html::text)
                    .orElse(why);
        }
    }

    static TellerResult nothing(MissingReason reason) {
        return new Nothing(Html.text(Wording.text("missing." + reason)), Optional.of(reason));
    }

    static TellerResult nothing(FigureValue value) {
        return nothing(value.asReason().orElse(MissingReason.NOT_DELIVERED));
    }

    /** The period of a figure, the day on which the source looked when that is another thing, and its status. */
    static String reference(Figure figure) {
        String period = Wording.period(figure.period());
        boolean years = figure.period().kind() == PeriodKind.SCHOOL_YEAR
                || figure.period().kind() == PeriodKind.SCHOOL_YEARS;
        String when = figure.referenceDate()
                .map(day -> years ? Wording.text("source.asOf", period, Wording.day(day)) : Wording.day(day))
                .orElse(period);
        return withStatus(when, figure);
    }

    /** That it is not final yet, or was something else before. That it is final no source says, so neither do we. */
    static String withStatus(String when, Figure figure) {
        return figure.status() == FigureStatus.FINAL
                ? when
                : Wording.text("source.reference", when, Wording.text("status." + figure.status()));
    }

    /** Sentences after each other. */
    static Html sentences(List<Html> sentences) {
        return new Html(String.join(" ", sentences.stream().map(Html::markup).toList()));
    }

    /** Gathers the parts of an answer. */
    final class Parts {

        private final List<Html> sentences = new ArrayList<>();
        private final List<IndicatorStory.Illustration> illustrations = new ArrayList<>();
        private final List<StoryTable> tables = new ArrayList<>();

        Parts say(Html sentence) {
            sentences.add(sentence);
            return this;
        }

        Parts show(IndicatorStory.Illustration illustration) {
            illustrations.add(illustration);
            return this;
        }

        /** An empty table says nothing and is left out. */
        Parts list(StoryTable table) {
            if (!table.rows().isEmpty()) {
                tables.add(table);
            }
            return this;
        }

        /** Whether nothing was said yet. */
        boolean isSilent() {
            return sentences.isEmpty();
        }

        Answered of(Figure figure) {
            return of(reference(figure), Optional.empty());
        }

        Answered of(String reference, Optional<String> text) {
            return new Answered(sentences(sentences), illustrations, tables, reference, text);
        }
    }
}
