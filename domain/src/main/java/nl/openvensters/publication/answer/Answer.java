package nl.openvensters.publication.answer;

import jakarta.json.JsonObject;
import java.util.Optional;

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
}
