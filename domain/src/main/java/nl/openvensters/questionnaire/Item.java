package nl.openvensters.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One question.
 *
 * @param id within its questionnaire; the same question has the same one in all versions
 * @param told what a result calls it, where high is good: of a reversed one "not bullied"; empty when the question does
 * @param reversed whether agreeing is bad: bullied, hurt
 * @param dontKnow whether "I do not know" can be answered; it is stored as 0 and counts in nothing
 * @param least of a number; of others 1
 * @param most of a number; of others how many answers there are
 * @param choices of a choice; of a scale labels of its own; of others none
 * @param scores that it counts in, by their ids
 */
public record Item(
        String id,
        AnswerKind kind,
        Translated text,
        Optional<Translated> told,
        boolean reversed,
        boolean dontKnow,
        int least,
        int most,
        List<Translated> choices,
        List<String> scores,
        Optional<Condition> condition) {

    /** The longest open answer, in characters. */
    public static final int LONGEST_WORDS = 600;

    /** A number with fewer values is a choice. */
    public static final int FEWEST_NUMBERS = 4;

    /** Asked only of who gave one of these answers to an earlier question. */
    public record Condition(String item, List<Integer> answers) {

        public Condition {
            answers = List.copyOf(answers);
        }
    }

    public Item {
        choices = List.copyOf(choices);
        scores = List.copyOf(scores);
    }

    /** What it is called beside its mark: more is better. */
    public Translated toldAs() {
        return told.orElse(text);
    }

    /** Whether somebody with these answers is asked it. */
    public boolean isAsked(Map<String, Integer> answers) {
        return condition
                .map(when -> when.answers().contains(answers.getOrDefault(when.item(), -1)))
                .orElse(true);
    }

    /**
     * Whether anything may be told of what was answered to it. The mean and the spread of a number with two or three values
     * say how many gave each of them; and where 0 is a number, who gave none cannot be told from who answered 0.
     */
    public boolean canBeTold() {
        return kind != AnswerKind.NUMBER || least > 0 && most - least + 1 >= FEWEST_NUMBERS;
    }

    /** Whether a number can be an answer to it; 0 is "I do not know". */
    public boolean takes(int answer) {
        return kind != AnswerKind.OPEN && (answer == 0 ? dontKnow : answer >= least && answer <= most);
    }

    /**
     * An answer as a mark out of ten, higher is better: of four points {@code 3 × answer − 2}, of five in the same way from
     * 1 to 10, of a number from 1 to 10 as it is.
     *
     * @throws IllegalArgumentException when it is no answer, or no score can be made of it
     */
    public double outOfTen(int answer) {
        if (!kind.isScored() || answer < least || answer > most) {
            throw new IllegalArgumentException(id + " answered " + answer);
        }
        int turned = reversed ? least + most - answer : answer;
        return 1 + 9.0 * (turned - least) / (most - least);
    }
}
