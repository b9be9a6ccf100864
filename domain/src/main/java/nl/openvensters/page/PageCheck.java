package nl.openvensters.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.openvensters.indicator.Catalogue;
import nl.openvensters.page.CheckingRepository.Packed;
import nl.openvensters.school.SubjectCode;
import nl.openvensters.time.Moment;

/**
 * Compares the documents that are kept with what is made of the tables now, byte for byte, in parts that are one
 * transaction each. A part has the lock of the maker, so no document changes while it is compared; what was changed
 * meanwhile in the tables has its mark by the time that the documents were made, and is no difference.
 */
@ApplicationScoped
public class PageCheck {

    /** So many in a part that nobody waits for: an eighth of a round of the maker, as who publishes meanwhile has to wait for it. */
    static final int PART = 25;

    private final DataSource database;
    private final PagesMadeAnew anew;
    private final Catalogue catalogue;
    private final Clock clock;

    /** For the container's proxy only. */
    protected PageCheck() {
        this.database = null;
        this.anew = null;
        this.catalogue = null;
        this.clock = null;
    }

    @Inject
    public PageCheck(DataSource database, Catalogue catalogue, Clock clock) {
        this.database = database;
        this.anew = new PagesMadeAnew(database, catalogue, clock);
        this.catalogue = catalogue;
        this.clock = clock;
    }

    /**
     * A part that was compared.
     *
     * @param compared how many documents
     * @param mended the subjects of those that were not what they should be and are now, as {@code SCHOOL 12AB00}
     * @param last where the next part goes on; 0 after the last one
     */
    public record Part(int compared, List<String> mended, long last) {}

    /** What differs: the documents that should be there, and the subjects of which none can be made. */
    private record Compared(List<MadePage> right, Set<SubjectCode> without) {}

    /**
     * Compares the next part and makes right what differs, under the next numbers of the feed.
     *
     * @param after where the part before ended; 0 for the first
     * @return empty when it is not the moment: something is being made or is to be made, or documents are made by another
     *     release
     */
    public Optional<Part> mendAfter(long after) {
        try (var work = new CheckingRepository(database)) {
            Optional<Long> number = work.lockUnlessBusy();
            if (number.isEmpty()
                    || work.isSomethingStale(today())
                    || !work.catalogue().equals(MadePage.madeOf(catalogue))) {
                return Optional.empty();
            }
            Map<Long, SubjectCode> some = work.shownAfter(after, PART);
            boolean ends = some.size() < PART;
            List<MadePage> right = compared(work, some).right();
            List<SubjectCode> ofNothing = ends ? ofNothing(work) : List.of();
            mend(work, number.get(), right, ofNothing);
            List<String> mended = Stream.concat(right.stream().map(MadePage::of), ofNothing.stream())
                    .map(subject -> subject.kind() + " " + subject.value())
                    .toList();
            return Optional.of(new Part(some.size(), mended, ends ? 0 : last(some)));
        }
    }

    private void mend(CheckingRepository work, long last, List<MadePage> right, List<SubjectCode> ofNothing) {
        if (right.isEmpty() && ofNothing.isEmpty()) {
            return;
        }
        LocalDateTime now = LocalDateTime.now(clock.withZone(ZoneOffset.UTC));
        work.keep(right, last, now);
        long number = last + right.size();
        for (SubjectCode subject : ofNothing) {
            work.forget(subject, ++number, now);
        }
        work.commit(number);
    }

    /** Of what a document is kept though it is in no register; none while the maker has something to do, which may be that. */
    private List<SubjectCode> ofNothing(CheckingRepository work) {
        List<SubjectCode> gone = work.gone();
        return work.isSomethingStale(today()) ? List.of() : gone;
    }

    /**
     * Makes every document anew and compares it with the one that is kept; keeps nothing. Waits for who makes documents.
     *
     * @return the codes of subjects whose document is not what it should be, in order
     */
    public List<String> differing() {
        var differing = new TreeSet<String>();
        long after = 0;
        boolean more = true;
        while (more) {
            try (var work = new CheckingRepository(database)) {
                work.lock();
                Map<Long, SubjectCode> some = work.shownAfter(after, PageMaker.ROUND);
                Compared compared = compared(work, some);
                compared.right().forEach(page -> differing.add(page.of().value()));
                compared.without().forEach(subject -> differing.add(subject.value()));
                more = some.size() == PageMaker.ROUND;
                if (!more) {
                    ofNothing(work).forEach(subject -> differing.add(subject.value()));
                }
                after = more ? last(some) : after;
            }
        }
        return List.copyOf(differing);
    }

    private static long last(Map<Long, SubjectCode> some) {
        return some.keySet().stream().mapToLong(id -> id).max().orElseThrow();
    }

    private Compared compared(CheckingRepository work, Map<Long, SubjectCode> some) {
        if (some.isEmpty()) {
            return new Compared(List.of(), Set.of());
        }
        Map<SubjectCode, Packed> kept = work.packed(some.values());
        Map<SubjectCode, MadePage> made =
                anew.of(some.values(), today()).stream().collect(Collectors.toMap(MadePage::of, Function.identity()));
        var differing = new ArrayList<>(some.values());
        differing.removeIf(subject -> {
            Packed packed = kept.get(subject);
            MadePage page = made.get(subject);
            return packed != null && (packed.isDue(today()) || page != null && packed.is(page));
        });
        // Read last: a change that came in since the first question has brought its mark with it.
        differing.removeAll(work.marked(some));
        return new Compared(
                differing.stream().filter(made::containsKey).map(made::get).toList(),
                differing.stream().filter(subject -> !made.containsKey(subject)).collect(Collectors.toSet()));
    }

    private LocalDate today() {
        return Moment.of(clock).day();
    }
}
