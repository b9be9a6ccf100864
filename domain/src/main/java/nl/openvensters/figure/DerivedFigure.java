package nl.openvensters.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure that we computed.
 *
 * @param subject id of the school, municipality or country
 * @param measure for example {@code leerlingen.gemiddelde}
 * @param value none when it consists of cells only
 */
record DerivedFigure(long subject, String measure, Period period, Optional<BigDecimal> value, Cells cells) {}
