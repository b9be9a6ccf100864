package nl.openvensters.indicator;

import java.util.Optional;

/**
 * A cell that figures of a measure have beside their value or their other cells.
 *
 * @param key as in the figure, for example {@code respondenten}
 * @param unit what its numbers are; often not that of the measure
 * @param answer which number of an own answer it holds
 * @param role what it means for the story; none when its key is all that is told of it
 */
public record MeasureCell(String key, Unit unit, Optional<AnswerNumber> answer, Optional<CellRole> role) {}
