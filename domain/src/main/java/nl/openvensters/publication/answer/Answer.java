package nl.openvensters.publication.answer;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import nl.openvensters.figure.SchoolYear;

/** What a school supplied for an indicator. Which type it is follows from the indicator's kind. */
public sealed interface Answer
        permits KeywordsAnswer,
                SharesAnswer,
                WeekAnswer,
                NumberAnswer,
                SatisfactionAnswer,
                ChecklistAnswer,
                QualityAnswer,
                ProfileAnswer,
                TextAnswer {

    /** The school's own words that older answers carry with them, HTML. New words are the explanation's. */
    Optional<String> text();

    /** Whether there is nothing in it but perhaps words. */
    boolean isEmpty();

    /** The answer in the shape of docs/own-answers.md. Reading it gives an equal answer. */
    JsonObject toJson();

    /**
     * Its numbers, which become figures when it is published; of what it was asked more than once the newest first.
     *
     * @param given the school year in which it was given
     */
    default List<OwnNumber> numbers(SchoolYear given) {
        return List.of();
    }

    /**
     * What of it can hardly be true at a school of this size, see {@link AnswerRules#beside}.
     *
     * @param parents whether parents were asked, and not children
     */
    default List<Fault> beside(boolean parents, int pupils) {
        return List.of();
    }

    /** What stays in the answer. */
    default Answer withoutNumbers() {
        return this;
    }
}
