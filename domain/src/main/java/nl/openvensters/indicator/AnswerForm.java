package nl.openvensters.indicator;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the form of a decentral indicator asks for beyond what its kind always asks.
 *
 * @param unit of the amount, for the kind NUMBER
 * @param parts optional parts of the kind that this indicator uses
 * @param suggestions names to choose from, in the order in which they are offered; other names are allowed
 */
public record AnswerForm(Optional<AmountUnit> unit, Set<Part> parts, List<String> suggestions) {

    /** What an amount is counted in, with the highest that can be meant and the highest that is usual. */
    public enum AmountUnit {
        HOURS_PER_WEEK(40, 6),
        EURO_PER_YEAR(5000, 250);

        private final int highest;
        private final int usual;

        AmountUnit(int highest, int usual) {
            this.highest = highest;
            this.usual = usual;
        }

        public int highest() {
            return highest;
        }

        public int usual() {
            return usual;
        }
    }

    /** An optional part of a form. */
    public enum Part {
        /** Short statements; with an amount of money: what it is used for. */
        POINTS,
        /** Whether a qualified teacher gives the lessons. */
        QUALIFIED_TEACHER,
        /** How many pupils the school had at the time of a survey. */
        PUPILS,
        /** How many people were asked in a survey. */
        INVITED,
        /** What the school has or does, with a detail each. */
        ITEMS,
        /** The programme against bullying. */
        PROGRAMME,
        /** The contact person and who coordinates what is done against bullying. */
        ROLES,
        /** Where to reach whoever tells it; the link is the website then. */
        CONTACT,
        /** Documents with a link. */
        DOCUMENTS,
        /** The mark of a survey. */
        SCORE,
        /** The specialists who work at the school; shown as items, asked for under that name. */
        SPECIALISTS
    }

    static AnswerForm plain() {
        return new AnswerForm(Optional.empty(), Set.of(), List.of());
    }

    public boolean has(Part part) {
        return parts.contains(part);
    }
}
