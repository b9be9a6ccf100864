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
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.page.MakingRepository.Kept;
import nl.openvensters.page.MakingRepository.Taken;
import nl.openvensters.publication.PublishedIndicators;
import nl.openvensters.school.BoardNumber;
import nl.openvensters.school.Country;
import nl.openvensters.school.MunicipalityCode;
import nl.openvensters.school.PartnershipCode;
import nl.openvensters.school.SchoolCode;
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

    private static final Logger LOG = Logger.getLogger(PageMaker.class.getName());

    /** So many subjects in a round: some tenths of a second, for which somebody who publishes may have to wait. */
    private static final int ROUND = 200;

    /** How long a change can be read; whoever comes later reads all. Open data says the same. */
    static final int KEPT_DAYS = 90;

    /** How many changes are kept at most: some fifty of the whole nation. */
    static final int KEPT_CHANGES = 500_000;

    private final DataSource database;
    private final SchoolPages schools;
    private final BoardPages boards;
    private final AreaPages areas;
    private final PartnershipPages partnerships;
    private final Catalogue catalogue;
    private final Clock clock;

    /** For the container's proxy only. */
    protected PageMaker() {
        this.database = null;
        this.schools = null;
        this.boards = null;
        this.areas = null;
        this.partnerships = null;
        this.catalogue = null;
        this.clock = null;
    }

    @Inject
    public PageMaker(DataSource database, Catalogue catalogue, Clock clock) {
        this.database = database;
        PublishedIndicators indicators = PublishedIndicators.in(database, catalogue, clock);
        this.schools = new SchoolPages(database, indicators, catalogue.fingerprint());
        this.boards = new BoardPages(database, indicators, catalogue.fingerprint());
        this.areas = new AreaPages(database, indicators, catalogue.fingerprint());
        this.partnerships = new PartnershipPages(indicators, catalogue.fingerprint());
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /** Marks all documents when they were made of another catalogue. To be called at a start. */
    public void compareCatalogue() {
        String fingerprint = catalogue.fingerprint() + MadePage.FORM;
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
        for (MadePage page : made(subjects)) {
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

    /** One subject of which something cannot be understood keeps what it had until the next day, and holds up no other. */
    private List<MadePage> made(Collection<SubjectCode> subjects) {
        try {
            LocalDate today = today();
            return Stream.of(
                            schools.of(those(SchoolCode.class, subjects), today),
                            boards.of(those(BoardNumber.class, subjects), today),
                            partnerships.of(those(PartnershipCode.class, subjects), today),
                            areas.of(those(MunicipalityCode.class, subjects), today),
                            areas.ofCountry(those(Country.class, subjects), today))
                    .flatMap(List::stream)
                    .toList();
        } catch (RuntimeException e) {
            if (e.getCause() instanceof SQLException) {
                throw e;
            }
            if (subjects.size() > 1) {
                return subjects.stream()
                        .flatMap(subject -> made(List.of(subject)).stream())
                        .toList();
            }
            LOG.log(Level.SEVERE, "What the public sees of " + subjects + " cannot be made; it stays as it was", e);
            return List.of();
        }
    }

    private static <C extends SubjectCode> List<C> those(Class<C> kind, Collection<SubjectCode> subjects) {
        return subjects.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /**
     * Makes every document anew and compares it with the one that is kept; keeps nothing. What changes meanwhile is not
     * counted as a difference.
     *
     * @return the codes of subjects whose document is not what it should be, in order
     */
    public List<String> differing() {
        var differing = new ArrayList<SubjectCode>();
        try (var work = new MakingRepository(database)) {
            work.lock();
            List<SubjectCode> all = work.shown();
            for (int from = 0; from < all.size(); from += ROUND) {
                List<SubjectCode> some = all.subList(from, Math.min(all.size(), from + ROUND));
                Map<SubjectCode, Kept> kept = work.kept(some);
                Set<SubjectCode> right = made(some).stream()
                        .filter(page -> kept.containsKey(page.of()))
                        .filter(page -> page.sha256().equals(kept.get(page.of()).sha256()))
                        .map(MadePage::of)
                        .collect(Collectors.toSet());
                some.stream().filter(subject -> !right.contains(subject)).forEach(differing::add);
            }
            differing.removeAll(new HashSet<>(work.marked()));
        }
        return differing.stream().map(SubjectCode::value).toList();
    }
}
