package nl.openvensters.worklist;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.openvensters.figure.SchoolYear;
import nl.openvensters.indicator.Indicator;
import nl.openvensters.publication.Proposal;

/**
 * All that the work list and the overview need of one indicator of one school. There is none for what does not apply to
 * the type of school.
 *
 * @param comparison whether it counts for the 80 % rule today
 * @param onlineSince the day of the latest publication; empty when it is not online
 * @param withdrawn whether it was taken offline
 * @param goesOnline the day on which new figures publish themselves
 * @param draft whether a text or an answer is being written
 * @param delivered whether there is something to publish
 * @param explained the day on which the words online were written; empty when there are none
 * @param stale whether figures arrived since those words
 * @param becameFinal whether a provisional figure that is online, or that the words are about, is final by now
 * @param answeredFor the school year of the own answer that is online
 * @param proposed what lies with a second person, or came back
 * @param planned the day that was chosen for the draft
 */
public record Cell(
        MySchool school,
        Indicator indicator,
        boolean comparison,
        Optional<LocalDate> onlineSince,
        boolean withdrawn,
        Optional<LocalDate> goesOnline,
        boolean draft,
        boolean delivered,
        Optional<LocalDate> explained,
        boolean stale,
        boolean becameFinal,
        Optional<SchoolYear> answeredFor,
        Optional<Proposed> proposed,
        Optional<Planned> planned) {

    /**
     * What somebody asked another to approve.
     *
     * @param by account of who asked
     * @param name of who asked
     * @param remark why it came back; empty unless it did
     */
    public record Proposed(Proposal.State state, long by, String name, String remark) {}

    /**
     * A day that somebody chose.
     *
     * @param failed whether it came and the draft did not go online
     */
    public record Planned(LocalDate on, boolean failed) {}

    public boolean isOnline() {
        return onlineSince.isPresent();
    }

    public CellState state() {
        if (isProposed()) {
            return CellState.PROPOSED;
        }
        if (byItself().isPresent()) {
            return CellState.WAITING;
        }
        if (stale) {
            return CellState.STALE;
        }
        if (draft) {
            return CellState.DRAFT;
        }
        if (isOnline()) {
            return CellState.PUBLISHED;
        }
        if (withdrawn) {
            return CellState.WITHDRAWN;
        }
        return delivered ? CellState.READY : CellState.EMPTY;
    }

    /** Whether a second person has to look at it. */
    boolean isProposed() {
        return proposed.filter(there -> there.state() == Proposal.State.WAITING).isPresent();
    }

    /** The first day on which something of it goes online without anybody doing anything. */
    private Optional<LocalDate> byItself() {
        return Stream.concat(
                        goesOnline.stream(),
                        planned.stream().filter(plan -> !plan.failed()).map(Planned::on))
                .min(Comparator.naturalOrder());
    }

    /** The day on which it goes online by itself, as it is written in a file: {@code 2026-12-01}; empty when it does not. */
    public String onlineBy() {
        return byItself().map(LocalDate::toString).orElse("");
    }

    /** Days until it goes online by itself; 0 when that is today, overdue or not at all. */
    public long daysLeft(LocalDate today) {
        return byItself()
                .map(on -> Math.max(0, ChronoUnit.DAYS.between(today, on)))
                .orElse(0L);
    }

    /** Whether the school's own answer that is online is about a school year before that of today. */
    boolean isOfLastYear(LocalDate today) {
        return !indicator.isCentral()
                && isOnline()
                && answeredFor
                        .filter(year -> year.compareTo(SchoolYear.of(today)) < 0)
                        .isPresent();
    }
}
