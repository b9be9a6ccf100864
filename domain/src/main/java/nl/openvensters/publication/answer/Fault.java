package nl.openvensters.publication.answer;

import java.util.List;

/**
 * Something that is not right about an answer.
 *
 * @param path of the member of the JSON, {@code days.MON.from}, {@code keywords.2}, {@code subjects.0.hours}; empty when
 *     it is about the answer as a whole. Days go by their name, rows by their place from 0
 * @param rule what is broken; the portal has a Dutch text for each, {@code fault.<rule>}
 * @param filling what fills the blanks of that text, written as in Dutch
 */
public record Fault(String path, Rule rule, List<String> filling) {

    /** What an answer can break. What does not block is told, and can be published. */
    public enum Rule {
        UNREADABLE(true),
        EMPTY(true),
        REQUIRED(true),
        TOO_LONG(true),
        TOO_MANY(true),
        TWICE(true),
        UNKNOWN_CHOICE(true),
        NOT_A_NUMBER(true),
        AMBIGUOUS_NUMBER(true),
        NOT_WHOLE(true),
        TOO_MANY_DECIMALS(true),
        OUT_OF_RANGE(true),
        NOT_A_TIME(true),
        ENDS_BEFORE_IT_BEGINS(true),
        BREAK_OUTSIDE_DAY(true),
        BREAK_HALF_FILLED(true),
        NO_DAYS(true),
        NOT_A_DATE(true),
        NOT_A_LINK(true),
        NOT_AN_EMAIL(true),
        NOT_A_PHONE(true),
        NO_TITLE(true),
        NO_NAME(true),
        NO_PURPOSE(true),
        TOO_FEW_RESPONDENTS(true),
        MORE_THAN_PUPILS(true),
        MORE_THAN_INVITED(true),
        MARKS_DIFFER(true),
        /** More answers, or people asked, than there can be at a school of this size. */
        MORE_THAN_SCHOOL(false, true),
        /** Nothing is asked, and still said what it is for. */
        FREE_WITH_PURPOSES(false, true),
        UNUSUALLY_MUCH(false, true),
        UNUSUAL_TOTAL(false),
        UNUSUAL_WEEK(false),
        UNEQUAL_DAYS(false),
        BREAK_MISSING(false);

        private final boolean blocks;
        private final boolean asks;

        Rule(boolean blocks) {
            this(blocks, false);
        }

        Rule(boolean blocks, boolean asks) {
            this.blocks = blocks;
            this.asks = asks;
        }
    }

    static Fault at(String path, Rule rule, String... filling) {
        return new Fault(path, rule, List.of(filling));
    }

    /** Whether it cannot be published like this; otherwise it is only said. */
    public boolean blocks() {
        return rule.blocks;
    }

    /** Whether it can hardly be true, so that who puts it online is asked first. */
    public boolean asks() {
        return rule.asks;
    }
}
