package nl.openvensters.sector;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import nl.openvensters.benchmark.BoardAggregates;
import nl.openvensters.benchmark.BoardWritingRepository;
import nl.openvensters.benchmark.SchoolNumbers;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.time.Moment;

/**
 * Adds up figures of boards and of the sector, all anew: after an import, each day, and when figures that count were
 * published, at most once an hour; and freezes an edition in the first making of each quarter of a year. Pages read what it made.
 */
public final class Aggregates {

    private static final int MONTHS = 3;

    private final DataSource database;
    private final Clock clock;

    public Aggregates(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return whether it did; not when nothing happened since */
    public boolean makeIfDue() {
        LocalDate today = Moment.of(clock).day();
        try (var writing = new SectorWritingRepository(database)) {
            var last = writing.last(today);
            var made = writing.made();
            if (made.filter(last::equals).isPresent()
                    || made.filter(last::differsInPublicationsOnly).isPresent() && isRecent(writing)) {
                return false;
            }
        }
        make();
        return true;
    }

    /** Publications come all day; for each of them the country is not added up. */
    private boolean isRecent(SectorWritingRepository writing) {
        LocalDateTime anHourAgo =
                LocalDateTime.now(clock.withZone(ZoneOffset.UTC)).minusHours(1);
        return writing.madeAt().filter(anHourAgo::isBefore).isPresent();
    }

    /** An edition tells of the last year, not of the schools that were quick to publish it. */
    private static boolean isWhole(List<SectorFigure> figures) {
        return figures.stream()
                .filter(one -> one.topic() == SectorTopic.PUPILS && one.area().equals(Area.COUNTRY))
                .max(Comparator.comparingInt(SectorFigure::year))
                .filter(SectorFigure::isWhole)
                .isPresent();
    }

    /** Adds up all anew. @return how many figures there are of the sector */
    public int make() {
        LocalDate today = Moment.of(clock).day();
        LocalDateTime now = LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
        try (var writing = new SectorWritingRepository(database)) {
            // First of all: what comes meanwhile is added up in the next round.
            var upTo = writing.last(today);
            Catalogue catalogue = Catalogue.load();
            SchoolNumbers numbers = SchoolNumbers.read(database, clock, catalogue);
            var boards = new BoardAggregates(numbers, today, catalogue);
            try (var board = new BoardWritingRepository(database)) {
                board.replace(boards.traits(), boards.figures());
            }
            List<SectorFigure> figures = new SectorAggregates(numbers, catalogue).figures();
            writing.tellMoneyOfPartnerships(now);
            writing.replace(figures, upTo, now);
            LocalDate quarter = today.withDayOfMonth(1).withMonth((today.getMonthValue() - 1) / MONTHS * MONTHS + 1);
            if (isWhole(figures) && !writing.hasEditionSince(quarter)) {
                writing.freeze(today, now);
            }
            writing.done();
            return figures.size();
        }
    }
}
