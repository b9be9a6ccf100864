package nl.openvensters.sector;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A topic of an area.
 *
 * @param name of the area
 * @param figures by part and year, until the last year that is whole: figures of a new year come online school by school,
 *     and what a few of them have is not how many there are. None when the topic is not told of the area
 * @param edition the day of the edition that was asked for; empty of what is so now
 * @param before the same figures in the latest edition, to be put beside those of now; none when an edition was asked for
 * @param editions all days of editions that have it, the latest first
 */
public record SectorReport(
        SectorTopic topic,
        Area area,
        String name,
        List<SectorFigure> figures,
        Optional<LocalDate> edition,
        List<SectorFigure> before,
        List<LocalDate> editions) {

    /** Leaves out years after the last that is whole; where none is, after that of which most is known. */
    public SectorReport {
        int last = lastTold(figures.stream()
                .filter(one -> one.part().equals(topic.parts().get(0)))
                .toList());
        figures = figures.stream().filter(one -> one.year() <= last).toList();
    }

    private static int lastTold(List<SectorFigure> first) {
        List<SectorFigure> whole = first.stream().filter(SectorFigure::isWhole).toList();
        return (whole.isEmpty() ? first : whole)
                .stream()
                        .max(Comparator.comparingDouble((SectorFigure one) -> whole.isEmpty() ? one.coverage() : 1)
                                .thenComparingInt(SectorFigure::year))
                        .map(SectorFigure::year)
                        .orElse(Integer.MAX_VALUE);
    }

    /** The day of the edition that those of now are put beside. */
    public Optional<LocalDate> beforeOn() {
        return edition.isPresent() ? Optional.empty() : editions.stream().findFirst();
    }

    /** Those of a part, the oldest year first. */
    public List<SectorFigure> of(String part) {
        return figures.stream().filter(one -> one.part().equals(part)).toList();
    }

    /** The last year of which something is told; 0 when nothing is. */
    public int lastYear() {
        return figures.stream().mapToInt(SectorFigure::year).max().orElse(0);
    }

    public Optional<SectorFigure> of(String part, int year) {
        return figures.stream()
                .filter(one -> one.year() == year && one.part().equals(part))
                .findFirst();
    }
}
