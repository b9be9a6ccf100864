package nl.openvensters.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.page.MakingRepository.Kept;
import nl.openvensters.page.MakingRepository.Taken;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.time.Moment;

/**
 * Makes the documents that the public sees of what was marked as stale, in rounds: a round is one transaction under a
 * lock that only one maker has. It reads the marks first and the tables after, so a change is either in what it reads, or
 * its mark stays for the next round. Killed anywhere, nothing of the round has happened.
 *
 * <p>A number of the change feed is given out in the round that makes the change visible, one round after the other: the
 * numbers are in the order of commits, and none is left out.
 */
@ApplicationScoped
public class PageMaker {

    /** So many subjects in a round: some tenths of a second, for which somebody who publishes may have to wait. */
    static final int ROUND = 200;

    /** How long a change can be read; whoever comes later reads all. Open data says the same. */
    static final int KEPT_DAYS = 90;

    /** How many changes are kept at most: some fifty of the whole nation. */
    static final int KEPT_CHANGES = 500_000;

    private final DataSource database;
    private final PagesMadeAnew anew;
    private final Catalogue catalogue;
    private final Clock clock;

    /** For the container's proxy only. */
    protected PageMaker() {
        this.database = null;
        this.anew = null;
        this.catalogue = null;
        this.clock = null;
    }

    @Inject
    public PageMaker(DataSource database, Catalogue catalogue, Clock clock) {
        this.database = database;
        this.anew = new PagesMadeAnew(database, catalogue, clock);
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Marks all documents when they were made of another catalogue. To be called at a start. */
    public void compareCatalogue() {
        String fingerprint = MadePage.madeOf(catalogue);
        try (var work = new MakingRepository(database)) {
            long number = work.lock();
            if (!work.catalogue().equals(fingerprint)) {
                work.markAll();
                work.catalogue(fingerprint);
                work.commit(number);
            }
        }
    }

    /**
     * Makes all that is stale; returns when nothing is.
     *
     * @return how many documents changed
     */
    public int makeAll() {
        int changed = 0;
        while (isSomethingStale()) {
            changed += round(true);
        }
        return changed;
    }

    /**
     * Makes what single people changed, and not what changed for many: for who wants to see at once what was just
     * published. One round at most.
     *
     * @return how many documents changed
     */
    public int makeUrgent() {
        return isSomethingStale() ? round(false) : 0;
    }

    private boolean isSomethingStale() {
        try (var work = new MakingRepository(database)) {
            return work.isSomethingStale(today());
        }
    }

    private LocalDate today() {
        return Moment.of(clock).day();
    }

    private int round(boolean bulk) {
        try (var work = new MakingRepository(database)) {
            long number = work.lock();
            LocalDateTime now = LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
            List<SubjectCode> gone = List.of();
            if (bulk) {
                gone = work.spread(today()) ? work.gone() : List.of();
            }
            Taken taken = work.next(bulk, ROUND);
            List<MadePage> changed = taken.subjects().isEmpty() ? List.of() : changed(work, taken.subjects());
            work.keep(changed, number, now);
            number += changed.size();
            for (SubjectCode subject : gone) {
                work.forget(subject, ++number, now);
            }
            work.remove(taken.marks());
            if (bulk) {
                work.forgetChanges(now.minusDays(KEPT_DAYS), number - KEPT_CHANGES);
            }
            work.commit(number);
            return changed.size() + gone.size();
        }
    }

    private List<MadePage> changed(MakingRepository work, Set<SubjectCode> subjects) {
        Map<SubjectCode, Kept> kept = work.kept(subjects);
        var changed = new ArrayList<MadePage>();
        // What cannot be made is due tomorrow: due today it would be due again at once, for ever.
        Map<SubjectCode, LocalDate> due = new HashMap<>();
        kept.keySet().forEach(subject -> due.put(subject, today().plusDays(1)));
        for (MadePage page : anew.of(subjects, today())) {
            due.remove(page.of());
            Kept before = kept.get(page.of());
            if (before == null || !before.sha256().equals(page.sha256())) {
                changed.add(page);
            } else if (!page.changesOn().equals(before.changesOn())) {
                due.put(page.of(), page.changesOn());
            }
        }
        work.due(due);
        return changed;
    }
}
