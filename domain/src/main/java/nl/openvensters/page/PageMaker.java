package nl.openvensters.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.page.MakingRepository.Kept;
import nl.openvensters.page.MakingRepository.Taken;
import nl.openvensters.school.SchoolCode;

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

    private static final Logger LOG = Logger.getLogger(PageMaker.class.getName());

    /** So many schools in a round: some tenths of a second, for which somebody who publishes may have to wait. */
    private static final int ROUND = 200;

    private final DataSource database;
    private final SchoolPages pages;
    private final Clock clock;

    /** For the container's proxy only. */
    protected PageMaker() {
        this.database = null;
        this.pages = null;
        this.clock = null;
    }

    @Inject
    public PageMaker(DataSource database, Catalogue catalogue, Clock clock) {
        this.database = database;
        this.pages = new SchoolPages(database, catalogue, clock);
        this.clock = clock;
    }

    /** Marks all documents when they were made of another catalogue. To be called at a start. */
    public void compareCatalogue() {
        String fingerprint = pages.catalogue().fingerprint() + SchoolPageShape.FORM;
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
            return work.isSomethingStale(pages.today());
        }
    }

    private int round(boolean bulk) {
        try (var work = new MakingRepository(database)) {
            long number = work.lock();
            LocalDateTime now = LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
            List<String> gone = List.of();
            if (bulk) {
                gone = work.spread(pages.today()) ? work.gone() : List.of();
            }
            Taken taken = work.next(bulk, ROUND);
            List<MadePage> changed = taken.schools().isEmpty() ? List.of() : changed(work, taken.schools());
            work.keep(changed, number, now);
            number += changed.size();
            for (String code : gone) {
                work.forget(code, ++number, now);
            }
            work.remove(taken.marks());
            work.commit(number);
            return changed.size() + gone.size();
        }
    }

    private List<MadePage> changed(MakingRepository work, Set<SchoolCode> schools) {
        Map<String, Kept> kept = work.kept(schools).stream().collect(Collectors.toMap(Kept::code, Function.identity()));
        var changed = new ArrayList<MadePage>();
        // What cannot be made is due tomorrow: due today it would be due again at once, for ever.
        Map<String, LocalDate> due = new HashMap<>();
        kept.keySet().forEach(code -> due.put(code, pages.today().plusDays(1)));
        for (MadePage page : made(schools)) {
            due.remove(page.code());
            Kept before = kept.get(page.code());
            if (before == null || !before.sha256().equals(page.sha256())) {
                changed.add(page);
            } else if (!page.changesOn().equals(before.changesOn())) {
                due.put(page.code(), page.changesOn());
            }
        }
        work.due(due);
        return changed;
    }

    /** One school of which something cannot be understood keeps what it had until the next day, and holds up no other. */
    private List<MadePage> made(Collection<SchoolCode> schools) {
        try {
            return pages.of(schools);
        } catch (RuntimeException e) {
            if (e.getCause() instanceof SQLException) {
                throw e;
            }
            if (schools.size() > 1) {
                return schools.stream()
                        .flatMap(school -> made(List.of(school)).stream())
                        .toList();
            }
            LOG.log(Level.SEVERE, "What the public sees of " + schools + " cannot be made; it stays as it was", e);
            return List.of();
        }
    }

    /**
     * Makes every document anew and compares it with the one that is kept; keeps nothing. What changes meanwhile is not
     * counted as a difference.
     *
     * @return the codes of schools whose document is not what it should be, in order
     */
    public List<String> differing() {
        var differing = new ArrayList<String>();
        try (var work = new MakingRepository(database)) {
            work.lock();
            List<SchoolCode> all = work.schools();
            for (int from = 0; from < all.size(); from += ROUND) {
                List<SchoolCode> some = all.subList(from, Math.min(all.size(), from + ROUND));
                Map<String, String> kept = work.kept(some).stream().collect(Collectors.toMap(Kept::code, Kept::sha256));
                Set<String> right = made(some).stream()
                        .filter(page -> page.sha256().equals(kept.get(page.code())))
                        .map(MadePage::code)
                        .collect(Collectors.toSet());
                some.stream()
                        .map(SchoolCode::value)
                        .filter(code -> !right.contains(code))
                        .forEach(differing::add);
            }
            Set<String> marked = new HashSet<>();
            work.marked().forEach(school -> marked.add(school.value()));
            differing.removeAll(marked);
        }
        return differing;
    }
}
