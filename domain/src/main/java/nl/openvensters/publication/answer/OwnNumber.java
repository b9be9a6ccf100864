package nl.openvensters.publication.answer;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import nl.openvensters.figure.MarkBound;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.AnswerNumber;

/**
 * A number of an answer.
 *
 * @param what which
 * @param year that it is about
 * @param value empty when it was not given
 * @param beside others that belong to it, such as how many answered
 * @param parts that it is made of, by name, in their order
 * @param bound whether it may lie beyond what is told
 */
record OwnNumber(
        AnswerNumber what,
        SchoolYear year,
        Optional<BigDecimal> value,
        Map<AnswerNumber, BigDecimal> beside,
        Map<String, BigDecimal> parts,
        Optional<MarkBound> bound) {

    static OwnNumber of(AnswerNumber what, SchoolYear year, Optional<BigDecimal> value) {
        return new OwnNumber(what, year, value, Map.of(), Map.of());
    }

    OwnNumber(
            AnswerNumber what,
            SchoolYear year,
            Optional<BigDecimal> value,
            Map<AnswerNumber, BigDecimal> beside,
            Map<String, BigDecimal> parts) {
        this(what, year, value, beside, parts, Optional.empty());
    }
}
