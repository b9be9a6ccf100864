package nl.openvensters.administration;

import java.util.List;
import nl.openvensters.indicator.Indicator;

/**
 * An indicator with its rules.
 *
 * @param indicator of the catalogue
 * @param now the rule of today
 * @param planned those of later days, in order; usually none
 */
public record RuledIndicator(Indicator indicator, IndicatorRule now, List<IndicatorRule> planned) {}
