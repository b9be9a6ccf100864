package nl.openvensters.indicator;

import java.util.List;

/**
 * One thing that is measured for an indicator.
 *
 * @param code unique within the indicator, for example {@code aantal}
 * @param unit what its numbers are
 * @param period what kind of period its figures describe
 * @param derived computed by us from shown figures instead of delivered by a source
 * @param recoded shown coarser than it is delivered where a count is hidden: what is shown is stored beside it when it
 *     arrives, and without that nothing is shown
 * @param dimensions the parts of a cell key, most significant first; empty when there is one value
 */
public record Measure(
        String code, Unit unit, PeriodKind period, boolean derived, boolean recoded, List<String> dimensions) {}
