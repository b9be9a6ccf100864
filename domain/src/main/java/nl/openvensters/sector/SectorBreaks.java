package nl.openvensters.sector;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.openvensters.school.SchoolType;
import nl.openvensters.story.SpecialCounts;

/** What makes the years of a part of a topic hard to compare: a place in its picture, and a sentence below it. */
final class SectorBreaks {

    private final List<Integer> years;

    SectorBreaks(SectorReport report, String part) {
        years = isOfSpecialSchools(report.topic(), part)
                ? SpecialCounts.seenIn(
                        year -> number(report.of(part, year).map(SectorFigure::most)),
                        year -> number(report.of(part, year).map(SectorFigure::least)))
                : List.of();
    }

    /** Of other parts it may be that schools opened or houses were built: nothing says that they were counted otherwise. */
    private static boolean isOfSpecialSchools(SectorTopic topic, String part) {
        return topic == SectorTopic.SPECIAL_PRIMARY
                || topic == SectorTopic.PUPILS && !part.equals(SchoolType.BO.name());
    }

    /** Where they lie among counts of 1 October, each at its calendar year: before the first that was counted otherwise. */
    List<Double> places() {
        return years.stream().map(year -> year - 0.5).toList();
    }

    /** The first year of which those after it can be compared; empty when all can. */
    Optional<Integer> last() {
        return years.stream().reduce((one, next) -> next);
    }

    List<String> sentences() {
        return years.stream()
                .map(year -> SectorStory.say("break", String.valueOf(year), String.valueOf(year - 1)))
                .toList();
    }

    private static OptionalDouble number(Optional<BigDecimal> value) {
        return value.map(number -> OptionalDouble.of(number.doubleValue())).orElse(OptionalDouble.empty());
    }
}
