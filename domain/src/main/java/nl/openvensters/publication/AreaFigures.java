package nl.openvensters.publication;

import java.util.List;
import nl.openvensters.figure.Figure;
import nl.openvensters.indicator.Indicator;

/**
 * What the schools of a municipality or of the country have on average of an indicator, of the periods that one of them
 * shows. All of it is derived by us.
 *
 * @param figures by measure, oldest period first
 */
public record AreaFigures(Indicator indicator, List<Figure> figures) {}
